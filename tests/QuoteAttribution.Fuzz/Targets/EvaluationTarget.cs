using QuoteAttribution.Cli.Evaluation;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Fuzz.Targets;

/// <summary>What <c>quotes evaluate</c> reads; an input is taken for what people marked and for what a program found.</summary>
internal static class EvaluationTarget
{
    public static void Read(byte options, byte[] input) => Refusal.Of(() =>
    {
        var predicted = new Dictionary<string, PredictedDocument>();
        foreach (var (_, document) in Lines(input).Read(DocumentReader.StandardInput, EvaluationJsonContext.Default.PredictedDocument, static document => document.Fault))
        {
            predicted[document.Id] = document;
        }

        var evaluator = new Evaluator(predicted, new Dictionary<(string, string), string>(), new ErrorSamples(options % 4));
        foreach (var (_, document) in Lines(input).Read(DocumentReader.StandardInput, EvaluationJsonContext.Default.GoldDocument, static document => document.Fault))
        {
            evaluator.Add(document);
        }

        _ = evaluator.Report();
    });

    private static EvaluationInput Lines(byte[] input) => new(new MemoryStream(input));
}
