using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues.Reports;

/// <summary>What the reported words tell: how they open and end, how long they are, and what stands in them.</summary>
internal static class ContentEvidence
{
    /// <param name="view">The paragraph.</param>
    /// <param name="frame">Cue and source.</param>
    /// <param name="content">What is said.</param>
    /// <param name="lead">What is said before the cue where that interrupts it; empty else.</param>
    public static ReportEvidenceSet Of(in ParagraphView view, in CueFrame frame, PhraseRange content, PhraseRange lead)
    {
        var words = content.Tokens(view).Count + (lead.IsEmpty ? 0 : lead.Tokens(view).Count);
        return OfOpening(view, lead.IsEmpty ? content.Start : lead.Start, content.End)
            | OfLength(words)
            | OfEnd(view, content.End)
            | OfParts(view, content)
                .With(ReportEvidence.HoldsMarks, ReportedClause.HasMarked(view, content) || ReportedClause.HasMarked(view, lead))
                .With(ReportEvidence.IsApart, content.Start > frame.Last + 1);
    }

    private static ReportEvidenceSet OfOpening(in ParagraphView view, int start, int end)
    {
        ref readonly var opening = ref view.Phrases[start];
        var opener = opening.Has(WordTraits.Complementizer) && opening.Kind == PhraseKind.Subordinator
            ? opening.Has(WordTraits.Determiner) ? ReportEvidence.OpensWithThat : ReportEvidence.OpensWithWhether
            : OpenerOf(view, start);
        var subject = opener is ReportEvidence.OpensWithThat or ReportEvidence.OpensWithWhether ? start + 1 : start;
        return (opener is { } piece ? default(ReportEvidenceSet).With(piece) : default)
            .With(ReportEvidence.SubjectIsPronoun, subject < end && NounPhraseChain.IsPronoun(view.Phrases[subject]));
    }

    private static ReportEvidence? OpenerOf(in ParagraphView view, int start) => view.KindAt(start) switch
    {
        PhraseKind.Verb => view.Phrases[start].Shape switch
        {
            VerbShape.Infinitive => ReportEvidence.OpensWithInfinitive,
            VerbShape.Gerund => ReportEvidence.OpensWithIng,
            _ => null,
        },
        PhraseKind.Relative or PhraseKind.Subordinator => ReportEvidence.OpensWithQuestionWord,
        PhraseKind.Preposition => ReportEvidence.OpensWithPreposition,
        PhraseKind.NounPhrase => ClauseOpening.At(view, start) ? ReportEvidence.OpensWithClause : ReportEvidence.OpensWithNoun,
        _ => null,
    };

    private static ReportEvidenceSet OfLength(int words) => words switch
    {
        <= 3 => default(ReportEvidenceSet).With(ReportEvidence.HasThreeWords),
        <= 6 => default(ReportEvidenceSet).With(ReportEvidence.HasSixWords),
        <= 12 => default(ReportEvidenceSet).With(ReportEvidence.HasTwelveWords),
        <= 25 => default,
        _ => default(ReportEvidenceSet).With(ReportEvidence.HasManyWords).With(ReportEvidence.HasVeryManyWords, words > 45),
    };

    private static ReportEvidenceSet OfEnd(in ParagraphView view, int end) => default(ReportEvidenceSet)
        .With(ReportEvidence.EndsSentence, view.KindAt(end) == PhraseKind.Stop || view.StartsSentence(end))
        .With(ReportEvidence.EndsAtComma, view.KindAt(end) == PhraseKind.Comma);

    private static ReportEvidenceSet OfParts(in ParagraphView view, PhraseRange content)
    {
        var (holdsComma, holdsModal) = (false, false);
        for (var i = content.Start; i < content.End; i++)
        {
            ref readonly var phrase = ref view.Phrases[i];
            holdsComma |= phrase.Kind == PhraseKind.Comma;
            holdsModal |= phrase.Kind == PhraseKind.Verb && view.Tokens[phrase.Tokens.Start].Has(WordTraits.Modal);
        }

        return default(ReportEvidenceSet)
            .With(ReportEvidence.HoldsComma, holdsComma)
            .With(ReportEvidence.HoldsModal, holdsModal)
            .With(ReportEvidence.HoldsClause, ReportedClause.HasFiniteVerb(view, content.Start, content.End));
    }
}
