namespace QuoteAttribution.Cli.Input;

/// <summary>A text to analyse, and the name it has for the user.</summary>
internal sealed record Document(string Id, string Text);
