namespace QuoteAttribution.Segmentation;

/// <summary>A stretch of a text that becomes a string of its own when it is first asked for: most callers read only some of them.</summary>
/// <remarks>Threads that ask at the same time may each cut the same characters out; whichever string is kept, it is equal.</remarks>
internal struct DeferredText : IEquatable<DeferredText>
{
    private readonly int _start;
    private readonly int _length;

    // The whole text until the stretch is cut out, which its length tells: a stretch as long as the text is the text.
    private string _source;

    public DeferredText(string text)
        : this(text, new TextSpan(0, text.Length))
    {
    }

    public DeferredText(string text, TextSpan span)
    {
        _source = text;
        _start = span.Start;
        _length = span.Length;
    }

    public string Value
    {
        get
        {
            var source = _source;
            return source.Length == _length ? source : _source = source.Substring(_start, _length);
        }
    }

    private readonly ReadOnlySpan<char> Characters
    {
        get
        {
            var source = _source;
            return source.Length == _length ? source : source.AsSpan(_start, _length);
        }
    }

    public readonly bool Equals(DeferredText other) => Characters.SequenceEqual(other.Characters);

    public override readonly bool Equals(object? obj) => obj is DeferredText other && Equals(other);

    public override readonly int GetHashCode() => string.GetHashCode(Characters);
}
