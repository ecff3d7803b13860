using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Evaluation;

/// <summary>A predicted quotation, laid on the text that it is of.</summary>
internal sealed record Predicted
{
    // How the command's own JSON names the rule of a turn in a transcript.
    private const string SpeakerLabel = "speaker label";

    public string? Kind { get; private init; }

    /// <summary>The content as it was given, in order of its start.</summary>
    public required TextSpan[] Whole { get; init; }

    /// <summary>The content trimmed, in order of its start.</summary>
    public required TextSpan[] Spans { get; init; }

    public TextSpan? Cue { get; private init; }

    public TextSpan? Mention { get; private init; }

    /// <summary>What the text calls the speaker, as the program cut it out.</summary>
    public string? MentionText { get; private init; }

    public string? Name { get; private init; }

    /// <summary>A turn after the name of who speaks: quoted, though it stands without marks.</summary>
    public bool IsLabelled { get; private init; }

    public bool IsQuoted => Kind is Kinds.Direct or Kinds.Mixed;

    public bool IsIndirect => Kind == Kinds.Indirect;

    /// <summary>Where the first span starts, for the order of quotations.</summary>
    public TextSpan First => Spans.Length > 0 ? Spans[0] : default;

    /// <exception cref="DocumentException">A span reaches beyond the text.</exception>
    public static Predicted Of(PredictedQuotation quotation, MarkedText text)
    {
        TextSpan[] whole = [.. (quotation.Spans ?? []).Select(span => SpanOf(span, text)).Order(SpanList.Order)];
        var mention = quotation.Speaker?.Mention;
        return new Predicted
        {
            Kind = quotation.Kind,
            Whole = whole,
            Spans = [.. whole.Select(text.Trim).Order(SpanList.Order)],
            Cue = quotation.Cue is { } cue ? SpanOf(cue, text) : null,
            Mention = mention is null ? null : SpanOf(mention, text),
            MentionText = mention?.Text,
            Name = string.IsNullOrEmpty(quotation.Speaker?.Name) ? null : quotation.Speaker.Name,
            IsLabelled = quotation.Rule == SpeakerLabel,
        };
    }

    private static TextSpan SpanOf(PredictedPhrase phrase, MarkedText text) =>
        phrase.Start >= 0 && phrase.Start <= phrase.End && phrase.End <= text.Text.Length
            ? TextSpan.FromBounds(phrase.Start, phrase.End)
            : throw new DocumentException($"the span from {phrase.Start} to {phrase.End} does not lie in the text, whose length is {text.Text.Length} UTF-16 code units");
}
