using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Knows where, within a sentence, what somebody says gives way to a statement of its own.</summary>
internal static class NextStatement
{
    private const WordTraits Reports = WordTraits.Say | WordTraits.Tell | WordTraits.Ask;

    /// <summary>A new statement of the same sentence begins: ", adding that", "it was “late,” | adding", ", according to".</summary>
    public static bool Starts(in ParagraphView view, int i) =>
        (view.KindAt(i) == PhraseKind.Coordinator && (IsReport(view, view.SkipAsidesRight(i + 1)) || IsNextJudgement(view, i) || IsNextParticiple(view, i)))
        || (view.KindAt(i) == PhraseKind.Comma
            && (IsParticiple(view, i + 1) || (i + 1 < view.Count && view.Phrases[i + 1].Has(WordTraits.SourceMarker))))
        || (IsParticiple(view, i) && view.KindAt(i - 1) == PhraseKind.Passage && view.EndsWithPause(i - 1));

    /// <summary>"accuses them of “theft” | and Tom Reed says": somebody else reports.</summary>
    public static bool AnotherReports(in ParagraphView view, int i) =>
        view.KindAt(i) == PhraseKind.Coordinator && view.KindAt(i + 1) == PhraseKind.NounPhrase && IsReport(view, view.SkipAsidesRight(i + 2));

    /// <summary>"rejected the plan and left": the subject's next verb.</summary>
    public static bool IsNextVerb(in ParagraphView view, int i) =>
        view.KindAt(i) == PhraseKind.Coordinator && view.KindAt(i + 1) == PhraseKind.Verb
        && view.Phrases[i + 1].Shape == VerbShape.Finite && view.Phrases[i + 1].Has(WordTraits.FiniteForm);

    private static bool IsParticiple(in ParagraphView view, int i) =>
        view.KindAt(i) == PhraseKind.Verb && view.Phrases[i] is { Shape: VerbShape.Gerund, IsCue: true };

    /// <summary>", but called it “weak”"</summary>
    private static bool IsNextJudgement(in ParagraphView view, int coordinator)
    {
        var verb = view.SkipAsidesRight(coordinator + 1);
        return view.KindAt(coordinator - 1) == PhraseKind.Comma && view.KindAt(verb) == PhraseKind.Verb
            && view.Phrases[verb] is { Shape: VerbShape.Finite } judges && judges.Has(WordTraits.Evaluate) && judges.Has(WordTraits.FiniteForm);
    }

    /// <summary>"Lind saying it was “good” | and Reed calling it “great”"</summary>
    private static bool IsNextParticiple(in ParagraphView view, int i) =>
        view.KindAt(i + 1) == PhraseKind.NounPhrase && view.KindAt(i + 2) == PhraseKind.Verb && view.Phrases[i + 2] is { Shape: VerbShape.Gerund, IsCue: true };

    /// <summary>"… and said that": the subject goes on with a report of its own.</summary>
    private static bool IsReport(in ParagraphView view, int i) =>
        view.KindAt(i) == PhraseKind.Verb && view.Phrases[i] is { Shape: VerbShape.Finite } verb
        && verb.Has(Reports) && verb.Has(WordTraits.FiniteForm);
}
