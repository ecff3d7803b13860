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

    public static Screen Detect()
    {
        if (Console.IsOutputRedirected)
        {
            return new Screen(PlainWidth, false, EndsLines: false);
        }

        var profile = AnsiConsole.Profile;
        // NO_COLOR counts when it is set to anything but the empty string: https://no-color.org
        var unwanted = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Screen(profile.Width, profile.Capabilities.Ansi && !unwanted);
    }
}
