namespace QuoteAttribution.Cli.Output.Brat;

/// <summary>A text as it stands in a file that Python reads, and where its characters are there.</summary>
/// <remarks>
/// Lines end with <c>\n</c> alone: Python reads <c>\r\n</c> as one character, and all after it would be one too far. Offsets count code
/// points, as Python does.
/// </remarks>
internal sealed class BratText
{
    private readonly int[] _pairs;
    private readonly OffsetMap _codePoints;

    public BratText(string text)
    {
        _pairs = [.. PairsOf(text)];
        Text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        _codePoints = new OffsetMap(Text, OffsetUnit.CodePoints);
    }

    /// <summary>The text of the file.</summary>
    public string Text { get; }

    /// <summary>
    /// A span of the original text as brat takes it: in pieces where it goes over a line's end, or over a tab, which would end a field; without the
    /// white space at their edges. None where it has no other characters.
    /// </summary>
    public IEnumerable<BratFragment> Fragments(TextSpan original)
    {
        var (start, end) = (OffsetOf(original.Start), OffsetOf(original.End));
        while (start < end)
        {
            var length = 0;
            while (start + length < end && !Ends(Text[start + length]))
            {
                length++;
            }

            var piece = Text.AsSpan(start, length);
            var first = start + length - piece.TrimStart().Length;
            var words = piece.Trim();
            if (words.Length > 0)
            {
                yield return new BratFragment(_codePoints.FromUtf16(first), _codePoints.FromUtf16(first + words.Length), words.ToString());
            }

            start += length + 1;
        }
    }

    // Python takes all of these for the end of a line somewhere: str.splitlines even U+2028.
    private static bool Ends(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    private static IEnumerable<int> PairsOf(string text)
    {
        for (var i = text.IndexOf("\r\n", StringComparison.Ordinal); i >= 0; i = text.IndexOf("\r\n", i + 2, StringComparison.Ordinal))
        {
            yield return i;
        }
    }

    private int OffsetOf(int original)
    {
        var before = Array.BinarySearch(_pairs, original);
        return original - (before < 0 ? ~before : before);
    }
}
