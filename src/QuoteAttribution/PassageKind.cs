namespace QuoteAttribution;

/// <summary>What a stretch between quotation marks is used for.</summary>
public enum PassageKind
{
    /// <summary>Somebody's words.</summary>
    Speech,

    /// <summary>The title of a work: <c>the film "The Long Road"</c>.</summary>
    Title,

    /// <summary>A nickname within a name: <c>Edward "Ned" Flint</c>.</summary>
    Nickname,

    /// <summary>A word held at arm's length or spoken about: <c>the so-called "experts"</c>.</summary>
    ScareQuote,
}
