namespace QuoteAttribution.Cli.Tests;

/// <summary>
/// Finds by the simplest of rules what the tests write, so that they know the result to the letter:
/// <c>“…”</c> is a quotation, <c>said Name to Name.</c> after it says whose and to whom, <c>said.</c> is a cue alone.
/// </summary>
internal sealed class ScriptedAttributor(Action<string>? beforeEach = null) : IQuoteAttributor
{
    public static AttributionRule Rule { get; } = AttributionRules.Find("quotation-cue-source")!;

    public AttributionResult Analyze(string text, IReadOnlyList<KnownSpeaker>? cast = null, CancellationToken cancellationToken = default)
    {
        beforeEach?.Invoke(text);
        var open = text.IndexOf('“', StringComparison.Ordinal);
        if (open < 0)
        {
            return new AttributionResult(text, [], [new TextSpan(0, text.Length)]);
        }

        var close = text.IndexOf('”', StringComparison.Ordinal);
        var attribution = Attribute(text, close + 1);
        var quotation = new Quotation(text, [TextSpan.FromBounds(open + 1, close)], QuotationKind.Direct, attribution);
        Diagnostic[] odd = attribution is null ? [new(DiagnosticKind.NoSpeaker, quotation.Spans[0], "Nobody is named.")] : [];
        return new AttributionResult(text, [quotation], [new TextSpan(0, text.Length)], diagnostics: odd);
    }

    private static Attribution? Attribute(string text, int from)
    {
        var said = text.IndexOf("said", from, StringComparison.Ordinal);
        if (said < 0)
        {
            return null;
        }

        var cue = new Cue(text, new TextSpan(said, 4));
        var words = text[(said + 4)..].Trim(' ', '.').Split(" to ");
        var mention = words[0].Length == 0 ? null : MentionOf(text, words[0]);
        var addressee = words.Length == 1 ? null : MentionOf(text, words[1]);
        var speaker = mention is null ? null : new Speaker(words[0], SpeakerKind.Person, Gender.Female, [mention]);
        return new Attribution(Rule, 0.91234567, speaker, mention, cue, addressee);
    }

    private static Mention MentionOf(string text, string words) =>
        new(text, new TextSpan(text.LastIndexOf(words, StringComparison.Ordinal), words.Length), MentionKind.Name);
}
