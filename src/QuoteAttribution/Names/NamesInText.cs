using QuoteAttribution.Memory;

namespace QuoteAttribution.Names;

/// <summary>The names of a text in order, found by their place; a search begins near the last one, since the text is read forward.</summary>
internal sealed class NamesInText(PooledList<NameMention> names)
{
    // The next name that is asked for is nearly always fewer names away than this.
    private const int Reach = 32;

    private int _near;

    public ReadOnlySpan<NameMention> Items => names.Items;

    /// <summary>Index of the last name that begins before a token; -1 where there is none.</summary>
    public int LastBefore(int token)
    {
        var items = Items;
        var low = _near;
        var high = Math.Min(low + Reach, items.Length);
        if ((low > 0 && items[low - 1].Tokens.Start >= token) || (high < items.Length && items[high].Tokens.Start < token))
        {
            low = 0;
            high = items.Length;
        }

        var last = LastBefore(items[low..high], token) + low;
        _near = Math.Max(0, last - (Reach / 2));
        return last;
    }

    private static int LastBefore(ReadOnlySpan<NameMention> names, int token)
    {
        // Which half it is nobody can foresee: a mask costs no mispredicted branch.
        var low = 0;
        for (var left = names.Length; left > 0;)
        {
            var half = (left + 1) / 2;
            low += half & ((names[low + half - 1].Tokens.Start - token) >> 31);
            left -= half;
        }

        return low - 1;
    }
}
