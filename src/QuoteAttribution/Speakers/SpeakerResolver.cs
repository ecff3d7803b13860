using QuoteAttribution.Cues;

namespace QuoteAttribution.Speakers;

/// <summary>Walks the linked quotations in order and says who speaks each.</summary>
internal sealed class SpeakerResolver(SourceResolver sources, TurnTaking turns)
{
    public ResolvedQuotation[] Run(IReadOnlyList<QuotationLink> links)
    {
        var resolved = new ResolvedQuotation[links.Count];
        for (var i = 0; i < resolved.Length; i++)
        {
            resolved[i] = Resolve(links[i], resolved);
            turns.Note(resolved[i].Speaker, links[i].LastParagraph);
        }

        return resolved;
    }

    private ResolvedQuotation Resolve(QuotationLink link, ResolvedQuotation[] before)
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

        if (link.Kind == QuotationKind.Mixed)
        {
            return new ResolvedQuotation(link, null, null);
        }

        var (guess, rule) = turns.Guess(link.Paragraph);
        return new ResolvedQuotation(link, guess, rule);
    }
}
