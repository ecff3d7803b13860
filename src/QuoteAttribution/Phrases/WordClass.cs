using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Phrases;

/// <summary>Tells verbs from nouns by what stands before and after, where the lexicon alone cannot: "reports", "called", "plan".</summary>
internal static class WordClass
{
    // "say | the mayor", "say | they", "say | if": what a clause that is an object begins with
    private const WordTraits ClauseOpener = WordTraits.Determiner | WordTraits.Possessive | WordTraits.Pronoun | WordTraits.Subordinator;

    // “Sit,” the tall man with the red umbrella calls.
    private const int LongestSpeaker = 12;

    public static bool IsFunctionWord(in Token token) => token.Has(WordTraits.FunctionWord);

    /// <summary>"the | Evening Beacon", "the | Sunday Post": a day that may begin the name of a paper; not "on the | Sunday Lind said".</summary>
    public static bool OpensPaper(ReadOnlySpan<Token> tokens, int day) => tokens[day].Has(WordTraits.Time) && tokens[day].IsCapitalised && day > 0
        && tokens[day - 1].Has(WordTraits.Determiner) && !(day > 1 && tokens[day - 2].Has(WordTraits.Circumstance));

    /// <summary>Whether the word can be a verb.</summary>
    public static bool IsVerbal(in Token token) => token.Has(WordTraits.AnyVerb) && token.Has(WordTraits.VerbForm);

