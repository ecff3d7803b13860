namespace QuoteAttribution.Cli.Input;

/// <summary>A text to analyse, and the name it has for the user.</summary>
/// <param name="Id">The name.</param>
/// <param name="Text">The text.</param>
/// <param name="Speakers">Who may speak, where the document says so; null where it does not.</param>
internal sealed record Document(string Id, string Text, IReadOnlyList<KnownSpeaker>? Speakers = null);
