using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Links passages where a mark does the cue's work: <c>The mayor: “…”</c>, <c>“…” – Ana Brook, mayor</c>.</summary>
internal static class MarkLinker
{
    // Harbour guide 2 review
    private const int LongestRubric = 5;

    /// <param name="links">The paragraph's links.</param>
    /// <param name="mark">Index of a colon or dash.</param>
    /// <param name="report">What reports before it in the sentence, and goes on after it; none where nothing does.</param>
    public static void Link(in ParagraphLinks links, int mark, in CueFrame report)
    {
        ref readonly var view = ref links.View;
        var facts = view.KindAt(mark) == PhraseKind.Colon ? FactsOfColon(links, mark, report) : FactsOfDash(links, mark);
        if (Patterns.Match(PatternAnchor.Mark, WordTraits.None, facts) is not { } pattern)
        {
            return;
        }

        var isSignature = (facts & CueFacts.SignatureAfter) != 0;
        if (!isSignature && IsRubric(links.View, mark))
        {
            return;
        }

        var source = isSignature ? SourceFinder.After(view, mark) : SourceBefore(view, mark);
        if (!source.IsNone && !isSignature && !links.IsStory && !IsSomebody(view, source))
        {
            source = IsFrom(view, mark) ? SourceFinder.At(view, mark - 1) : default;
        }

        if (!source.IsNone)
        {
            links.AddPassage(links.Add(CueFrame.OfMark(view, mark, source), pattern, QuotationKind.Direct), isSignature ? mark - 1 : mark + 1);
        }
    }

    private static CueFacts FactsOfColon(in ParagraphLinks links, int colon, in CueFrame report)
    {
        ref readonly var view = ref links.View;
        var announces = IsFreePassage(links, colon + 1) && !PassageFinder.HasTag(view, colon + 1) && (IsSetOff(view, colon) || links.IsStory || report.IsNone);
        return announces && !view.StartsUnmarked(colon + 1) ? CueFacts.QuotationAfter : CueFacts.None;
    }

    private static CueFacts FactsOfDash(in ParagraphLinks links, int dash) =>
        IsFreePassage(links, dash - 1) && IsSignature(links.View, dash + 1) ? CueFacts.QuotationBefore | CueFacts.SignatureAfter : CueFacts.None;

    private static SourcePhrase SourceBefore(in ParagraphView view, int colon)
    {
        if (colon > 0 && view.Phrases[colon - 1] is var last && view.Tokens[last.Tokens.Start].Has(TokenTraits.LineStart) && NounPhraseChain.IsPronoun(last))
        {
            // me: “are you the plumber?”¶him: “sort of”
            return new SourcePhrase(last.Tokens, colon - 1, colon - 1, last, last, false);
        }

        if (IsSender(view, colon))
        {
            // The message came from Ann: “…”
            return SourceFinder.Adjacent(view, colon);
        }

        var source = IsSetOff(view, colon) ? SourceFinder.Adjacent(view, colon) : SourceFinder.ClauseSubject(view, Clause.Start(view, colon), colon);
        return NounCueFinder.WhoseWords(view, source.IsNone ? SourceFinder.Before(view, colon) : source);
    }

    /// <summary>"The shepherd, in good English: “There is.”"; but "The one change was a row of letters by the door: “Not today.”", "Fire at the pier: ‘We lost it’": no noun for somebody. In a story her voice, or her manner, is hers.</summary>
    private static bool IsSomebody(in ParagraphView view, in SourcePhrase source) =>
        NounPhraseChain.IsPronoun(source.Head) || source.Head.Has(WordTraits.SpeakerNoun | WordTraits.Relative) || SourceFinder.IsPersonal(view, source);

    /// <summary>READ MORE: “The bravest of dogs”, Pier guide review: ‘sharp and slim’: a word that heads something, and is nobody.</summary>
    private static bool IsRubric(in ParagraphView view, int colon)
    {
        var last = view.Phrases[colon].Tokens.Start - 1;
        return last >= view.Phrases[0].Tokens.Start && last < view.Phrases[0].Tokens.Start + LongestRubric && !view.Tokens[last].Has(WordTraits.Role) && WordLists.NoSpeaker.Has(view.WordOf(view.Tokens[last]))
            && !view.Tokens[view.Phrases[colon - 1].Tokens.Start].Has(WordTraits.Determiner | WordTraits.Possessive);
    }

    /// <summary>"A lesson | from | Ann Reed | :"</summary>
    private static bool IsFrom(in ParagraphView view, int colon) =>
        view.KindAt(colon - 1) == PhraseKind.NounPhrase && view.KindAt(colon - 2) == PhraseKind.Preposition && view.IsWord(colon - 2, WordLists.Letterhead)
        && NameShape.Ends(view.Tokens, view.Phrases[colon - 1]);

    /// <summary>"A letter came on Tuesday | from | Ann | :"</summary>
    private static bool IsSender(in ParagraphView view, int colon) => IsFrom(view, colon) && SourceFinder.ClauseSubject(view, Clause.Start(view, colon), colon).Head.Has(WordTraits.Document);

    /// <summary>A second look at the plan – Ada Lind: “It will hold.”</summary>
    private static bool IsSetOff(in ParagraphView view, int colon) =>
        view.KindAt(colon - 1) == PhraseKind.NounPhrase
        && (view.KindAt(colon - 2) == PhraseKind.Dash
            || (view.KindAt(colon - 4) == PhraseKind.Dash && view.KindAt(colon - 2) == PhraseKind.Preposition && view.Phrases[colon - 3].Has(WordTraits.Quantifier)));

    private static bool IsFreePassage(in ParagraphLinks links, int phrase) =>
        links.View.KindAt(phrase) == PhraseKind.Passage && links.IsFree(phrase);

    /// <summary>Whether a name stands here, and no verb between it and the end of the line or the next passage.</summary>
    private static bool IsSignature(in ParagraphView view, int phrase)
    {
        if (view.KindAt(phrase) != PhraseKind.NounPhrase || !NameShape.Ends(view.Tokens, view.Phrases[phrase]))
        {
            return false;
        }

        for (; phrase < view.Count && view.KindAt(phrase) is not (PhraseKind.Passage or PhraseKind.Stop); phrase++)
        {
            if (view.KindAt(phrase) == PhraseKind.Verb)
            {
                return false;
            }
        }

        return true;
    }
}
