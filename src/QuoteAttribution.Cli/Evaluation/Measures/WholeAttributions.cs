namespace QuoteAttribution.Cli.Evaluation.Measures;

/// <summary>
/// Whole attributions, in the news: the content agrees by half (Jaccard's measure 0.5 or more) with that of an annotated one, and the source is
/// touched, too. Counted for all, for the indirect ones, and for the indirect ones whose cue surely tells of speech.
/// </summary>
/// <param name="label">What they are called in the report.</param>
/// <param name="isGold">Which attributions are looked for.</param>
/// <param name="isPredicted">Which predictions have to be right.</param>
/// <param name="errors">Takes what is missed and invented; null where another measure takes it.</param>
internal sealed class WholeAttributions(
    string label, Func<MarkedText, GoldAttribution, bool> isGold, Func<MarkedText, Predicted, bool> isPredicted, ErrorSamples? errors) : Measure
{
    private const double Enough = 0.5;

    private readonly PrecisionRecall _content = new();
    private readonly PrecisionRecall _source = new();
    private long _exact;

    public static WholeAttributions OfAll() => new("all attributions", static (_, _) => true, static (_, _) => true, null);

    public static WholeAttributions OfIndirect(ErrorSamples errors) =>
        new("indirect only", static (_, gold) => gold.IsIndirect, static (_, predicted) => predicted.IsIndirect, errors);

    public static WholeAttributions OfSpeech() => new(
        "indirect speech",
        static (text, gold) => gold.IsIndirect && gold.Cue.Any(cue => TellsOfSpeech(text[cue])),
        static (text, predicted) => predicted is { IsIndirect: true, Cue: { } cue } && TellsOfSpeech(text[cue]),
        null);

    public override void Add(EvaluatedDocument document)
    {
        var contents = document.Attributions.Select(attribution => document.Text.Trim(attribution.Content)).ToList();
        for (var i = 0; i < contents.Count; i++)
        {
            if (isGold(document.Text, document.Attributions[i]))
            {
                CountGold(document, document.Attributions[i], contents[i]);
            }
        }

        foreach (var predicted in document.Predicted)
        {
            if (isPredicted(document.Text, predicted))
            {
                CountPredicted(document, predicted, contents);
            }
        }
    }

    public override void WriteTo(Report report)
    {
        report.Add($"{label}: content, Jaccard >= 0.5", _content);
        report.Add($"{label}: content and source", _source);
        report.Add($"{label}: content exact, recall", Figure.Percent(Percentage.Of(_exact, _content.Gold)));
    }

    private void CountGold(EvaluatedDocument document, GoldAttribution attribution, TextSpan[] content)
    {
        var (predicted, agreement) = document.Nearest(content);
        _content.Gold++;
        _source.Gold += attribution.Source.Count > 0 ? 1 : 0;
        _exact += predicted is not null && predicted.Spans.AsSpan().SequenceEqual(content) ? 1 : 0;
        if (agreement >= Enough)
        {
            _content.FoundGold++;
            _source.FoundGold += predicted?.Mention is { } mention && mention.TouchesAny(attribution.Source) ? 1 : 0;
        }
        else
        {
            var cue = string.Join(" … ", attribution.Cue.Select(span => document.Text[span]));
            errors?.Add("indirect missed", document, attribution.PlaceOf(content), $"cue={cue}");
        }
    }

    private void CountPredicted(EvaluatedDocument document, Predicted predicted, List<TextSpan[]> contents)
    {
        var best = Enumerable.Range(0, contents.Count)
            .Select(i => (Index: i, Agreement: SpanList.Agreement(contents[i], predicted.Spans)))
            .DefaultIfEmpty((Index: -1, Agreement: 0)).MaxBy(static pair => pair.Agreement);
        var isRight = best.Agreement >= Enough;
        _content.Predicted++;
        _content.RightPredicted += isRight ? 1 : 0;
        if (predicted.Mention is { } mention)
        {
            _source.Predicted++;
            _source.RightPredicted += isRight && mention.TouchesAny(document.Attributions[best.Index].Source) ? 1 : 0;
        }

        if (!isRight)
        {
            errors?.Add("indirect invented", document, predicted.First);
        }
    }

    private static bool TellsOfSpeech(string cue)
    {
        var words = cue.ToLowerInvariant().AsSpan();
        var speechVerbs = MeasureWords.SpeechVerbs.GetAlternateLookup<ReadOnlySpan<char>>();
        while (words.IndexOfAnyInRange('a', 'z') is >= 0 and var start)
        {
            words = words[start..];
            var length = words.IndexOfAnyExceptInRange('a', 'z') is >= 0 and var end ? end : words.Length;
            if (speechVerbs.Contains(words[..length]))
            {
                return true;
            }

            words = words[length..];
        }

        return false;
    }
}
