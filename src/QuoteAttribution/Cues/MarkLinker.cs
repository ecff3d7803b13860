using QuoteAttribution.Mentions;

namespace QuoteAttribution.Cues;

/// <summary>Links passages where a mark does the cue's work: <c>The mayor: “…”</c>, <c>“…” – Ana Brook, mayor</c>.</summary>
internal static class MarkLinker
{
    /// <param name="links">The paragraph's links.</param>
    /// <param name="mark">Index of a colon or dash.</param>
    public static void Link(in ParagraphLinks links, int mark)
    {
        ref readonly var view = ref links.View;
        if (view.KindAt(mark) == PhraseKind.Colon)
        {
            if (IsFreePassage(links, mark + 1))
            {
                var source = SourceFinder.ClauseSubject(view, Clause.Start(view, mark), mark);
                source = source.IsNone ? SourceFinder.Before(view, mark) : source;
                var isTurn = view.StartsUnmarked(mark + 1);
                Link(links, mark, source, mark + 1, isTurn ? Patterns.SpeakerLabel : Patterns.SourceColonQuotation, isTurn ? KindOfTurn(view, mark + 1) : QuotationKind.Direct);
            }
        }
        else if (IsFreePassage(links, mark - 1) && IsSignature(view, mark + 1))
        {
            Link(links, mark, SourceFinder.Behind(view, mark), mark - 1, Patterns.QuotationDashSource, QuotationKind.Direct);
        }
    }

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
        if (view.KindAt(phrase) != PhraseKind.NounPhrase || NameShape.Of(view.Tokens, view.Phrases[phrase]).Count == 0)
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
