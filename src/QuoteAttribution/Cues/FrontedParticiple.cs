using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Finds the source of a participle that opens its sentence: <c>Noting that the pier leaned, | the mayor left.</c></summary>
internal static class FrontedParticiple
{
    private static readonly PhrasePattern OpensAfter = PhrasePatterns.Of("opens-after");

    /// <summary>Whether nothing but "after", "while" or "in" stands before the participle in its sentence.</summary>
    public static bool Opens(in ParagraphView view, int verb) =>
        view.StartsSentence(verb) || (OpensAfter.Matches(view, verb) && view.StartsSentence(verb - 1));

    /// <summary>The frame whose source is the subject of the clause after the comma; none where that is nobody who speaks, or no clause is told.</summary>
    public static CueFrame Find(in ParagraphView view, int verb)
    {
        // "Responding to the report that it leaned, the mayor left": not the mayor's words.
        if (!ClauseOpening.At(view, verb + 1) && !(view.KindAt(verb + 1) == PhraseKind.Verb && view.Phrases[verb + 1].Shape == VerbShape.Infinitive))
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
