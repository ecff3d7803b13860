namespace QuoteAttribution.Cli.Input;

/// <summary>A stream to read whose next bytes can be looked at: the first bytes of a file tell what it is, and standard input cannot be rewound.</summary>
internal sealed class PeekableStream(Stream inner, bool leaveOpen = false) : Stream
{
    private readonly byte[] _peeked = new byte[4096];
    private int _from, _to;

    /// <summary>How much was taken from the stream below.</summary>
    public long BytesRead { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>The next bytes, as many as there are at once, but at least four where so many follow.</summary>
    public ReadOnlySpan<byte> Peek()
    {
        const int Least = 4;
        while (_to - _from < Least && ReadInner(_peeked.AsSpan(_to)) is > 0 and var read)
        {
            _to += read;
        }

        return _peeked.AsSpan(_from, _to - _from);
    }

    public override int Read(Span<byte> buffer)
    {
        if (_from == _to)
        {
            return ReadInner(buffer);
        }

        var count = Math.Min(buffer.Length, _to - _from);
        _peeked.AsSpan(_from, count).CopyTo(buffer);
        _from += count;
        return count;
    }

    /// <summary>Leaves out bytes that were looked at.</summary>
    public void Skip(int count) => _from += count;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !leaveOpen)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int ReadInner(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        BytesRead += read;
        return read;
    }
}
