using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Output;

/// <summary>How results are written: UTF-8 for each document, made by many threads at once, and what stands around and between them.</summary>
internal interface IOutputFormat
{
    ReadOnlyMemory<byte> Opening => default;

    ReadOnlyMemory<byte> Separator => default;

    ReadOnlyMemory<byte> Closing => default;

    ReadOnlyMemory<byte> Format(Document document, AttributionResult result);
}
