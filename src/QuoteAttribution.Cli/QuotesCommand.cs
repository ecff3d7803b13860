using System.CommandLine;
using System.Globalization;
using System.Text;
using QuoteAttribution.Cli.Evaluation;
using QuoteAttribution.Cli.Explaining;
using QuoteAttribution.Cli.Output;
using QuoteAttribution.Cli.Output.Brat;
using QuoteAttribution.Cli.Serving;
using QuoteAttribution.Cli.Speakers;
using QuoteAttribution.Cli.Verification;
using QuoteAttribution.Cli.Writing;

namespace QuoteAttribution.Cli;

/// <summary><c>quotes [FILE…]</c>: what it takes, and what it does with it.</summary>
internal static class QuotesCommand
{
    private const string Examples = """
        Examples:
          quotes article.txt                            a table to read
          quotes --format json article.txt              everything that is known, with offsets
          quotes news.jsonl -o out.jsonl                a line for each document, on all cores
          quotes archive/ -o out.csv --resume           goes on where the same command was stopped
          cat article.txt | quotes                      from standard input
          quotes demo                                   on an article that comes with the program

        Offsets count from the start of the decoded text, a byte order mark not included; ends are exclusive.
        Exit codes: 0 all is well, 1 some documents failed, 2 the command line is wrong.
        """;

    /// <summary>Parses the command line and runs what it says.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, Surroundings surroundings, CancellationToken cancellationToken = default)
    {
        // Without this a file whose name starts with @ would be read for more arguments.
        var parsed = Create(surroundings).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                surroundings.Error.WriteLine($"quotes: {SingleLine.Of(error.Message)}");
            }

            surroundings.Error.WriteLine("quotes: see quotes --help");
            return ExitCode.UsageError;
        }

        using var help = new StringWriter(CultureInfo.InvariantCulture);
        var invocation = new InvocationConfiguration { Output = help, Error = surroundings.Error, EnableDefaultExceptionHandler = false };
        var exitCode = await parsed.InvokeAsync(invocation, cancellationToken);
        return Math.Max(exitCode, await WriteHelpAsync(help.ToString(), surroundings, cancellationToken));
    }

    private static async Task<int> WriteHelpAsync(string help, Surroundings surroundings, CancellationToken cancellationToken)
    {
        if (help.Length == 0)
        {
            return ExitCode.Success;
        }

        try
        {
            await new ResultWriter(surroundings.Output).WriteAsync(Encoding.UTF8.GetBytes(help), cancellationToken);
            return ExitCode.Success;
        }
        catch (OutputException e)
        {
            return e.Report(surroundings.Error);
        }
    }

    public static RootCommand Create(Surroundings surroundings)
    {
        var command = new RootCommand("Finds who said what in English text: quotations, their cue and their speaker.");
        var input = new InputOptions();
        input.AddTo(command);
        var format = OutputFormatOption.Create(withFolder: true);
        command.Options.Add(format);
        var json = new JsonOptions();
        json.AddTo(command);
        var analysis = new AnalysisOptions();
        analysis.AddTo(command);
        var filter = new FilterOptions();
        filter.AddTo(command);
        var output = new OutputOptions(canResume: true);
        output.AddTo(command, parsed => OutputFormatOption.MakesFolder(parsed.GetValue(format)));
        command.SetAction((parsed, cancellationToken) =>
        {
            var source = input.Read(parsed, surroundings.Input, path => output.Writes(parsed, path));
            var name = OutputFormatOption.NameOf(parsed, format, output.FileOf(parsed));
            if (OutputFormatOption.MakesFolder(name))
            {
                var folder = new BratFolder(output.FileOf(parsed)!);
                return output.RunAsync(
                    parsed, surroundings, source, run => new BratRun(run, analysis.Read(parsed), filter.Read(parsed), folder).RunAsync(source.Documents, cancellationToken), toFolder: true);
            }

            return output.RunAsync(parsed, surroundings, source, run =>
            {
                var written = OutputFormatOption.Read(name, run.Surroundings, json.Read(parsed), severalDocuments: source.MayBeSeveral);
                return new AnalysisRun(run, analysis.Read(parsed), written, filter.Read(parsed)).RunAsync(source.Documents, cancellationToken);
            });
        });
        var speakers = SpeakersCommand.Create(surroundings);
        var explain = ExplainCommand.Create(surroundings);
        var evaluate = EvaluateCommand.Create(surroundings);
        var serve = ServeCommand.Create(surroundings);
        var verify = VerifyCommand.Create(surroundings);
        command.Subcommands.Add(DemoCommand.Create(surroundings));
        command.Subcommands.Add(speakers);
        command.Subcommands.Add(explain);
        command.Subcommands.Add(serve);
        command.Subcommands.Add(evaluate);
        command.Subcommands.Add(verify);
        var help = HelpWithExamples.Of(command);
        help.Add(command, Examples);
        help.Add(speakers, SpeakersCommand.Examples);
        help.Add(explain, ExplainCommand.Examples);
        help.Add(serve, ServeCommand.Examples);
        help.Add(evaluate, EvaluateCommand.Examples);
        help.Add(verify, VerifyCommand.Examples);
        return command;
    }
}
