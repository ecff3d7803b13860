using System.Collections.Frozen;

namespace QuoteAttribution.Cli.Evaluation;

/// <summary>The words of the measures, from <c>words.txt</c>: lines of words below the name of their list.</summary>
internal static class MeasureWords
{
    private const string FileName = "evaluation-words.txt";

    private static readonly Dictionary<string, FrozenSet<string>> _lists = Read();

    /// <summary>Words that make no difference between two names.</summary>
    public static FrozenSet<string> Titles => _lists["Titles"];

    /// <summary>Words of a cue that surely tell of speech.</summary>
    public static FrozenSet<string> SpeechVerbs => _lists["SpeechVerbs"];

    private static Dictionary<string, FrozenSet<string>> Read()
    {
        using var resource = typeof(MeasureWords).Assembly.GetManifestResourceStream(FileName)!;
        using var reader = new StreamReader(resource);
        var lists = new Dictionary<string, List<string>>();
        var list = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                lists.Add(line.Trim('[', ']'), list = []);
            }
            else if (!line.StartsWith('#'))
            {
                list.AddRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return lists.ToDictionary(static pair => pair.Key, static pair => pair.Value.ToFrozenSet(StringComparer.Ordinal));
    }
}
