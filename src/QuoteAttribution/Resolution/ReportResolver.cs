using QuoteAttribution.Cues;
using QuoteAttribution.Memory;
using QuoteAttribution.Resolution.Sources;


namespace QuoteAttribution.Resolution;

/// <summary>Says who speaks the quotations of a report: walks them in order, and whoever spoke last goes on where nobody is named.</summary>
internal sealed class ReportResolver(SourceResolver sources, TurnTaking turns)
{
    public void Run(QuotationLinks links, PooledList<ResolvedQuotation> resolved)
    {
        foreach (var link in links.Items)
        {
            var quotation = Resolve(link, resolved);
            resolved.Add(quotation);
            turns.Note(quotation.Speaker, link.LastParagraph);
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
