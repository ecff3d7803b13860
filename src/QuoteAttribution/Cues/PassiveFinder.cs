using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>
/// Finds the source of a cue in the passive, <c>The plan was called “reckless” by the mayor.</c>, and questions, mostly without who asked:
/// <c>Asked whether it would hold, the mayor nodded.</c>
/// </summary>
internal static class PassiveFinder
{
    // "was called “reckless” and, in a letter to the board of the pier on Friday, … by the mayor"
    private const int FarthestAgent = 20;

    // "asked by Lind on Friday at the pier whether"
    private const int MostAdjuncts = 6;

    // "was quoted on Monday in Leeds by the state agency as saying"
    private const int FarthestQuoted = 9;

    private const WordTraits Reporting = WordTraits.Say | WordTraits.Evaluate;

    private static readonly PhrasePattern Quoted = PhrasePatterns.Of("quoted-as");
    private static readonly PhrasePattern Agent = PhrasePatterns.Of("names-agent");
    private static readonly PhrasePattern ReducedObject = PhrasePatterns.Of("reduced-object");
    private static readonly PhrasePattern ReducedAs = PhrasePatterns.Of("reduced-as");
    private static readonly PhrasePattern PressedOn = PhrasePatterns.Of("pressed-on");
    private static readonly PhrasePattern AskedWhen = PhrasePatterns.Of("asked-when");

