using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Finds the source of a participle that opens its sentence: <c>Noting that the pier leaned, | the mayor left.</c></summary>
internal static class FrontedParticiple
{
    private static readonly PhrasePattern OpensAfter = PhrasePatterns.Of("opens-after");
    private static readonly PhrasePattern OpensAfterAside = PhrasePatterns.Of("opens-after-aside");
    private static readonly PhrasePattern OpensAfterPhrase = PhrasePatterns.Of("opens-after-phrase");

    // "Since announcing in a letter to the council in May | that"
    private const int FarthestComplementizer = 8;

    /// <summary>Whether nothing but "after", "while" or "in addition to", or "Now, after", stands before the participle in its sentence.</summary>
    public static bool Opens(in ParagraphView view, int verb) =>
        view.StartsSentence(verb) || (OpensAfter.Matches(view, verb)
            && (view.StartsSentence(verb - 1) || (view.StartsSentence(verb - 3) && (OpensAfterAside.Matches(view, verb - 2) || OpensAfterPhrase.Matches(view, verb - 2)))));

    /// <summary>The frame whose source is the subject of the clause after the comma; none where that is nobody who speaks, or no clause is told.</summary>
    public static CueFrame Find(in ParagraphView view, int verb)
    {
        // "Responding to the report that it leaned, the mayor left": not the mayor's words.
        if (!Tells(view, verb))
        {
            return default;
        }

        var end = Math.Min(view.Count, verb + view.LongestClause);
        for (var comma = view.Right<Pause>(verb + 1, end); comma < end && view.KindAt(comma) == PhraseKind.Comma; comma = view.Right<Pause>(comma + 1, end))
        {
            if (view.KindAt(comma + 1) == PhraseKind.NounPhrase && SourceFinder.At(view, comma + 1) is var source && Acts(view, source))
            {
                return new CueFrame(view.Phrases[verb].Tokens, view.Phrases[verb].Traits, source, false, verb, verb, default) { Agent = comma };
            }
        }

        return default;
    }

    /// <summary>"claiming it leaned", "promising to go", "telling the council in May that it leaned"</summary>
    private static bool Tells(in ParagraphView view, int verb)
    {
        if (ClauseOpening.At(view, verb + 1) || (view.KindAt(verb + 1) == PhraseKind.Verb && view.Phrases[verb + 1].Shape == VerbShape.Infinitive))
        {
            return true;
        }

        var that = view.Right<NoAddition>(verb + 1, Math.Min(view.Count, verb + FarthestComplementizer));
        return view.KindAt(that) == PhraseKind.Subordinator && view.Phrases[that].Has(WordTraits.Complementizer);
    }

    /// <summary>What tells neither whom, nor when or where: "writing for a panel | that agreed", "responding to his claim | that it leaned".</summary>
    private readonly struct NoAddition : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) =>
            view.StartsSentence(phrase) || !(view.Phrases[phrase].IsAside || (view.KindAt(phrase) == PhraseKind.NounPhrase && !view.Phrases[phrase].Has(WordTraits.SpeechNoun))
                || (view.KindAt(phrase) == PhraseKind.Preposition && !view.Phrases[phrase].Has(WordTraits.Linking)));
    }

    /// <summary>Whether it is somebody, and the verb of the sentence follows.</summary>
    private static bool Acts(in ParagraphView view, in SourcePhrase source)
    {
        var verb = view.SkipAsidesRight(source.Last + 1);
        verb = view.KindAt(verb) == PhraseKind.Comma ? view.SkipAsidesRight(verb + 1) : verb;
        return view.KindAt(verb) == PhraseKind.Verb && view.Phrases[verb].Shape is VerbShape.Finite or VerbShape.Passive
            && (SourceFinder.IsPersonal(view, source) || source.Head.Has(WordTraits.SpeakerNoun));
    }

    private readonly struct Pause : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) =>
            view.StartsSentence(phrase) || view.KindAt(phrase) is PhraseKind.Comma or PhraseKind.Stop or PhraseKind.Semicolon or PhraseKind.Colon;
    }
}
