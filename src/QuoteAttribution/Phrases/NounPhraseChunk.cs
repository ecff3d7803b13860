using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;


namespace QuoteAttribution.Phrases;

/// <summary>Reads one noun phrase without what follows its noun: <c>the former secretary</c>, <c>Iran's president</c>, <c>she</c>.</summary>
internal static class NounPhraseChunk
{
    // Words without these can only be nouns, adjectives and names, and no times.
    private const WordTraits Ambiguous = WordTraits.FunctionWord | WordTraits.AnyVerb | WordTraits.Adverb | WordTraits.Time;

    // Commas, stops, brackets, double marks.
    private const int Closing = 1 << (int)TokenKind.Comma | 1 << (int)TokenKind.Stop | 1 << (int)TokenKind.Colon | 1 << (int)TokenKind.Semicolon
        | 1 << (int)TokenKind.Dash | 1 << (int)TokenKind.OpenBracket | 1 << (int)TokenKind.CloseBracket | 1 << (int)TokenKind.DoubleMark;

    /// <summary>The end of the noun phrase that starts at <paramref name="start"/>; <paramref name="start"/> itself where none does.</summary>
    public static int End(ReadOnlySpan<Token> tokens, int start)
    {
        var i = start;
        while (i < tokens.Length && IsOpener(tokens, i))
        {
            i++;
        }

        if (i == start && tokens[i].Has(WordTraits.AnyPronoun) && !WordClass.IsNameLike(tokens[i]))
        {
            return i + 1;
        }

        return WordsEnd(tokens, start, i, i);
    }

    /// <summary>The same where the first word is a noun, an adjective or a name.</summary>
    public static int EndAfter(ReadOnlySpan<Token> tokens, int start) => WordsEnd(tokens, start, start, start + 1);

