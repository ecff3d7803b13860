namespace QuoteAttribution.Cli.Output;

/// <summary>Leaves quotations out of a result, and speakers who are quoted no more.</summary>
/// <param name="names">Words of the names of those whose quotations stay; empty for all.</param>
/// <param name="kinds">The kinds that stay; empty for all.</param>
internal sealed class ResultFilter(IReadOnlyList<string> names, IReadOnlyList<QuotationKind> kinds)
{
    private readonly string[][] _names = [.. names.Select(WordsOf).Where(static words => words.Length > 0)];

    public AttributionResult Apply(AttributionResult result)
    {
        if (_names.Length == 0 && kinds.Count == 0)
        {
            return result;
        }

        var speakers = result.Speakers.Where(IsAskedFor).ToHashSet();
        var kept = result.Quotations.Where(quotation => Has(quotation.Kind) && (_names.Length == 0 || (quotation.Speaker is { } speaker && speakers.Contains(speaker))));
        return WithOnly(result, [.. kept]);
    }

    private bool Has(QuotationKind kind) => kinds.Count == 0 || kinds.Contains(kind);

    private bool IsAskedFor(Speaker speaker) => speaker.Aliases.Any(alias =>
    {
        var words = WordsOf(alias);
        return Array.Exists(_names, name => Holds(words, name));
    });

    private static bool Holds(string[] words, string[] name)
    {
        for (var start = 0; start + name.Length <= words.Length; start++)
        {
            if (words.AsSpan(start, name.Length).SequenceEqual(name, StringComparer.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] WordsOf(string name) => name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    // A speaker belongs to its result: the new one needs its own.
    private static AttributionResult WithOnly(AttributionResult result, IReadOnlyList<Quotation> quotations)
    {
        var copies = new Dictionary<Speaker, Speaker>();
        return new AttributionResult(
            result.Text, [.. quotations.Select(quotation => CopyOf(quotation, result.Text, copies))], result.Sentences, result.Passages, result.Diagnostics);
    }

    private static Quotation CopyOf(Quotation quotation, string text, Dictionary<Speaker, Speaker> copies) =>
        new(text, quotation.Spans, quotation.Kind, quotation.Attribution is { } attribution ? CopyOf(attribution, copies) : null, quotation.IsVerbatim, quotation.Explanation);

    private static Attribution CopyOf(Attribution attribution, Dictionary<Speaker, Speaker> copies)
    {
        Speaker? speaker = null;
        if (attribution.Speaker is { } of && !copies.TryGetValue(of, out speaker))
        {
            speaker = new Speaker(of.Name, of.Kind, of.Gender, of.Mentions);
            copies.Add(of, speaker);
        }

        return new Attribution(
            attribution.Rule, attribution.Confidence, speaker, attribution.Mention, attribution.Cue, attribution.Addressee, attribution.Kind);
    }
}
