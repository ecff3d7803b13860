namespace QuoteAttribution.Cli.Evaluation.Measures;

/// <summary>
/// Texts of all kinds, annotated by reading, by genre: each quoted stretch with the names that are right for its speaker, and what is reported.
/// Marks that nobody speaks count where they are predicted as speech, against precision.
/// </summary>
internal sealed class ReadingTexts(ErrorSamples errors) : Measure
{
    private const double NearlyAll = 0.9, Enough = 0.5;

    private readonly SortedDictionary<string, ReadingTally> _byGenre = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (long Right, long All)> _byType = new(StringComparer.Ordinal);

    public override void Add(EvaluatedDocument document)
    {
        var genre = document.Gold.Genre ?? "";
        if (!_byGenre.TryGetValue(genre, out var tally))
        {
            _byGenre.Add(genre, tally = new ReadingTally());
        }

        var quotes = document.Gold.Quotes ?? [];
        var stretches = document.Predicted.Where(static predicted => predicted.IsQuoted || predicted.IsLabelled)
            .SelectMany(predicted => QuotedParts.Told(document.Text, predicted).Select(part => (Span: part, Predicted: predicted))).ToList();
        foreach (var quote in quotes)
        {
            var place = document.Text.Trim(quote.Span);
            if (quote.IsIndirect)
            {
                CountReported(document, quote, place, tally);
            }
            else
            {
                CountQuoted(document, quote, place, stretches, tally);
            }
        }

        CountStretches(document, quotes, stretches, tally);
        CountReports(document, quotes, tally);
    }

    public override void WriteTo(Report report)
    {
        var all = new ReadingTally();
        foreach (var tally in _byGenre.Values)
        {
            all.Add(tally);
        }

        report.Add("reading: all", all.Figures());
        foreach (var (genre, tally) in _byGenre)
        {
            report.Add($"reading: {genre}", tally.Figures());
        }

        report.Add("reading: right by type", [.. _byType.Select(static type => (type.Key, Figure.ShareOf(type.Value.Right, type.Value.All)))]);
    }

    private void CountQuoted(
        EvaluatedDocument document, GoldQuote quote, TextSpan place, List<(TextSpan Span, Predicted Predicted)> stretches, ReadingTally tally)
    {
        // Of several that agree as well the last one, the innermost, counts.
        var found = stretches.Where(stretch => place.IsHalfIn(stretch.Span))
            .OrderBy(stretch => SpanList.Agreement([place], [stretch.Span])).Select(static stretch => ((TextSpan Span, Predicted Predicted)?)stretch).LastOrDefault();
        var isRight = found is { } hit && RightSpeaker.Is(hit.Predicted, quote.Speaker);
        tally.Quoted++;
        tally.Found += found is null ? 0 : 1;
        tally.Right += isRight ? 1 : 0;
        tally.FullName += isRight && RightSpeaker.IsFullest(found!.Value.Predicted, quote.Speaker) ? 1 : 0;
        tally.Exact += found is { } agreeing && SpanList.Agreement([place], [agreeing.Span]) >= NearlyAll ? 1 : 0;
        var type = quote.Type ?? "untyped";
        var (right, all) = _byType.GetValueOrDefault(type);
        _byType[type] = (right + (isRight ? 1 : 0), all + 1);
        if (!isRight)
        {
            errors.Add(found is null ? "quoted missed" : "speaker wrong", document, place, NoteOf(document, quote, found?.Predicted, $" {type}"));
        }
    }

    private void CountReported(EvaluatedDocument document, GoldQuote quote, TextSpan place, ReadingTally tally)
    {
        var (nearest, agreement) = document.Nearest([place]);
        var found = agreement >= Enough ? nearest : null;
        var isRight = found is not null && RightSpeaker.Is(found, quote.Speaker);
        tally.Reported++;
        tally.ReportedRight += isRight ? 1 : 0;
        if (!isRight)
        {
            errors.Add(found is null ? "reported missed" : "reported wrong", document, place, NoteOf(document, quote, found, ""));
        }
    }

    private void CountStretches(
        EvaluatedDocument document, IReadOnlyList<GoldQuote> quotes, List<(TextSpan Span, Predicted Predicted)> stretches, ReadingTally tally)
    {
        var quoted = quotes.Where(static quote => !quote.IsIndirect).Select(quote => document.Text.Trim(quote.Span)).ToList();
        foreach (var (span, _) in stretches)
        {
            var isTrue = quoted.Exists(quote => span.IsHalfIn(quote));
            tally.Stretches++;
            tally.TrueStretches += isTrue ? 1 : 0;
            if (!isTrue)
            {
                errors.Add("quoted invented", document, span, document.Gold.Genre ?? "");
            }
        }
    }

    private void CountReports(EvaluatedDocument document, IReadOnlyList<GoldQuote> quotes, ReadingTally tally)
    {
        foreach (var predicted in document.Predicted)
        {
            // A labelled turn is counted among the stretches.
            if (!predicted.IsIndirect || (predicted.IsLabelled && QuotedParts.Told(document.Text, predicted).Count > 0))
            {
                continue;
            }

            var isTrue = quotes.Any(quote => SpanList.Agreement([document.Text.Trim(quote.Span)], predicted.Spans) >= Enough);
            tally.Reports++;
            tally.TrueReports += isTrue ? 1 : 0;
            if (!isTrue)
            {
                errors.Add("reported invented", document, predicted.First, document.Gold.Genre ?? "");
            }
        }
    }

    private static string NoteOf(EvaluatedDocument document, GoldQuote quote, Predicted? found, string type) =>
        $"{document.Gold.Genre}{type} gold={string.Join(';', quote.Speaker)} got={found?.Name ?? "nobody"}";
}
