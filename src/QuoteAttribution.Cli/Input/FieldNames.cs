namespace QuoteAttribution.Cli.Input;

/// <summary>The fields of a JSON document that are read.</summary>
/// <param name="Text">The text.</param>
/// <param name="Id">The name of the document.</param>
internal sealed record FieldNames(string Text = "text", string Id = "id");
