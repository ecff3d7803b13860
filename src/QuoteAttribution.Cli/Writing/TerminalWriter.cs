using System.Text;
using Spectre.Console;

namespace QuoteAttribution.Cli.Writing;

/// <summary>Writes messages above a bar that the terminal shows: past it they would be drawn over.</summary>
internal sealed class TerminalWriter(IAnsiConsole terminal) : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => terminal.Write(new Text(value.ToString()));

    public override void WriteLine(string? value) => terminal.WriteLine(value ?? "");
}
