using System.Globalization;
using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli;

/// <summary>Takes documents from the reader to standard output, and failures to standard error.</summary>
internal sealed class AnalysisRun(Surroundings surroundings, QuoteAttributionOptions options, IOutputFormat format)
{
    private long _documents;
    private long _failures;

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(IEnumerable<RawDocument> documents, CancellationToken cancellationToken)
    {
        var analysis = new DocumentAnalysis(surroundings.Attributor(options), format, cancellationToken);
        try
        {
            await WriteAsync(format.Opening, cancellationToken);
            await OrderedPipeline.RunAsync(
                documents, static document => document.Content.Length, analysis.Run, outcome => WriteAsync(outcome, cancellationToken), cancellationToken);
            await WriteAsync(format.Closing, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (OutputException e) when (StandardOutput.IsClosedByReader(e.Cause))
        {
            return ExitOf(_failures);
        }
        catch (OutputException e)
        {
            surroundings.Error.WriteLine($"quotes: cannot write the result: {e.Cause.Message}");
            return ExitCode.SomeFailed;
        }

        ReportCount();
        return ExitOf(_failures);
    }

    private async Task WriteAsync(Outcome outcome, CancellationToken cancellationToken)
    {
        if (outcome.Failure is not null)
        {
            _failures++;
            surroundings.Error.WriteLine($"quotes: {outcome.Failure}");
            return;
        }

        if (_documents++ > 0)
        {
            await WriteAsync(format.Separator, cancellationToken);
        }

        await WriteAsync(outcome.Output, cancellationToken);
    }

    private async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        try
        {
            await surroundings.Output.WriteAsync(bytes, cancellationToken);
            await surroundings.Output.FlushAsync(cancellationToken);
        }
        catch (IOException e)
        {
            throw new OutputException(e);
        }
    }

    private void ReportCount()
    {
        var all = _documents + _failures;
        if (_failures > 0 && all > 1)
        {
            surroundings.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"quotes: {_failures} of {all} documents failed"));
        }
    }

    private static int ExitOf(long failures) => failures == 0 ? ExitCode.Success : ExitCode.SomeFailed;
}
