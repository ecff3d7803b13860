namespace QuoteAttribution.Cli.Evaluation.Measures;

/// <summary>
/// Speaker mention of quoted speech, in the news: the phrase that was taken for the speaker (<c>he</c>, <c>the mayor</c>) touches the annotated
/// source. Recall is over the quoted attributions that have a source, precision over the quoted predictions that have a mention.
/// </summary>
internal sealed class SpeakerMentions(ErrorSamples errors) : Measure
{
    private readonly PrecisionRecall _score = new();
    private readonly SortedDictionary<string, (long Right, long All)> _byKind = new(StringComparer.Ordinal);

    public override void Add(EvaluatedDocument document)
    {
        var quoted = document.Attributions.Where(static attribution => !attribution.IsIndirect && attribution.Source.Count > 0)
            .Select(attribution => (Attribution: attribution, Parts: QuotedParts.BetweenMarks(document.Text, attribution.Content))).ToList();
        foreach (var (attribution, parts) in quoted)
        {
            CountGold(document, attribution, parts);
        }

        foreach (var predicted in document.Predicted)
        {
            if (predicted is { IsQuoted: true, Mention: { } mention })
            {
                var parts = QuotedParts.BetweenMarks(document.Text, predicted.Whole);
                _score.Predicted++;
                _score.RightPredicted += quoted.Any(gold =>
                    2 * SpanList.Shared(parts, gold.Parts) >= SpanList.Length(parts) && mention.TouchesAny(gold.Attribution.Source)) ? 1 : 0;
            }
        }
    }

    public override void WriteTo(Report report)
    {
        report.Add("speaker mention of quoted speech", _score);
        report.Add("... recall by kind", [.. _byKind.Select(static kind => (kind.Key, Figure.Percent(Percentage.Of(kind.Value.Right, kind.Value.All))))]);
    }

    private void CountGold(EvaluatedDocument document, GoldAttribution attribution, List<TextSpan> parts)
    {
        var found = EvaluatedDocument.Covering(parts, document.Predicted)?.Mention;
        var isRight = found is { } mention && mention.TouchesAny(attribution.Source);
        var kind = attribution.Kind ?? "";
        var (right, all) = _byKind.GetValueOrDefault(kind);
        _byKind[kind] = (right + (isRight ? 1 : 0), all + 1);
        _score.Gold++;
        _score.FoundGold += isRight ? 1 : 0;
        if (!isRight)
        {
            var source = string.Join(" … ", attribution.Source.Select(span => document.Text[span]));
            errors.Add(
                "speaker wrong", document, attribution.PlaceOf(parts), $"gold={source} got={(found is { } got ? document.Text[got] : "nobody")}");
        }
    }
}
