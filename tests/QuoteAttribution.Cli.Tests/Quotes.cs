using System.Text;
using System.Text.Json;

namespace QuoteAttribution.Cli.Tests;

/// <summary>Runs the command in this process.</summary>
internal sealed record Quotes(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<JsonElement> Documents => [.. Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    public static Task<Quotes> RunAsync(params string[] args) => RunOnAsync("", args);

    public static Task<Quotes> RunOnAsync(string input, params string[] args) => RunOnAsync(Encoding.UTF8.GetBytes(input), args);

    public static Task<Quotes> RunOnAsync(byte[] input, params string[] args) =>
        RunOnAsync(input, new ScriptedAttributor(), new Screen(Screen.PlainWidth, false), args);

    /// <summary>Runs the real analysis with the options of the command line.</summary>
    public static Task<Quotes> AnalyzeAsync(string input, params string[] args) =>
        RunOnAsync(Encoding.UTF8.GetBytes(input), static options => new QuoteAttributor(options), new Screen(Screen.PlainWidth, false), args);

    public static Task<Quotes> RunOnAsync(byte[] input, IQuoteAttributor attributor, Screen screen, params string[] args) =>
        RunOnAsync(input, _ => attributor, screen, args);

    private static async Task<Quotes> RunOnAsync(
        byte[] input, Func<QuoteAttributionOptions, IQuoteAttributor> attributor, Screen screen, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var standardInput = new MemoryStream(input);
        var surroundings = new Surroundings(standardInput, output, error, () => screen, static _ => null, attributor);
        var exitCode = await QuotesCommand.RunAsync(args, surroundings, TestContext.Current.CancellationToken);
        return new Quotes(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
