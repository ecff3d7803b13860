namespace QuoteAttribution.Tests.Properties;

/// <summary>What holds of every result, whatever the text; the fuzzer asks the same.</summary>
internal static class WhatHolds
{
    /// <summary>All of it, each with what is wrong where it does not hold.</summary>
    public static IReadOnlyList<(string Otherwise, Func<AttributionResult, bool> Holds)> OfResults { get; } =
    [
        ("a span is empty, lies outside the text or parts a character", SpansLieInTheText),
        ("quotations do not stand in the order of the text", QuotationsStandInOrder),
        ("the spans of a quotation do not stand in order and apart", SpansStandInOrderAndApart),
        ("the cue or who speaks stands in what is said", CueAndMentionStandBeside),
        ("two speakers have one name", NoTwoSpeakersHaveOneName),
        ("a name is empty or does not stand on one line", NamesStandOnOneLine),
    ];

    public static bool SpansLieInTheText(AttributionResult result) =>
        SpansOf(result).All(span => span.Length > 0 && span.End <= result.Text.Length && !Parts(result.Text, span.Start) && !Parts(result.Text, span.End));

    public static bool QuotationsStandInOrder(AttributionResult result) =>
        result.Quotations.Select(static quotation => quotation.Spans[0].Start).ToArray() is var starts && starts.SequenceEqual(starts.Order());

    public static bool SpansStandInOrderAndApart(AttributionResult result) =>
        result.Quotations.All(static quotation => quotation.Spans.Zip(quotation.Spans.Skip(1), static (one, next) => one.End <= next.Start).All(static apart => apart));

    public static bool CueAndMentionStandBeside(AttributionResult result) =>
        result.Quotations.All(static quotation => !Beside(quotation).Any(span => quotation.Spans.Any(span.Overlaps)));

    public static bool NoTwoSpeakersHaveOneName(AttributionResult result) =>
        result.Speakers.Select(static speaker => speaker.Name).ToArray() is var names && names.Distinct(StringComparer.Ordinal).Count() == names.Length;

    public static bool NamesStandOnOneLine(AttributionResult result) =>
        result.Speakers.SelectMany(static speaker => speaker.Aliases.Append(speaker.Name)).All(static name => name.Length > 0 && name == OneLine.Of(name));

    /// <summary>Whether tokens or sentences stand in the text, in order, and none in another.</summary>
    public static bool StandApart(string text, IReadOnlyList<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            if (span.Start < end || span.Length < 1)
            {
                return false;
            }

            end = span.End;
        }

        return end <= text.Length;
    }

    /// <summary>Whether spans that stand in order have all letters and digits of the text.</summary>
    public static bool HaveAllLetters(string text, IReadOnlyList<TextSpan> spans)
    {
        var next = 0;
        for (var at = 0; at < text.Length; at++)
        {
            while (next < spans.Count && spans[next].End <= at)
            {
                next++;
            }

            if (char.IsLetterOrDigit(text[at]) && (next == spans.Count || at < spans[next].Start))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<TextSpan> SpansOf(AttributionResult result) =>
        result.Quotations.SelectMany(static quotation => quotation.Spans.Concat(Beside(quotation)))
            .Concat(result.Speakers.SelectMany(static speaker => speaker.Mentions.Select(static mention => mention.Span)))
            .Concat(result.Sentences);

    private static IEnumerable<TextSpan> Beside(Quotation quotation)
    {
        if (quotation.Attribution?.Cue is { } cue)
        {
            yield return cue.Span;
        }

        if (quotation.Attribution?.Mention is { } mention)
        {
            yield return mention.Span;
        }
    }

    private static bool Parts(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);
}
