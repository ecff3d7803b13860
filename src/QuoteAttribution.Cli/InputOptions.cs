using System.CommandLine;
using System.CommandLine.Parsing;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli;

/// <summary>The files to read and the options that say how, the same for every command that reads documents.</summary>
internal sealed class InputOptions
{
    private static readonly Dictionary<string, InputFormat> _formats = new()
    {
        ["text"] = InputFormat.Text,
        ["md"] = InputFormat.Markdown,
        ["html"] = InputFormat.Html,
        ["jsonl"] = InputFormat.JsonLines,
        ["json"] = InputFormat.Json,
    };

    private readonly Argument<string[]> _files;

    private readonly Option<string?> _format = new("--input-format")
    {
        Description = "text, md, html: a file is a document. jsonl: a line is one, {\"id\": …, \"text\": …}. json: one such object, or an array of them. "
            + "By the file's extension when left out, and text where that tells nothing.",
        HelpName = string.Join('|', _formats.Keys),
    };

    private readonly Option<string?> _encoding = new("--encoding")
    {
        Description = "The encoding of the input, windows-1252 for instance; a byte order mark in a file counts for more. Found out when left out.",
        HelpName = "NAME",
    };

    private readonly Option<string> _textField = new("--text-field")
    {
        Description = "The field of a JSON document that holds its text.",
        HelpName = "NAME",
        DefaultValueFactory = static _ => "text",
    };

    private readonly Option<string> _idField = new("--id-field")
    {
        Description = "The field of a JSON document that names it; one without gets its place, FILE:LINE.",
        HelpName = "NAME",
        DefaultValueFactory = static _ => "id",
    };

    public InputOptions(string fileName = "FILE")
    {
        _files = new Argument<string[]>(fileName)
        {
            Description = "Files to read, folders (all files below with one of the extensions " + FileExtensions.All
                + "), and patterns with * and ** (quoted); - or none reads standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        _files.Validators.Add(RefuseUnknownOptions);
        _format.AcceptOnlyFromAmong([.. _formats.Keys]);
        _encoding.Validators.Add(RefuseUnknownEncoding);
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(_files);
        command.Options.Add(_format);
        command.Options.Add(_encoding);
        command.Options.Add(_textField);
        command.Options.Add(_idField);
    }

    /// <summary>The documents that the command line names.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="standardInput">What - stands for.</param>
    /// <param name="isWritten">Whether this run writes a file; one that a folder or a pattern has is left out then.</param>
    public DocumentSource Read(ParseResult parsed, Stream standardInput, Func<string, bool>? isWritten = null)
    {
        var format = parsed.GetValue(_format) is { } name ? _formats[name] : (InputFormat?)null;
        var encoding = parsed.GetValue(_encoding) is { } given ? Encodings.Find(given) : null;
        var fields = new FieldNames(parsed.GetValue(_textField)!, parsed.GetValue(_idField)!);
        var reader = new DocumentReader(standardInput, new ReadingOptions(format, encoding, fields));
        var arguments = parsed.GetValue(_files) is { Length: > 0 } files ? files : [DocumentReader.StandardInput];
        var paths = InputPaths.Find(arguments, isWritten ?? (static _ => false));
        return new DocumentSource(reader.Read(paths), reader.MayYieldSeveral(paths), paths);
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

    private static void RefuseUnknownEncoding(OptionResult encoding)
    {
        if (encoding.Tokens is [var name] && Encodings.Find(name.Value) is null)
        {
            encoding.AddError($"no encoding is called {name.Value}; some that are: utf-8, utf-16, windows-1252, iso-8859-15, macintosh");
        }
    }
}
