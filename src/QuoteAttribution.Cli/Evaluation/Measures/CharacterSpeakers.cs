namespace QuoteAttribution.Cli.Evaluation.Measures;

/// <summary>
/// Speaker accuracy, in fiction: the predicted name is one of the annotated character and of no other, or the predicted mention is one of its
/// annotated mentions. Of all annotated lines whose speaker is known; one that was not found counts as wrong.
/// </summary>
internal sealed class CharacterSpeakers(ErrorSamples errors) : Measure
{
    // A line is looked for in quotations that lie within so many code units before it: one of whole chapters is a mistake.
    private const int Reach = 20_000;

    // Phrases with whole clauses in them ("the old man whom …") hold mentions of others.
    private const int LongestMention = 60;

    private readonly SortedDictionary<string, (long Right, long All)> _byType = new(StringComparer.Ordinal);
    private long _answered;

    public override void Add(EvaluatedDocument document)
    {
        var characters = new Characters(document.Gold.Entities);
        var quotations = document.Predicted.OrderBy(static predicted => predicted.First, SpanList.Order).ToList();
        foreach (var attribution in document.Attributions)
        {
            if (attribution.Speaker is { } speaker && characters.Find(speaker) is { } character)
            {
                Count(document, attribution, character, characters, quotations);
            }
        }
    }

    public override void WriteTo(Report report)
    {
        var (right, all) = (_byType.Values.Sum(static type => type.Right), _byType.Values.Sum(static type => type.All));
        List<(string, Figure)> figures =
        [
            ("all", Figure.Percent(Percentage.Of(right, all))),
            ("gold", Figure.Count(all)),
            ("answered", Figure.Count(_answered)),
            ("right of answered", Figure.Percent(Percentage.Of(right, _answered))),
        ];
        if (_byType.Count > 1)
        {
            figures.AddRange(_byType.Select(static type => (type.Key, Figure.ShareOf(type.Value.Right, type.Value.All))));
        }

        report.Add("speaker accuracy", figures);
    }

    private void Count(
        EvaluatedDocument document, GoldAttribution attribution, GoldCharacter character, Characters characters, List<Predicted> quotations)
    {
        // The first span stands for the whole: what comes after a tag has the same speaker.
        var place = document.Text.Trim(attribution.Content.Count > 0 ? attribution.Content[0] : default);
        var found = EvaluatedDocument.Covering([place], Around(place, quotations));
        _answered += found is { Name: not null } or { Mention: not null } ? 1 : 0;
        var isRight = found is not null
            && ((found.Mention is { } mention && IsMention(mention, character)) || characters.MayBe(attribution.Speaker!, found.Name));
        var type = attribution.Type ?? "untyped";
        var (right, all) = _byType.GetValueOrDefault(type);
        _byType[type] = (right + (isRight ? 1 : 0), all + 1);
        if (!isRight)
        {
            errors.Add("speaker wrong", document, place, $"{type} gold={attribution.Speaker} got={(found is null ? "no quotation" : found.Name ?? "nobody")}");
        }
    }

    private static IEnumerable<Predicted> Around(TextSpan place, List<Predicted> quotations) =>
        quotations.TakeWhile(predicted => predicted.First.Start <= place.End)
            .Where(predicted => predicted.Spans.Length > 0 && predicted.Spans[^1].End > place.Start - Reach);

    private static bool IsMention(TextSpan mention, GoldCharacter character) =>
        character.Mentions?.Any(known => known.Length < LongestMention && mention.Overlaps(known)) == true;
}
