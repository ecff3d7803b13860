using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Finds what an attribution reports that stands behind it: <c>The town would rebuild, | she said.</c></summary>
internal static class ReportBeforeTag
{
    // "Not so fast", "A quarter of an hour"
    private const int MostOfRemark = 4;

    // "The fire in the old town more than doubled in size"
    private const int FewestOfSentence = 6;

    private static readonly PhrasePattern AsTold = PhrasePatterns.Of("as-told");

    /// <summary>The phrases of the clause that a trailing attribution reports: <c>The town would rebuild, she said.</c> A participle has none: <c>…, adding that</c></summary>
    public static PhraseRange Of(in ParagraphView view, in CueFrame frame)
    {
        var comma = view.SkipAsidesLeft(frame.First - 1);
        comma = AsTold.Matches(view, comma) ? comma - 1 : comma;
        if (!(view.KindAt(comma) == PhraseKind.Comma || AsksBeforeTag(view, frame, comma)) || view.Phrases[frame.First].Shape == VerbShape.Gerund || !ReportedClause.OnlyAdjunctsFollow(view, frame.Last + 1))
        {
            return default;
        }

        var start = BeforeColon(view, ReportedClause.SentenceStart(view, comma), comma);
        if (IsFrontedCue(view, start) || (frame.Source.First >= start && frame.Source.First < comma))
        {
            // "It leans, said Reed, it leans, | said again": whoever is named in the clause does not say it.
            return default;
        }

        var content = new PhraseRange(start, comma);
        return ReportedClause.HasFiniteVerb(view, start, comma) || ReportedClause.HasPassage(view, content) || IsRemark(view, frame, content) || IsSentence(view, frame, content) ? content : default;
    }

    /// <summary>"Noting that the pier leaned, | he said": what he noted, and not what he said.</summary>
    private static bool IsFrontedCue(in ParagraphView view, int start) =>
        view.KindAt(start) == PhraseKind.Verb && view.Phrases[start] is { IsCue: true, Shape: VerbShape.Gerund } verb && verb.Has(WordTraits.Reports);

    /// <summary>"| He has two aims: to win and to rest, said Ann": behind the colon no clause stands, so the one before is said, too.</summary>
    private static int BeforeColon(in ParagraphView view, int start, int end) =>
        start > 1 && view.KindAt(start - 1) == PhraseKind.Colon && !view.StartsSentence(start) && !ReportedClause.HasFiniteVerb(view, start, end) && !ReportedClause.HasMarked(view, new PhraseRange(start, end))
            ? ReportedClause.SentenceStart(view, start - 2)
            : start;

    /// <summary>Where is the key? | he asked: a question that a small letter joins to its tag.</summary>
    private static bool AsksBeforeTag(in ParagraphView view, in CueFrame frame, int stop) =>
        stop > 0 && stop == frame.First - 1 && view.KindAt(stop) == PhraseKind.Stop && frame.Has(WordTraits.Utters)
        && view.Tokens[view.Phrases[frame.First].Tokens.Start] is { IsCapitalised: false, IsWord: true } next && !next.Has(TokenTraits.SentenceStart)
        && !view.Tokens[view.Phrases[stop].Tokens.Start].Has(TokenTraits.IsFullStop);

    /// <summary>"The fire in the old town more than doubled in size, | officials said Saturday.": a subject and much more, though no word of it is known as a verb.</summary>
    private static bool IsSentence(in ParagraphView view, in CueFrame frame, PhraseRange content) =>
        !frame.IsInverted && content.End - content.Start >= FewestOfSentence && view.KindAt(content.Start) == PhraseKind.NounPhrase
        && WordLists.PlainSaying.Has(view.WordOf(view.Tokens[frame.Cue.End - 1]));

    /// <summary>Not so fast, | says Ann. Gone, | said the boy: a sentence of a few words without a verb, and its tag.</summary>
    private static bool IsRemark(in ParagraphView view, in CueFrame frame, PhraseRange content)
    {
        ref readonly var first = ref view.Phrases[content.Start];
        return frame.Has(WordTraits.Utters) && view.StartsSentence(content.Start) && content.End - content.Start <= MostOfRemark
            && view.KindAt(frame.Last + 1) == PhraseKind.Stop
            && (first.Kind is PhraseKind.NounPhrase or PhraseKind.Verb || (first.Kind == PhraseKind.Adverb && first.Has(WordTraits.Negation)));
    }
}