    public static bool CanStart(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Has(WordTraits.NounOpener | WordTraits.AnyPronoun) || WordClass.IsNominal(tokens[i]);

    private static bool IsOpener(ReadOnlySpan<Token> tokens, int i)
    {
        ref readonly var word = ref tokens[i];
        if (!word.Has(WordTraits.NounOpener) || WordClass.IsNameLike(word))
        {
            return false;
        }

        // "her", "one" and "that" stand alone, too: only a noun after makes them openers.
        return !word.Has(WordTraits.AnyPronoun | WordTraits.Subordinator | WordTraits.Relative)
            || (i + 1 < tokens.Length && WordClass.IsNominal(tokens[i + 1]) && !word.Has(WordTraits.Subordinator)
                && !IsVerbOf(tokens, i))
            || (word.Has(WordTraits.Possessive) && IsOrdinal(tokens, i + 1));
    }

    /// <summary>"her | first | challenge": an adverb that is an adjective as well, before a noun.</summary>
    private static bool IsOrdinal(ReadOnlySpan<Token> tokens, int i) =>
        i + 1 < tokens.Length && tokens[i].Has(WordTraits.Adverb) && tokens[i].Has(WordTraits.Common) && WordClass.IsNominal(tokens[i + 1]);

    /// <summary>Whether the word after a pronoun is a verb: "saw her running", "one said"; not "her attacks", "one point".</summary>
    private static bool IsVerbOf(ReadOnlySpan<Token> tokens, int pronoun)
    {
        ref readonly var verb = ref tokens[pronoun + 1];
        return WordClass.IsVerbAtStart(tokens, pronoun + 1)
            && (verb.Has(WordTraits.Past | WordTraits.Gerund) || (verb.Has(WordTraits.ThirdPerson) && !tokens[pronoun].Has(WordTraits.Possessive)));
    }

    private static int WordsEnd(ReadOnlySpan<Token> tokens, int start, int first, int i)
    {
        for (; i < tokens.Length; i++)
        {
            ref readonly var word = ref tokens[i];
            if (i > start ? GoesOn(tokens[i - 1], word) : word.IsWord && !word.Has(Ambiguous))
            {
                continue;
            }

            if (Ends(word))
            {
                break;
            }

            if (word.Kind == TokenKind.Clitic)
            {
                if (!IsPossessive(tokens, i, start))
                {
                    break;
                }
            }
            else if (word.Kind == TokenKind.SingleMark)
            {
                if (!IsPluralPossessive(tokens, i, start))
                {
                    break;
                }
            }
            else if (IsAmpersand(tokens, i, start))
            {
                continue;
            }
            else if (!Continues(tokens, start, first, i))
            {
                break;
            }
        }

        return i;
    }

    /// <summary>"the old harbour wall", "Tom Reed": words that go on whatever stands beside them, as nearly all do.</summary>
    /// <remarks>Neither may be a name beside a common word, which may end the phrase. One branch is easier to foresee than four.</remarks>
    private static bool GoesOn(in Token before, in Token word) =>
        ((ulong)(word.Traits & Ambiguous) | (ulong)(before.Traits & WordTraits.Time) | (ulong)word.Kind
            | (ulong)((before.Shape ^ word.Shape) & TokenTraits.Capitalised)) == 0;

    /// <summary>Marks, and small words that are no adverbs, end a noun phrase wherever they stand.</summary>
    private static bool Ends(in Token word) => word.Kind == TokenKind.Word
        ? word.Has(WordTraits.FunctionWord) && !word.Has(WordTraits.Adverb) && !WordClass.IsNameLike(word)
        : (Closing >> (int)word.Kind & 1) != 0;

    private static bool Continues(ReadOnlySpan<Token> tokens, int start, int first, int i)
    {
        ref readonly var word = ref tokens[i];
        if (i == first && i > start && tokens[i - 1].Has(WordTraits.Quantifier) && WordClass.IsVerbOfQuantifier(tokens, i))
        {
            // "Some chanted", "Others said", "the two write"
            return false;
        }

        if (i == first && word.Has(WordTraits.Adverb) && i > start)
        {
            // "a very good plan"
            return i + 1 < tokens.Length && WordClass.IsNominal(tokens[i + 1]);
        }

        if (IsOnlyWord(tokens, i, start))
        {
            return true;
        }

        if (!WordClass.IsNominal(word) || (i > start && WordClass.IsMannerAfterName(tokens, i)))
        {
            return false;
        }

        if (word.Has(WordTraits.Time) && i > start && tokens[i - 1].IsCapitalised && !tokens[i - 1].Has(WordTraits.Time))
        {
            // "Clinton Tuesday", "Clinton yesterday"
            return false;
        }

        if (i > start && tokens[i - 1].Has(WordTraits.Time) && tokens[i - 1].IsCapitalised && word.IsCapitalised && !word.Has(WordTraits.Time))
        {
            return false;
        }

        if (word.IsCapitalised && i > start && !tokens[i - 1].IsCapitalised && start > 0 && tokens[start - 1].Has(WordTraits.Preposition)
            && (tokens[i - 1].Has(WordTraits.Document | WordTraits.SpeechNoun) || (i > first && OpensSentence(tokens, start - 1) && IsThing(tokens[i - 1]))))
        {
            // "In a radio interview Reed said", "At the door Ann said"
            return false;
        }

        return i == first || !WordClass.IsVerbAfterNoun(tokens, i, start) || tokens[i - 1].Kind == TokenKind.Clitic;
    }

    /// <summary>The first word of a sentence, or the one after "and".</summary>
    private static bool OpensSentence(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Has(TokenTraits.SentenceStart) || (i > 0 && tokens[i - 1].Has(TokenTraits.SentenceStart) && tokens[i - 1].Has(WordTraits.Coordinator));

    /// <summary>Nobody's office, trade or nation, which may stand before a name: "In former pilot Ann Reed".</summary>
    private static bool IsThing(in Token noun) => noun.IsWord && !noun.Has(WordTraits.SpeakerNoun | WordTraits.Demonym | WordTraits.NameParticle);

    /// <summary>"P&amp;G": a sign between two capitals without blanks.</summary>
    private static bool IsAmpersand(ReadOnlySpan<Token> tokens, int i, int start) =>
        tokens[i].Kind == TokenKind.Symbol && tokens[i].Span.Length == 1 && i > start && tokens[i - 1].IsCapitalised && i + 1 < tokens.Length
        && tokens[i + 1].IsCapitalised && !tokens[i].Has(TokenTraits.SpaceBefore) && !tokens[i + 1].Has(TokenTraits.SpaceBefore);

    /// <summary>Whether 's belongs to a noun after it; else it is a shortened "is" or "has".</summary>
    private static bool IsPossessive(ReadOnlySpan<Token> tokens, int i, int start) =>
        i > start && tokens[i].Span.Length == 2 && tokens[i].Has(WordTraits.Auxiliary) && !tokens[i - 1].Has(WordTraits.AnyPronoun)
        && i + 1 < tokens.Length && ((WordClass.IsNominal(tokens[i + 1]) && !tokens[i + 1].Has(WordTraits.Gerund)) || IsOnlyWord(tokens, i + 1, start));

    /// <summary>"Ann's only answer": an adverb between the owner and a noun for what is said.</summary>
    private static bool IsOnlyWord(ReadOnlySpan<Token> tokens, int i, int start) =>
        i > start && tokens[i - 1].Kind == TokenKind.Clitic && tokens[i].Has(WordTraits.Adverb) && i + 1 < tokens.Length && tokens[i + 1].Has(WordTraits.SpeechNoun);

    private static bool IsPluralPossessive(ReadOnlySpan<Token> tokens, int i, int start) =>
        i > start && tokens[i - 1].Has(TokenTraits.EndsInS) && !tokens[i].Has(TokenTraits.SpaceBefore)
        && i + 1 < tokens.Length && WordClass.IsNominal(tokens[i + 1]);
}
