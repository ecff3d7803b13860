namespace QuoteAttribution.Cli.Input;

/// <summary>How documents lie in a file.</summary>
internal enum InputFormat
{
    /// <summary>The file is the document.</summary>
    Text,

    /// <summary>The file is the document; what a reader sees of it once it is rendered is its text.</summary>
    Markdown,

    /// <summary>The file is the document; what a reader sees of it in a browser is its text.</summary>
    Html,

    /// <summary>A line is a document, as a JSON object.</summary>
    JsonLines,

    /// <summary>The file is a JSON object, which is the document, or an array of them.</summary>
    Json,
}
