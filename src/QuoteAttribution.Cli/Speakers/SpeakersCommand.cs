using System.CommandLine;
using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Writing;

namespace QuoteAttribution.Cli.Speakers;

/// <summary><c>quotes speakers [FILE…]</c>: who is quoted how often and how much, over all documents.</summary>
internal static class SpeakersCommand
{
    public const string Examples = """
        Examples:
          quotes speakers articles/                          who is quoted in the articles of a folder
          quotes speakers --top 20 news.jsonl                the twenty with most quotations
          quotes speakers --format csv news.jsonl > who.csv  for a spreadsheet
          quotes speakers --by document --indirect none articles/
                                                             a row for each article, reported speech left out
          quotes speakers --min-confidence 0.7 news.jsonl    only what is rather sure

        People and organisations are joined over documents by their full name to the letter: Ann Reed in two articles is one speaker.
        A surname, a name with no more than a title before it, or "the mayor" may be somebody else in the next article: it is counted
        for each document by itself. So are groups ("officials") and what is written ("the report").
        Words are those of the quotations, reported ones too. Shares are of all quotations, those without a speaker included.
        Exit codes: 0 all is well, 1 some documents failed, 2 the command line is wrong.
        """;

    private const string Table = "table", Csv = "csv", Json = "json", BySpeaker = "speaker", ByDocument = "document";

    public static Command Create(Surroundings surroundings)
    {
        var input = new InputOptions();
        var format = CommandOption.Choice("--format", "table: to read. csv: for spreadsheets, the rows alone. json: rows and sums.", Table, Csv, Json);
        var by = CommandOption.Choice("--by", "What a row is.", BySpeaker, ByDocument);
        var top = CommandOption.Number<int>("--top", "Only the first N rows; the sums are of all.", "N", "a number from 1 on", static rows => rows >= 1);
        var analysis = new AnalysisOptions();
        var command = new Command("speakers", "Counts who is quoted how often and how much, and the share by gender.") { format, by, top };
        input.AddTo(command);
        analysis.AddTo(command);
        var output = new OutputOptions(canResume: false);
        output.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var source = input.Read(parsed, surroundings.Input, path => output.Writes(parsed, path));
            return output.RunAsync(parsed, surroundings, source, run =>
            {
                var tally = new SpeakerTally(parsed.GetValue(by) == ByDocument);
                var report = new SpeakersReport(tally, parsed.GetValue(by) == ByDocument, parsed.GetValue(top));
                Func<byte[]> write = parsed.GetValue(format) switch
                {
                    Csv => report.Csv,
                    Json => report.Json,
                    _ => () => report.Table(run.Surroundings.Screen()),
                };
                return RunAsync(run, analysis.Read(parsed), source.Documents, tally, write, cancellationToken);
            });
        });
        return command;
    }

    private static Task<int> RunAsync(
        RunOutput output, QuoteAttributionOptions options, IEnumerable<RawDocument> documents, SpeakerTally tally, Func<byte[]> write, CancellationToken cancellationToken)
    {
        var run = new DocumentRun<DocumentSpeakers>(output, options, DocumentSpeakers.Of, document =>
        {
            tally.Add(document);
            return Task.CompletedTask;
        });
        return run.RunAsync(documents, () => new ResultWriter(output.Surroundings.Output).WriteAsync(write(), cancellationToken), cancellationToken);
    }
}
