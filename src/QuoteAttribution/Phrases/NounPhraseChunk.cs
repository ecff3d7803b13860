using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Phrases;

/// <summary>Reads one noun phrase without what follows its noun: <c>the former secretary</c>, <c>Iran's president</c>, <c>she</c>.</summary>
internal static class NounPhraseChunk
{
    // Words without these can only be nouns, adjectives and names, and no times.
    private const WordTraits Ambiguous = WordTraits.FunctionWord | WordTraits.AnyVerb | WordTraits.Adverb | WordTraits.Time;

    /// <summary>The end of the noun phrase that starts at <paramref name="start"/>; <paramref name="start"/> itself where none does.</summary>
    public static int End(ReadOnlySpan<Token> tokens, int start)
    {
        var first = start;
        while (first < tokens.Length && IsOpener(tokens, first))
        {
            first++;
        }

        if (first == start && IsPronoun(tokens[start]))
        {
            return start + 1;
        }

        var i = first;
        while (i < tokens.Length && ((i > start ? IsPlainPair(tokens[i - 1], tokens[i]) : IsPlain(tokens[i])) || Continues(tokens, start, first, i)))
        {
            i++;
        }

        return i > first && first > start && IsProForm(tokens, i) ? i + 1 : i;
    }

    /// <summary>"the younger | one", "the tall | one said": stands for a noun; not "the boy | one day", "the book | one more time".</summary>
    private static bool IsProForm(ReadOnlySpan<Token> tokens, int i) =>
        i < tokens.Length && tokens[i].Has(WordTraits.Pronoun) && tokens[i].Has(WordTraits.Quantifier) && !tokens[i].Has(WordTraits.Plural | WordTraits.Negation)
        && tokens[i - 1].IsWord && !tokens[i - 1].IsCapitalised && !tokens[i - 1].Has(WordTraits.SpeakerNoun)
        && (i + 1 == tokens.Length || !tokens[i + 1].IsWord || tokens[i + 1].Has(WordTraits.FiniteForm | WordTraits.Helper | WordTraits.Preposition));

