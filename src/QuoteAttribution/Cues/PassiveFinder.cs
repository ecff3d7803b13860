using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Finds the source of a cue in the passive: <c>The plan was called “reckless” by the mayor.</c></summary>
internal static class PassiveFinder
{
    private const int FarthestAgent = 20;

    private const WordTraits Reporting = WordTraits.Say | WordTraits.Evaluate;

    /// <summary>The frame of a passive; without a "by" its source is none, and words in marks must follow for there to be one.</summary>
    public static CueFrame Find(in ParagraphView view, int verb)
    {
        if (!view.Phrases[verb].Has(Reporting))
        {
            return default;
        }

        var agent = AgentOf(view, verb, out var quotes);
        if (agent < 0 && !quotes)
        {
            return default;
        }

        var subject = SourceFinder.Before(view, verb);
        var source = agent < 0 ? default : AgentPhrase(view, agent);
        return new CueFrame(view.Phrases[verb].Tokens, view.Phrases[verb].Traits, source, false, subject.IsNone ? verb : subject.First, verb, default)
        {
            Agent = agent,
            Subject = subject.IsNone ? default : new PhraseRange(subject.First, subject.Last + 1),
        };
    }

    /// <summary>Whom a "by" names.</summary>
    public static SourcePhrase AgentPhrase(in ParagraphView view, int agent)
    {
        var last = NounPhraseChain.EndOf(view, agent + 1);
        var head = view.Phrases[agent + 1];
        return new SourcePhrase(new TokenRange(head.Tokens.Start, view.Phrases[last].Tokens.End), agent + 1, last, head, head, last > agent + 1);
    }

    private static int AgentOf(in ParagraphView view, int verb, out bool quotes)
    {
        quotes = false;
        var end = Math.Min(view.Count, verb + FarthestAgent);
        for (var i = verb + 1; i < end && !view.StartsSentence(i) && view.KindAt(i) is not (PhraseKind.Stop or PhraseKind.Semicolon); i++)
        {
            if (view.KindAt(i) == PhraseKind.Verb && view.Phrases[i].Shape != VerbShape.Infinitive)
            {
                break;
            }

            quotes |= view.KindAt(i) == PhraseKind.Passage || (view.Phrases[verb].Has(WordTraits.Evaluate) && view.IsMarked(i));
            if (view.KindAt(i) == PhraseKind.Preposition && view.Phrases[i].Has(WordTraits.Agent) && view.KindAt(i + 1) == PhraseKind.NounPhrase)
            {
                return i;
            }
        }

        return -1;
    }
}
