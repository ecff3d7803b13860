namespace QuoteAttribution.Benchmarks;

/// <summary>Something that reads a text and says how much it found.</summary>
internal sealed record Contestant(string Name, Func<string, int> Count)
{
    public static readonly Contestant Split =
        new("string.Split", static text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    public static readonly Contestant Pattern = new("regex \"…,\" said Name", TaggedSpeech.Count);

    public static readonly Contestant Tokenize = new("Tokenize", static text => QuoteAttributor.Default.Tokenize(text).Count);

    public static readonly Contestant SplitSentences =
        new("SplitSentences", static text => QuoteAttributor.Default.SplitSentences(text).Count);

    public static readonly Contestant FindPassages =
        new("FindPassages", static text => QuoteAttributor.Default.FindPassages(text).Count);

    public static readonly Contestant Analyze = new("Analyze", static text => QuoteAttributor.Default.Analyze(text).Quotations.Count);

    public static readonly Contestant[] All = [Split, Pattern, Tokenize, SplitSentences, FindPassages, Analyze];

    public int CountAll(IReadOnlyList<string> documents)
    {
        var found = 0;
        foreach (var document in documents)
        {
            found += Count(document);
        }

        return found;
    }
}