    /// <summary>The frame of a passive; without a "by" its source is none, and words in marks must follow for there to be one.</summary>
    public static CueFrame Find(in ParagraphView view, int verb)
    {
        if (!view.Phrases[verb].Has(Reporting))
        {
            return view.HasPassages && view.Phrases[verb].Has(WordTraits.Tell) ? ToldBy(view, verb) : default;
        }

        var agent = AgentOf(view, verb, out var quotes);
        if ((agent < 0 && !quotes) || OpensSaying(view, verb + 1))
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

    /// <summary>The verb of "was | quoted | by the agency on Monday as saying", by its "as": whoever quotes, where and when stand between; -1 where there is none.</summary>
    public static int QuotedAs(in ParagraphView view, int comparing)
    {
        var verb = comparing - 1;
        while (verb > comparing - FarthestQuoted && view.KindAt(verb) is PhraseKind.NounPhrase or PhraseKind.Preposition or PhraseKind.Time)
        {
            verb--;
        }

        return view.KindAt(comparing) == PhraseKind.Subordinator && view.Phrases[comparing].Has(WordTraits.Comparing) && Quoted.Matches(view, verb) ? verb : -1;
    }

    /// <summary>"Reed is said | to have replied": that verb is the cue.</summary>
    private static bool OpensSaying(in ParagraphView view, int next) =>
        view.KindAt(next) == PhraseKind.Verb && view.Phrases[next].Shape == VerbShape.Infinitive && view.Phrases[next].IsCue;

    /// <summary>"I was told | by the clerk, | “You are late.”"</summary>
    private static CueFrame ToldBy(in ParagraphView view, int verb)
    {
        if (!Agent.Matches(view, verb + 1))
        {
            return default;
        }

        var source = AgentPhrase(view, verb + 1);
        return view.KindAt(source.Last + 1) == PhraseKind.Comma && view.KindAt(source.Last + 2) == PhraseKind.Passage
            ? new CueFrame(view.Phrases[verb].Tokens, view.Phrases[verb].Traits, source, false, verb, source.Last, default)
            : default;
    }

    /// <summary>
    /// Whether a verb that judges is a passive without its helper, and whoever judges is named: <c>The plan, | dubbed “reckless” by the mayor, failed.</c>
    /// </summary>
    public static bool IsReduced(in ParagraphView view, int verb)
    {
        ref readonly var phrase = ref view.Phrases[verb];
        if (!view.HasPassages || phrase.Tokens.Count != 1 || !phrase.Has(WordTraits.Evaluate) || !view.Tokens[phrase.Head].Has(WordTraits.Participle | WordTraits.Past))
        {
            return false;
        }

        return (OpensReduced(view, verb) || (view.KindAt(verb - 1) == PhraseKind.NounPhrase && ReducedObject.Matches(view, verb))) && HasAgent(view, verb);
    }

    /// <summary>The frame of such a passive; none where nobody is named.</summary>
    public static CueFrame FindReduced(in ParagraphView view, int verb) =>
        AgentOf(view, verb, out _) is >= 0 and var agent
            ? new CueFrame(view.Phrases[verb].Tokens, view.Phrases[verb].Traits, AgentPhrase(view, agent), false, verb, verb, default) { Agent = agent, IsReduced = true }
            : default;

    private static bool HasAgent(in ParagraphView view, int verb) =>
        AgentOf(view, verb, out var quotes) is >= 0 and var agent && (quotes || ReducedAs.Matches(view, NounPhraseChain.EndOf(view, agent + 1)));

    /// <summary>"The plan, | dubbed", "Once | hailed as", "Dubbed".</summary>
    private static bool OpensReduced(in ParagraphView view, int verb) =>
        view.StartsSentence(verb) || view.KindAt(verb - 1) is PhraseKind.Comma or PhraseKind.Dash or PhraseKind.Subordinator;

    /// <summary>The frame of a verb of asking that reports a question, whose source is none where nobody is said to ask; none where no question follows.</summary>
    public static CueFrame Question(in ParagraphView view, int verb)
    {
        if (!IsPassive(view, verb) && !IsParticiple(view, verb))
        {
            return default;
        }

        var question = QuestionStart(view, verb, out var agent);
        if (question < 0)
        {
            return default;
        }

        var source = agent < 0 ? default : AgentPhrase(view, agent);
        var asked = IsPassive(view, verb) ? SourceFinder.Before(view, verb) : default;
        return new CueFrame(view.Phrases[verb].Tokens, view.Phrases[verb].Traits, source, false, verb, question - 1, asked.Tokens) { IsAsked = true };
    }

    /// <summary>
    /// The frame of a verb of telling in the passive, mostly without who tells: <c>Reed was told that it would hold</c>, <c>has been told by three
    /// friends not to go</c>; none where neither a clause nor an infinitive follows.
    /// </summary>
    public static CueFrame Told(in ParagraphView view, int verb)
    {
        if (!IsPassive(view, verb))
        {
            return default;
        }

        var start = TellingStart(view, verb, out var agent);
        return start < 0
            ? default
            : new CueFrame(view.Phrases[verb].Tokens, view.Phrases[verb].Traits & ~WordTraits.Ask, agent < 0 ? default : AgentPhrase(view, agent), false, verb, start - 1, SourceFinder.Before(view, verb).Tokens) { IsAsked = true };
    }

    /// <summary>The first phrase of what is told, when and by whom skipped; -1 where nothing is.</summary>
    private static int TellingStart(in ParagraphView view, int verb, out int agent)
    {
        agent = -1;
        var end = Math.Min(view.Count, verb + 1 + MostAdjuncts);
        for (var i = verb + 1; i < end && !view.StartsSentence(i); i++)
        {
            if (ClauseOpening.At(view, i) || OpensInfinitive(view, i))
            {
                return i;
            }

            if (AskedWhen.Matches(view, i))
            {
                agent = view.Phrases[i].Has(WordTraits.Agent) ? i : agent;
                i++;
            }
            else if (!view.Phrases[i].IsAside && view.KindAt(i) != PhraseKind.Comma)
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>"to go", "not to go".</summary>
    private static bool OpensInfinitive(in ParagraphView view, int i)
    {
        var verb = view.Phrases[i].Has(WordTraits.Negation) ? i + 1 : i;
        return view.KindAt(verb) == PhraseKind.Verb && view.Phrases[verb].Shape == VerbShape.Infinitive;
    }

    /// <summary>Whether the one who is asked is the subject, and not only implied: "Reed was asked".</summary>
    public static bool IsPassive(in ParagraphView view, int verb) => view.Phrases[verb].Shape == VerbShape.Passive;

    /// <summary>Whom a "by" names.</summary>
    public static SourcePhrase AgentPhrase(in ParagraphView view, int agent)
    {
        var last = NounPhraseChain.EndOf(view, agent + 1);
        var head = view.Phrases[agent + 1];
        return new SourcePhrase(new TokenRange(head.Tokens.Start, view.Phrases[last].Tokens.End), agent + 1, last, head, head, last > agent + 1);
    }

    /// <summary>The "by" after the verb, -1 where there is none; and whether words in marks stand before it.</summary>
    private static int AgentOf(in ParagraphView view, int verb, out bool quotes)
    {
        quotes = false;
        var end = Math.Min(view.Count, verb + FarthestAgent);
        for (var i = verb + 1; i < end && !EndsPassive(view, i); i++)
        {
            quotes |= view.KindAt(i) == PhraseKind.Passage || (view.Phrases[verb].Has(WordTraits.Evaluate) && view.IsMarked(i));
            if (Agent.Matches(view, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool EndsPassive(in ParagraphView view, int i) =>
        view.StartsSentence(i) || view.KindAt(i) is PhraseKind.Stop or PhraseKind.Semicolon
        || (view.KindAt(i) == PhraseKind.Verb && view.Phrases[i].Shape != VerbShape.Infinitive);

    /// <summary>"Asked", "When asked", before what the one asked did.</summary>
    private static bool IsParticiple(in ParagraphView view, int verb)
    {
        ref readonly var phrase = ref view.Phrases[verb];
        return phrase is { Shape: VerbShape.Finite, Tokens.Count: 1 } && phrase.Has(WordTraits.Past)
            && (view.StartsSentence(verb) || (view.KindAt(verb - 1) is PhraseKind.Coordinator or PhraseKind.Adverb && view.StartsSentence(verb - 1))
                || (view.KindAt(verb - 1) == PhraseKind.Subordinator && !view.Phrases[verb - 1].Has(WordTraits.Complementizer)));
    }

    /// <summary>The phrase that opens the question, when and by whom it was asked skipped; -1 where none does.</summary>
    private static int QuestionStart(in ParagraphView view, int verb, out int agent)
    {
        agent = -1;
        var end = Math.Min(view.Count, verb + 1 + MostAdjuncts);
        for (var i = verb + 1; i < end && !view.StartsSentence(i); i++)
        {
            if (IsOpener(view, i))
            {
                return i;
            }

            if (AskedWhen.Matches(view, i))
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

    /// <summary>"whether", "why", "about", "on whether".</summary>
    private static bool IsOpener(in ParagraphView view, int i) =>
        (view.KindAt(i) is PhraseKind.Subordinator or PhraseKind.Relative or PhraseKind.Preposition && view.IsWord(i, WordLists.Question)) || PressedOn.Matches(view, i);
}
