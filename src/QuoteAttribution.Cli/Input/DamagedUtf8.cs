using System.Text;

namespace QuoteAttribution.Cli.Input;

/// <summary>Tells UTF-8 with broken places from text in another encoding.</summary>
internal static class DamagedUtf8
{
    /// <summary>
    /// Whether more characters beyond ASCII are whole than broken. Other encodings hardly ever put two bytes side by side that are
    /// one character of UTF-8: for Windows-1252 it takes something like <c>É”</c>.
    /// </summary>
    public static bool IsLikely(ReadOnlySpan<byte> bytes)
    {
        int whole = 0, broken = 0;
        while (!bytes.IsEmpty)
        {
            var next = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (next < 0)
            {
                break;
            }

            bytes = bytes[next..];
            var isWhole = Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done;
            whole += isWhole ? 1 : 0;
            broken += isWhole ? 0 : 1;
            bytes = bytes[length..];
        }

        return whole > broken;
    }
}
