using System.IO.Compression;
using System.Text;

namespace QuoteAttribution.Cli.Input;

/// <summary>A file that is open: its bytes after the packing is taken off, and how far it was read.</summary>
internal sealed class InputFile : IDisposable
{
    private const int BufferSize = 1 << 16;

    // Without this a packed file that was cut off would look like a whole one.
    static InputFile() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);

    private readonly PeekableStream _packed;
    private readonly PeekableStream _content;

    private InputFile(Stream file, bool leaveOpen)
    {
        _packed = new PeekableStream(file, leaveOpen);
        _content = IsGzip(_packed.Peek()) ? new PeekableStream(new GZipStream(_packed, CompressionMode.Decompress)) : _packed;
    }

    /// <summary>The bytes as they were written, unpacked.</summary>
    public Stream Content => _content;

    /// <summary>Bytes of the file that were taken, of a packed one as they are on the disk.</summary>
    public long BytesRead => _packed.BytesRead;

    public static InputFile OfFile(string path) =>
        new(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, BufferSize, FileOptions.SequentialScan), leaveOpen: false);

    public static InputFile OfStandardInput(Stream stream) => new(stream, leaveOpen: true);

    /// <summary>The content in UTF-8 without a mark, where the first bytes tell its encoding or it is given; else as it is, and nearly always UTF-8.</summary>
    /// <exception cref="DocumentException">The first bytes are no text.</exception>
    public PeekableStream AsUtf8(Encoding? given)
    {
        var marked = ByteOrder.OfMark(_content.Peek());
        _content.Skip(marked?.Preamble.Length ?? 0);
        var encoding = marked ?? given ?? ByteOrder.OfZeros(_content.Peek());
        if (encoding is not null and not UTF8Encoding)
        {
            return new PeekableStream(Encoding.CreateTranscodingStream(_content, encoding, Encoding.UTF8, leaveOpen: true));
        }

        var zero = _content.Peek().IndexOf((byte)0);
        return zero < 0 ? _content : throw TextDecoder.NotText(0, zero);
    }

    public void Dispose()
    {
        _content.Dispose();
        _packed.Dispose();
    }

    private static bool IsGzip(ReadOnlySpan<byte> start) => start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);
}
