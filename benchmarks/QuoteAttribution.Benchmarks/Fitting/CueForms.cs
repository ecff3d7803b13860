using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>Which line of forms of the lexicon each cue belongs to: <c>say says said saying</c>.</summary>
internal static class CueForms
{
    /// <summary>The line of each form of a cue verb; of a form in several the first.</summary>
    public static Dictionary<string, string> Read()
    {
        var lines = new Dictionary<string, string>(StringComparer.Ordinal);
        using var file = LexiconFile.Open("cue-verbs.txt");
        while (file.Next())
        {
            foreach (var form in file.Entry.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                lines.TryAdd(form, file.Entry);
            }
        }

        return lines;
    }
}
