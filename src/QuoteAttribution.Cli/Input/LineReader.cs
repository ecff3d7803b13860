namespace QuoteAttribution.Cli.Input;

/// <summary>Reads lines of bytes: what a line is does not depend on its encoding, and decoding is left to those who have the time.</summary>
internal sealed class LineReader(Stream stream)
{
    // An array holds two billion bytes; long before that a line is no document any more.
    private const int LongestLine = 1 << 30;

    private const int UsualSize = 1 << 16, LargeSize = 1 << 20;

    private byte[] _buffer = new byte[UsualSize];
    private int _from, _to;

    /// <summary>Reads the next line, without its end.</summary>
    /// <param name="line">The line.</param>
    /// <param name="failure">Why the line cannot be given; the next call goes on behind it.</param>
    /// <returns>Whether there was one.</returns>
    public bool TryRead(out ReadOnlyMemory<byte> line, out string? failure)
    {
        try
        {
            return TryFind(out line, out failure);
        }
        catch (OutOfMemoryException e)
        {
            failure = ReadingFailure.ReasonOf(e);
        }

        SkipLine();
        line = default;
        return true;
    }

    private bool TryFind(out ReadOnlyMemory<byte> line, out string? failure)
    {
        failure = null;
        var searched = _from;
        while (true)
        {
            var end = _buffer.AsSpan(searched, _to - searched).IndexOf((byte)'\n');
            if (end >= 0)
            {
                line = Take(searched + end, next: searched + end + 1);
                return true;
            }

            searched = _to - _from;
            if (searched >= LongestLine)
            {
                SkipLine();
                failure = "the line is longer than a gigabyte";
                line = default;
                return true;
            }

            if (!Fill())
            {
                line = Take(_to, next: _to);
                return line.Length > 0;
            }

            searched += _from;
        }
    }

    private byte[] Take(int end, int next)
    {
        var line = Allocated(() => _buffer.AsSpan(_from, end - _from).ToArray());
        _from = next;
        return line;
    }

    private bool Fill()
    {
        var kept = _to - _from;
        if (kept < UsualSize && _buffer.Length >= LargeSize)
        {
            // What a single long line took is not held for all that follow.
            Move(kept, UsualSize);
        }
        else if (kept == _buffer.Length)
        {
            Move(kept, _buffer.Length * 2);
        }
        else if (_from > 0)
        {
            _buffer.AsSpan(_from, kept).CopyTo(_buffer);
            (_from, _to) = (0, kept);
        }

        var read = stream.Read(_buffer, _to, _buffer.Length - _to);
        _to += read;
        return read > 0;
    }

    private void Move(int kept, int size)
    {
        var larger = Allocated(() => new byte[size]);
        _buffer.AsSpan(_from, kept).CopyTo(larger);
        (_buffer, _from, _to) = (larger, 0, kept);
    }

    // Documents that are worked on meanwhile may have taken what there is.
    private static byte[] Allocated(Func<byte[]> allocate)
    {
        try
        {
            return allocate();
        }
        catch (OutOfMemoryException)
        {
            return ScarceMemory.Alone(allocate);
        }
    }

    private void SkipLine()
    {
        do
        {
            var end = _buffer.AsSpan(_from, _to - _from).IndexOf((byte)'\n');
            _from = end < 0 ? _to : _from + end + 1;
            if (end >= 0)
            {
                return;
            }
        }
        while (Fill());
    }
}
