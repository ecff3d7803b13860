using Spectre.Console;

namespace QuoteAttribution.Cli;

/// <summary>All that a command touches outside itself, so that a test can put its own in its place.</summary>
/// <param name="Input">Standard input, as bytes, because its encoding is told by its first ones.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Screen">How tables are shown; asked only where one is.</param>
/// <param name="Terminal">Where a bar may be shown, or null; told whether the results go to a file that the program writes itself.</param>
/// <param name="Attributor">Who analyses; asked only where something is to be analysed, because loading its words takes time.</param>
internal sealed record Surroundings(
    Stream Input, Stream Output, TextWriter Error, Func<Screen> Screen, Func<bool, IAnsiConsole?> Terminal, Func<QuoteAttributionOptions, IQuoteAttributor> Attributor);
