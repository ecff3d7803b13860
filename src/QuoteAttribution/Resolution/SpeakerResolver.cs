using QuoteAttribution.Cues;
using QuoteAttribution.Memory;
using QuoteAttribution.Resolution.Results;
using QuoteAttribution.Resolution.Sources;


namespace QuoteAttribution.Resolution;

/// <summary>Walks the linked quotations in order, stretch after stretch, and says who speaks each.</summary>
internal sealed class SpeakerResolver(SourceResolver sources, TurnTaking turns)
{
    public void Run(QuotationLinks links, ResultBuilder result)
    {
        using var resolved = new PooledList<ResolvedQuotation>(links.Count);
        for (var i = 0; i < links.Count; i++)
        {
            var link = links[i];
            resolved.Add(Resolve(link, resolved));
            turns.Note(resolved[i].Speaker, link.LastParagraph);
            result.Add(resolved[i]);
        }
    }

    private ResolvedQuotation Resolve(QuotationLink link, PooledList<ResolvedQuotation> before)
    {
        if (link.SameSpeakerAs is { } other)
        {
            // The other one may stand further on in the paragraph: “No.” He rose. “Never,” he said.
            var speaker = other.Number < link.Number ? before[other.Number].Speaker : Resolve(other, before).Speaker;
            return new ResolvedQuotation(link, speaker, link.Rule);
        }

        if (!link.Source.IsNone)
        {
            return new ResolvedQuotation(link, sources.Resolve(link, turns.LastSpeaker(link.Paragraph)), link.Rule);
        }

        if (link.Cue.Count > 0)
        {
            // "The plan was called “reckless”": that it was said is told, by whom is not.
            return new ResolvedQuotation(link, null, link.Rule);
        }

        if (link.Kind == QuotationKind.Mixed)
        {
            return new ResolvedQuotation(link, null, null);
        }

        var (guess, rule) = turns.Guess(link.Paragraph);
        return new ResolvedQuotation(link, guess, rule);
    }
}
