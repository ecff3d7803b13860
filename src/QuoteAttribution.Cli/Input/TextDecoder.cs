using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace QuoteAttribution.Cli.Input;

/// <summary>Makes text of bytes. What is no text is refused, and what had to be guessed is said: an answer about nonsense would be worse than none.</summary>
/// <param name="given">The encoding that the caller says; null to find it out.</param>
internal sealed class TextDecoder(Encoding? given)
{
    // All below a blank but line ends, tab, form feed, and what old programs used to end or to mark a text.
    private static readonly SearchValues<byte> _controls = SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 0x0E, 0x0F, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1C, 0x1D, 0x1E, 0x1F]);

    // A text may hold a stray control character; of packed or compiled data they are a tenth.
    private const int FewControls = 2, TextPerControl = 50;

    /// <summary>Decodes a whole text.</summary>
    /// <param name="bytes">The text.</param>
    /// <param name="declared">Finds the encoding that a text says it has, from its letters without accents; null where none can.</param>
    /// <returns>The text without a byte order mark, and what the user should know of how it was read, if anything.</returns>
    /// <exception cref="DocumentException">The bytes are no text, or their encoding cannot be told.</exception>
    public (string Text, string? Note) Decode(ReadOnlySpan<byte> bytes, Func<string, Encoding?>? declared = null)
    {
        if (ByteOrder.OfMark(bytes) is { } marked)
        {
            return DecodeAs(marked, bytes[marked.Preamble.Length..], marked.Preamble.Length);
        }

        if ((given ?? ByteOrder.OfZeros(bytes)) is { } said)
        {
            return DecodeAs(said, bytes, 0);
        }

        RefuseControls(bytes, 0);
        if (Utf8.IsValid(bytes))
        {
            return (Encoding.UTF8.GetString(bytes), null);
        }

        if (declared?.Invoke(Encoding.Latin1.GetString(bytes)) is { } own)
        {
            return (own.GetString(bytes), null);
        }

        return DamagedUtf8.IsLikely(bytes) ? DecodeAs(Encoding.UTF8, bytes, 0) : DecodeGuessed(bytes);
    }

    /// <summary>Gives the same bytes where they are UTF-8, and else what they are in it.</summary>
    /// <exception cref="DocumentException">The bytes are no text, or their encoding cannot be told.</exception>
    public (ReadOnlyMemory<byte> Text, string? Note) ToUtf8(ReadOnlyMemory<byte> bytes)
    {
        if (given is null && Utf8.IsValid(bytes.Span))
        {
            return (bytes, null);
        }

        var (text, note) = Decode(bytes.Span);
        return (Encoding.UTF8.GetBytes(text), note);
    }

    private static (string Text, string? Note) DecodeAs(Encoding encoding, ReadOnlySpan<byte> bytes, int start)
    {
        if (!IsWide(encoding))
        {
            RefuseControls(bytes, start);
        }

        var text = encoding.GetString(bytes);
        var zero = text.IndexOf('\0', StringComparison.Ordinal);
        if (zero >= 0)
        {
            throw NotText(0, start + encoding.GetByteCount(text.AsSpan(0, zero)));
        }

        return (text, text.Contains('\uFFFD', StringComparison.Ordinal) && DamageIn(encoding, bytes) is { } place
            ? string.Create(CultureInfo.InvariantCulture, $"is damaged {encoding.WebName}, from byte {start + place} on; U+FFFD stands where bytes have no meaning")
            : null);
    }

    private static (string Text, string? Note) DecodeGuessed(ReadOnlySpan<byte> bytes)
    {
        var encoding = EncodingGuess.Of(bytes);
        if (encoding is null)
        {
            var place = DamageIn(Encoding.UTF8, bytes) ?? 0;
            throw new DocumentException(string.Create(
                CultureInfo.InvariantCulture, $"not UTF-8 (byte {bytes[place]:X2} at offset {place}), and what it is cannot be told; say it, as in --encoding windows-1252"));
        }

        return (encoding.GetString(bytes), $"is not UTF-8 and was read as {encoding.WebName}; if that is wrong, say --encoding");
    }

    private static bool IsWide(Encoding encoding) => encoding is UnicodeEncoding or UTF32Encoding;

    // The first byte of what the encoding does not know; null where the text itself has a U+FFFD.
    private static int? DamageIn(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            strict.GetCharCount(bytes);
            return null;
        }
        catch (DecoderFallbackException e)
        {
            return Math.Max(e.Index, 0);
        }
    }

    private static void RefuseControls(ReadOnlySpan<byte> bytes, int start)
    {
        var first = bytes.IndexOfAny(_controls);
        if (first < 0)
        {
            return;
        }

        var zero = bytes[first..].IndexOf((byte)0);
        if (zero >= 0)
        {
            throw NotText(0, start + first + zero);
        }

        var count = 0;
        for (var rest = bytes[first..]; rest.IndexOfAny(_controls) is >= 0 and var next; rest = rest[(next + 1)..])
        {
            count++;
        }

        if (count > FewControls + (bytes.Length / TextPerControl))
        {
            throw NotText(bytes[first], start + first);
        }
    }

    /// <summary>Says that bytes are no text.</summary>
    public static DocumentException NotText(byte found, int offset) => new(string.Create(
        CultureInfo.InvariantCulture, $"not text: byte {found:X2} at offset {offset}; give text, Markdown, HTML or JSON, packed with gzip or not"));
}
