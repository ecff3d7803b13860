using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Writing;

namespace QuoteAttribution.Cli.Output.Brat;

/// <summary>Takes documents from the reader to a folder for brat.</summary>
internal sealed class BratRun(RunOutput output, QuoteAttributionOptions options, ResultFilter filter, BratFolder folder)
{
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="OutputException">The folder cannot be made.</exception>
    public Task<int> RunAsync(IEnumerable<RawDocument> documents, CancellationToken cancellationToken)
    {
        folder.Open();
        return new DocumentRun<BratDocument>(
            output,
            options,
            (document, result) => BratDocument.Of(document, filter.Apply(result)),
            document => folder.WriteAsync(document, cancellationToken)).RunAsync(documents, static () => Task.CompletedTask, cancellationToken);
    }
}
