using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Segmentation;


namespace QuoteAttribution.Phrases;

/// <summary>Tells which phrase a word opens where its neighbours and the phrases before have to be asked.</summary>
internal readonly ref struct PhraseReader(PooledList<Phrase> phrases)
{
    // myself, itself; the object pronouns that are no reflexives have four letters at most.
    private const int ShortestReflexive = 6;

    private const WordTraits NotAlone = WordTraits.Relative | WordTraits.Subordinator | WordTraits.Coordinator | WordTraits.Preposition | WordTraits.Determiner
        | WordTraits.Quantifier | WordTraits.Adverb | WordTraits.Negation;

    /// <summary>Whether the word or the next ends in -ly, without which none tells a manner: most need no closer look.</summary>
    public static bool IsBesideManner(ReadOnlySpan<Token> window, int i) =>
        window[i].Has(TokenTraits.EndsInLy) || (i + 1 < window.Length && window[i + 1].Has(TokenTraits.EndsInLy));

    public static bool IsPreposition(in Token word) =>
        word.Has(WordTraits.Preposition) && !word.Has(WordTraits.Possessive) && !WordClass.IsNameLike(word);

    /// <summary>Whether an object pronoun is no reflexive and no "that": "her house", "saw them".</summary>
    public static bool IsNothingElse(in Token pronoun) => !pronoun.Has(NotAlone) && pronoun.Span.Length < ShortestReflexive;

    /// <summary>Whether a noun phrase or "who" ends right before the token.</summary>
    public bool IsSubjectBefore(int i)
    {
        if (phrases.Count == 0)
        {
            return false;
        }

        ref readonly var last = ref phrases[phrases.Count - 1];
        return last.Kind is PhraseKind.NounPhrase or PhraseKind.Relative && last.Tokens.End == i;
    }

    /// <summary>"the mayor | who", ", which"; but "told them | that".</summary>
    public PhraseKind OfRelative(in Token word, int i) =>
        (IsSubjectBefore(i) && !TellingVerb.OpensContent(phrases, word)) || IsSetOff(word, i) ? PhraseKind.Relative : PhraseKind.Subordinator;

    /// <summary>The kind of the phrase that begins with a word that alone does not tell it.</summary>
    public PhraseKind OfAmbiguous(ReadOnlySpan<Token> window, int i)
    {
        ref readonly var word = ref window[i];
        if (word.Has(WordTraits.ObjectPronoun) && word.Span.Length >= ShortestReflexive && IsSubjectBefore(i))
        {
            // "the senator himself said"
            return PhraseKind.Adverb;
        }

        if (IsSubjectBefore(i) && WordClass.IsMannerAfterName(window, i))
        {
            return PhraseKind.Adverb;
        }

        if (word.Has(WordTraits.Subordinator | WordTraits.Relative) && !WordClass.IsNameLike(word))
        {
            return word.Has(WordTraits.Relative) ? OfRelative(word, i) : PhraseKind.Subordinator;
        }

        if (word.Has(WordTraits.Coordinator) && !WordClass.IsNameLike(word))
        {
            return PhraseKind.Coordinator;
        }

        if (IsPreposition(word))
        {
            return PhraseKind.Preposition;
        }

        if (word.Has(WordTraits.Quantifier) && i + 1 < window.Length && WordClass.IsVerbal(window[i + 1]) && window[i + 1].Has(WordTraits.Past) && !IsSubjectBefore(i))
        {
            // "Most said"
            return PhraseKind.NounPhrase;
        }

        if (word.Has(WordTraits.Adverb | WordTraits.Negation) && !WordClass.IsNameLike(word) && !word.Has(WordTraits.Determiner))
        {
            return VerbFollows(window, i) ? PhraseKind.Verb : PhraseKind.Adverb;
        }

        if ((WordClass.IsVerbAtStart(window, i) && !IsDeterminedBefore(window, i) && !TellingVerb.IsObjectNext(phrases, word, i)) || IsInverted(window, i))
        {
            return PhraseKind.Verb;
        }

        return NounPhraseChunk.CanStart(window, i) ? PhraseKind.NounPhrase : PhraseKind.Other;
    }

    private bool VerbFollows(ReadOnlySpan<Token> window, int i)
    {
        // Asked first, so that "not not not" is not walked from every word.
        if (phrases.Count == 0 || phrases[phrases.Count - 1].Kind is not (PhraseKind.NounPhrase or PhraseKind.Relative or PhraseKind.Coordinator
            or PhraseKind.Comma or PhraseKind.Time or PhraseKind.Bracketed))
        {
            return false;
        }

        while (i < window.Length && window[i].Has(WordTraits.Adverb | WordTraits.Negation))
        {
            i++;
        }

        return i < window.Length && !IsSubjectBefore(i) && WordClass.IsVerbal(window[i]) && !WordClass.IsNameLike(window[i]);
    }

    /// <summary>"Ana Brook, who took office in May": a comma or bracket sets the relative clause off; "that" never is.</summary>
    private bool IsSetOff(in Token word, int i) =>
        !word.Has(WordTraits.Complementizer) && phrases.Count > 1
        && phrases[phrases.Count - 1].Kind is PhraseKind.Comma or PhraseKind.Bracketed && phrases[phrases.Count - 1].Tokens.End == i
        && phrases[phrases.Count - 2].Kind is PhraseKind.NounPhrase or PhraseKind.Bracketed;

    /// <summary>“I sail,” says Lind: right after a passage a cue in the present is no noun.</summary>
    private bool IsInverted(ReadOnlySpan<Token> window, int i) =>
        phrases.Count > 0 && phrases[phrases.Count - 1].Kind == PhraseKind.Passage && phrases[phrases.Count - 1].Tokens.End == i
        && window[i].Has(WordTraits.ThirdPerson) && window[i].Has(WordTraits.Utters) && !window[i].IsCapitalised;

    private static bool IsDeterminedBefore(ReadOnlySpan<Token> window, int i) =>
        i > 0 && !window[i].Has(WordTraits.Gerund)
        && (IsDeterminer(window[i - 1]) || (i > 1 && window[i].Has(WordTraits.ThirdPerson) && window[i - 1].Has(WordTraits.Adverb) && IsDeterminer(window[i - 2])));

    private static bool IsDeterminer(in Token word) =>
        word.Has(WordTraits.Determiner | WordTraits.Possessive | WordTraits.Preposition) && !word.Has(WordTraits.Coordinator);
}
