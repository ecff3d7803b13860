using System.Runtime.CompilerServices;

namespace QuoteAttribution.Phrases;

/// <summary>What ends a walk over phrases.</summary>
internal interface IPhraseStop
{
    static abstract bool At(in ParagraphView view, int phrase);
}

/// <summary>
/// A walk over phrases to the first one that stops it, to the left or to the right, and the stretch that was walked last: who starts within
/// it arrives where it ended. A sentence without end, <c>he said, he said, he said</c>, is walked once and not once from every verb.
/// </summary>
internal struct PhraseWalk
{
    // Nearly all walks are shorter and need no memory.
    private const int Near = 16;

    private int _first;
    private int _last;

    /// <summary>Whether nothing after the first phrase was walked.</summary>
    public readonly bool IsNew => _last == 0;

    /// <summary>The nearest stop at or before a phrase; <paramref name="limit"/> where none stands after that.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Left<TStop>(in ParagraphView view, int phrase, int limit)
        where TStop : struct, IPhraseStop
    {
        var near = Math.Max(limit, phrase - Near);
        for (var at = phrase; at > near; at--)
        {
            if (TStop.At(view, at))
            {
                return at;
            }
        }

        return near == limit ? limit : FarLeft<TStop>(view, near, limit);
    }

    /// <summary>The nearest stop at or after a phrase; <paramref name="limit"/> where none stands before that.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Right<TStop>(in ParagraphView view, int phrase, int limit)
        where TStop : struct, IPhraseStop
    {
        var near = Math.Min(limit, phrase + Near);
        for (var at = phrase; at < near; at++)
        {
            if (TStop.At(view, at))
            {
                return at;
            }
        }

        return near == limit ? limit : FarRight<TStop>(view, near, limit);
    }

    private int FarLeft<TStop>(in ParagraphView view, int phrase, int limit)
        where TStop : struct, IPhraseStop
    {
        var (first, last) = (_first, _last);
        var isKnown = IsKnown(phrase);
        var at = isKnown ? first : phrase;
        while (at > limit && !TStop.At(view, at))
        {
            at--;
            if (at == last)
            {
                at = first;
            }
        }

        _last = isKnown ? last : phrase;
        _first = at;
        return Math.Max(at, limit);
    }

    private int FarRight<TStop>(in ParagraphView view, int phrase, int limit)
        where TStop : struct, IPhraseStop
    {
        var (first, last) = (_first, _last);
        var at = EndFrom(phrase);
        while (at < limit && !TStop.At(view, at))
        {
            at++;
            if (at == first)
            {
                at = last;
            }
        }

        Note(phrase, at);
        return Math.Min(at, limit);
    }

    /// <summary>How far a walk to the right from a phrase is known to come.</summary>
    public readonly int EndFrom(int phrase) => IsKnown(phrase) ? _last : phrase;

    /// <summary>Notes that a walk to the right came so far.</summary>
    public void Note(int phrase, int end)
    {
        _first = IsKnown(phrase) ? _first : phrase;
        _last = end;
    }

    private readonly bool IsKnown(int phrase) => phrase >= _first && phrase <= _last;
}
