using QuoteAttribution.Memory;

namespace QuoteAttribution.Segmentation;

/// <summary>The tokens that later stages look for, by index and in order, so that none of them has to go through all tokens again.</summary>
internal sealed class TokenIndex(int characters) : IDisposable
{
    /// <summary>First tokens of lines, that of the text left out.</summary>
    public PooledList<int> LineStarts { get; } = new(characters / 100);

    /// <summary>Stops, and words that end in the stop of an abbreviation.</summary>
    public PooledList<int> Stops { get; } = new((characters / 80) + DeferredTraits.Room);

    /// <summary>Quotation marks, whatever looks like one, and angle brackets: marks inside a tag do not quote.</summary>
    public PooledList<int> Marks { get; } = new(characters / 100);

    /// <summary>Words with a capital.</summary>
    public PooledList<int> Capitals { get; } = new((characters / 25) + DeferredTraits.Room);

    /// <summary>The place in a list of index of the first one at or after a token.</summary>
    public static int FirstFrom(ReadOnlySpan<int> index, int token)
    {
        var at = index.BinarySearch(token);
        return at < 0 ? ~at : at;
    }

    public void Dispose()
    {
        LineStarts.Dispose();
        Stops.Dispose();
        Marks.Dispose();
        Capitals.Dispose();
    }
}
