namespace QuoteAttribution.Genres;

/// <summary>How a text is told, as far as its speakers are concerned.</summary>
internal enum Genre
{
    /// <summary>News and other reports: a paragraph that is only a quotation goes on with the speaker before.</summary>
    Report,

    /// <summary>A story: a paragraph that is only a quotation answers the one before.</summary>
    Story,
}
