namespace QuoteAttribution.Quoting;

/// <summary>Marks of one family open and close each other.</summary>
internal enum MarkFamily : byte
{
    Double,
    Guillemet,
    Angle,
    Corner,
    WhiteCorner,
    Single,
}

/// <summary>What a mark costs when it is read as an opener, a closer, or as no quotation mark at all; in tenths.</summary>
/// <param name="Open">0 where it looks like an opener.</param>
/// <param name="Close">0 where it looks like a closer.</param>
/// <param name="Skip">0 where it looks like an apostrophe or a sign for inches.</param>
internal readonly record struct MarkCosts(byte Open, byte Close, byte Skip)
{
    public MarkCosts Add(int open, int close, int skip) =>
        new((byte)Math.Max(0, Open + open), (byte)Math.Max(0, Close + close), (byte)Math.Max(0, Skip + skip));
}

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
