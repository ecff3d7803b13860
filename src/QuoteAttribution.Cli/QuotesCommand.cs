using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli;

/// <summary><c>quotes [FILE…]</c>: what it takes, and what it does with it.</summary>
internal static class QuotesCommand
{
    private const string Examples = """
        Examples:
          quotes article.txt                            a table to read
          quotes --format json article.txt              everything that is known, with offsets
          quotes --format jsonl news.jsonl > out.jsonl  a line for each document, on all cores
          cat article.txt | quotes                      from standard input
          quotes demo                                   on an article that comes with the program

        Offsets count UTF-16 code units of the decoded text, a byte order mark not included; ends are exclusive.
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
        WriteHelp(help.ToString(), surroundings.Output);
        return exitCode;
    }

    private static void WriteHelp(string help, Stream output)
    {
        try
        {
            output.Write(Encoding.UTF8.GetBytes(help));
        }
        catch (IOException e) when (StandardOutput.IsClosedByReader(e))
        {
            // `quotes --help | head` has all it wants.
        }
    }

    private static RootCommand Create(Surroundings surroundings)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Files to read; - or none reads standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        files.Validators.Add(RefuseUnknownOptions);
        var inputFormat = new Option<string?>("--input-format")
        {
            Description = "text: a file is a document. jsonl: a line is one, {\"id\": …, \"text\": …}. By the file's extension when left out.",
            HelpName = "text|jsonl",
        };
        inputFormat.AcceptOnlyFromAmong("text", "jsonl");
        var format = OutputFormatOption.Create();
        var sentences = new Option<bool>("--sentences") { Description = "Adds the sentences to json and jsonl." };
        var analysis = new AnalysisOptions();
        var command = new RootCommand("Finds who said what in English text: quotations, their cue and their speaker.")
        {
            files, inputFormat, format, sentences, DemoCommand.Create(surroundings),
        };
        analysis.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var reader = new DocumentReader(surroundings.Input, ReadInputFormat(parsed.GetValue(inputFormat)));
            var paths = parsed.GetValue(files) is { Length: > 0 } given ? given : [DocumentReader.StandardInput];
            var output = OutputFormatOption.Read(
                parsed.GetValue(format), surroundings, parsed.GetValue(sentences), severalDocuments: reader.MayYieldSeveral(paths));
            return new AnalysisRun(surroundings, analysis.Read(parsed), output).RunAsync(reader.Read(paths), cancellationToken);
        });
        AddExamples(command);
        return command;
    }

    // The parser takes a mistyped option for one more file.
    private static void RefuseUnknownOptions(ArgumentResult files)
    {
        foreach (var token in files.Tokens)
        {
            if (token.Value.StartsWith('-') && token.Value != DocumentReader.StandardInput)
            {
                files.AddError($"unknown option {token.Value}; a file of that name is given as ./{token.Value}");
            }
        }
    }

    private static InputFormat? ReadInputFormat(string? name) => name switch
    {
        null => null,
        "jsonl" => InputFormat.JsonLines,
        _ => InputFormat.Text,
    };

    private static void AddExamples(RootCommand command)
    {
        var help = command.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, command, Examples);
    }
}
