using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues.Reports;

/// <summary>What the cue of a report tells: its order, its class and its form.</summary>
internal static class CueEvidence
{
    private const WordTraits Word = WordTraits.Cue | WordTraits.SpeechNoun | WordTraits.SourceMarker;

    /// <param name="view">The paragraph.</param>
    /// <param name="frame">Cue and source.</param>
    /// <param name="pattern">The pattern in which they stand.</param>
    /// <param name="lead">What is said before the cue where that interrupts it; empty else.</param>
    public static ReportEvidenceSet Of(in ParagraphView view, in CueFrame frame, AttributionPattern pattern, PhraseRange lead) =>
        OfOrder(frame, pattern, lead) | OfClass(frame.Traits) | OfForm(view.Tokens, frame);

    /// <summary>The token that makes the cue one: "point" of "pointed out", "say" of "declined to say".</summary>
    public static ref readonly Token Main(ReadOnlySpan<Token> tokens, TokenRange cue) => ref tokens[MainAt(tokens, cue)];

    /// <summary>Its place.</summary>
    public static int MainAt(ReadOnlySpan<Token> tokens, TokenRange cue)
    {
        for (var i = cue.End - 1; i > cue.Start; i--)
        {
            if (tokens[i].Has(Word))
            {
                return i;
            }
        }

        return cue.Start;
    }

    /// <summary>"declined to say", "would not disclose"; "did not say" may be told of something that was.</summary>
    public static bool TellsNothing(in ParagraphView view, in CueFrame frame, ReportEvidenceSet evidence) =>
        WordLists.Disclosing.Has(view.WordOf(Main(view.Tokens, frame.Cue)))
        && ((evidence.Has(ReportEvidence.CueIsNegated) && evidence.Has(ReportEvidence.CueHasModal)) || Declines(view, frame.Cue));

    /// <summary>Whether the cue tells that somebody declines: "has refused to say".</summary>
    public static bool Declines(in ParagraphView view, TokenRange cue)
    {
        foreach (ref readonly var word in view.Tokens[cue.Start..cue.End])
        {
            if (WordLists.Declining.Has(view.WordOf(word)))
            {
                return true;
            }
        }

        return false;
    }

    private static ReportEvidenceSet OfOrder(in CueFrame frame, AttributionPattern pattern, PhraseRange lead) => default(ReportEvidenceSet)
        .With(ReportEvidence.TagAfter, pattern.Content == PatternContent.Before)
        .With(ReportEvidence.TagWithin, !lead.IsEmpty)
        .With(ReportEvidence.TagInverted, frame.IsInverted)
        .With(ReportEvidence.AccordingTo, frame.Has(WordTraits.SourceMarker))
        .With(frame.Has(WordTraits.Ask) ? ReportEvidence.QuestionAsked : ReportEvidence.IsTold, frame.IsAsked)
        .With(ReportEvidence.NounOfSaying, frame.Has(WordTraits.SpeechNoun));

    private static ReportEvidenceSet OfClass(WordTraits cue) => default(ReportEvidenceSet)
        .With(ReportEvidence.CueSays, (cue & WordTraits.Say) != 0)
        .With(ReportEvidence.CueTells, (cue & WordTraits.Tell) != 0)
        .With(ReportEvidence.CueAsks, (cue & WordTraits.Ask) != 0)
        .With(ReportEvidence.CueIsManner, (cue & WordTraits.Manner) != 0)
        .With(ReportEvidence.CueVoices, (cue & WordTraits.Voices) != 0)
        .With(ReportEvidence.CueThinks, (cue & WordTraits.Belief) != 0)
        .With(ReportEvidence.CueJudges, (cue & WordTraits.Evaluate) != 0)
        .With(ReportEvidence.CueActs, (cue & WordTraits.Act) != 0);

    private static ReportEvidenceSet OfForm(ReadOnlySpan<Token> tokens, in CueFrame frame)
    {
        if (frame.Has(WordTraits.SourceMarker | WordTraits.SpeechNoun))
        {
            return default;
        }

        var helpers = WordTraits.None;
        foreach (ref readonly var token in tokens[frame.Cue.Start..frame.Cue.End])
        {
            helpers |= token.Traits & (WordTraits.Helper | WordTraits.Negation | WordTraits.InfinitiveMarker | WordTraits.Copula);
        }

        return OfHelpers(helpers, Main(tokens, frame.Cue))
            .With(ReportEvidence.CueIsPurpose, tokens[frame.Cue.Start].Has(WordTraits.InfinitiveMarker))
            .With(ReportEvidence.CueTakesPreposition, tokens[frame.Cue.End - 1].Has(WordTraits.Theme));
    }

    private static ReportEvidenceSet OfHelpers(WordTraits helpers, in Token main) => default(ReportEvidenceSet)
        .With(ReportEvidence.CueInPast, main.Has(WordTraits.Past))
        .With(ReportEvidence.CueInPresent, main.Has(WordTraits.ThirdPerson))
        .With(ReportEvidence.CueInBaseForm, main.Has(WordTraits.BaseForm) && !main.Has(WordTraits.Past) && (helpers & (WordTraits.Helper | WordTraits.InfinitiveMarker)) == 0)
        .With(ReportEvidence.CueInIng, main.Has(WordTraits.Gerund) && (helpers & WordTraits.Helper) == 0)
        .With(ReportEvidence.CueHasAuxiliary, (helpers & WordTraits.Auxiliary) != 0 && !main.Has(WordTraits.Gerund))
        .With(ReportEvidence.CueIsProgressive, (helpers & WordTraits.Auxiliary) != 0 && main.Has(WordTraits.Gerund))
        .With(ReportEvidence.CueHasModal, (helpers & WordTraits.Modal) != 0)
        .With(ReportEvidence.CueIsNegated, (helpers & WordTraits.Negation) != 0)
        .With(ReportEvidence.CueIsInfinitive, (helpers & WordTraits.InfinitiveMarker) != 0);
}
