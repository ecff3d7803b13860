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

    public void Add(Command command, string examples) => _examples.Add(command, examples);

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = usual.Invoke(parseResult);
        if (_examples.TryGetValue(parseResult.CommandResult.Command, out var examples))
        {
            parseResult.InvocationConfiguration.Output.WriteLine(examples);
        }

        return exitCode;
    }
}
