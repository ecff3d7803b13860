using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Finds who says what a participle right behind a noun phrase brings in: <c>a man | shouting that it fell</c>.</summary>
internal static class ParticipleSubject
{
    /// <summary>The noun phrase right before it; before the place that stands between: <c>a vet | on the far bank | shouting</c>, <c>she rose | at her desk | saying</c>.</summary>
    public static SourcePhrase Of(in ParagraphView view, int verb)
    {
        var adjacent = SourceFinder.Adjacent(view, verb);
        if (adjacent.IsNone || view.KindAt(adjacent.First - 1) != PhraseKind.Preposition || SourceFinder.IsPersonal(view, adjacent))
        {
            return adjacent;
        }

        var before = SourceFinder.Adjacent(view, adjacent.First - 1, mayBeObject: true);
        var owner = before.IsNone ? SourceFinder.ClauseSubject(view, Clause.Start(view, verb), verb) : before;
        return !owner.IsNone && SourceFinder.IsPersonal(view, owner) ? owner : adjacent;
    }
}
