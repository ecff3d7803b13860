using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace QuoteAttribution.Cli;

/// <summary>The usual help, and examples below it for the commands that have some.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    private readonly Dictionary<Command, string> _examples = [];

    /// <summary>Makes the help of a command and of all below it one that can show examples.</summary>
    public static HelpWithExamples Of(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        var help = new HelpWithExamples((HelpAction)option.Action!);
        option.Action = help;
        return help;
    }

    // Who asks for help need not give the arguments that the command requires.
    public override bool ClearsParseErrors => true;

    public void Add(Command command, string examples) => _examples.Add(command, examples);

    public override int Invoke(ParseResult parseResult)
    {
        // The files of the main command are none of its commands below.
        foreach (var argument in parseResult.CommandResult.Command.Parents.OfType<Command>().SelectMany(static parent => parent.Arguments))
        {
            argument.Hidden = true;
        }

        var exitCode = usual.Invoke(parseResult);
        if (_examples.TryGetValue(parseResult.CommandResult.Command, out var examples))
        {
            parseResult.InvocationConfiguration.Output.WriteLine(examples);
        }

        return exitCode;
    }
}
