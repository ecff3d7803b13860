using System.Text;

namespace QuoteAttribution.Cli.Input;

/// <summary>What the first bytes of a text tell of its encoding.</summary>
internal static class ByteOrder
{
    private static readonly Encoding _utf32BigEndian = new UTF32Encoding(bigEndian: true, byteOrderMark: true);

    // UTF-32 before UTF-16, whose mark its own begins with.
    private static readonly Encoding[] _withMark = [Encoding.UTF8, Encoding.UTF32, _utf32BigEndian, Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <summary>The encoding that a byte order mark names; null where there is none.</summary>
    public static Encoding? OfMark(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in _withMark)
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                return encoding;
            }
        }

        return null;
    }

    /// <summary>The encoding of a text in two or four bytes a character that has no mark: in English nearly all but one of them are zero.</summary>
    public static Encoding? OfZeros(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, 4096)];
        Span<int> zeros = stackalloc int[4];
        for (var i = 0; i < bytes.Length; i++)
        {
            zeros[i & 3] += bytes[i] == 0 ? 1 : 0;
        }

        // Of a text in Latin letters, typographic marks are the only characters whose high byte is not zero.
        var most = Math.Max(1, bytes.Length / 4 * 3 / 4);
        var few = bytes.Length / 4 / 8;
        return (zeros[0] >= most, zeros[1] >= most, zeros[2] >= most, zeros[3] >= most) switch
        {
            (false, true, true, true) when zeros[0] <= few => Encoding.UTF32,
            (true, true, true, false) when zeros[3] <= few => _utf32BigEndian,
            (false, true, false, true) when zeros[0] + zeros[2] <= few => Encoding.Unicode,
            (true, false, true, false) when zeros[1] + zeros[3] <= few => Encoding.BigEndianUnicode,
            _ => null,
        };
    }
}
