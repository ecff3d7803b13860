using QuoteAttribution.Lexicons;
using QuoteAttribution.Pipeline;
using QuoteAttribution.Quoting;
using QuoteAttribution.Resolution;
using QuoteAttribution.Resolution.Results;

namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>An attribution as the library finds it: how sure it is, and whether people marked the same.</summary>
/// <param name="Group">Among which it is compared.</param>
/// <param name="Called">The confidence before that.</param>
/// <param name="Verdict">Whether people marked these words with this speaker.</param>
/// <param name="Kind">Direct, mixed or indirect.</param>
/// <param name="Weight">How often it counts.</param>
internal sealed record JudgedAttribution(ConfidenceGroup Group, double Called, Verdict Verdict, QuotationKind Kind, int Weight)
{
    /// <summary>The attributions of a text, reports that are unlikely to be any among them.</summary>
    public static List<JudgedAttribution> Of(GoldStatements gold, int weight)
    {
        using var memory = Workspace.Lease();
        var options = new QuoteAttributionOptions();
        var (quoted, genre, names, links, cast) = new Analysis(Lexicon.English, options).Read(gold.Text, [], memory, CancellationToken.None);
        var resolved = SpeakerResolver.Resolve(quoted, genre, names, links, cast, options.Policy, memory.Resolution);
        var leftOut = new LeftOut(gold.Text, ReportSelection.Everything);
        var judged = new List<JudgedAttribution>();
        foreach (ref readonly var quotation in resolved)
        {
            if (quotation.Rule is null || leftOut.Has(quotation) || (gold.IsNovel && (quotation.Link.Kind == QuotationKind.Indirect || quotation.Link.Within != Passage.None || !gold.Marks(quotation.Link.Spans))))
            {
                continue;
            }

            TextSpan? source = quotation.Source.IsNone ? null : quoted.Segments.SpanOf(quotation.Source.Tokens);
            var name = quotation.Speaker is { } speaker ? cast.NameOf(speaker) : source is { } span ? span.In(gold.Text).ToString() : null;
            judged.Add(new JudgedAttribution(
                Confidence.GroupOf(quotation), Confidence.Unchecked(quotation), gold.VerdictOn(quotation.Link.Kind, quotation.Link.Spans, source, name), quotation.Link.Kind, weight));
        }

        return judged;
    }
}
