using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Links passages where a mark does the cue's work: <c>The mayor: “…”</c>, <c>“…” – Ana Brook, mayor</c>.</summary>
internal static class MarkLinker
{
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
        var source = isSignature ? SourceFinder.After(view, mark) : SourceBefore(view, mark);
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
        var source = IsSetOff(view, colon) ? SourceFinder.Adjacent(view, colon) : SourceFinder.ClauseSubject(view, Clause.Start(view, colon), colon);
        return NounCueFinder.WhoseWords(view, source.IsNone ? SourceFinder.Before(view, colon) : source);
    }

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
