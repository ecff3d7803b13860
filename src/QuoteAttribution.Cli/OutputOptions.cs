using System.CommandLine;
using System.CommandLine.Parsing;
using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Writing;

namespace QuoteAttribution.Cli;

/// <summary>The options that say where the result goes, and what else is said of the run.</summary>
/// <param name="canResume">Whether the result grows with each document, so that a run can go on where it was stopped.</param>
internal sealed class OutputOptions(bool canResume)
{
    private readonly Option<string?> _file = new("--output", "-o")
    {
        Description = "Writes the result to a file, which is there once it is whole; its extension tells the format where --format does not.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _resume = new("--resume")
    {
        Description = "Goes on where the same run with -o was stopped; begins where there is nothing to go on with.",
    };

    private readonly Option<string?> _errors = new("--errors")
    {
        Description = "Writes the documents that failed to a file as well, {\"document\": …, \"reason\": …}, a line for each.",
        HelpName = "FILE",
    };

    private readonly Option<double?> _timeout = CommandOption.Number<double>(
        "--timeout", "Gives a document up whose analysis takes longer, and goes on with the next.", "SECONDS", "a number of seconds above 0, up to a million",
        static seconds => seconds is > 0 and <= 1e6);

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Shows no bar and says nothing but failures." };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="makesFolder">Whether the command line asks for many files, in a folder.</param>
    public void AddTo(Command command, Func<CommandResult, bool>? makesFolder = null)
    {
        if (makesFolder is not null)
        {
            command.Validators.Add(parsed => RefuseFolder(parsed, makesFolder(parsed)));
        }

        command.Options.Add(_file);
        if (canResume)
        {
            command.Options.Add(_resume);
            command.Validators.Add(parsed =>
            {
                if (parsed.GetValue(_resume) && parsed.GetValue(_file) is null)
                {
                    parsed.AddError("--resume goes on with a file: give it with -o FILE");
                }
            });
        }

        command.Options.Add(_errors);
        command.Options.Add(_timeout);
        command.Options.Add(_quiet);
    }

    /// <summary>The file that the command line names, or null for standard output.</summary>
    public string? FileOf(ParseResult parsed) => parsed.GetValue(_file);

    /// <summary>Whether the run writes a file.</summary>
    public bool Writes(ParseResult parsed, string path)
    {
        var full = Path.GetFullPath(path);
        return IsSame(parsed.GetValue(_file)) || IsSame(parsed.GetValue(_errors));

        bool IsSame(string? written) => written is not null && Path.GetFullPath(written) == full;
    }

    /// <summary>Runs with the output that the command line asks for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="surroundings">Those of the command.</param>
    /// <param name="source">What is read.</param>
    /// <param name="run">The run; it gets surroundings whose output is the file.</param>
    /// <param name="toFolder">Whether the run writes files of its own, in a folder.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(ParseResult parsed, Surroundings surroundings, DocumentSource source, Func<RunOutput, Task<int>> run, bool toFolder = false)
    {
        var resumes = canResume && parsed.GetValue(_resume);
        if (resumes && source.Files.Any(static file => file.Path == DocumentReader.StandardInput))
        {
            surroundings.Error.WriteLine("quotes: --resume needs files: of standard input nobody knows whether it is the same as before");
            return ExitCode.UsageError;
        }

        try
        {
            var wanted = toFolder ? null : parsed.GetValue(_file);
            using var failures = parsed.GetValue(_errors) is { } errors ? FailureList.Open(errors, keeps: resumes) : null;
            using var file = wanted is null ? null : ResultFile.Open(wanted, IdentityOf(parsed, source), resumes, failures);
            var output = OutputTo(file, surroundings) with { IsQuiet = parsed.GetValue(_quiet), LongestAnalysis = Longest(parsed), Observers = [.. Both(failures, file)] };
            var exitCode = await RunAsync(output, isFile: toFolder || file is not null, source, run);
            if (exitCode == ExitCode.Cancelled && file is not null && canResume)
            {
                new Messages(surroundings.Error).Say($"stopped before {wanted} was whole; the same command with --resume goes on");
            }

            return exitCode;
        }
        catch (OutputException e)
        {
            return e.Report(surroundings.Error);
        }
    }

    private TimeSpan? Longest(ParseResult parsed) => parsed.GetValue(_timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    private static RunOutput OutputTo(ResultFile? file, Surroundings surroundings) => file is null
        ? new RunOutput(surroundings)
        : new RunOutput(surroundings with { Output = file.Results, Screen = Screen.OfFile }) { Start = file.Start, Finish = file.Finish };

    // The list comes first: the journal of the file tells how long it is.
    private static IEnumerable<IRunObserver> Both(FailureList? failures, ResultFile? file) => new IRunObserver?[] { failures, file }.OfType<IRunObserver>();

    private static Task<int> RunAsync(RunOutput output, bool isFile, DocumentSource source, Func<RunOutput, Task<int>> run)
    {
        if (output.IsQuiet || output.Surroundings.Terminal(isFile) is not { } terminal)
        {
            return run(output);
        }

        return RunProgress.ShowAsync(terminal, source.Length, progress => run(output with
        {
            Surroundings = output.Surroundings with { Error = new TerminalWriter(terminal) },
            Observers = [.. output.Observers, progress],
        }));
    }

    private void RefuseFolder(CommandResult parsed, bool makesFolder)
    {
        if (makesFolder && parsed.GetValue(_file) is null)
        {
            parsed.AddError("--format brat makes files: say with -o in which folder");
        }
        else if (makesFolder && parsed.GetValue(_resume))
        {
            parsed.AddError("--resume goes on with one file; --format brat makes many");
        }
    }

    private string IdentityOf(ParseResult parsed, DocumentSource source)
    {
        string?[] notOfTheResult = [parsed.GetValue(_file), parsed.GetValue(_errors), _file.Name, .. _file.Aliases, _errors.Name, _resume.Name, _quiet.Name, .. _quiet.Aliases];
        return RunIdentity.Of(parsed.Tokens.Select(static token => token.Value).Except(notOfTheResult)!, source.Files);
    }
}
