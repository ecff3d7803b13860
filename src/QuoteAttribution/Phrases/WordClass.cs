using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;


namespace QuoteAttribution.Phrases;

/// <summary>Tells verbs from nouns by what stands before and after, where the lexicon alone cannot: "reports", "called", "plan".</summary>
internal static class WordClass
{
    private const WordTraits ClauseOpener = WordTraits.Determiner | WordTraits.Possessive | WordTraits.Pronoun | WordTraits.Subordinator;

    public static bool IsFunctionWord(in Token token) => token.Has(WordTraits.FunctionWord);

    public static bool IsVerbal(in Token token) => token.Has(WordTraits.AnyVerb) && token.Has(WordTraits.VerbForm);

    /// <summary>Whether the word can stand in a noun phrase after its determiner.</summary>
    public static bool IsNominal(in Token token) => token.Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Word => (!IsFunctionWord(token) || IsNameLike(token)) && (!token.Has(WordTraits.Adverb) || IsNameLike(token)),
        _ => false,
    };

    /// <summary>A capital that is not owed to the sentence's start.</summary>
    public static bool IsNameLike(in Token token) =>
        (token.Shape & (TokenTraits.Capitalised | TokenTraits.SentenceStart | TokenTraits.InTitleCase)) == TokenTraits.Capitalised
        & (token.Traits & WordTraits.Pronoun) == 0;

    /// <summary>"said Ann tepidly", "said Ann very tepidly": after a name a small word in -ly is no noun, though the lexicon may not know it.</summary>
    public static bool IsMannerAfterName(ReadOnlySpan<Token> tokens, int i) =>
        i > 0 && tokens[i - 1].IsWord && IsName(tokens[i - 1]) && (IsManner(tokens[i]) || (IsDegree(tokens[i]) && Next(tokens, i).Has(TokenTraits.EndsInLy)));

    // Not "the Reed family", nor "Ann supply": nouns and verbs that the lexicon knows.
    private static bool IsManner(in Token word) =>
        word.Has(TokenTraits.EndsInLy) && !word.IsCapitalised
        && !word.Has(WordTraits.AnyVerb | WordTraits.Adverb | WordTraits.Common | WordTraits.SpeakerNoun | WordTraits.SpeechNoun | WordTraits.Time);

    private static bool IsDegree(in Token word) => word.Has(WordTraits.Common) && !word.IsCapitalised && !word.Has(WordTraits.AnyVerb | WordTraits.SpeakerNoun);

    /// <summary>Whether a verb-like word right after a noun is that noun's verb.</summary>
    public static bool IsVerbAfterNoun(ReadOnlySpan<Token> tokens, int i, int phraseStart)
    {
        ref readonly var word = ref tokens[i];
        if (!IsVerbal(word) || IsNameLike(word))
        {
            return false;
        }

        if (word.Has(WordTraits.Gerund) && word.Has(WordTraits.NounToo) && tokens[phraseStart].Has(WordTraits.Determiner | WordTraits.Possessive))
        {
            // "a hearing", "the ruling"
            return false;
        }

        if (word.Has(WordTraits.Past | WordTraits.Gerund))
        {
            return true;
        }

        if (word.Has(WordTraits.ThirdPerson))
        {
            if (!word.Has(WordTraits.Reports) && IsGoverned(tokens, phraseStart))
            {
                // "at harbour stereotypes"
                return false;
            }

            if (word.Has(WordTraits.NounToo) && ((IsGoverned(tokens, phraseStart) && !Next(tokens, i).Has(WordTraits.Complementizer)) || (!IsName(tokens[i - 1]) && !tokens[i - 1].Has(WordTraits.SpeakerNoun))))
            {
                // "his recent remarks about", "Cost estimates", "in Iowa polls", but "the mayor remarks"
                return false;
            }

            // "news reports said": a second verb makes the first a noun.
            return tokens[i - 1].IsCapitalised || i + 1 == tokens.Length || !tokens[i + 1].Has(WordTraits.FiniteForm);
        }

        return (IsPlural(tokens, i - 1, phraseStart) || IsSecondName(tokens, i, phraseStart) || IsOfPlural(tokens, i, phraseStart)) && !IsVerbal(Next(tokens, i)) && !Next(tokens, i).Has(WordTraits.Auxiliary);
    }

    /// <summary>Whether a verb-like word that opens a clause is a verb and no noun: "said the mayor", "asked about".</summary>
    public static bool IsVerbAtStart(ReadOnlySpan<Token> tokens, int i)
    {
        ref readonly var word = ref tokens[i];
        if (word.Has(TokenTraits.SentenceStart) && word.Has(WordTraits.BaseForm) && IsNominal(Next(tokens, i)))
        {
            // "Cost estimates", "Support staff"
            return false;
        }

        if (word.Has(WordTraits.Common) && word.Has(WordTraits.Past) && !word.Has(WordTraits.Cue) && i > 0
            && (!tokens[i - 1].IsWord || IsPastCue(tokens[i - 1])) && IsNominal(Next(tokens, i)))
        {
            // “We sail,” retired pilot Tom Reed said. “We sail,” said retired pilot Tom Reed.
            return false;
        }

        if (word.Has(WordTraits.ThirdPerson) && word.Has(WordTraits.Reports) && !IsNameLike(word)
            && (!word.Has(WordTraits.NounToo) || (i > 0 && tokens[i - 1].Kind == TokenKind.Comma && IsNameLike(Next(tokens, i)))))
        {
            // "Tom Reed, the mayor, says Ann will come."
            return true;
        }

        return IsVerbal(word) && !IsNameLike(word)
            && (word.Has(WordTraits.Past | WordTraits.Gerund | WordTraits.Participle) || !IsNominal(Next(tokens, i)));
    }

    /// <summary>"Others | said", "the two | write", "others | say this": a quantifier that stands alone takes a verb in the plural.</summary>
    public static bool IsVerbOfQuantifier(ReadOnlySpan<Token> tokens, int i) =>
        IsVerbal(tokens[i]) && (tokens[i].Has(WordTraits.Past)
            || (tokens[i].Has(WordTraits.BaseForm) && (!Next(tokens, i).IsWord || (tokens[i].Has(WordTraits.TakesClause) && Next(tokens, i).Has(ClauseOpener)))));

    private static bool IsPastCue(in Token word) => word.Has(WordTraits.Cue) && word.Has(WordTraits.Past);

    /// <summary>Whether a preposition that ties it to no noun stands before the noun phrase: what follows is no verb of it.</summary>
    private static bool IsGoverned(ReadOnlySpan<Token> tokens, int phraseStart) =>
        phraseStart > 0 && tokens[phraseStart - 1].Has(WordTraits.Preposition) && !tokens[phraseStart - 1].Has(WordTraits.Linking);

    private static bool IsName(in Token word) => word.IsCapitalised && !word.Has(WordTraits.Common);

    private static bool IsPlural(ReadOnlySpan<Token> tokens, int head, int phraseStart) =>
        !IsIndefinite(tokens[phraseStart]) && IsPluralNoun(tokens, head, phraseStart);

    /// <summary>"Reed and Lind call them": two names take a verb in the plural.</summary>
    private static bool IsSecondName(ReadOnlySpan<Token> tokens, int verb, int phraseStart) =>
        phraseStart > 1 && tokens[phraseStart - 1].Has(WordTraits.Coordinator) && IsNameLike(tokens[verb - 1]) && tokens[phraseStart - 2].IsCapitalised
        && (Next(tokens, verb).Has(WordTraits.FunctionWord) || !Next(tokens, verb).IsWord);

    /// <summary>"Aides to Reed | say he", "Friends of the mayor | say he": the noun before the preposition is the subject.</summary>
    private static bool IsOfPlural(ReadOnlySpan<Token> tokens, int verb, int phraseStart) =>
        phraseStart > 1 && tokens[verb].Has(WordTraits.TakesClause) && Next(tokens, verb).Has(ClauseOpener) && tokens[phraseStart - 1].Has(WordTraits.Preposition)
        && (tokens[phraseStart - 2].Has(WordTraits.Plural) || (tokens[phraseStart - 2].Has(TokenTraits.EndsInS) && !IsNameLike(tokens[phraseStart - 2])));

    // "a", "an": the only determiners of one or two letters
    private static bool IsIndefinite(in Token opener) => opener.Has(WordTraits.Determiner) && opener.Span.Length <= 2;

    private static bool IsPluralNoun(ReadOnlySpan<Token> tokens, int head, int phraseStart) =>
        tokens[head].Has(WordTraits.Plural) || tokens[head].Kind == TokenKind.Number
        || (tokens[head].Has(TokenTraits.EndsInS) && !IsNameLike(tokens[head]))
        || tokens[phraseStart].Has(WordTraits.Quantifier);

    private static Token Next(ReadOnlySpan<Token> tokens, int i) => i + 1 < tokens.Length ? tokens[i + 1] : default;
}
