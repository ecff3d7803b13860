using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>
/// Finds questions that are reported in the passive, mostly without who asked: <c>Asked whether it would hold, the mayor nodded.</c>
/// <c>Reed was asked by Lind about the toll.</c>
/// </summary>
internal static class AskedFinder
{
    private const int MostAdjuncts = 6;

    /// <summary>The frame of the verb, whose source is none where nobody is said to ask; none where no question follows.</summary>
    public static CueFrame Find(in ParagraphView view, int verb)
    {
        if (!view.Phrases[verb].Has(WordTraits.Ask) || !(IsPassive(view, verb) || IsParticiple(view, verb)))
        {
            return default;
        }

        var question = Question(view, verb, out var agent);
        if (question < 0)
        {
            return default;
        }

        var source = agent < 0 ? default : PassiveFinder.AgentPhrase(view, agent);
        var asked = IsPassive(view, verb) ? SourceFinder.Before(view, verb) : default;
        return new CueFrame(view.Phrases[verb].Tokens, view.Phrases[verb].Traits, source, false, verb, question - 1, asked.Tokens) { IsAsked = true };
    }

    /// <summary>Whether the one who is asked is the subject, and not only implied: "Reed was asked".</summary>
    public static bool IsPassive(in ParagraphView view, int verb) => view.Phrases[verb].Shape == VerbShape.Passive;

    /// <summary>"Asked", "When asked", before what the one asked did.</summary>
    private static bool IsParticiple(in ParagraphView view, int verb)
    {
        ref readonly var phrase = ref view.Phrases[verb];
        return phrase is { Shape: VerbShape.Finite, Tokens.Count: 1 } && phrase.Has(WordTraits.Past)
            && (view.StartsSentence(verb) || (view.KindAt(verb - 1) == PhraseKind.Subordinator && !view.Phrases[verb - 1].Has(WordTraits.Complementizer)));
    }

    /// <summary>The phrase that opens the question, when and by whom it was asked skipped; -1 where none does.</summary>
    private static int Question(in ParagraphView view, int verb, out int agent)
    {
        agent = -1;
        var end = Math.Min(view.Count, verb + 1 + MostAdjuncts);
        for (var i = verb + 1; i < end && !view.StartsSentence(i); i++)
        {
            if (IsOpener(view, i))
            {
                return i;
            }

            if (view.KindAt(i) == PhraseKind.Preposition && view.KindAt(i + 1) is PhraseKind.NounPhrase or PhraseKind.Time)
            {
                agent = view.Phrases[i].Has(WordTraits.Agent) ? i : agent;
                i++;
            }
            else if (!view.Phrases[i].IsAside)
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>"whether", "why", "about".</summary>
    private static bool IsOpener(in ParagraphView view, int i) =>
        view.KindAt(i) is PhraseKind.Subordinator or PhraseKind.Relative or PhraseKind.Preposition && view.IsWord(i, WordLists.Question);
}
