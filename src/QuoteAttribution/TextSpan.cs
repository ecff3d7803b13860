using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;

namespace QuoteAttribution;

/// <summary>A stretch of a text, in UTF-16 code units (indices of a .NET string). The default value is the empty stretch at 0.</summary>
/// <example><code>
/// var span = TextSpan.FromBounds(1, 5);
/// span.In("“Rain,” she said.").ToString(); // Rain
/// "“Rain,” she said."[span.Range];         // Rain
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct TextSpan
{
    /// <summary>Makes a span from a start and a length, both in UTF-16 code units.</summary>
    /// <param name="start">Offset of the first code unit; 0 or more.</param>
    /// <param name="length">Number of code units; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative, or the end lies beyond <see cref="int.MaxValue"/>.</exception>
    public TextSpan(int start, int length)
    {
        // One test for all three, since every token has a span: a negative number or a sum that overflows has the sign bit.
        if ((start | length | unchecked(start + length)) < 0)
        {
            Refuse(start, length);
        }

        Start = start;
        Length = length;
    }

    /// <summary>Offset of the first code unit; 0 or more.</summary>
    public int Start { get; }

    /// <summary>Number of code units; 0 or more.</summary>
    public int Length { get; }

    /// <summary>Offset just after the last code unit (exclusive end).</summary>
    public int End => Start + Length;

    /// <summary>The same as a <see cref="System.Range"/>, which slices strings and spans: <c>text[span.Range]</c>.</summary>
    [JsonIgnore] // It says nothing that start and end do not.
    public Range Range => Start..End;

    /// <summary>Makes a span from a start and an exclusive end, both in UTF-16 code units.</summary>
    /// <param name="start">Offset of the first code unit; 0 or more.</param>
    /// <param name="end">Offset just after the last code unit; not before <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative, or <paramref name="end"/> lies before it.</exception>
    public static TextSpan FromBounds(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new TextSpan(start, end - start);
    }

    /// <summary>Whether <paramref name="other"/> lies wholly within this span; an empty one may lie at its start or end.</summary>
    /// <param name="other">A span of the same text.</param>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the code unit at <paramref name="offset"/> belongs to this span.</summary>
    /// <param name="offset">A place in the same text.</param>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    /// <param name="other">A span of the same text.</param>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>The characters of <paramref name="text"/> that this span covers.</summary>
    /// <param name="text">The text that the span points into.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan(Start, Length);
    }

    /// <summary>Takes the span apart: <c>var (start, length) = span;</c></summary>
    /// <param name="start">The <see cref="Start"/>.</param>
    /// <param name="length">The <see cref="Length"/>.</param>
    public void Deconstruct(out int start, out int length) => (start, length) = (Start, Length);

    /// <summary>Start and exclusive end, as C# writes a range: <c>3..7</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start}..{End}");

    private static void Refuse(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        throw new ArgumentOutOfRangeException(nameof(length), length, $"A span that starts at {start} would end beyond int.MaxValue.");
    }
}
