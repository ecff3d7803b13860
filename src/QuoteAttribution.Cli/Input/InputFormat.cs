namespace QuoteAttribution.Cli.Input;

/// <summary>How documents lie in a file.</summary>
internal enum InputFormat
{
    /// <summary>The file is the document.</summary>
    Text,

    /// <summary>A line is a document, as a JSON object.</summary>
    JsonLines,
}
