namespace QuoteAttribution;

/// <summary>What sort of source a speaker is.</summary>
public enum SpeakerKind
{
    /// <summary>Nothing in the text tells.</summary>
    Unknown,

    /// <summary>One person.</summary>
    Person,

    /// <summary>A company, government, party, newspaper or the like.</summary>
    Organisation,

    /// <summary>Several people: <c>officials</c>, <c>the crowd</c>, <c>Smith and Jones</c>.</summary>
    Group,

    /// <summary>Something written: <c>the report</c>, <c>a statement</c>, <c>the poll</c>.</summary>
    Document,
}
