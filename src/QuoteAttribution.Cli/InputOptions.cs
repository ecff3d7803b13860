using System.CommandLine;
using System.CommandLine.Parsing;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli;

/// <summary>The files to read and the options that say how, the same for every command that reads documents.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _files;

    private readonly Option<string?> _format = new("--input-format")
    {
        Description = "text: a file is a document. jsonl: a line is one, {\"id\": …, \"text\": …}. By the file's extension when left out.",
        HelpName = "text|jsonl",
    };

    public InputOptions(string fileName = "FILE")
    {
        _files = new Argument<string[]>(fileName)
        {
            Description = "Files to read; - or none reads standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        _files.Validators.Add(RefuseUnknownOptions);
        _format.AcceptOnlyFromAmong("text", "jsonl");
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(_files);
        command.Options.Add(_format);
    }

    /// <summary>The documents that the command line names.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="standardInput">What - stands for.</param>
    /// <returns>The documents, read as they are asked for, and whether they may be more than one.</returns>
    public (IEnumerable<RawDocument> Documents, bool MayBeSeveral) Read(ParseResult parsed, Stream standardInput)
    {
        var reader = new DocumentReader(standardInput, FormatOf(parsed.GetValue(_format)));
        var paths = parsed.GetValue(_files) is { Length: > 0 } given ? given : [DocumentReader.StandardInput];
        return (reader.Read(paths), reader.MayYieldSeveral(paths));
    }

    // The parser takes a mistyped option for one more file.
    public static void RefuseUnknownOptions(ArgumentResult files)
    {
        foreach (var token in files.Tokens)
        {
            if (token.Value.StartsWith('-') && token.Value != DocumentReader.StandardInput)
            {
                files.AddError($"unknown option {token.Value}; a file of that name is given as ./{token.Value}");
            }
        }
    }

    private static InputFormat? FormatOf(string? name) => name switch
    {
        null => null,
        "jsonl" => InputFormat.JsonLines,
        _ => InputFormat.Text,
    };
}
