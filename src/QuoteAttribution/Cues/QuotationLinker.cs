using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Links passages that are quoted whole to a cue verb beside them: <c>“We will rebuild,” she said. “And soon.”</c></summary>
internal static class QuotationLinker
{
    /// <param name="links">The paragraph's links.</param>
    /// <param name="frame">Cue and source.</param>
    /// <param name="pattern">The pattern in which they stand.</param>
    /// <param name="before">The passage before them, -1 for none.</param>
    /// <param name="after">The passage after them, -1 for none.</param>
    public static void Link(in ParagraphLinks links, in CueFrame frame, AttributionPattern pattern, int before, int after)
    {
        if (!links.LinksWhole(frame))
        {
            return;
        }

        var holdsSentence = pattern.Content == PatternContent.Sentence;
        var link = links.Add(frame, pattern, holdsSentence ? QuotationKind.Mixed : QuotationKind.Direct);
        if (holdsSentence)
        {
            links.AddClause(link, new PhraseRange(StartOf(links.View, frame, before), before + 1));
        }
        else if (before >= 0)
        {
            links.AddPassage(link, before);
        }

        AddAfter(links, link, after);
    }

    /// <summary>Where the clause with the passage begins: with its sentence, or behind who speaks: "It leans, said Reed, | it is “late”, said again".</summary>
    private static int StartOf(in ParagraphView view, in CueFrame frame, int passage)
    {
        var start = PassageFinder.SentenceStart(view, passage);
        if (frame.Source.First < start || frame.Source.Last >= passage)
        {
            return start;
        }

        start = frame.Source.Last + 1;
        while (view.KindAt(start) is PhraseKind.Comma or PhraseKind.Dash)
        {
            start++;
        }

        return start;
    }

    /// <summary>What follows, and what is listed with it: They chanted “Shame”, “Liars” and “Go home”.</summary>
    private static void AddAfter(in ParagraphLinks links, QuotationLink link, int after)
    {
        if (after < 0)
        {
            return;
        }

        links.AddPassage(link, after);
        for (var i = after + 1; i < links.View.Count && !links.View.StartsSentence(i); i++)
        {
            if (links.View.KindAt(i) == PhraseKind.Passage && links.IsFree(i))
            {
                links.AddPassage(link, i);
            }
            else if (links.View.KindAt(i) is not (PhraseKind.Comma or PhraseKind.Coordinator or PhraseKind.Adverb))
            {
                return;
            }
        }
    }
}
