using System.CommandLine;
using System.Text;

namespace QuoteAttribution.Cli.Evaluation;

/// <summary><c>quotes evaluate GOLD PREDICTED</c>: how much of what was predicted is right, and how much of what is right was predicted.</summary>
internal static class EvaluateCommand
{
    public const string Examples = """
        Examples:
          quotes --format jsonl gold.jsonl > predicted.jsonl      what the program finds in the texts of GOLD
          quotes evaluate gold.jsonl predicted.jsonl              how right that is
          quotes evaluate --errors 20 gold.jsonl predicted.jsonl  examples of each kind of error: read those first
          quotes evaluate --format json gold.jsonl predicted.jsonl > scores.json

        GOLD has a document a line; docs/evaluation.md tells its shape and what each figure means:
          {"id": …, "genre": "news", "text": …, "attributions": [{"id", "kind", "content", "cue", "source", "speaker"}]}
        PREDICTED is what quotes --format jsonl writes; another program may write the same fields. Offsets are UTF-16, ends exclusive.
        Exit codes: 0 measured, 1 a file cannot be read or is not of this shape, 2 the command line is wrong.
        """;

    private const string Json = "json", Table = "table";

    public static Command Create(Surroundings surroundings)
    {
        var gold = new Argument<string>("GOLD") { Description = "Texts in which people marked who says what, as JSON Lines." };
        var predicted = new Argument<string>("PREDICTED") { Description = "What was found in them, as JSON Lines; - reads standard input." };
        var names = new Option<string?>("--names")
        {
            Description = "Who the sources of quoted attributions are, as JSON Lines: {\"doc\", \"id\", \"speaker\": the full name}.",
            HelpName = "FILE",
        };
        var errors = CommandOption.Number<int>(
            "--errors", "Shows up to N examples of each kind of error.", "N", "a number that is not negative", static examples => examples >= 0);
        var format = CommandOption.Choice("--format", "table: to read. json: an object.", Table, Json);
        gold.Validators.Add(InputOptions.RefuseUnknownOptions);
        predicted.Validators.Add(InputOptions.RefuseUnknownOptions);
        var command = new Command("evaluate", "Measures predicted quotations on annotated texts.") { gold, predicted, names, errors, format };
        command.SetAction((parsed, cancellationToken) =>
        {
            var run = new EvaluationRun(surroundings, parsed.GetValue(gold)!, parsed.GetValue(predicted)!, parsed.GetValue(names));
            var samples = new ErrorSamples(parsed.GetValue(errors) ?? 0);
            return run.RunAsync(samples, parsed.GetValue(format) == Json
                ? report => ReportJson.Of(report, samples)
                : report => Encoding.UTF8.GetBytes(ReportTable.Of(report, samples)), cancellationToken);
        });
        return command;
    }
}
