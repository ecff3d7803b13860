using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Knows a paragraph that announces what the next one quotes: <c>The mayor had this to say:</c></summary>
internal static class Announcement
{
    /// <summary>Who is announced, and by which cue; none where nobody is.</summary>
    /// <param name="view">The paragraph.</param>
    /// <param name="last">The last cue of its last sentence; none where that has none.</param>
    public static CueFrame At(in ParagraphView view, in CueFrame last)
    {
        var colon = view.Count - 1;
        if (!last.IsNone && BreaksOff(view, last))
        {
            return last;
        }

        if (view.KindAt(colon) != PhraseKind.Colon || colon == 0)
        {
            return default;
        }

        // "From Ana Brook, director of the institute:"
        var source = view.KindAt(0) == PhraseKind.Preposition && !HasVerb(view)
            ? SourceFinder.After(view, 0)
            : SourceFinder.ClauseSubject(view, Clause.Start(view, colon - 1), colon);
        return source.IsNone ? default : CueFrame.OfMark(view, colon, NounCueFinder.WhoseWords(view, source));
    }

    private static bool HasVerb(in ParagraphView view)
    {
        foreach (ref readonly var phrase in view.Phrases)
        {
            if (phrase.Kind == PhraseKind.Verb)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the paragraph ends in a colon, or at a cue without a stop: <c>The mayor smiled and said,</c></summary>
    private static bool BreaksOff(in ParagraphView view, in CueFrame frame)
    {
        var last = view.Count - 1;
        if (view.KindAt(last) == PhraseKind.Colon)
        {
            return true;
        }

        var end = view.KindAt(last) is PhraseKind.Comma or PhraseKind.Dash ? last : last + 1;
        return frame.Has(Patterns.Announces) && (view.SkipAsidesRight(frame.Last + 1) == end || (view.KindAt(last) != PhraseKind.Stop && IsAdjunct(view, frame.Last + 1, end)));
    }

    /// <summary>"Ann said in a harsh voice", "Ann said, pressing her lips": how it is said, up to the end of a paragraph without a stop.</summary>
    private static bool IsAdjunct(in ParagraphView view, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!view.Phrases[i].IsAside && view.KindAt(i) is not (PhraseKind.Preposition or PhraseKind.NounPhrase or PhraseKind.Comma or PhraseKind.Coordinator)
                && !(view.KindAt(i) == PhraseKind.Verb && view.Phrases[i].Shape == VerbShape.Gerund))
            {
                return false;
            }
        }

        return true;
    }
}
