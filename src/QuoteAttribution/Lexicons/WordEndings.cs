namespace QuoteAttribution.Lexicons;

/// <summary>What the end of a word tells of it where no list has the word; <c>word-endings.txt</c>.</summary>
internal static class WordEndings
{
    private static readonly Dictionary<string, string> Endings = Read();

    /// <summary>pilot<c>s</c>, say<c>s</c>: of plurals and of verbs in the third person.</summary>
    public static string Plural { get; } = Endings[nameof(Plural)];

    /// <summary>tepid<c>ly</c>: of adverbs of manner.</summary>
    public static string Manner { get; } = Endings[nameof(Manner)];

    /// <summary>outfox<c>ed</c>: of regular verbs in the past.</summary>
    public static string Past { get; } = Endings[nameof(Past)];

    private static Dictionary<string, string> Read()
    {
        var endings = new Dictionary<string, string>(StringComparer.Ordinal);
        using var lines = LexiconFile.Open("word-endings.txt");
        while (lines.Next())
        {
            endings.Add(lines.Section, lines.Entry);
        }

        return endings;
    }
}
