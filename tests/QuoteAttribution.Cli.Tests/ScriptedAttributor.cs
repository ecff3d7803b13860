namespace QuoteAttribution.Cli.Tests;

/// <summary>
/// Finds by the simplest of rules what the tests write, so that they know the result to the letter:
/// <c>“…”</c> is a quotation, <c>said Name to Name.</c> after it says whose and to whom, <c>said.</c> is a cue alone.
/// </summary>
internal sealed class ScriptedAttributor(Action<string>? beforeEach = null) : IQuoteAttributor
{
    public static AttributionRule Rule { get; } = new("quotation-cue-source", "quotation, cue source", "“I will go,” said Ann.", 0.9);

    public AttributionResult Analyze(string text, CancellationToken cancellationToken = default)
    {
        beforeEach?.Invoke(text);
        var open = text.IndexOf('“', StringComparison.Ordinal);
        if (open < 0)
        {
            return new AttributionResult(text, [new TextSpan(0, text.Length)], [], [], [], []);
        }

        var close = text.IndexOf('”', StringComparison.Ordinal);
        var attribution = Attribute(text, close + 1);
        var quotation = new Quotation(QuotationKind.Direct, [TextSpan.FromBounds(open + 1, close)], attribution);
        Diagnostic[] odd = attribution is null ? [new(DiagnosticKind.NoSpeaker, quotation.Spans[0], "Nobody is named.")] : [];
        return new AttributionResult(
            text, [new TextSpan(0, text.Length)], [], [quotation], attribution?.Speaker is { } speaker ? [speaker] : [], odd);
    }

    private static Attribution? Attribute(string text, int from)
    {
        var said = text.IndexOf("said", from, StringComparison.Ordinal);
        if (said < 0)
        {
            return null;
        }

        var cue = new Cue(new TextSpan(said, 4), "said");
        var words = text[(said + 4)..].Trim(' ', '.').Split(" to ");
        var mention = words[0].Length == 0 ? null : MentionOf(text, words[0]);
        var addressee = words.Length == 1 ? null : MentionOf(text, words[1]);
        var speaker = mention is null ? null : new Speaker(words[0], SpeakerKind.Person, Gender.Female, [mention, new Mention(mention.Span, "she", MentionKind.Pronoun)]);
        return new Attribution(cue, mention, speaker, addressee, AttributionKinds.Speech, 0.91234567, Rule);
    }

    private static Mention MentionOf(string text, string words) =>
        new(new TextSpan(text.LastIndexOf(words, StringComparison.Ordinal), words.Length), words, MentionKind.Name);
}
