using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Phrases;

/// <summary>Joins a noun phrase with what hangs on it: <c>the head of the committee</c>, <c>Smith and Jones</c>.</summary>
internal static class NounPhraseChain
{
    // The answer to the answer to the answer to …
    private const int Longest = 60;

    /// <summary>The first phrase of the chain that ends with the noun phrase at <paramref name="last"/>.</summary>
    public static int StartOf(in ParagraphView view, int last, int clauseStart)
    {
        var first = last;
        if (IsPronoun(view.Phrases[last]) && !HangsOn(view, last, clauseStart))
        {
            return first;
        }

        while (BeforeLink(view, first, clauseStart) is var noun && noun >= clauseStart && view.KindAt(noun) == PhraseKind.NounPhrase && !StandsAlone(view, noun))
        {
            first = noun;
        }

        return first - 3 >= clauseStart && IsBeside(view, first - 2) && view.KindAt(first - 3) == PhraseKind.NounPhrase && !IsPronoun(view.Phrases[first - 3])
            ? StartOf(view, first - 3, clauseStart)
            : first;
    }

    /// <summary>The phrase before what joins a noun phrase to it, "the head | of | the board", "a voice | from behind | the door"; -1 where nothing does.</summary>
    private static int BeforeLink(in ParagraphView view, int noun, int clauseStart) =>
        view.KindAt(noun - 1) == PhraseKind.Preposition ? noun - (view.KindAt(noun - 2) == PhraseKind.Preposition ? 3 : 2)
        : JoinsSubjects(view, noun - 1, clauseStart) ? noun - 2
        : -1;

    /// <summary>"the man next to Tom"</summary>
    private static bool IsBeside(in ParagraphView view, int phrase) =>
        view.KindAt(phrase + 1) == PhraseKind.Preposition && view.KindAt(phrase) is PhraseKind.Adverb or PhraseKind.Preposition && view.IsWord(phrase, WordLists.Beside);

    /// <summary>"the man behind her", "a friend of mine", "one of them", "the mother of two": the pronoun is no subject.</summary>
    private static bool HangsOn(in ParagraphView view, int pronoun, int clauseStart) =>
        IsNumberOfChildren(view, pronoun, clauseStart)
        || (!view.Phrases[pronoun].Has(WordTraits.Pronoun) && view.Phrases[pronoun].Has(WordTraits.ObjectPronoun | WordTraits.Possessive)
        && pronoun - 2 >= clauseStart && view.KindAt(pronoun - 1) == PhraseKind.Preposition
        && (IsBeside(view, pronoun - 2) || (view.KindAt(pronoun - 2) == PhraseKind.NounPhrase && !StandsAlone(view, pronoun - 2))));

    /// <summary>"the mother of | two"</summary>
    private static bool IsNumberOfChildren(in ParagraphView view, int number, int clauseStart) =>
        view.Phrases[number].Has(WordTraits.Quantifier) && number - 2 >= clauseStart && IsLink(view.Phrases[number - 1]) && view.Phrases[number - 2].Has(WordTraits.Kinship);

    /// <summary>The last phrase of the chain that begins with the noun phrase at <paramref name="first"/>.</summary>
    public static int EndOf(in ParagraphView view, int first)
    {
        var last = first;
        if (!StandsAlone(view, first))
        {
            while (last < first + Longest && GoesOn(view, last))
            {
                last += 2;
            }
        }

        return last;
    }

    private static bool GoesOn(in ParagraphView view, int last) =>
        view.KindAt(last + 2) == PhraseKind.NounPhrase && (!IsPronoun(view.Phrases[last + 2]) || IsPart(view.Phrases[last], view.Phrases[last + 2])) && !view.StartsSentence(last + 2)
        && (IsLink(view.Phrases[last + 1]) || JoinsNames(view, last + 1));

    /// <summary>"one of them", "some of us": so many of those meant.</summary>
    private static bool IsPart(in Phrase some, in Phrase all) => some.Tokens.Count == 1 && some.Has(WordTraits.Quantifier) && all.Has(WordTraits.ObjectPronoun);

    /// <summary>"she", to whom nothing hangs; not "one", "none", "someone on a call".</summary>
    private static bool StandsAlone(in ParagraphView view, int phrase) =>
        IsPronoun(view.Phrases[phrase]) && !view.Phrases[phrase].Has(WordTraits.Quantifier) && !view.IsWord(phrase, WordLists.Somebody);

    public static bool IsPronoun(in Phrase phrase) =>
        phrase.Kind == PhraseKind.NounPhrase && phrase.Tokens.Count == 1 && phrase.Has(WordTraits.AnyPronoun | WordTraits.Possessive);

    /// <summary>"it" by itself: "made it clear", "as she put it".</summary>
    public static bool IsIt(in ParagraphView view, int phrase) =>
        view.KindAt(phrase) == PhraseKind.NounPhrase && view.Phrases[phrase] is { Tokens.Count: 1 } it && it.Has(WordTraits.Neuter) && it.Has(WordTraits.AnyPronoun);

    private static bool IsLink(in Phrase phrase) => phrase.Kind == PhraseKind.Preposition && phrase.Has(WordTraits.Linking);

    /// <summary>"Smith and Jones said": both stand where a subject does, so nothing but a clause's start comes before.</summary>
    private static bool JoinsSubjects(in ParagraphView view, int coordinator, int clauseStart) =>
        view.KindAt(coordinator) == PhraseKind.Coordinator
        && (coordinator - 1 == clauseStart || view.KindAt(coordinator - 2) is PhraseKind.Comma or PhraseKind.Passage or PhraseKind.Stop or PhraseKind.Preposition);

    private static bool JoinsNames(in ParagraphView view, int coordinator) =>
        view.KindAt(coordinator) == PhraseKind.Coordinator && view.KindAt(coordinator + 2) != PhraseKind.Verb;
}
