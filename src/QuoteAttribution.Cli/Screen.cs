using Spectre.Console;

namespace QuoteAttribution.Cli;

/// <summary>Where a table is shown.</summary>
/// <param name="Width">Columns of characters.</param>
/// <param name="HasColour">Whether escape codes are understood and wanted.</param>
/// <param name="EndsLines">Whether a line that is longer would be broken; in a file and a pipe it is not, and nothing need be cut.</param>
internal sealed record Screen(int Width, bool HasColour, bool EndsLines = true)
{
    /// <summary>A file or a pipe has no width of its own; this one is easy to read in an editor.</summary>
    public const int PlainWidth = 120;

    public static Screen OfFile() => new(PlainWidth, false, EndsLines: false);

    public static Screen Detect()
    {
        if (Console.IsOutputRedirected)
        {
            return OfFile();
        }

        var profile = AnsiConsole.Profile;
        // NO_COLOR counts when it is set to anything but the empty string: https://no-color.org
        var unwanted = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Screen(profile.Width, profile.Capabilities.Ansi && !unwanted);
    }

    /// <summary>The terminal on which messages are read, where it may show a bar: not where the results go to it, too.</summary>
    /// <param name="isFile">Whether the results go to a file that the program writes itself.</param>
    public static IAnsiConsole? DetectTerminal(bool isFile) =>
        Console.IsErrorRedirected || (!isFile && !Console.IsOutputRedirected)
            ? null
            : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
}
