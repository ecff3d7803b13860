namespace QuoteAttribution.Cli.Verification;

/// <summary>What an honest quotation says of its own editing: words left out ("…", "...", "[…]") and words put in ("[the mayor]").</summary>
internal static class EditorsMarks
{
    private static readonly (char Open, char Close)[] _pairs = [('“', '”'), ('"', '"'), ('‘', '’'), ('\'', '\''), ('«', '»'), ('„', '“'), ('„', '”'), ('”', '”')];

    /// <summary>The words without the marks around them, and with the capital of <c>[W]e will</c> as part of its word.</summary>
    public static string Strip(string quotation)
    {
        var text = quotation.Trim();
        while (text.Length > 1 && Array.Exists(_pairs, pair => text[0] == pair.Open && text[^1] == pair.Close))
        {
            text = text[1..^1].Trim();
        }

        for (var at = text.IndexOf('[', StringComparison.Ordinal); at >= 0; at = text.IndexOf('[', at + 1))
        {
            if (IsChangedCapital(text, at))
            {
                text = string.Concat(text.AsSpan(0, at), text.AsSpan(at + 1, 1), text.AsSpan(at + 3));
            }
        }

        return text;
    }

    /// <summary>Whether the marks between two words say that words were left out.</summary>
    public static bool SayOmission(ReadOnlySpan<char> marks) =>
        marks.Contains('…') || marks.Contains('⋯') || marks.IndexOf("..", StringComparison.Ordinal) >= 0 || marks.IndexOf(". . .", StringComparison.Ordinal) >= 0;

    /// <summary>Which words stand in brackets, or touch one: <c>[the mayor]</c>, <c>walk[ed]</c>, <c>[re]build</c>.</summary>
    public static bool[] InsertedWords(string text, IReadOnlyList<WordSpan> words)
    {
        var inserted = new bool[words.Count];
        var lastClose = text.LastIndexOf(']');
        var isInside = false;
        var at = 0;
        for (var i = 0; i < words.Count; i++)
        {
            for (; at < words[i].Start; at++)
            {
                isInside = text[at] == '[' ? at < lastClose : isInside && text[at] != ']';
            }

            inserted[i] = isInside || Touches(text, words[i]);
        }

        return inserted;
    }

    private static bool IsChangedCapital(string text, int at) =>
        at + 3 < text.Length && text[at + 2] == ']' && char.IsLetter(text[at + 1]) && char.IsLetter(text[at + 3]) && (at == 0 || !char.IsLetter(text[at - 1]));

    // A number in brackets is a note, and no part of the word before it.
    private static bool Touches(string text, WordSpan word) =>
        (word.End + 1 < text.Length && text[word.End] == '[' && char.IsLetter(text[word.End + 1]))
        || (word.Start > 1 && text[word.Start - 1] == ']' && char.IsLetter(text[word.Start - 2]));
}
