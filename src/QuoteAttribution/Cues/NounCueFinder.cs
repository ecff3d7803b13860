using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Finds the source of a noun that stands for saying: <c>the mayor's claim that …</c>, <c>a statement by the council that …</c></summary>
internal static class NounCueFinder
{
    private static readonly PhrasePattern Maker = PhrasePatterns.Of("names-maker");
    private static readonly PhrasePattern AnswerOf = PhrasePatterns.Of("answer-of");
    private static readonly PhrasePattern WasAll = PhrasePatterns.Of("was-all");
    private static readonly PhrasePattern SaidWhere = PhrasePatterns.Of("claim-where");
    private static readonly PhrasePattern OpensThat = PhrasePatterns.Of("opens-that");

    /// <summary>The frame of the noun phrase at <paramref name="noun"/>; none where it governs nothing or nobody is named.</summary>
    public static CueFrame Find(in ParagraphView view, int noun)
    {
        ref readonly var phrase = ref view.Phrases[noun];
        if (noun > 0 && view.Phrases[noun - 1].IsCue)
        {
            // "repeated his claim that": the verb reports it.
            return default;
        }

        var owner = OwnerEnd(view, phrase);
        if (owner > phrase.Tokens.Start)
        {
            var last = Governs(view, noun + 1) ? noun : BeforeThat(view, noun);
            return last < 0 ? default : Frame(phrase, owner, Owner(view, noun, owner), last);
        }

        if (!Maker.Matches(view, noun))
        {
            return default;
        }

        var source = PassiveFinder.AgentPhrase(view, noun + 1);
        return OpensThat.Matches(view, source.Last + 1) ? Frame(phrase, phrase.Tokens.Start, source, source.Last) : default;
    }

    /// <summary>Whose words a noun that stands for saying announces: <c>the mayor's reply: “Not today.”</c>; any other source itself.</summary>
    public static SourcePhrase WhoseWords(in ParagraphView view, in SourcePhrase source)
    {
        if (source.IsNone || !(source.Head.Has(WordTraits.SpeechNoun) || WordLists.Wording.Has(view.WordOf(view.Tokens[source.Head.Head]))))
        {
            return source;
        }

        var owner = OwnerEnd(view, source.Head);
        return owner > source.Head.Tokens.Start ? Owner(view, source.First, owner)
            : AnswerOf.Matches(view, source.First) && SourceFinder.After(view, source.First + 1) is { IsNone: false } maker ? maker
            : source;
    }

    /// <summary>
    /// The frame of a noun after "was" or "were", beside a sentence of speech: <c>“Not today,” was the mayor's answer</c>,
    /// <c>“Not today,” was the view of Ann</c>; none where nobody owns it.
    /// </summary>
    public static CueFrame OfPredicate(in ParagraphView view, int verb)
    {
        var noun = WasAll.Matches(view, verb) ? verb + 2 : verb + 1;
        if (view.KindAt(noun) != PhraseKind.NounPhrase)
        {
            return default;
        }

        ref readonly var phrase = ref view.Phrases[noun];
        var owner = OwnerEnd(view, phrase);
        return owner > phrase.Tokens.Start ? OfOwned(view, verb, noun, owner) : OfMade(view, verb, noun);
    }

    /// <summary>“Not today,” was Ann's summing up: beside speech whatever is owned is what is said.</summary>
    private static CueFrame OfOwned(in ParagraphView view, int verb, int noun, int ownerEnd)
    {
        ref readonly var phrase = ref view.Phrases[noun];
        var source = Owner(view, noun, ownerEnd);
        return phrase.Has(WordTraits.SpeechNoun) || SourceFinder.IsPersonal(view, source)
            ? new CueFrame(new TokenRange(ownerEnd, phrase.Tokens.End), WordTraits.Manner, source, true, verb, noun, default)
            : default;
    }

    /// <summary>“Not today,” was the view of Ann.</summary>
    private static CueFrame OfMade(in ParagraphView view, int verb, int noun) =>
        AnswerOf.Matches(view, noun) && SourceFinder.After(view, noun + 1) is { IsNone: false } maker && SourceFinder.IsPersonal(view, maker)
            ? new CueFrame(view.Phrases[noun].Tokens, WordTraits.Manner, maker, true, verb, maker.Last, default)
            : default;

    /// <summary>Who owns a noun: "her words", "the mayor's words"; none where nobody does.</summary>
    public static SourcePhrase OwnerOf(in ParagraphView view, int noun)
    {
        var end = OwnerEnd(view, view.Phrases[noun]);
        return end > view.Phrases[noun].Tokens.Start ? Owner(view, noun, end) : default;
    }

    private static CueFrame Frame(in Phrase phrase, int cueStart, in SourcePhrase source, int last) =>
        new(new TokenRange(cueStart, phrase.Tokens.End), WordTraits.SpeechNoun | WordTraits.Voices, source, false, last, last, default);

    /// <summary>The token after "the mayor's" or "his" at the start of the phrase; its start where no owner stands there.</summary>
    private static int OwnerEnd(in ParagraphView view, in Phrase phrase)
    {
        for (var i = phrase.Head - 1; i > phrase.Tokens.Start; i--)
        {
            if (view.Tokens[i].Kind is TokenKind.Clitic or TokenKind.SingleMark)
            {
                return i + 1;
            }
        }

        return view.Tokens[phrase.Tokens.Start].Has(WordTraits.Possessive) && phrase.Head > phrase.Tokens.Start
            ? phrase.Tokens.Start + 1
            : phrase.Tokens.Start;
    }

    /// <summary>"the mayor's", "his". PolNeAR counts the 's to the source, so its phrase holds it, though who is named does not.</summary>
    private static SourcePhrase Owner(in ParagraphView view, int noun, int end)
    {
        var start = view.Phrases[noun].Tokens.Start;
        var head = view.Tokens[end - 1].Kind is TokenKind.Clitic or TokenKind.SingleMark ? end - 2 : end - 1;
        var owner = new Phrase(PhraseKind.NounPhrase, VerbShape.None, new TokenRange(start, head + 1), head, view.Tokens[head].Traits);
        return new SourcePhrase(new TokenRange(start, end), noun, noun, owner, owner, false);
    }

    /// <summary>"his claim | in a recent talk | that", "his claim | today | that": the last phrase that tells when or where; -1 where no "that" follows.</summary>
    private static int BeforeThat(in ParagraphView view, int noun)
    {
        var next = view.SkipAsidesRight(noun + 1);
        next = SaidWhere.Matches(view, next) ? view.SkipAsidesRight(next + 2) : next;
        return next > noun + 1 && OpensThat.Matches(view, next) && ClauseOpening.At(view, next + 1) ? next - 1 : -1;
    }

    private static bool Governs(in ParagraphView view, int next) =>
        OpensThat.Matches(view, next) || view.KindAt(next) == PhraseKind.Passage
        || (view.KindAt(next) == PhraseKind.Verb && view.Phrases[next].Shape == VerbShape.Infinitive)
        || (view.KindAt(next) == PhraseKind.Preposition && (view.KindAt(next + 1) == PhraseKind.Passage || IsDeterminer(view, next + 1)));

    /// <summary>"her claims of | a “plot”".</summary>
    private static bool IsDeterminer(in ParagraphView view, int phrase) =>
        view.KindAt(phrase) == PhraseKind.NounPhrase && view.KindAt(phrase + 1) == PhraseKind.Passage
        && view.Phrases[phrase] is { Tokens.Count: 1 } word && word.Has(WordTraits.Determiner);
}
