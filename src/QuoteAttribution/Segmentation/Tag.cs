using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>Recognises a tag, the clause that says who speaks, before any phrase is read: <c>“Stop!” Tom Lind said.</c></summary>
internal static class Tag
{
    // The old harbour master; Dr. Ana Maria Brook. Longer subjects are those of a statement.
    private const int LongestSubject = 4;

    // Ana Maria Brook: without a mark between speech and tag a longer run of capitals is no name.
    private const int LongestName = 3;

    // "He nodded at the 'experts'" and "we vowed" tell nothing of the words in the marks.
    private const WordTraits Telling = WordTraits.Cue & ~WordTraits.Gesture & ~WordTraits.Act;

    /// <summary>Whether the word is a cue verb as the predicate of a tag has it: said, asks.</summary>
    public static bool IsVerb(in Token token) => token.IsWord && token.Has(WordTraits.Cue) && token.Has(WordTraits.FiniteForm);

    /// <summary>Whether the word may say how words in marks beside it were uttered, in whatever form: said, saying.</summary>
    public static bool Tells(in Token token) =>
        token.IsWord && token.Has(Telling) && token.Has(WordTraits.VerbForm & ~WordTraits.BaseForm);

    /// <summary>Whether a short subject and a cue verb stand after a closing mark, and then nothing that would be a new statement.</summary>
    /// <param name="tokens">The tokens up to the end of the paragraph.</param>
    /// <param name="start">The first word after the closing mark.</param>
    /// <param name="endsAtOnce">After a full stop only a tag that ends at once counts: “It rained.” Tom said. A new sentence is likelier.</param>
    public static bool Follows(ReadOnlySpan<Token> tokens, int start, bool endsAtOnce)
    {
        var verb = VerbAfterSubject(tokens, start);
        if (verb < 0)
        {
            return false;
        }

        return endsAtOnce ? EndsAtOnce(tokens, verb + 1) : GoesOnAsTag(tokens, verb + 1);
    }

    /// <summary>
    /// Whether a tag follows speech that no mark closes: a comma, stop or dash, then "said Tom", "he said" or "Tom Lind said"; but "— It leaned. I said so."
    /// </summary>
    public static bool FollowsPause(ReadOnlySpan<Token> tokens, int pause, int end)
    {
        if (tokens[pause].Kind is not (TokenKind.Comma or TokenKind.Stop or TokenKind.Dash) || pause + 2 >= end)
        {
            return false;
        }

        return IsVerbFirst(tokens[pause + 1], tokens[pause + 2])
            || (IsSubjectFirst(tokens, pause + 1, end) && !(tokens[pause].Has(TokenTraits.IsFullStop) && tokens[pause + 1].Has(WordTraits.Pronoun)));
    }

    private static int VerbAfterSubject(ReadOnlySpan<Token> tokens, int start)
    {
        var limit = Math.Min(tokens.Length, start + LongestSubject + 1);
        for (var verb = start + 1; verb < limit && tokens[verb - 1].IsWord; verb++)
        {
            if (IsVerb(tokens[verb]))
            {
                return verb;
            }
        }

        // “Sorry!” I say.
        return start + 1 < tokens.Length && tokens[start].Has(WordTraits.FirstPerson) && tokens[start].Has(WordTraits.Pronoun)
            && tokens[start + 1].Has(Telling) && tokens[start + 1].Has(WordTraits.BaseForm) ? start + 1 : -1;
    }

    private static bool EndsAtOnce(ReadOnlySpan<Token> tokens, int after)
    {
        // “It rained.” Tom said, “We left.”: the tag opens what follows.
        var opensSpeech = after + 1 < tokens.Length && tokens[after].Kind == TokenKind.Comma && tokens[after + 1].Kind == TokenKind.DoubleMark;
        return !opensSpeech && IsEnd(tokens, after);
    }

    /// <summary>Tom said quietly; Tom said to me.</summary>
    private static bool GoesOnAsTag(ReadOnlySpan<Token> tokens, int after)
    {
        while (after < tokens.Length && tokens[after].Has(WordTraits.Adverb) && !tokens[after].Has(WordTraits.Quantifier))
        {
            after++;
        }

        return IsEnd(tokens, after) || tokens[after].Has(WordTraits.Preposition | WordTraits.ObjectPronoun);
    }

    private static bool IsEnd(ReadOnlySpan<Token> tokens, int at) =>
        at == tokens.Length || tokens[at].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.DoubleMark;

    private static bool IsVerbFirst(in Token verb, in Token subject) => IsVerb(verb) && !verb.IsCapitalised && IsSubject(subject);

    private static bool IsSubject(in Token token) => token.IsWord
        && (token.IsCapitalised || token.Has(WordTraits.Pronoun | WordTraits.Determiner | WordTraits.Possessive | WordTraits.Kinship))
        && !token.Has(WordTraits.ObjectPronoun & ~WordTraits.Pronoun);

    private static bool IsSubjectFirst(ReadOnlySpan<Token> tokens, int i, int end)
    {
        if (tokens[i].Has(WordTraits.Pronoun) && !tokens[i].Has(WordTraits.Relative))
        {
            // "He said" with a capital begins a sentence of the speech itself; "I" has no small letter.
            return IsVerb(tokens[i + 1]) && !(tokens[i].IsCapitalised && !tokens[i].Has(WordTraits.FirstPerson));
        }

        var limit = Math.Min(end - 1, i + LongestName);
        for (; i < limit && tokens[i].IsWord && tokens[i].IsCapitalised; i++)
        {
            if (IsVerb(tokens[i + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
