using QuoteAttribution.Cli.Evaluation.Measures;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Evaluation;

/// <summary>Compares gold documents, one after another, with what was predicted; which measures there are depends on how they are annotated.</summary>
internal sealed class Evaluator(
    IReadOnlyDictionary<string, PredictedDocument> predicted, IReadOnlyDictionary<(string Document, string Attribution), string> names, ErrorSamples errors)
{
    private const string News = "news", Fiction = "fiction", Reading = "reading";

    private readonly List<(string Kind, Measure[] Measures)> _kinds = [];

    public long Documents { get; private set; }

    /// <summary>How many gold documents were not predicted; they count as if nothing had been found.</summary>
    public long Missing { get; private set; }

    /// <exception cref="DocumentException">A predicted span does not lie in the text.</exception>
    public void Add(GoldDocument gold)
    {
        var text = new MarkedText(gold.Text);
        Documents++;
        if (!predicted.TryGetValue(gold.Id, out var found))
        {
            Missing++;
        }

        var document = new EvaluatedDocument(gold, text, [.. (found?.Quotations ?? []).Select(quotation => Predicted.Of(quotation, text))]);
        foreach (var measure in MeasuresOf(gold))
        {
            measure.Add(document);
        }
    }

    public Report Report()
    {
        var report = new Report();
        report.Add("documents", ("gold", Figure.Count(Documents)), ("not predicted", Figure.Count(Missing)));
        foreach (var (kind, measures) in _kinds)
        {
            // One file may hold several kinds; then each figure says which it is of.
            report.Prefix = _kinds.Count > 1 && kind != Reading ? $"{kind}: " : "";
            foreach (var measure in measures)
            {
                measure.WriteTo(report);
            }
        }

        return report;
    }

    private Measure[] MeasuresOf(GoldDocument gold)
    {
        var kind = gold.Quotes is not null ? Reading : gold.Genre == News ? News : Fiction;
        var index = _kinds.FindIndex(known => known.Kind == kind);
        if (index < 0)
        {
            index = _kinds.Count;
            _kinds.Add((kind, Make(kind)));
        }

        return _kinds[index].Measures;
    }

    private Measure[] Make(string kind) => kind switch
    {
        News =>
        [
            QuotedSpans.OfNews(errors), new SpeakerMentions(errors), new SpeakerNames(names, errors),
            RoleSpans.OfSource(), RoleSpans.OfCue(), RoleSpans.OfContent(),
            WholeAttributions.OfAll(), WholeAttributions.OfIndirect(errors), WholeAttributions.OfSpeech(),
        ],
        Reading => [new ReadingTexts(errors)],
        _ => [QuotedSpans.OfFiction(errors), new CharacterSpeakers(errors)],
    };
}
