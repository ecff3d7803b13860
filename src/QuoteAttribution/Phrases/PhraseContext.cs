using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Phrases;

/// <summary>Tells which kind of phrase a word opens, from the word, its neighbours and the phrases read before it.</summary>
internal readonly ref struct PhraseContext(string text, PooledList<Phrase> phrases)
{
    // A verb of telling stands no farther before its "that": told reporters | at | a meeting | in | the town | on | Monday | that.
    private const int FarthestCue = 8;

    private const WordTraits SmallWord = WordTraits.Relative | WordTraits.Subordinator | WordTraits.Coordinator | WordTraits.Preposition | WordTraits.Determiner
        | WordTraits.Quantifier | WordTraits.Adverb | WordTraits.Negation;

    // "The mayor | never said", ", | never said", "and | never said": phrases after which an adverb belongs to the verb after it.
    private const int BeforeAdverbOfVerb = 1 << (int)PhraseKind.NounPhrase | 1 << (int)PhraseKind.Relative | 1 << (int)PhraseKind.Coordinator
        | 1 << (int)PhraseKind.Comma | 1 << (int)PhraseKind.Time | 1 << (int)PhraseKind.Bracketed;

    /// <summary>The kind of the phrase that begins with a token.</summary>
    public PhraseKind KindOf(ReadOnlySpan<Token> window, int i)
    {
        var opening = PhraseOpening.Of(window[i]);
        return opening.When == OpensWhen.Always || Holds(opening.When, window, i) ? opening.Kind : OfAmbiguous(window, i);
    }

    private bool Holds(OpensWhen when, ReadOnlySpan<Token> window, int i) => when switch
    {
        OpensWhen.NotBesideManner => !IsBesideManner(window, i) || !IsSubjectBefore(i),
        OpensWhen.AfterSubject => IsSubjectBefore(i) && !TiesToNoun(window, i),
        OpensWhen.OnlyPreposition => IsPreposition(window[i]),
        OpensWhen.NoAdverb => !window[i].Has(WordTraits.Adverb | WordTraits.Negation),
        OpensWhen.OnlyObjectPronoun => !window[i].Has(SmallWord | WordTraits.Reflexive),
        OpensWhen.BeforeVerb => VerbChunk.IsTo(window, i),
        _ => false,
    };

    /// <summary>Whether the word or the next ends in -ly, without which none tells a manner: most need no closer look.</summary>
    private static bool IsBesideManner(ReadOnlySpan<Token> window, int i) =>
        window[i].Has(TokenTraits.EndsInLy) || (i + 1 < window.Length && window[i + 1].Has(TokenTraits.EndsInLy));

    /// <summary>"A man | near the door", "someone | near the door": after a noun or one who would have "nears", though not after "they", it is no verb.</summary>
    private bool TiesToNoun(ReadOnlySpan<Token> window, int i)
    {
        ref readonly var before = ref phrases[phrases.Count - 1];
        return window[i].Has(WordTraits.Preposition) && window[i].Has(WordTraits.BaseForm)
            && (!NounPhraseChain.IsPronoun(before) || WordLists.Somebody.Has(window[before.Head].Span.In(text)));
    }

    private static bool IsPreposition(in Token word) =>
        word.Has(WordTraits.Preposition) && !word.Has(WordTraits.Possessive) && !WordClass.IsNameLike(word);

    /// <summary>The kind of the phrase that begins with a word whose neighbours have to be asked; the first that fits.</summary>
    private PhraseKind OfAmbiguous(ReadOnlySpan<Token> window, int i) =>
        IsAdverbOfSubject(window, i) ? PhraseKind.Adverb
        : OfConnective(window, window[i], i) is not PhraseKind.Other and var connective ? connective
        : IsLoneQuantifier(window, i) ? PhraseKind.NounPhrase
        : IsAdverb(window[i]) && !IsOfNoun(window, i) ? VerbFollows(window, i) ? PhraseKind.Verb : PhraseKind.Adverb
        : IsVerb(window, i) ? PhraseKind.Verb
        : NounPhraseChunk.CanStart(window, i) ? PhraseKind.NounPhrase
        : PhraseKind.Other;

    /// <summary>"the senator | himself | said", "said Ann | tepidly".</summary>
    private bool IsAdverbOfSubject(ReadOnlySpan<Token> window, int i) =>
        IsSubjectBefore(i) && (window[i].Has(WordTraits.Reflexive) || WordClass.IsMannerAfterName(window, i));

    /// <summary>Whether a noun phrase or "who" ends right before the token.</summary>
    private bool IsSubjectBefore(int i) => IsRightBefore(i, PhraseKind.NounPhrase, PhraseKind.Relative);

    private bool IsRightBefore(int i, PhraseKind kind, PhraseKind other)
    {
        if (phrases.Count == 0)
        {
            return false;
        }

        ref readonly var last = ref phrases[phrases.Count - 1];
        return (last.Kind == kind || last.Kind == other) && last.Tokens.End == i;
    }

    /// <summary>The kind of a word that ties clauses or phrases together; <see cref="PhraseKind.Other"/> for any other word.</summary>
    private PhraseKind OfConnective(ReadOnlySpan<Token> window, in Token word, int i) =>
        WordClass.IsNameLike(word) ? PhraseKind.Other
        : word.Has(WordTraits.Relative) ? OfRelative(window, word, i)
        : word.Has(WordTraits.Subordinator) ? IsAdverbBeforeVerb(window, word, i) ? PhraseKind.Other : PhraseKind.Subordinator
        : word.Has(WordTraits.Coordinator) ? PhraseKind.Coordinator
        : IsPreposition(word) ? PhraseKind.Preposition
        : PhraseKind.Other;

    /// <summary>"My mother | once | told me that": no clause begins with the word.</summary>
    private bool IsAdverbBeforeVerb(ReadOnlySpan<Token> window, in Token word, int i) =>
        word.Has(WordTraits.Adverb) && IsSubjectBefore(i) && i + 1 < window.Length && IsPlainVerb(window[i + 1]) && WordLists.WithinClause.Has(word.Span.In(text));

    private static bool IsPlainVerb(in Token word) =>
        word.Has(WordTraits.FiniteForm) && !word.Has(WordTraits.Helper) && WordClass.IsVerbal(word) && !WordClass.IsNameLike(word);

    /// <summary>"the mayor | who", ", which"; but "told them | that".</summary>
    private PhraseKind OfRelative(ReadOnlySpan<Token> window, in Token word, int i) =>
        (IsSubjectBefore(i) && !OpensContent(word)) || IsSetOff(word, i) || OpensBracket(window, word, i) || IsSecond(window, word, i) ? PhraseKind.Relative : PhraseKind.Subordinator;

    /// <summary>"a man of Tarn | but | who says": a second clause of the noun, which has a verb of its own; not "asked what and who".</summary>
    private bool IsSecond(ReadOnlySpan<Token> window, in Token word, int i) =>
        !word.Has(WordTraits.Complementizer) && IsRightBefore(i, PhraseKind.Coordinator, PhraseKind.Coordinator) && phrases.Count > 1
        && phrases[phrases.Count - 2].Kind == PhraseKind.NounPhrase && i + 1 < window.Length
        && (window[i + 1].Has(WordTraits.Helper) || (WordClass.IsVerbal(window[i + 1]) && window[i + 1].Has(WordTraits.FiniteForm)));

    /// <summary>"told reporters at a meeting that", "said in a statement that": after a verb of saying "that" opens what is said.</summary>
    private bool OpensContent(in Token word) =>
        word.Has(WordTraits.Complementizer) && (phrases[phrases.Count - 1].Has(WordTraits.SpeechNoun) || IsCueBeforeNouns());

    /// <summary>Whether nothing but noun phrases tied by prepositions stands between here and a verb of saying.</summary>
    private bool IsCueBeforeNouns()
    {
        var i = phrases.Count - 1;
        for (var first = Math.Max(0, i - FarthestCue); i >= first && phrases[i].Kind == PhraseKind.NounPhrase; i -= 2)
        {
            if (i > 0 && IsTelling(phrases[i - 1]))
            {
                return true;
            }

            if (i < 2 || phrases[i - 1].Kind != PhraseKind.Preposition || IsTopic(phrases[i - 1]))
            {
                return false;
            }

            if (phrases[i - 2].IsCue)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"told reporters | that": a verb whose object hears what is said.</summary>
    private static bool IsTelling(in Phrase verb) => verb.IsCue && verb.Has(WordTraits.Tell | WordTraits.Ask);

    /// <summary>"warned them about a plan that failed": what is talked about has a relative clause.</summary>
    private static bool IsTopic(in Phrase preposition) =>
        preposition.Has(WordTraits.Theme) && !preposition.Has(WordTraits.Circumstance | WordTraits.Linking);

    /// <summary>
    /// "Ana Brook, who took office in May", "Ana Brook – who took office in May –": a comma, dash or bracket sets the relative clause off; "that" never is.
    /// </summary>
    private bool IsSetOff(in Token word, int i) =>
        !word.Has(WordTraits.Complementizer) && phrases.Count > 1 && (IsRightBefore(i, PhraseKind.Comma, PhraseKind.Bracketed) || IsRightBefore(i, PhraseKind.Dash, PhraseKind.Dash))
        && phrases[phrases.Count - 2].Kind is PhraseKind.NounPhrase or PhraseKind.Bracketed;

    /// <summary>"Ana Brook (| whom they called “the Boss”)".</summary>
    private bool OpensBracket(ReadOnlySpan<Token> window, in Token word, int i) =>
        !word.Has(WordTraits.Complementizer) && i > 0 && window[i - 1].Kind == TokenKind.OpenBracket && phrases.Count > 1
        && phrases[phrases.Count - 2].Kind == PhraseKind.NounPhrase;

    /// <summary>"Most | said", "Both | have said", "Most | of them".</summary>
    private bool IsLoneQuantifier(ReadOnlySpan<Token> window, int i) =>
        window[i].Has(WordTraits.Quantifier) && i + 1 < window.Length
        && (window[i + 1].Has(WordTraits.Helper) || (WordClass.IsVerbal(window[i + 1]) && window[i + 1].Has(WordTraits.Past)) || IsOf(window[i + 1]))
        && !IsSubjectBefore(i);

    private static bool IsOf(in Token word) => word.Span.Length == 2 && word.Has(WordTraits.Linking) && word.Has(WordTraits.Theme) && !word.Has(WordTraits.Circumstance);

    private static bool IsAdverb(in Token word) =>
        word.Has(WordTraits.Adverb | WordTraits.Negation) && !WordClass.IsNameLike(word) && !word.Has(WordTraits.Determiner);

    /// <summary>"the heads of | both schools", "| half the members": it counts what the noun names; "at least | a dozen" it does not.</summary>
    private bool IsOfNoun(ReadOnlySpan<Token> window, int i) =>
        window[i].Has(WordTraits.Quantifier) && i + 1 < window.Length
        && (window[i + 1].Has(WordTraits.Determiner | WordTraits.Possessive) ? !window[i + 1].Has(WordTraits.Indefinite) && !IsSubjectBefore(i)
            : WordClass.IsPluralNoun(window[i + 1]) && IsRightBefore(i, PhraseKind.Preposition, PhraseKind.Preposition));

    /// <summary>"The mayor | never said": an adverb that the verb group after it begins with.</summary>
    private bool VerbFollows(ReadOnlySpan<Token> window, int i)
    {
        // Asked first, so that "not not not" is not walked from every word.
        if (phrases.Count == 0 || (BeforeAdverbOfVerb >> (int)phrases[phrases.Count - 1].Kind & 1) == 0)
        {
            return false;
        }

        var verb = i;
        while (verb < window.Length && window[verb].Has(WordTraits.Adverb | WordTraits.Negation))
        {
            verb++;
        }

        return verb < window.Length && WordClass.IsVerbal(window[verb]) && !WordClass.IsNameLike(window[verb]);
    }

    private bool IsVerb(ReadOnlySpan<Token> window, int i) =>
        (WordClass.IsVerbAtStart(window, i) && !WordClass.IsDetermined(window, i) && !IsObject(window[i], i) && !IsDescribedInMarks(window, i)) || IsInverted(window, i);

    /// <summary>"a “hold” | call on the stock": an article before the words in marks belongs to a noun behind them.</summary>
    private bool IsDescribedInMarks(ReadOnlySpan<Token> window, int i) =>
        window[i].Has(WordTraits.BaseForm) && IsRightBefore(i, PhraseKind.Passage, PhraseKind.Passage) && phrases[phrases.Count - 1].Tokens.Start is > 0 and var mark
        && window[mark - 1].Has(WordTraits.Determiner);

    /// <summary>"told | delegates", "raised | questions": an object stands right after its verb, though its noun could be a verb.</summary>
    private bool IsObject(in Token word, int i) =>
        word.Has(WordTraits.ThirdPerson) && phrases.Count > 0 && phrases[phrases.Count - 1] is { Kind: PhraseKind.Verb, Shape: not VerbShape.Passive } verb
        && verb.Tokens.End == i && (word.Has(WordTraits.NounToo) ? verb.Has(WordTraits.VerbForm) : verb.Has(WordTraits.Tell | WordTraits.Ask));

    /// <summary>“I sail,” says Lind: right after a passage a verb of the voice in the present is no noun; “We sail,” say Lind and Reed.</summary>
    private bool IsInverted(ReadOnlySpan<Token> window, int i) =>
        window[i].Has(WordTraits.Utters) && !window[i].IsCapitalised && (window[i].Has(WordTraits.ThirdPerson) || (window[i].Has(WordTraits.BaseForm) && AreTwo(window, i + 1)))
        && IsRightBefore(i, PhraseKind.Passage, PhraseKind.Passage);

    private static bool AreTwo(ReadOnlySpan<Token> window, int name)
    {
        while (name < window.Length && window[name].IsWord && window[name].IsCapitalised)
        {
            name++;
        }

        return name + 1 < window.Length && window[name].Has(WordTraits.Coordinator) && window[name + 1].IsWord && window[name + 1].IsCapitalised;
    }
}
