using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Quoting;

/// <summary>A possible quotation mark of the paragraph being read, and the passage it was found to open.</summary>
internal struct Mark(int token, MarkFamily family, MarkCosts costs)
{
    public const int None = -1;

    public readonly int Token = token;
    public readonly MarkFamily Family = family;
    public readonly MarkCosts Costs = costs;

    /// <summary>The next mark that may pair with this one.</summary>
    public int Next = None;

    /// <summary>First and last of the single marks right inside the passage that this mark opens.</summary>
    public int FirstInside = None;
    public int LastInside = None;

    /// <summary>End of the passage it opens (exclusive); 0 where it opens none.</summary>
    public int End;

    public PassageEnd EndKind;

    /// <summary>Whether it was left over: it neither opens, closes nor looks like an apostrophe.</summary>
    public bool IsStray;
}

/// <summary>How a passage ends.</summary>
internal enum PassageEnd : byte
{
    /// <summary>At its closing mark.</summary>
    Closed,

    /// <summary>Before the next opener; the closing mark is missing.</summary>
    Reopened,

    /// <summary>With the paragraph.</summary>
    OpenAtEnd,
}
