using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace QuoteAttribution;

/// <summary>
/// Tells offsets into a text in another unit than UTF-16 code units, and back. The text is read once, when the map is made; it holds four
/// bytes for each 64 code units, none for a text in ASCII. Immutable and thread-safe.
/// </summary>
/// <example><code>
/// var map = new OffsetMap("😀 “Rain,” she said.", OffsetUnit.CodePoints);
/// map.FromUtf16(4); // 3
/// map.ToUtf16(3);   // 4
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class OffsetMap
{
    private const int BlockBits = 6;

    private readonly string _text;

    // The offset at which each block of code units begins, in the other unit; null where the units agree.
    private readonly int[]? _starts;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text that the offsets point into.</param>
    /// <param name="unit">The other unit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is no <see cref="OffsetUnit"/>.</exception>
    /// <exception cref="OverflowException">The text has more than <see cref="int.MaxValue"/> bytes of UTF-8, and these are asked for.</exception>
    public OffsetMap(string text, OffsetUnit unit)
    {
        ArgumentNullException.ThrowIfNull(text);
        Argument.ThrowIfUndefined(unit);
        _text = text;
        Unit = unit;
        Length = text.Length;
        if (unit != OffsetUnit.Utf16 && !Ascii.IsValid(text))
        {
            _starts = new int[(text.Length >> BlockBits) + 1];
            Length = Measure(_starts);
        }
    }

    /// <summary>The other unit.</summary>
    public OffsetUnit Unit { get; }

    /// <summary>The length of the text, in <see cref="Unit"/>.</summary>
    public int Length { get; }

    /// <summary>The offset in <see cref="Unit"/>. The middle of a surrogate pair, where no character begins, becomes the end of the pair.</summary>
    /// <param name="offset">An offset in UTF-16 code units.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative or beyond the end of the text.</exception>
    public int FromUtf16(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, _text.Length);
        if (_starts is null)
        {
            return offset;
        }

        var block = offset >> BlockBits;
        var units = _starts[block];
        for (var i = block << BlockBits; i < offset; i++)
        {
            units += UnitsAt(i);
        }

        return units;
    }

    /// <summary>The offset in UTF-16 code units. Bytes within a character have none.</summary>
    /// <param name="offset">An offset in <see cref="Unit"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative, beyond the end of the text, or within a character.</exception>
    public int ToUtf16(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        if (_starts is null)
        {
            return offset;
        }

        var block = Array.BinarySearch(_starts, offset);
        block = block < 0 ? ~block - 1 : block;
        var units = _starts[block];
        var i = block << BlockBits;
        while (i < _text.Length && (units < offset || UnitsAt(i) == 0))
        {
            units += UnitsAt(i++);
        }

        return units == offset
            ? i
            : throw new ArgumentOutOfRangeException(nameof(offset), offset, $"No character begins at {offset} ({Unit}).");
    }

    /// <summary>The unit and the length: <c>CodePoints, 19</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Unit}, {Length}");

    private int Measure(int[] starts)
    {
        var units = 0;
        for (var i = 0; i < _text.Length; i++)
        {
            if ((i & ((1 << BlockBits) - 1)) == 0)
            {
                starts[i >> BlockBits] = units;
            }

            units = checked(units + UnitsAt(i));
        }

        if ((_text.Length & ((1 << BlockBits) - 1)) == 0)
        {
            starts[^1] = units;
        }

        return units;
    }

    // How much the code unit adds to an offset: a surrogate pair counts with its first half.
    private int UnitsAt(int index)
    {
        var c = _text[index];
        if (char.IsLowSurrogate(c) && index > 0 && char.IsHighSurrogate(_text[index - 1]))
        {
            return 0;
        }

        return Unit == OffsetUnit.CodePoints ? 1
            : c < 0x80 ? 1
            : c < 0x800 ? 2
            : char.IsHighSurrogate(c) && index + 1 < _text.Length && char.IsLowSurrogate(_text[index + 1]) ? 4
            : 3;
    }
}
