namespace QuoteAttribution.Cli.Input;

/// <summary>A document that cannot be read, and why, in words for the user.</summary>
internal sealed class DocumentException(string message) : Exception(message);
