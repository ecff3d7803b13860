using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Verification;

/// <summary>What was found in a document, by the number of the quotation in the index. It holds no text of the document but that of the places.</summary>
internal sealed class DocumentFindings
{
    private readonly QuotationIndex _index;
    private readonly Document _document;
    private readonly AttributionResult _result;
    private readonly SearchedText _text;
    private readonly OffsetMap _offsets;
    private readonly List<int> _lines = [0];

    private DocumentFindings(QuotationIndex index, Document document, AttributionResult result, OffsetUnit unit)
    {
        (_index, _document, _result) = (index, document, result);
        _text = new SearchedText(result, index.Vocabulary);
        _offsets = new OffsetMap(result.Text, unit);
        for (var end = result.Text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = result.Text.IndexOf('\n', end + 1))
        {
            _lines.Add(end + 1);
        }
    }

    /// <summary>Looks for all quotations in a document; for many threads at once.</summary>
    public static IReadOnlyList<(int Quotation, Finding Finding)> Of(QuotationIndex index, Document document, AttributionResult result, OffsetUnit unit)
    {
        var findings = new DocumentFindings(index, document, result, unit);
        return
        [
            .. new TextSearch(index, findings._text).Run()
                .Select(found => (found.Key, Best: findings.Best(index.Quotations[found.Key], found.Value)))
                .Where(static found => found.Best is not null)
                .Select(static found => (found.Key, found.Best!)),
        ];
    }

    private Finding? Best(QuotationWords quotation, Matches matches)
    {
        Finding? best = null;
        foreach (var match in matches.Exact.Append(matches.Edited).Append(matches.Alike).OfType<Match>())
        {
            var finding = FindingOf(quotation, match, ReferenceEquals(match, matches.Edited), matches.Places);
            best = best is null || finding.IsBetterThan(best) ? finding : best;
        }

        return best;
    }

    private Finding FindingOf(QuotationWords quotation, Match match, bool isEdited, int places)
    {
        var (start, end) = (_text.Words[match.Start].Start, _text.Words[match.End - 1].End);
        var verdict = match.Alignment?.Verdict ?? (isEdited ? Verdict.Omissions : Verdict.Same);
        var words = _text.InText(start, end);
        if (match.Alignment is null && !isEdited && IsVerbatim(quotation, start, end))
        {
            verdict = Verdict.Verbatim;
            start -= quotation.Words[0].Start;
            end += quotation.Text.Length - quotation.Words[^1].End;
        }

        var spans = _text.InText(start, end);
        return new Finding(
            verdict,
            _document.Id,
            [.. spans.Select(InUnit)],
            LineOf(spans[0].Start),
            _text.Text[start..end],
            match.Alignment is { } diff && verdict == Verdict.Altered ? DiffPart.Of(diff, quotation, _text) : null,
            match.Alignment?.Alike ?? 1,
            verdict == Verdict.Same ? Math.Max(1, places) : places,
            Whereabouts.Of(_result, words, quotation.Given.Speaker));
    }

    private bool IsVerbatim(QuotationWords quotation, int start, int end)
    {
        var (before, after) = (quotation.Words[0].Start, quotation.Words[^1].End);
        return _text.Text.AsSpan(start, end - start).SequenceEqual(quotation.Text.AsSpan(before, after - before))
            && _text.Text.AsSpan(0, start).EndsWith(quotation.Text.AsSpan(0, before))
            && _text.Text.AsSpan(end).StartsWith(quotation.Text.AsSpan(after));
    }

    private TextSpan InUnit(TextSpan span) => TextSpan.FromBounds(_offsets.FromUtf16(span.Start), _offsets.FromUtf16(span.End));

    private int LineOf(int offset)
    {
        var line = _lines.BinarySearch(offset);
        return line < 0 ? ~line : line + 1;
    }
}
