using System.Globalization;
using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Writing;

namespace QuoteAttribution.Cli.Evaluation;

/// <summary>Reads the files of an evaluation, measures, and writes the report.</summary>
internal sealed class EvaluationRun(Surroundings surroundings, string goldFile, string predictedFile, string? namesFile)
{
    private readonly EvaluationInput _input = new(surroundings.Input);

    /// <param name="errors">Takes examples of errors.</param>
    /// <param name="format">Writes the report.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(ErrorSamples errors, Func<Report, ReadOnlyMemory<byte>> format, CancellationToken cancellationToken)
    {
        try
        {
            var report = Measure(errors, cancellationToken);
            await new ResultWriter(surroundings.Output).WriteAsync(format(report), cancellationToken);
            return ExitCode.Success;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (DocumentException e)
        {
            new Messages(surroundings.Error).Say(e.Message);
            return ExitCode.SomeFailed;
        }
        catch (OutputException e)
        {
            return e.Report(surroundings.Error);
        }
    }

    private Report Measure(ErrorSamples errors, CancellationToken cancellationToken)
    {
        var evaluator = new Evaluator(ReadPredicted(cancellationToken), ReadNames(), errors);
        foreach (var (place, document) in _input.Read(goldFile, EvaluationJsonContext.Default.GoldDocument, static gold => gold.Fault))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                evaluator.Add(document);
            }
            catch (DocumentException e)
            {
                throw new DocumentException($"{place}: document {document.Id}: {e.Message}");
            }
        }

        if (evaluator.Documents == 0)
        {
            throw new DocumentException($"{goldFile}: holds no documents");
        }

        if (evaluator.Missing > 0)
        {
            surroundings.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"quotes: {evaluator.Missing} documents of {goldFile} are not in {predictedFile}; they count as if nothing had been found"));
        }

        return evaluator.Report();
    }

    private Dictionary<string, PredictedDocument> ReadPredicted(CancellationToken cancellationToken)
    {
        var documents = new Dictionary<string, PredictedDocument>();
        foreach (var (_, document) in _input.Read(predictedFile, EvaluationJsonContext.Default.PredictedDocument, static predicted => predicted.Fault))
        {
            cancellationToken.ThrowIfCancellationRequested();
            documents[document.Id] = document;
        }

        return documents;
    }

    private Dictionary<(string Document, string Attribution), string> ReadNames()
    {
        var names = new Dictionary<(string, string), string>();
        foreach (var (_, name) in namesFile is null ? [] : _input.Read(namesFile, EvaluationJsonContext.Default.ResolvedName, static name => name.Fault))
        {
            if (name.Counts)
            {
                names[(name.Doc, name.Id)] = name.Speaker!;
            }
        }

        return names;
    }
}
