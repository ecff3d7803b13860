using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Output;
using QuoteAttribution.Cli.Writing;

namespace QuoteAttribution.Cli;

/// <summary>Takes documents from the reader to the output in a format, and failures to standard error.</summary>
internal sealed class AnalysisRun(RunOutput output, QuoteAttributionOptions options, IOutputFormat format, ResultFilter? filter = null)
{
    private readonly ResultWriter _writer = new(output.Surroundings.Output);
    private long _documents = output.Start.Documents - output.Start.Failures;

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public Task<int> RunAsync(IEnumerable<RawDocument> documents, CancellationToken cancellationToken) =>
        new DocumentRun<ReadOnlyMemory<byte>>(output, options, (document, result) => format.Format(document, filter?.Apply(result) ?? result), bytes => WriteAsync(bytes, cancellationToken))
            .RunAsync(documents.Select(Prepared), () => CloseAsync(cancellationToken), cancellationToken);

    private RawDocument Prepared(RawDocument raw, int index) => raw with { Parse = () => Prepared(raw.Parse(), index + 1) };

    private Document Prepared(Document document, int number) => document with { Number = number, Notes = [.. document.Notes, .. format.NotesOn(document)] };

    private async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        await _writer.WriteAsync(_documents++ == 0 ? format.Opening : format.Separator, cancellationToken);
        await _writer.WriteAsync(bytes, cancellationToken);
    }

    private async Task CloseAsync(CancellationToken cancellationToken)
    {
        if (_documents == 0)
        {
            await _writer.WriteAsync(format.Opening, cancellationToken);
            await _writer.WriteAsync(format.Nothing, cancellationToken);
        }

        await _writer.WriteAsync(format.Closing, cancellationToken);
    }
}
