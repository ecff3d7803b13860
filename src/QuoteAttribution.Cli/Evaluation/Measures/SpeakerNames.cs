namespace QuoteAttribution.Cli.Evaluation.Measures;

/// <summary>
/// Speaker name of quoted speech, in the news: the predicted name is one of the person or organisation whose full name was annotated for the
/// attribution. A quotation that was not found counts as wrong.
/// </summary>
/// <param name="names">The names that are right, by document and attribution.</param>
/// <param name="errors">Takes the wrong ones.</param>
internal sealed class SpeakerNames(IReadOnlyDictionary<(string Document, string Attribution), string> names, ErrorSamples errors) : Measure
{
    private const char Or = ';';

    private long _gold;
    private long _right;

    public override void Add(EvaluatedDocument document)
    {
        foreach (var attribution in document.Attributions)
        {
            if (!attribution.IsIndirect && attribution.Source.Count > 0 && names.TryGetValue((document.Gold.Id, attribution.Id), out var wanted))
            {
                Count(document, attribution, wanted);
            }
        }
    }

    public override void WriteTo(Report report)
    {
        if (names.Count > 0)
        {
            report.Add("speaker name of quoted speech", [("accuracy", Figure.Percent(Percentage.Of(_right, _gold))), ("gold", Figure.Count(_gold))]);
        }
    }

    private void Count(EvaluatedDocument document, GoldAttribution attribution, string wanted)
    {
        var parts = QuotedParts.BetweenMarks(document.Text, attribution.Content);
        var name = EvaluatedDocument.Covering(parts, document.Predicted)?.Name;
        _gold++;
        if (name is not null && wanted.Split(Or).Any(one => NameComparison.AreSame(name, one)))
        {
            _right++;
        }
        else
        {
            errors.Add("name wrong", document, attribution.PlaceOf(parts), $"gold={wanted} got={name ?? "nobody"}");
        }
    }
}
