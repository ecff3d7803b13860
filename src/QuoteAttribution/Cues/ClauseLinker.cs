using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Links what is reported in the writer's own words, quoted parts included: <c>She said the flood was “a warning”.</c></summary>
internal static class ClauseLinker
{
    private const WordTraits Reports = WordTraits.Say | WordTraits.Tell | WordTraits.Ask;

    /// <summary>Links the clause after or before a cue verb.</summary>
    public static void Link(in ParagraphLinks links, in CueFrame found)
    {
        ref readonly var view = ref links.View;
        if (!view.HasPassages && !links.WithBeliefs && !found.Has(Reports | WordTraits.Voices))
        {
            return;
        }

        if (found.IsAsked)
        {
            LinkQuestion(links, found);
            return;
        }

        var frame = LeadFinder.WithAdjuncts(view, found);
        var content = ContentFinder.After(view, frame);
        var rule = Patterns.SourceCueMixed;
        if (PassageFinder.After(links, frame, out _) < 0 || !ContentFinder.HasMarked(view, content))
        {
            if (!frame.Has(Reports | WordTraits.Voices))
            {
                LinkBelief(links, frame, content);
                return;
            }

            rule = frame.Has(WordTraits.SpeechNoun) ? Patterns.NounClause : Patterns.SourceCueClause;
            if (content.IsEmpty || !ContentFinder.HasFiniteVerb(view, content.Start, content.End))
            {
                var trailed = ContentFinder.Before(view, frame);
                if (!trailed.IsEmpty || !frame.Has(WordTraits.Voices))
                {
                    content = trailed;
                    rule = ContentFinder.HasPassage(view, content) ? Patterns.MixedSourceCue : Patterns.ClauseSourceCue;
                }
            }
        }

        var lead = LeadFinder.Of(view, frame);
        lead = lead.IsEmpty && !links.IsStory ? LeadFinder.PronounOf(view, frame, content) : lead;
        frame = PhrasalCue.WithPreposition(view, frame, ref content);
        Link(links, frame, rule, content, lead);
    }

    private static void LinkQuestion(in ParagraphLinks links, in CueFrame frame)
    {
        var start = frame.Last + 1;
        var content = new PhraseRange(start, ContentEnd.Of(links.View, frame, start, takesObject: false));
        var cue = PhrasalCue.WithPreposition(links.View, frame, ref content);
        Link(links, cue, Patterns.QuestionAsked, content, default);
    }

    /// <summary>What somebody thinks, in a clause, or means to do: <c>She believed that it would hold. She plans to leave.</c></summary>
    private static void LinkBelief(in ParagraphLinks links, in CueFrame frame, PhraseRange content)
    {
        // In a story a line beside a thought is spoken, as a rule, by whoever the turns tell.
        if (frame.IsBelief && !content.IsEmpty && (links.WithBeliefs || !links.IsStory)
            && ((frame.Has(WordTraits.Belief) && ContentFinder.HasFiniteVerb(links.View, content.Start, content.End)) || IsInfinitive(links.View, content.Start)))
        {
            Link(links, frame, Patterns.SourceCueClause, content, default);
        }
    }

    private static bool IsInfinitive(in ParagraphView view, int start) =>
        view.KindAt(start) == PhraseKind.Verb && view.Phrases[start].Shape == VerbShape.Infinitive;

    /// <param name="links">The paragraph's links.</param>
    /// <param name="frame">Cue and source.</param>
    /// <param name="rule">What decided.</param>
    /// <param name="content">The reported clause.</param>
    /// <param name="lead">What stands of it before the attribution, where that interrupts it; empty else.</param>
    public static void Link(in ParagraphLinks links, in CueFrame frame, AttributionRule rule, PhraseRange content, PhraseRange lead)
    {
        content = BeforeTaken(links, content);
        lead = lead.End <= content.Start ? BeforeTaken(links, lead) : default;
        if (content.IsEmpty)
        {
            return;
        }

        // The paper hailed her as “The Comeback Kid”: with a verb that judges, a title is somebody's words.
        var mixed = ContentFinder.HasPassage(links.View, content) || ContentFinder.HasPassage(links.View, lead)
            || (frame.Has(WordTraits.Evaluate) && ContentFinder.HasMarked(links.View, content));
        if (!mixed && !(frame.IsBelief ? links.WithBeliefs : links.WithReports))
        {
            return;
        }

        var kind = mixed && !(links.IsStory && AreWordsOnly(links.View, content, lead)) ? QuotationKind.Mixed : QuotationKind.Indirect;
        var link = links.Add(frame, rule, kind);
        if (!lead.IsEmpty)
        {
            links.AddClause(link, lead);
        }

        links.AddClause(link, content);
    }

    /// <summary>He thought that she was “quite the lady”: in a story no speech, but words that the narrator sets apart.</summary>
    private static bool AreWordsOnly(in ParagraphView view, PhraseRange content, PhraseRange lead) =>
        !ContentFinder.HasSentence(view, content) && !ContentFinder.HasSentence(view, lead);

    /// <summary>The content up to the first passage that another cue has taken, back to the comma before it.</summary>
    private static PhraseRange BeforeTaken(in ParagraphLinks links, PhraseRange content)
    {
        for (var i = links.View.NextPassage(content.Start, content.End); i < content.End; i = links.View.NextPassage(i + 1, content.End))
        {
            if (!links.IsFree(i))
            {
                var end = i;
                while (end > content.Start && links.View.KindAt(end - 1) != PhraseKind.Comma)
                {
                    end--;
                }

                return new PhraseRange(content.Start, Math.Max(content.Start, end - 1));
            }
        }

        return content;
    }
}
