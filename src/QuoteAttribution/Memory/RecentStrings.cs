namespace QuoteAttribution.Memory;

/// <summary>Short strings made lately on this thread: the same names and cue words come back in text after text.</summary>
internal static class RecentStrings
{
    private const int Places = 1024;
    private const int Longest = 32;

    [ThreadStatic]
    private static string?[]? _kept;

    /// <summary>A string of these characters, a new one only where none is kept.</summary>
    public static string Of(ReadOnlySpan<char> characters)
    {
        if (characters.Length is 0 or > Longest)
        {
            return characters.ToString();
        }

        ref var kept = ref (_kept ??= new string?[Places])[PlaceOf(characters)];
        return kept is not null && characters.SequenceEqual(kept) ? kept : kept = characters.ToString();
    }

    private static uint PlaceOf(ReadOnlySpan<char> characters)
    {
        var hash = (uint)characters.Length;
        foreach (var c in characters)
        {
            hash = (hash * 31) + c;
        }

        return (hash ^ (hash >> 10)) % Places;
    }
}
