using System.Collections;

namespace QuoteAttribution.Cues;

/// <summary>The spans of a quotation, in order. Nearly all have one, which is kept without a list.</summary>
internal sealed class Content : IReadOnlyList<TextSpan>
{
    private TextSpan _first;
    private TextSpan[]? _others;

    public int Count { get; private set; }

    public TextSpan this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return index == 0 ? _first : _others![index - 1];
        }
    }

    public void Add(TextSpan span)
    {
        if (Count == 0)
        {
            _first = span;
        }
        else
        {
            if (Count > (_others?.Length ?? 0))
            {
                Array.Resize(ref _others, Count * 2);
            }

            _others![Count - 1] = span;
        }

        Count++;
    }

    public IEnumerator<TextSpan> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
