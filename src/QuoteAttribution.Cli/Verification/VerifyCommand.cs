using System.CommandLine;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Verification;

/// <summary><c>quotes verify QUOTATIONS [TEXT…]</c>: whether quotations are said in texts, word for word, where, and by whom.</summary>
internal static class VerifyCommand
{
    public const string Examples = """
        Examples:
          quotes verify quotations.csv article.txt             a table to read
          quotes verify quotations.txt articles/               in all articles of a folder; a line of the file is a quotation
          quotes verify --format csv quotations.csv news.jsonl > checked.csv
          quotes verify --format jsonl - novel.txt < quotations.txt

        Verdicts: verbatim, same (but for marks, capitals and spaces), omissions (only where the quotation has … or [the mayor]),
        altered (with the words that are not the same), absent. docs/verify.md explains them and the fields of json and csv.
        Exit codes: 0 all are verbatim, the same, or mark what they leave out; 1 some are altered or absent, or a file could not be read;
        2 the command line is wrong.
        """;

    private const string Table = "table", Csv = "csv", Json = "json", JsonLines = "jsonl";

    private static readonly Dictionary<string, QuotationFormat> _formats = new()
    {
        ["txt"] = QuotationFormat.Text,
        ["csv"] = QuotationFormat.Csv,
        ["jsonl"] = QuotationFormat.JsonLines,
        ["json"] = QuotationFormat.Json,
    };

    public static Command Create(Surroundings surroundings)
    {
        var quotations = new Argument<string>("QUOTATIONS")
        {
            Description = "The quotations to check. csv: a column quotation or text, and one called speaker if you like. json, jsonl: {\"quotation\": …, \"speaker\": …}. "
                + "Any other: a line is one. - reads standard input.",
        };
        quotations.Validators.Add(InputOptions.RefuseUnknownOptions);
        var quotationFormat = new Option<string?>("--quotation-format")
        {
            Description = "How the quotations lie in their file; by its extension when left out.",
            HelpName = string.Join('|', _formats.Keys),
        };
        quotationFormat.AcceptOnlyFromAmong([.. _formats.Keys]);
        var format = CommandOption.Choice("--format", "table: to read. csv: a row for each quotation. json: one array. jsonl: a line for each quotation.", Table, Csv, Json, JsonLines);
        var offsets = OffsetsOption.Create("csv, json and jsonl");
        var command = new Command("verify", "Checks whether quotations are said in texts, word for word, where, and by whom.") { quotations, quotationFormat, format, offsets };
        var input = new InputOptions("TEXT");
        input.AddTo(command);
        var analysis = new AnalysisOptions();
        analysis.AddTo(command);
        var output = new OutputOptions(canResume: false);
        output.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(quotations)!;
            var texts = input.Read(parsed, surroundings.Input, file => output.Writes(parsed, file));
            if (ClashOf(path, texts, file => output.Writes(parsed, file)) is { } clash)
            {
                new Messages(surroundings.Error).Say(clash);
                return Task.FromResult(ExitCode.UsageError);
            }

            var file = new QuotationFile(surroundings.Input, parsed.GetValue(quotationFormat) is { } name ? _formats[name] : null);
            var unit = OffsetsOption.Read(parsed.GetValue(offsets));
            return output.RunAsync(parsed, surroundings, texts, run =>
            {
                Func<IReadOnlyList<Verified>, byte[]> write = OutputFormatOption.NameOf(parsed, format, output.FileOf(parsed)) switch
                {
                    Csv => VerifiedColumns.Csv,
                    Json => VerifiedJson.Array,
                    JsonLines => VerifiedJson.Lines,
                    _ => verified => VerifiedTable.Of(verified, run.Surroundings.Screen()),
                };
                return new VerifyRun(run, analysis.Read(parsed), unit, write).RunAsync(file, path, texts.Documents, cancellationToken);
            });
        });
        return command;
    }

    // Why the file of quotations cannot be what else the command line makes of it; null where it can.
    private static string? ClashOf(string path, DocumentSource texts, Func<string, bool> isWritten)
    {
        if (path != DocumentReader.StandardInput)
        {
            return isWritten(path) ? $"{path} has the quotations; give another file to write" : null;
        }

        return texts.Files.Any(static file => file.Path == DocumentReader.StandardInput)
            ? "standard input cannot be both the quotations and the text; name a file for one of them"
            : null;
    }
}
