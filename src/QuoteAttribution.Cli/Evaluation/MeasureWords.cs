using System.Collections.Frozen;
using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Cli.Evaluation;

/// <summary>The words of the measures, from <c>words.txt</c>.</summary>
internal static class MeasureWords
{
    private const string File = "evaluation-words.txt";

    /// <summary>Words that make no difference between two names.</summary>
    public static FrozenSet<string> Titles { get; } = Section(nameof(Titles));

    /// <summary>Words of a cue that surely tell of speech.</summary>
    public static FrozenSet<string> SpeechVerbs { get; } = Section(nameof(SpeechVerbs));

    private static FrozenSet<string> Section(string name)
    {
        var words = new List<string>();
        using var file = LexiconFile.Open(File);
        while (file.Next())
        {
            if (file.Section == name)
            {
                words.AddRange(file.Entry.Split(' '));
            }
        }

        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
