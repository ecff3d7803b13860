using System.Text.Json;

namespace QuoteAttribution.Cli.Input;

/// <summary>A text to analyse, and the name it has for the user.</summary>
/// <param name="Id">The name; that of <see cref="GivenId"/> as a string.</param>
/// <param name="Text">The text that all offsets point into.</param>
/// <param name="Speakers">Who may speak, where the document says so; null where it does not.</param>
internal sealed record Document(string Id, string Text, IReadOnlyList<KnownSpeaker>? Speakers = null)
{
    /// <summary>Which document of the run it is, from 1 on; those that fail are counted.</summary>
    public int Number { get; init; } = 1;

    /// <summary>The id as it stands in the input, a string, a number or whatever it is; null where the document has none of its own.</summary>
    public JsonElement? GivenId { get; init; }

    /// <summary>All else that the input says of the document, in its order: neither id nor text nor the speakers that were read.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonElement>> Fields { get; init; } = [];

    /// <summary>
    /// Whether the text is nowhere in the input as it stands here, but was taken out of HTML or Markdown: offsets tell nothing without it.
    /// </summary>
    public bool IsExtracted { get; init; }

    /// <summary>What the user should know of how the document was read: a guess, damage, something left aside. Mostly nothing.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