    /// <summary>Whether a word can be the first of a noun phrase.</summary>
    public static bool CanStart(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Has(WordTraits.NounOpener | WordTraits.AnyPronoun) || WordClass.IsNominal(tokens[i]);

    /// <summary>"she" is a phrase by itself.</summary>
    private static bool IsPronoun(in Token word) => word.Has(WordTraits.AnyPronoun) && !WordClass.IsNameLike(word);

    private static bool IsOpener(ReadOnlySpan<Token> tokens, int i)
    {
        ref readonly var word = ref tokens[i];
        return word.Has(WordTraits.NounOpener) && !WordClass.IsNameLike(word)
            && (!word.Has(WordTraits.AnyPronoun | WordTraits.Subordinator | WordTraits.Relative) || OpensBeforeNoun(tokens, i));
    }

    /// <summary>"her | house", "one | point": words that stand alone as often open a phrase only where a noun follows.</summary>
    private static bool OpensBeforeNoun(ReadOnlySpan<Token> tokens, int i) =>
        (IsNominalAt(tokens, i + 1) && !tokens[i].Has(WordTraits.Subordinator) && !IsVerbOfPronoun(tokens, i))
        || (tokens[i].Has(WordTraits.Possessive) && IsOrdinal(tokens, i + 1));

    /// <summary>"her | first | challenge": an adverb that is an adjective as well, before a noun.</summary>
    private static bool IsOrdinal(ReadOnlySpan<Token> tokens, int i) =>
        i + 1 < tokens.Length && tokens[i].Has(WordTraits.Adverb) && tokens[i].Has(WordTraits.Common) && WordClass.IsNominal(tokens[i + 1]);

    /// <summary>Whether the word after a pronoun is a verb: "saw her running", "one said"; not "her attacks", "one point".</summary>
    private static bool IsVerbOfPronoun(ReadOnlySpan<Token> tokens, int pronoun)
    {
        ref readonly var verb = ref tokens[pronoun + 1];
        return WordClass.IsVerbAtStart(tokens, pronoun + 1)
            && (verb.Has(WordTraits.Past | WordTraits.Gerund) || (verb.Has(WordTraits.ThirdPerson) && !tokens[pronoun].Has(WordTraits.Possessive)));
    }

    private static bool IsPlain(in Token word) => word.IsWord && !word.Has(Ambiguous);

    /// <summary>"the old harbour wall", "Tom Reed": words that go on whatever stands beside them, as nearly all do.</summary>
    /// <remarks>Neither may be a name beside a common word, which may end the phrase. One branch is easier to foresee than four.</remarks>
    private static bool IsPlainPair(in Token before, in Token word) =>
        ((ulong)(word.Traits & Ambiguous) | (ulong)(before.Traits & WordTraits.Time) | (ulong)word.Kind
            | (ulong)((before.Shape ^ word.Shape) & TokenTraits.Capitalised)) == 0;

    /// <summary>Whether a token that is not plain belongs to the phrase; commas, stops, brackets and double marks never do.</summary>
    private static bool Continues(ReadOnlySpan<Token> tokens, int start, int first, int i) => tokens[i].Kind switch
    {
        TokenKind.Word => !EndsPhrase(tokens[i]) && WordContinues(tokens, start, first, i),
        TokenKind.Number => WordContinues(tokens, start, first, i),
        TokenKind.Clitic => i > start && IsPossessive(tokens, i),
        TokenKind.SingleMark => i > start && IsPluralPossessive(tokens, i),
        TokenKind.Symbol => i > start && (IsAmpersand(tokens, i) || IsUnit(tokens, i)),
        _ => false,
    };

    /// <summary>Small words that are no adverbs end a noun phrase wherever they stand.</summary>
    private static bool EndsPhrase(in Token word) =>
        word.Has(WordTraits.FunctionWord) && !word.Has(WordTraits.Adverb) && !WordClass.IsNameLike(word);

    private static bool WordContinues(ReadOnlySpan<Token> tokens, int start, int first, int i)
    {
        if (i == start)
        {
            return WordClass.IsNominal(tokens[i]);
        }

        if (i == first)
        {
            return FollowsOpener(tokens, start, i);
        }

        return IsEmphasis(tokens, i)
            || (FollowsWord(tokens, start, first, i) && (tokens[i - 1].Kind == TokenKind.Clitic || !WordClass.IsVerbAfterNoun(tokens, i, start)));
    }

    private static bool FollowsOpener(ReadOnlySpan<Token> tokens, int start, int i)
    {
        if (tokens[i - 1].Has(WordTraits.Quantifier) && (WordClass.IsVerbOfQuantifier(tokens, i) || WordClass.IsVerbOfTag(tokens, i, start)))
        {
            // "Some | chanted", "Others | said", "the two | write"
            return false;
        }

        // "a very good plan"
        return tokens[i].Has(WordTraits.Adverb) ? IsNominalAt(tokens, i + 1) : FollowsWord(tokens, start, i, i);
    }

    private static bool FollowsWord(ReadOnlySpan<Token> tokens, int start, int first, int i) =>
        WordClass.IsNominal(tokens[i]) && !WordClass.IsMannerAfterName(tokens, i)
        && !IsTimeAfterName(tokens[i - 1], tokens[i]) && !(IsNameAfterTime(tokens[i - 1], tokens[i]) && !IsPaper(tokens, start, i)) && !IsSubjectAfterPlace(tokens, start, first, i);

    /// <summary>"Lind | Tuesday", "Lind | yesterday", "told a council panel | Tuesday"; not "Last week".</summary>
    private static bool IsTimeAfterName(in Token before, in Token word) =>
        word.Has(WordTraits.Time) && !before.Has(WordTraits.Time)
        && ((before.IsCapitalised && !(before.Has(TokenTraits.SentenceStart) && before.Has(WordTraits.Common)))
            || (word.IsCapitalised && before.Has(WordTraits.SpeakerNoun | WordTraits.SpeechNoun)));

    /// <summary>"Tuesday | Lind", "Last week | Lind".</summary>
    private static bool IsNameAfterTime(in Token before, in Token word) =>
        before.Has(WordTraits.Time) && word.IsCapitalised && !word.Has(WordTraits.Time);

    /// <summary>"the Evening | Beacon": one phrase.</summary>
    private static bool IsPaper(ReadOnlySpan<Token> tokens, int start, int i) =>
        i == start + 2 && WordClass.OpensPaper(tokens, start + 1);

    /// <summary>"In a radio interview | Reed said", "At the door | Ann said": a name after the noun of a phrase that tells where.</summary>
    private static bool IsSubjectAfterPlace(ReadOnlySpan<Token> tokens, int start, int first, int i) =>
        start > 0 && tokens[i].IsCapitalised && !tokens[i - 1].IsCapitalised && tokens[start - 1].Has(WordTraits.Preposition)
        && (tokens[i - 1].Has(WordTraits.Document | WordTraits.SpeechNoun)
            || (OpensSentence(tokens, start - 1) && ((i > first && IsThing(tokens[i - 1])) || IsYear(tokens, start, i))));

    /// <summary>"In 2016 | Reed said"</summary>
    private static bool IsYear(ReadOnlySpan<Token> tokens, int start, int i) => i == start + 1 && tokens[start].Kind == TokenKind.Number;

    /// <summary>The first word of a sentence, or the one after "and".</summary>
    private static bool OpensSentence(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Has(TokenTraits.SentenceStart) || (i > 0 && tokens[i - 1].Has(TokenTraits.SentenceStart) && tokens[i - 1].Has(WordTraits.Coordinator));

    /// <summary>Nobody's office, trade or nation, which may stand before a name: "In former pilot Ann Reed".</summary>
    private static bool IsThing(in Token noun) => noun.IsWord && !noun.Has(WordTraits.SpeakerNoun | WordTraits.Demonym | WordTraits.NameParticle);

    /// <summary>"P&amp;G", "Reed &amp; Lind": a sign between two capitals, without blanks where it is another.</summary>
    private static bool IsAmpersand(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Span.Length == 1 && tokens[i - 1].IsCapitalised && i + 1 < tokens.Length && tokens[i + 1].IsCapitalised
        && (tokens[i].Has(TokenTraits.Ampersand) || (!tokens[i].Has(TokenTraits.SpaceBefore) && !tokens[i + 1].Has(TokenTraits.SpaceBefore)));

    /// <summary>"18 | % who say": a sign that clings to its number.</summary>
    private static bool IsUnit(ReadOnlySpan<Token> tokens, int i) => tokens[i - 1].Kind == TokenKind.Number && !tokens[i].Has(TokenTraits.SpaceBefore);

    /// <summary>"Ann's | plan": 's before a noun ties it to its owner; else it is a shortened "is" or "has".</summary>
    private static bool IsPossessive(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Has(WordTraits.Linking) && !tokens[i - 1].Has(WordTraits.AnyPronoun)
        && ((IsNominalAt(tokens, i + 1) && (!tokens[i + 1].Has(WordTraits.Gerund) || IsBeforeVerb(tokens, i + 1))) || IsEmphasis(tokens, i + 1));

    /// <summary>"the firm's | thinking | said": the -ing form has a verb of its own, so it is a noun.</summary>
    private static bool IsBeforeVerb(ReadOnlySpan<Token> tokens, int i) =>
        i + 1 < tokens.Length && tokens[i + 1].Has(WordTraits.FiniteForm | WordTraits.Helper) && WordClass.IsVerbal(tokens[i + 1]) && !tokens[i + 1].Has(WordTraits.NounToo);

    /// <summary>"Ann's | only | answer", "the ward's | only | doctor": an adverb between the owner and a noun for what is said, or an office.</summary>
    private static bool IsEmphasis(ReadOnlySpan<Token> tokens, int i) =>
        i + 1 < tokens.Length && tokens[i - 1].Kind == TokenKind.Clitic && tokens[i].Has(WordTraits.Adverb) && tokens[i + 1].Has(WordTraits.SpeechNoun | WordTraits.Role);

    /// <summary>"the pilots' | plan".</summary>
    private static bool IsPluralPossessive(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i - 1].Has(TokenTraits.EndsInS) && !tokens[i].Has(TokenTraits.SpaceBefore) && IsNominalAt(tokens, i + 1);

    private static bool IsNominalAt(ReadOnlySpan<Token> tokens, int i) => i < tokens.Length && WordClass.IsNominal(tokens[i]);
}
