using System.Globalization;
using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Writing;
using QuoteAttribution.Pipeline;

namespace QuoteAttribution.Cli;

/// <summary>Takes documents from the reader through the analysis, in their order, and failures to standard error.</summary>
/// <param name="output">Where results and failures go, who watches, and who analyses.</param>
/// <param name="options">How to analyse.</param>
/// <param name="make">What a document and its result become; called by many threads at once.</param>
/// <param name="take">Takes what was made, one after another, in the order of the documents.</param>
internal sealed class DocumentRun<T>(
    RunOutput output, QuoteAttributionOptions options, Func<Document, AttributionResult, T> make, Func<T, Task> take)
{
    private readonly Messages _messages = new(output.Surroundings.Error, output.IsQuiet);
    private long _documents = output.Start.Documents;
    private long _failures = output.Start.Failures;

    /// <summary>Reads to the end, or until standard output takes no more.</summary>
    /// <param name="documents">What to read.</param>
    /// <param name="end">What is written after the last document, however many failed.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(IEnumerable<RawDocument> documents, Func<Task> end, CancellationToken cancellationToken)
    {
        var analysis = new DocumentAnalysis<T>(output.Surroundings.Attributor(options), make, output.LongestAnalysis);
        var work = new OrderedWork<RawDocument, Outcome<T>>(static document => document.Length, analysis.Run, new AnalyzeManyOptions());
        try
        {
            await foreach (var outcome in work.RunAsync(Interruptible.Read(documents.Skip(checked((int)_documents)), cancellationToken), cancellationToken))
            {
                await TakeAsync(outcome);
            }

            await end();
            output.Finish();
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (OutOfMemoryException e)
        {
            _messages.Say($"stopped after {_documents} documents: {ReadingFailure.ReasonOf(e)}");
            return ExitCode.SomeFailed;
        }
        catch (OutputException e) when (StandardOutput.IsClosedByReader(e.Cause))
        {
            return ExitOf(_failures);
        }
        catch (OutputException e)
        {
            _messages.Say($"cannot write the result: {e.Cause.Message}");
            return ExitCode.SomeFailed;
        }

        ReportCount();
        return ExitOf(_failures);
    }

    private async Task TakeAsync(Outcome<T> outcome)
    {
        _documents++;
        foreach (var note in outcome.Notes)
        {
            _messages.Note(outcome.Source, note);
        }

        if (outcome.Failure is null)
        {
            await take(outcome.Result!);
        }
        else
        {
            _failures++;
            _messages.Fail(outcome.Source, outcome.Failure);
        }

        output.Take(outcome.Source, outcome.Failure);
    }

    private void ReportCount()
    {
        if (_failures > 0 && _documents > 1)
        {
            _messages.Say(string.Create(CultureInfo.InvariantCulture, $"{_failures} of {_documents} documents failed"));
        }
    }

    private static int ExitOf(long failures) => failures == 0 ? ExitCode.Success : ExitCode.SomeFailed;
}
