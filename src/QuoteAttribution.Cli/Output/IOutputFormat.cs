using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Output;

/// <summary>How results are written: UTF-8 for each document, made by many threads at once, and what stands around and between them.</summary>
internal interface IOutputFormat
{
    ReadOnlyMemory<byte> Opening => default;

    ReadOnlyMemory<byte> Separator => default;

    ReadOnlyMemory<byte> Closing => default;

    /// <summary>What stands in the place of documents where there are none.</summary>
    ReadOnlyMemory<byte> Nothing => default;

    ReadOnlyMemory<byte> Format(Document document, AttributionResult result);

    /// <summary>What of a document the format cannot hold, for the user to know. Mostly nothing.</summary>
    IReadOnlyList<string> NotesOn(Document document) => [];
}