    /// <summary>Whether the word can stand in a noun phrase after its determiner.</summary>
    public static bool IsNominal(in Token token) => token.Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Word => !token.Has(WordTraits.FunctionWord | WordTraits.Adverb) || IsNameLike(token),
        _ => false,
    };

    /// <summary>A capital that is not owed to the sentence's start; [Operator instructions] | Our | first question: nobody is called so.</summary>
    public static bool IsNameLike(in Token token) =>
        (token.Shape & (TokenTraits.Capitalised | TokenTraits.SentenceStart | TokenTraits.InTitleCase)) == TokenTraits.Capitalised
        & (token.Traits & (WordTraits.Pronoun | WordTraits.Possessive)) == 0;

    /// <summary>"said Ann tepidly", "said Ann very tepidly": after a name a small word in -ly is no noun, though the lexicon may not know it.</summary>
    public static bool IsMannerAfterName(ReadOnlySpan<Token> tokens, int i) =>
        i > 0 && tokens[i - 1].IsWord && IsName(tokens[i - 1]) && (IsManner(tokens[i]) || (IsDegree(tokens[i]) && Next(tokens, i).Has(TokenTraits.EndsInLy)));

    // Not "the Reed family", nor "Ann supply": nouns and verbs that the lexicon knows.
    private static bool IsManner(in Token word) =>
        word.Has(TokenTraits.EndsInLy) && !word.IsCapitalised
        && !word.Has(WordTraits.AnyVerb | WordTraits.Adverb | WordTraits.Common | WordTraits.SpeakerNoun | WordTraits.SpeechNoun | WordTraits.Time);

    private static bool IsDegree(in Token word) => word.Has(WordTraits.Common) && !word.IsCapitalised && !word.Has(WordTraits.AnyVerb | WordTraits.SpeakerNoun);

    /// <summary>Whether a word that can be a verb opens a clause and is no noun: "said the mayor", "asked about".</summary>
    public static bool IsVerbAtStart(ReadOnlySpan<Token> tokens, int i)
    {
        if (IsFirstOfCompound(tokens, i) || IsPastBeforeNoun(tokens, i))
        {
            return false;
        }

        ref readonly var word = ref tokens[i];
        return IsVerbal(word) && !IsNameLike(word)
            && (word.Has(WordTraits.Past | WordTraits.Gerund | WordTraits.Participle) || IsReportInPresent(tokens, i) || !IsNominal(Next(tokens, i)) || IsVerbOfMany(tokens, i));
    }

    /// <summary>“We know nothing,” | complain | residents; The pier will close, | say | two people at the meeting.</summary>
    private static bool IsVerbOfMany(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Has(WordTraits.BaseForm) && tokens[i].Has(WordTraits.Utters) && i > 0 && !tokens[i - 1].IsWord && tokens[i - 1].Kind != TokenKind.Clitic
        && (Next(tokens, i).Kind == TokenKind.Number || IsMany(tokens[i], Next(tokens, i)) || (i + 2 < tokens.Length && IsMany(tokens[i], tokens[i + 2])));

    /// <summary>"residents", and after a word that may be a noun as well only who may speak: "claim | critics".</summary>
    private static bool IsMany(in Token verb, in Token noun) =>
        noun.IsWord && !noun.Has(WordTraits.FunctionWord) && IsPluralNoun(noun) && (!verb.Has(WordTraits.NounToo) || noun.Has(WordTraits.SpeakerNoun));

    /// <summary>"Cost | estimates", "Support | staff", "Part | of": no order begins a sentence of what is told.</summary>
    private static bool IsFirstOfCompound(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Has(TokenTraits.SentenceStart) && tokens[i].Has(WordTraits.BaseForm)
        && (IsNominal(Next(tokens, i)) || (tokens[i].Has(WordTraits.NounToo | WordTraits.Common) && Next(tokens, i).Has(WordTraits.Linking)));

    /// <summary>“We sail,” | retired | pilot Tom Reed said. “We sail,” said | retired | pilot Tom Reed.</summary>
    private static bool IsPastBeforeNoun(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Has(WordTraits.Past) && tokens[i].Has(WordTraits.Common) && !tokens[i].Has(WordTraits.Cue)
        && i > 0 && (!tokens[i - 1].IsWord || IsPastCue(tokens[i - 1])) && IsNominal(Next(tokens, i));

    private static bool IsPastCue(in Token word) => word.Has(WordTraits.Cue) && word.Has(WordTraits.Past);

    /// <summary>"says | Ann will come"; where it could be a plural, only between a comma and a name: "Tom Reed, the mayor, | states | Ann will come."</summary>
    private static bool IsReportInPresent(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Has(WordTraits.ThirdPerson) && tokens[i].Has(WordTraits.Reports)
        && (!tokens[i].Has(WordTraits.NounToo) || (i > 0 && tokens[i - 1].Kind == TokenKind.Comma && IsNameLike(Next(tokens, i))));

    /// <summary>"the | reports", "the widely | reports": a noun, since a determiner or a preposition stands before it.</summary>
    public static bool IsDetermined(ReadOnlySpan<Token> tokens, int i) =>
        i > 0 && !tokens[i].Has(WordTraits.Gerund)
        && (IsDeterminer(tokens[i - 1]) || (i > 1 && tokens[i].Has(WordTraits.ThirdPerson) && tokens[i - 1].Has(WordTraits.Adverb) && IsDeterminer(tokens[i - 2])));

    private static bool IsDeterminer(in Token word) =>
        word.Has(WordTraits.Determiner | WordTraits.Possessive | WordTraits.Preposition) && !word.Has(WordTraits.Coordinator);

    /// <summary>"says": no noun.</summary>
    private static bool IsOnlyVerb(in Token word) => word.Has(WordTraits.Reports) && !word.Has(WordTraits.NounToo);

    /// <summary>"Others | said", "another | says", "the two | write", "others | say this": a quantifier that stands alone takes a verb in the plural; not "one | witness".</summary>
    public static bool IsVerbOfQuantifier(ReadOnlySpan<Token> tokens, int i) =>
        IsVerbal(tokens[i]) && !IsSuperlative(tokens, i) && (tokens[i].Has(WordTraits.Past) || (tokens[i].Has(WordTraits.ThirdPerson) && IsOnlyVerb(tokens[i]))
            || (tokens[i].Has(WordTraits.BaseForm) && !tokens[i].Has(WordTraits.Role) && (!Next(tokens, i).IsWord || IsBeforeClause(tokens, i))));

    /// <summary>"the most | admired | reply".</summary>
    private static bool IsSuperlative(ReadOnlySpan<Token> tokens, int i) =>
        i > 1 && tokens[i].Has(WordTraits.Past) && tokens[i - 1].Has(WordTraits.Adverb) && tokens[i - 2].Has(WordTraits.Determiner) && IsNominal(Next(tokens, i));

    /// <summary>"say | he will come".</summary>
    private static bool IsBeforeClause(ReadOnlySpan<Token> tokens, int verb) => tokens[verb].Has(WordTraits.TakesClause) && Next(tokens, verb).Has(ClauseOpener);

    /// <summary>Whether a word right after a noun is that noun's verb; the phrase of the noun starts at <paramref name="phraseStart"/>.</summary>
    public static bool IsVerbAfterNoun(ReadOnlySpan<Token> tokens, int i, int phraseStart)
    {
        ref readonly var word = ref tokens[i];
        if (!IsVerbal(word) || IsNameLike(word) || IsNounInIng(word, tokens[phraseStart]) || IsOfOffice(tokens, i))
        {
            return false;
        }

        return word.Has(WordTraits.Past | WordTraits.Gerund)
            // "a report | seen by the board"
            || (word.Has(WordTraits.Participle) && Next(tokens, i).Has(WordTraits.Agent))
            || (word.Has(WordTraits.ThirdPerson) ? IsVerbInSingular(tokens, i, phraseStart) : IsVerbInPlural(tokens, i, phraseStart));
    }

    /// <summary>"Reed Shipping | managing director Ann Reed": part of what the office is called before a name.</summary>
    private static bool IsOfOffice(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Has(WordTraits.Gerund) && !tokens[i].Has(WordTraits.Reports) && i + 2 < tokens.Length
        && tokens[i + 1].Has(WordTraits.Role) && !tokens[i + 1].Has(WordTraits.Plural) && !tokens[i + 1].IsCapitalised && tokens[i + 2].IsWord && tokens[i + 2].IsCapitalised;

    /// <summary>"a harbour | hearing", "the court | ruling".</summary>
    private static bool IsNounInIng(in Token word, in Token opener) =>
        word.Has(WordTraits.Gerund) && word.Has(WordTraits.NounToo) && opener.Has(WordTraits.Determiner | WordTraits.Possessive);

    /// <summary>"the mayor | remarks", and no plural noun: "his recent remarks".</summary>
    private static bool IsVerbInSingular(ReadOnlySpan<Token> tokens, int i, int phraseStart)
    {
        ref readonly var word = ref tokens[i];
        if (IsVerbOfTag(tokens, i, phraseStart))
        {
            return true;
        }

        if (!word.Has(WordTraits.Reports) && IsGoverned(tokens, phraseStart) && !Next(tokens, i).Has(WordTraits.ObjectPronoun))
        {
            // "at harbour | stereotypes"; but "as the mayor | puts it"
            return false;
        }

        if (word.Has(WordTraits.NounToo) && (IsPluralOfPreposition(tokens, i, phraseStart) || !IsSomebody(tokens[i - 1])))
        {
            return false;
        }

        // "news reports | said": a second verb makes the first a noun; but "which the council | says includes".
        return IsOnlyVerb(word) || tokens[i - 1].IsCapitalised || !Next(tokens, i).Has(WordTraits.FiniteForm);
    }

    /// <summary>“Behind the line!” the lifeguard | yells. “Sit,” the man by the door | calls: right behind speech stands its speaker, and no verb before.</summary>
    public static bool IsVerbOfTag(ReadOnlySpan<Token> tokens, int verb, int phraseStart)
    {
        if (!tokens[verb].Has(WordTraits.ThirdPerson) || !tokens[verb].Has(WordTraits.Utters | WordTraits.Gesture) || IsNominal(Next(tokens, verb)))
        {
            return false;
        }

        var start = phraseStart;
        while (start > Math.Max(0, verb - LongestSpeaker) && tokens[start - 1].IsWord && !tokens[start - 1].Has(WordTraits.Past | WordTraits.ThirdPerson))
        {
            start--;
        }

        return start > 0 && tokens[start - 1].Kind is TokenKind.DoubleMark or TokenKind.SingleMark
            && !tokens[start].IsCapitalised && tokens[start].Has(WordTraits.Determiner | WordTraits.Possessive);
    }

    /// <summary>"in Leeds | polls"; but "the mayor of Leeds | states that".</summary>
    private static bool IsPluralOfPreposition(ReadOnlySpan<Token> tokens, int i, int phraseStart) =>
        IsGoverned(tokens, phraseStart) && !Next(tokens, i).Has(WordTraits.Complementizer);

    /// <summary>Whether a preposition that ties it to no noun stands before the noun phrase: what follows is no verb of it.</summary>
    private static bool IsGoverned(ReadOnlySpan<Token> tokens, int phraseStart) =>
        phraseStart > 0 && tokens[phraseStart - 1].Has(WordTraits.Preposition) && !tokens[phraseStart - 1].Has(WordTraits.Linking);

    /// <summary>"the mayor | remarks", "Ann | remarks"; not "cost | estimates".</summary>
    private static bool IsSomebody(in Token noun) => IsName(noun) || noun.Has(WordTraits.SpeakerNoun);

    private static bool IsName(in Token word) => word.IsCapitalised && !word.Has(WordTraits.Common);

    /// <summary>"the pilots | plan": a verb in its base form needs more than one subject, and no other verb after it.</summary>
    private static bool IsVerbInPlural(ReadOnlySpan<Token> tokens, int i, int phraseStart) =>
        (IsSureToReport(tokens, i) || IsAfterPlural(tokens, i, phraseStart) || IsAfterSecondName(tokens, i, phraseStart) || IsAfterPluralWithPreposition(tokens, i, phraseStart))
        && !IsVerbal(Next(tokens, i)) && !Next(tokens, i).Has(WordTraits.Auxiliary);

    /// <summary>"Neighbours of the chip shop | say they …", "Those who support the plan | say their …": no noun, and a clause follows.</summary>
    private static bool IsSureToReport(ReadOnlySpan<Token> tokens, int verb) =>
        tokens[verb].Has(WordTraits.Reports) && !tokens[verb].Has(WordTraits.SpeechNoun | WordTraits.SpeakerNoun | WordTraits.Place | WordTraits.Common)
        && (tokens[verb].Has(WordTraits.NounToo)
            ? (Next(tokens, verb).Traits & (WordTraits.Pronoun | WordTraits.ObjectPronoun | WordTraits.Possessive | WordTraits.Neuter)) == WordTraits.Pronoun
            : Next(tokens, verb).Has(ClauseOpener));

    /// <summary>"the pilots | plan", "40 | say", "many staff | plan"; not "a news | plan".</summary>
    private static bool IsAfterPlural(ReadOnlySpan<Token> tokens, int verb, int phraseStart) =>
        !tokens[phraseStart].Has(WordTraits.Indefinite)
        && (IsPluralNoun(tokens[verb - 1]) || tokens[verb - 1].Kind == TokenKind.Number || tokens[phraseStart].Has(WordTraits.Quantifier));

    /// <summary>"Reed and Lind | call them": two names take a verb in the plural.</summary>
    private static bool IsAfterSecondName(ReadOnlySpan<Token> tokens, int verb, int phraseStart) =>
        phraseStart > 1 && tokens[phraseStart - 1].Has(WordTraits.Coordinator) && IsNameLike(tokens[verb - 1]) && tokens[phraseStart - 2].IsCapitalised
        && (Next(tokens, verb).Has(WordTraits.FunctionWord) || !Next(tokens, verb).IsWord);

    /// <summary>"Aides to Reed | say he", "Friends of the mayor | say he": the noun before the preposition is the subject.</summary>
    private static bool IsAfterPluralWithPreposition(ReadOnlySpan<Token> tokens, int verb, int phraseStart) =>
        phraseStart > 1 && IsBeforeClause(tokens, verb) && tokens[phraseStart - 1].Has(WordTraits.Preposition) && IsPluralNoun(tokens[phraseStart - 2]);

    public static bool IsPluralNoun(in Token noun) => noun.Has(WordTraits.Plural) || (noun.Has(TokenTraits.EndsInS) && !IsNameLike(noun));

    private static Token Next(ReadOnlySpan<Token> tokens, int i) => i + 1 < tokens.Length ? tokens[i + 1] : default;
}
