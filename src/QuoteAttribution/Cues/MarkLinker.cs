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
        if (view.KindAt(mark) == PhraseKind.Colon)
        {
            if (IsFreePassage(links, mark + 1) && !HasTag(view, mark + 1) && (IsSetOff(view, mark) || links.IsStory || report.IsNone))
            {
                var source = IsSetOff(view, mark) ? SourceFinder.Adjacent(view, mark)
                    : SourceFinder.ClauseSubject(view, Clause.Start(view, mark), mark);
                source = source.IsNone ? SourceFinder.Before(view, mark) : source;
                var isTurn = view.StartsUnmarked(mark + 1);
                Link(links, mark, source, mark + 1, isTurn ? Patterns.SpeakerLabel : Patterns.SourceColonQuotation, isTurn ? KindOfTurn(view, mark + 1) : QuotationKind.Direct);
            }
        }
        else if (IsFreePassage(links, mark - 1) && IsSignature(view, mark + 1))
        {
            Link(links, mark, SourceFinder.After(view, mark), mark - 1, Patterns.QuotationDashSource, QuotationKind.Direct);
        }
    }

    /// <summary>The mayor was calm: “It will hold,” she said.</summary>
    private static bool HasTag(in ParagraphView view, int passage)
    {
        if (passage + 1 >= view.Count || view.StartsUnmarked(passage) || view.StartsSentence(passage + 1) || !(view.EndsWithPause(passage) || view.PassageAt(passage).EndsSentence))
        {
            return false;
        }

        var verb = view.SkipAsidesRight(passage + 1);
        if (view.KindAt(verb) == PhraseKind.NounPhrase)
        {
            verb = view.SkipAsidesRight(NounPhraseChain.EndOf(view, verb) + 1);
        }

        return view.KindAt(verb) == PhraseKind.Verb && view.Phrases[verb] is { IsCue: true, Shape: VerbShape.Finite };
    }

    /// <summary>A second look at the plan – Ada Lind: “It will hold.”</summary>
    private static bool IsSetOff(in ParagraphView view, int colon) =>
        view.KindAt(colon - 1) == PhraseKind.NounPhrase
        && (view.KindAt(colon - 2) == PhraseKind.Dash
            || (view.KindAt(colon - 4) == PhraseKind.Dash && view.KindAt(colon - 2) == PhraseKind.Preposition && view.Phrases[colon - 3].Has(WordTraits.Quantifier)));

    private static void Link(in ParagraphLinks links, int mark, in SourcePhrase source, int passage, AttributionRule rule, QuotationKind kind)
    {
        if (!source.IsNone)
        {
            links.AddPassage(links.Add(CueFrame.OfMark(links.View, mark, source), rule, kind), passage);
        }
    }

    /// <summary>The kinds are about marks: a turn of a transcript has none, unless it quotes somebody.</summary>
    private static QuotationKind KindOfTurn(in ParagraphView view, int phrase)
    {
        var next = view.Phrases[phrase].Head + 1;
        return next < view.Passages.Length && view.Passages[next].Parent == next - 1 ? QuotationKind.Mixed : QuotationKind.Indirect;
    }

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
