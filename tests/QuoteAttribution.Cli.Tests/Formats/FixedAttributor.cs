namespace QuoteAttribution.Cli.Tests.Formats;

/// <summary>Finds in a text what a test says.</summary>
internal sealed class FixedAttributor(Func<string, IReadOnlyList<Quotation>> quotationsOf) : IQuoteAttributor
{
    public AttributionResult Analyze(string text, IReadOnlyList<KnownSpeaker>? cast = null, CancellationToken cancellationToken = default) => new(text, quotationsOf(text));

    /// <summary>Runs the command with what the test says.</summary>
    public static Task<Quotes> RunAsync(string text, Func<string, IReadOnlyList<Quotation>> quotationsOf, params string[] args) =>
        Quotes.RunOnAsync(System.Text.Encoding.UTF8.GetBytes(text), new FixedAttributor(quotationsOf), new Screen(Screen.PlainWidth, false), args);

    /// <summary>The first place of some words in a text.</summary>
    public static TextSpan Place(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
