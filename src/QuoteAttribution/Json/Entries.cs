namespace QuoteAttribution.Json;

/// <summary>Makes the entries of a result: the words of each stretch, and its offsets in the unit that is asked for.</summary>
/// <param name="offsets">Tells the offsets; null for UTF-16 code units, which need no telling.</param>
/// <param name="contextOf">Tells what of the text around a quotation is written; null for nothing.</param>
internal sealed class Entries(OffsetMap? offsets, Func<Quotation, TextSpan>? contextOf = null)
{
    /// <summary>For a part of a result, which does not know the text.</summary>
    public static Entries OfParts { get; } = new(null);

    public static Entries OfResult(AttributionResult result, AttributionJsonOptions options) => options is { Offsets: OffsetUnit.Utf16, Context: QuotationContext.None }
        ? OfParts
        : new(
            options.Offsets == OffsetUnit.Utf16 ? null : new OffsetMap(result.Text, options.Offsets),
            options.Context == QuotationContext.None ? null : quotation => result.ContextOf(quotation, options.Context));

    public QuotationEntry Of(Quotation quotation, int? id)
    {
        var attribution = quotation.Attribution;
        return new QuotationEntry(
            id,
            quotation.Kind,
            quotation.Text,
            [.. quotation.Spans.Select(span => Of(span, quotation.TextOf(span)))],
            attribution?.Cue is { } cue ? Of(cue.Span, cue.Text) : null,
            SpeakerOf(attribution),
            attribution?.Addressee is { } addressee ? Of(addressee) : null,
            attribution?.Confidence,
            attribution?.Rule.Name,
            attribution?.Rule.Id,
            quotation.IsVerbatim,
            attribution?.Kind == AttributionKind.Belief,
            contextOf?.Invoke(quotation) is { } context ? Of(context, quotation.Around(context)) : null);
    }

    public SpeakerEntry Of(Speaker speaker, bool withMentions) => new(
        speaker.Id, speaker.Name, speaker.Kind, speaker.Gender, speaker.Aliases, withMentions ? [.. speaker.Mentions.Select(Of)] : null);

    public DiagnosticEntry Of(Diagnostic diagnostic)
    {
        var (start, end) = Of(diagnostic.Span);
        return new DiagnosticEntry(diagnostic.Kind, start, end, diagnostic.Message);
    }

    public PassageEntry Of(QuotedPassage passage, int id)
    {
        var (start, end) = Of(passage.Span);
        return new PassageEntry(id, passage.Kind, start, end, Of(passage.Content), passage.IsClosed, passage.Parent, passage.Continues);
    }

    public SpanEntry Of(TextSpan span) => offsets is null
        ? new SpanEntry(span.Start, span.End)
        : new SpanEntry(offsets.FromUtf16(span.Start), offsets.FromUtf16(span.End));

    private QuotedSpeakerEntry? SpeakerOf(Attribution? attribution) => attribution is null or { Mention: null, Speaker: null }
        ? null
        : new QuotedSpeakerEntry(attribution.Mention is { } mention ? Of(mention) : null, attribution.Speaker?.Name, attribution.Speaker?.Id);

    private MentionEntry Of(Mention mention)
    {
        var (start, end) = Of(mention.Span);
        return new MentionEntry(start, end, mention.Text, mention.Kind);
    }

    private PhraseEntry Of(TextSpan span, string words)
    {
        var (start, end) = Of(span);
        return new PhraseEntry(start, end, words);
    }
}
