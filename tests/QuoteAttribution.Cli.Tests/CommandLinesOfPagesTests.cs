using System.CommandLine.Parsing;

namespace QuoteAttribution.Cli.Tests;

/// <summary>Whoever copies a command from a page, or from the help, is not told that it is wrong.</summary>
public sealed class CommandLinesOfPagesTests : IDisposable
{
    // The only file that is opened before the documents are.
    private const string Cast = "cast.json";

    private const string Program = "quotes ";

    private static readonly string FrontPage = Path.Combine(AppContext.BaseDirectory, "README.md");

    private static readonly string[] Pages =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "docs"), "*.md").Order(StringComparer.Ordinal)];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string> Commands()
    {
        var commands = new TheoryData<string, string>();
        foreach (var page in Pages.Append(FrontPage))
        {
            foreach (var line in File.ReadLines(page).Where(static line => line.StartsWith("    " + Program, StringComparison.Ordinal)))
            {
                commands.Add(Path.GetFileName(page), CommandIn(line.Trim()));
            }
        }

        return commands;
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_commands_on_the_pages_are_understood(string page, string command)
    {
        var surroundings = new Surroundings(Stream.Null, Stream.Null, TextWriter.Null, Screen.OfFile, static _ => null, static _ => new ScriptedAttributor());

        command = command.Replace(Cast, _folder.Write(Cast, """[{"name": "Ann Reed"}]"""), StringComparison.Ordinal);

        var parsed = QuotesCommand.Create(surroundings).Parse([.. CommandLineParser.SplitCommandLine(command[Program.Length..])]);

        parsed.Errors.Select(static error => error.Message).Should().BeEmpty($"{page} has it");
    }

    [Fact]
    public void The_front_page_leads_to_every_other() =>
        Pages.Select(Path.GetFileName).Should().OnlyContain(static page => File.ReadAllText(FrontPage).Contains($"docs/{page}", StringComparison.Ordinal));

    /// <summary>What the shell gives to the program: nothing of "&gt; FILE", and nothing of the words that explain it.</summary>
    private static string CommandIn(string line)
    {
        var explained = line.IndexOf("   ", StringComparison.Ordinal);
        return (explained < 0 ? line : line[..explained]).Split(" > ")[0].Split(" | ")[0];
    }
}
