using QuoteAttribution.Cli.Evaluation;

namespace QuoteAttribution.Cli.Verification;

/// <summary>How the text gives the words of a place.</summary>
internal enum Standing
{
    /// <summary>As somebody's very words: between marks, after a dash, as a turn of a transcript.</summary>
    Quotation,

    /// <summary>As what somebody said, in the writer's words.</summary>
    Report,

    /// <summary>Partly so, partly otherwise.</summary>
    Partly,

    /// <summary>As the writer's own.</summary>
    Narration,
}

/// <summary>Whose words stand at a place.</summary>
/// <param name="Standing">How the text gives them.</param>
/// <param name="Speaker">Who says them; null where the text does not tell.</param>
/// <param name="Confidence">How sure that is; null without a speaker.</param>
/// <param name="Agrees">Whether it is who is said to have said them; null where one of the two is not known.</param>
internal sealed record Whereabouts(Standing Standing, string? Speaker, double? Confidence, bool? Agrees)
{
    /// <summary>Asks the result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="spans">The words of the place, in order.</param>
    /// <param name="given">Who is said to have said them; null where that is not known.</param>
    public static Whereabouts Of(AttributionResult result, IReadOnlyList<TextSpan> spans, string? given)
    {
        var (start, last) = (spans[0].Start, spans[^1].End - 1);
        var quotation = Covering(result, start, last);
        if (quotation is null && (result.QuotationAt(start) ?? result.QuotationAt(last)) is not null)
        {
            return new Whereabouts(Standing.Partly, null, null, null);
        }

        // Between the parts of an interrupted quotation stands its tag.
        if (quotation is null || (!IsContent(quotation, start) && !IsContent(quotation, last)))
        {
            return new Whereabouts(Standing.Narration, null, null, given is null ? null : false);
        }

        var agrees = given is null ? null : Agree(given, quotation.Attribution);
        return new Whereabouts(StandingIn(quotation, result, start, last), quotation.Speaker?.Name, quotation.Speaker is null ? null : quotation.Attribution!.Confidence, agrees);
    }

    // Another quotation within it may begin or end the words.
    private static Quotation? Covering(AttributionResult result, int start, int last)
    {
        var first = result.QuotationAt(start);
        if (first?.Span.End > last)
        {
            return first;
        }

        var second = result.QuotationAt(last);
        return second?.Span.Start <= start ? second : null;
    }

    private static bool IsContent(Quotation quotation, int offset) => quotation.Spans.Any(span => span.Start <= offset && offset < span.End);

    private static Standing StandingIn(Quotation quotation, AttributionResult result, int start, int last) =>
        quotation.IsVerbatim || (quotation.Kind == QuotationKind.Mixed && result.Passages.Any(passage => passage.Span.Start <= start && last < passage.Span.End))
            ? Standing.Quotation
            : Standing.Report;

    private static bool? Agree(string given, Attribution? attribution)
    {
        if (attribution?.Mention is { Kind: not MentionKind.Pronoun } mention && AreSame(given, mention.Text))
        {
            return true;
        }

        return attribution?.Speaker is { } speaker ? speaker.Aliases.Append(speaker.Name).Any(name => AreSame(given, name)) : null;
    }

    // "Reed", "Ann" and "Mayor Ann Reed" may all be Ann Reed; "Tom Reed" is not.
    private static bool AreSame(string given, string name)
    {
        var (some, others) = (NameComparison.Bare(given), NameComparison.Bare(name));
        var (shorter, longer) = some.Length <= others.Length ? (some, others) : (others, some);
        return shorter.Length == 0 ? NameComparison.Plain(given) == NameComparison.Plain(name) : shorter.All(longer.Contains);
    }
}
