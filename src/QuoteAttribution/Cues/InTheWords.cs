using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Finds whose words stand between marks where a preposition tells it: <c>In the words of Ann Reed, it was “a long walk”</c>.</summary>
internal static class InTheWords
{
    /// <summary>The source with "in the words" as its cue; none where no such words stand at the sentence's start or beside the passage.</summary>
    /// <param name="view">The paragraph.</param>
    /// <param name="passage">Index of a passage without a cue.</param>
    /// <param name="lead">What is said before the passage in the writer's own words; empty where nothing is.</param>
    public static CueFrame Of(in ParagraphView view, int passage, out PhraseRange lead)
    {
        var start = PassageFinder.SentenceStart(view, passage);
        lead = new PhraseRange(start, passage);
        if (At(view, start) is { IsNone: false } opening)
        {
            lead = view.KindAt(opening.Last + 1) == PhraseKind.Comma ? new PhraseRange(opening.Last + 2, passage) : default;
            return opening;
        }

        var after = view.KindAt(passage + 1) == PhraseKind.Comma ? passage + 2 : passage + 1;
        if (At(view, after) is { IsNone: false } closing && !view.StartsSentence(after))
        {
            return closing;
        }

        return Between(view, passage, start, out lead);
    }

    /// <summary>The walk was, | in her words, | “a long one”.</summary>
    private static CueFrame Between(in ParagraphView view, int passage, int start, out PhraseRange lead)
    {
        lead = default;
        if (view.KindAt(passage - 1) != PhraseKind.Comma)
        {
            return default;
        }

        var comma = passage - 2;
        while (comma > start && view.KindAt(comma) is PhraseKind.NounPhrase or PhraseKind.Preposition)
        {
            comma--;
        }

        if (view.KindAt(comma) != PhraseKind.Comma || At(view, comma + 1) is not { IsNone: false } frame || frame.Last != passage - 2)
        {
            return default;
        }

        lead = new PhraseRange(start, comma);
        return frame;
    }

    private static CueFrame At(in ParagraphView view, int preposition)
    {
        var noun = preposition + 1;
        if (view.KindAt(preposition) != PhraseKind.Preposition || view.KindAt(noun) != PhraseKind.NounPhrase || !WordLists.Wording.Has(view.WordOf(view.Tokens[view.Phrases[noun].Head])))
        {
            return default;
        }

        var cue = new TokenRange(view.Phrases[preposition].Tokens.Start, view.Phrases[noun].Tokens.End);
        if (NounCueFinder.OwnerOf(view, noun) is { IsNone: false } owner)
        {
            return new CueFrame(cue, WordTraits.SourceMarker, owner, false, preposition, noun, default);
        }

        return view.KindAt(noun + 1) == PhraseKind.Preposition && view.Phrases[noun + 1].Has(WordTraits.Linking) && view.KindAt(noun + 2) == PhraseKind.NounPhrase
            && SourceFinder.At(view, noun + 2) is { IsNone: false } source
                ? new CueFrame(cue, WordTraits.SourceMarker, source, false, preposition, source.Last, default)
                : default;
    }
}
