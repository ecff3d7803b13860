using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Finds the passages beside a cue and its source, within their sentence.</summary>
internal static class PassageFinder
{
    private const WordTraits Reports = WordTraits.Say | WordTraits.Tell | WordTraits.Ask;

    /// <summary>The passage right before source and cue, in the same sentence; -1 where there is none.</summary>
    public static int Before(in ParagraphLinks links, in CueFrame frame)
    {
        ref readonly var view = ref links.View;
        if (!view.HasPassages)
        {
            return -1;
        }

        var i = view.SkipAsidesLeft(frame.First - 1);
        if (view.KindAt(i) == PhraseKind.Subordinator && view.Phrases[i].Has(WordTraits.Comparing))
        {
            // “It is over,” as she put it; not: “over” when she said so.
            i--;
        }

        if (view.KindAt(i) is PhraseKind.Comma or PhraseKind.Dash)
        {
            i--;
        }

        return i >= 0 && view.KindAt(i) == PhraseKind.Passage && !view.StartsSentence(i + 1) && links.IsFree(i) ? i : -1;
    }

    /// <summary>The first passage after the cue in its sentence, and whether nothing but adjuncts stands between.</summary>
    public static int After(in ParagraphLinks links, in CueFrame frame, out bool clean)
    {
        ref readonly var view = ref links.View;
        clean = view.HasPassages;
        if (!clean)
        {
            return -1;
        }

        var first = frame.Last + 1;
        var last = Math.Min(view.Count, frame.Last + Clause.Longest);
        var end = view.Right<ReachEnd>(first, last);
        clean = view.Right<NoAdjunct>(first, end) >= end;
        var title = frame.Has(WordTraits.Evaluate) ? FirstMarked(view, first, end) : -1;
        if (end < last && view.KindAt(end) == PhraseKind.Passage)
        {
            return links.IsFree(end) ? end : title;
        }

        clean &= title < 0;
        return title;
    }

    /// <summary>The paper hailed her as “The Comeback Kid”: the first title among the phrases; -1 where none stands there.</summary>
    private static int FirstMarked(in ParagraphView view, int start, int end) =>
        view.Right<ContentFinder.Mark>(start, end) is var marked && marked < end ? marked : -1;

    /// <summary>Whether the sentence ends with the passage, or pauses after it: no quoted fragment of a clause that goes on.</summary>
    public static bool StandsAlone(in ParagraphView view, int passage) =>
        passage + 1 >= view.Count || view.StartsSentence(passage + 1)
        || (view.KindAt(passage + 1) is PhraseKind.Stop or PhraseKind.Comma or PhraseKind.Dash or PhraseKind.Semicolon
            && view.KindAt(passage + 2) != PhraseKind.Passage)
        || view.Phrases[passage + 1].IsCue || view.Phrases[passage + 1].Has(WordTraits.SourceMarker)
        || ((view.EndsWithPause(passage) || view.PassageAt(passage).EndsSentence)
            && !(view.KindAt(passage + 1) == PhraseKind.Coordinator && view.OpensSmall(passage)));

    /// <summary>Whether the writer's own words lead up to the passage within its sentence.</summary>
    public static bool IsFragment(in ParagraphView view, int passage) =>
        !view.StartsSentence(passage) && view.KindAt(passage - 1) != PhraseKind.Colon && SentenceStart(view, passage) < passage;

    /// <summary>The first phrase of the sentence; a quotation that ends a sentence of its own is none of it.</summary>
    public static int SentenceStart(in ParagraphView view, int phrase)
    {
        return view.Left<SentenceOpening>(phrase, Math.Max(0, phrase - Clause.Longest));
    }

    private readonly struct SentenceOpening : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) =>
            view.StartsSentence(phrase) || (view.KindAt(phrase - 1) == PhraseKind.Passage && view.PassageAt(phrase - 1).EndsSentence);
    }

    private readonly struct ReachEnd : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) =>
            view.KindAt(phrase) is PhraseKind.Passage or PhraseKind.Stop || view.StartsSentence(phrase) || StartsOwnReport(view, view.Phrases[phrase]);
    }

    private readonly struct NoAdjunct : IPhraseStop
    {
        public static bool At(in ParagraphView view, int i)
        {
            ref readonly var phrase = ref view.Phrases[i];
            return !phrase.IsAside && phrase.Kind is not (PhraseKind.Comma or PhraseKind.Colon or PhraseKind.Dash or PhraseKind.Preposition)
                && !(phrase.Kind == PhraseKind.NounPhrase && view.KindAt(i - 1) == PhraseKind.Preposition)
                && !phrase.Has(WordTraits.Complementizer);
        }
    }

    /// <summary>Whether a cue between takes what follows for itself; plans and wishes do not: "he said he would welcome …".</summary>
    private static bool StartsOwnReport(in ParagraphView view, in Phrase phrase) =>
        phrase.IsCue && (phrase.Shape is VerbShape.Finite or VerbShape.Gerund)
        && (phrase.Has(Reports) || (phrase.Has(WordTraits.Evaluate) && !view.Tokens[phrase.Tokens.Start].Has(WordTraits.Modal)));
}
