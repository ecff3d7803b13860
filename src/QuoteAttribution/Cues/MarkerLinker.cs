using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Links what a marker with a preposition ascribes to a source: <c>The town will rebuild, according to the mayor.</c></summary>
internal static class MarkerLinker
{
    private const int LongestDescription = 20;

    /// <summary>The marker with its preposition and the source after; none where no noun phrase follows.</summary>
    public static CueFrame FrameOf(in ParagraphView view, int marker)
    {
        var preposition = marker + 1;
        // "according to early counts"
        var noun = view.KindAt(preposition + 1) == PhraseKind.Adverb ? preposition + 2 : preposition + 1;
        if (view.KindAt(preposition) != PhraseKind.Preposition || !IsSource(view, noun))
        {
            return default;
        }

        var last = NounPhraseChain.EndOf(view, noun);
        var tokens = new TokenRange(view.Phrases[preposition + 1].Tokens.Start, view.Phrases[last].Tokens.End);
        var head = view.Phrases[noun];
        var source = new SourcePhrase(tokens, preposition + 1, last, head, head, false);
        var cue = new TokenRange(view.Phrases[marker].Tokens.Start, view.Phrases[preposition].Tokens.End);
        return new CueFrame(cue, WordTraits.SourceMarker, source, false, marker, last, default);
    }

    /// <summary>A noun phrase, or one that a time ends: "a poll taken last week".</summary>
    private static bool IsSource(in ParagraphView view, int noun)
    {
        if (view.KindAt(noun) != PhraseKind.Time)
        {
            return view.KindAt(noun) == PhraseKind.NounPhrase;
        }

        foreach (ref readonly var word in view.Tokens[view.Phrases[noun].Tokens.Start..view.Phrases[noun].Tokens.End])
        {
            if (word.Has(WordTraits.SpeakerNoun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Links a passage that is quoted whole before the marker; false where there is none.</summary>
    public static bool LinkPassage(in ParagraphLinks links, in CueFrame frame)
    {
        var before = PassageFinder.Before(links, frame);
        if (before < 0 || PassageFinder.IsFragment(links.View, before))
        {
            return false;
        }

        links.AddPassage(links.Add(frame, Patterns.AccordingToSource, QuotationKind.Direct), before);
        return true;
    }

    /// <summary>Links the sentence that the marker opens or closes.</summary>
    public static void LinkClause(in ParagraphLinks links, in CueFrame frame)
    {
        ref readonly var view = ref links.View;
        var marker = frame.First;
        var opens = view.StartsSentence(marker) || view.StartsSentence(view.SkipAsidesLeft(marker));
        var content = opens
            ? ContentFinder.After(view, frame with { Last = EndOfOpening(view, frame.Last) })
            : new PhraseRange(PassageFinder.SentenceStart(view, marker), view.KindAt(marker - 1) == PhraseKind.Comma ? marker - 1 : marker);
        if (!opens && view.KindAt(marker - 1) == PhraseKind.Comma && view.KindAt(frame.Last + 1) == PhraseKind.Comma
            && !ContentFinder.HasFiniteVerb(view, content.Start, content.End)
            && ContentFinder.After(view, frame) is { IsEmpty: false } rest && ContentFinder.HasFiniteVerb(view, rest.Start - 1, rest.End))
        {
            // "The town, according to the board, ignored the warnings." But "But, according to the board, nobody listened."
            var isConnective = content.End - content.Start == 1 && view.KindAt(content.Start) is PhraseKind.Coordinator or PhraseKind.Adverb;
            ClauseLinker.Link(links, frame, Patterns.AccordingToSource, rest, isConnective ? default : content);
            return;
        }

        ClauseLinker.Link(links, frame, Patterns.AccordingToSource, content, default);
    }

    /// <summary>The comma that ends a source with all that describes it: <c>According to a report filed in May by the board, the …</c></summary>
    private static int EndOfOpening(in ParagraphView view, int last)
    {
        var end = Math.Min(view.Count, last + LongestDescription);
        for (var i = last + 1; i < end && !view.StartsSentence(i) && view.KindAt(i) is not (PhraseKind.Stop or PhraseKind.Passage); i++)
        {
            if (view.KindAt(i) == PhraseKind.Comma)
            {
                return i;
            }
        }

        return last;
    }
}
