namespace QuoteAttribution;

/// <summary>What to do with a line of dialogue for which nothing in the text decides who speaks it.</summary>
public enum AttributionPolicy
{
    /// <summary>Leave it open: fewer answers, more of them right.</summary>
    Precision,

    /// <summary>Name the likeliest speaker all the same, with a low <see cref="Attribution.Confidence"/>.</summary>
    Cover,
}
