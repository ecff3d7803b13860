using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Names;

/// <summary>Knows a name that is what a sentence of a report is about, though no verb stands right behind it.</summary>
internal static class SubjectPlace
{
    // "Ann Reed of the Garland Harbour Board told": a longer name hides the verb.
    private const int LongestName = 8;

    /// <summary>Whether a name that does not open its sentence is its topic.</summary>
    public static bool IsSubject(string text, ReadOnlySpan<Token> tokens, int start, int end) =>
        IsInverted(tokens, start) || IsPresented(tokens, start, end) || IsFronted(tokens, start, end) || IsAfterOpener(tokens, start, end)
        || IsBeforeNameAndVerb(tokens, end) || IsBeforeAgeAndVerb(tokens, end) || IsAskedAbout(tokens, start, end) || IsKinOfOpener(tokens, start, end)
        || IsInRole(tokens, start, end) || IsGiven(text, tokens, start);

    /// <summary>"a woman who gave her name only as | Fanta"</summary>
    private static bool IsGiven(string text, ReadOnlySpan<Token> tokens, int start)
    {
        var noun = start > 2 && tokens[start - 1].Has(WordTraits.Comparing) ? start - 2 : 0;
        noun = tokens[noun].Has(WordTraits.Adverb) ? noun - 1 : noun;
        return noun > 0 && tokens[noun - 1].Has(WordTraits.Possessive) && WordLists.NameNoun.Has(tokens[noun].Span.In(text));
    }

    /// <summary>"It will hold, said | Ann Reed"; not "told | Ann Reed".</summary>
    private static bool IsInverted(ReadOnlySpan<Token> tokens, int start) =>
        start > 0 && tokens[start - 1].Has(WordTraits.Say | WordTraits.Manner) && tokens[start - 1].Has(WordTraits.FiniteForm) && !tokens[start - 1].Has(WordTraits.Tell);

    /// <summary>"One of the nine is | Ann Reed, who"</summary>
    private static bool IsPresented(ReadOnlySpan<Token> tokens, int start, int end) =>
        start > 0 && tokens[start - 1].Has(WordTraits.Copula) && end + 1 < tokens.Length && tokens[end].Kind == TokenKind.Comma && tokens[end + 1].Has(WordTraits.Relative);

    /// <summary>"For | Ann Reed, the year …", "As for | Ann Reed, …"</summary>
    private static bool IsFronted(ReadOnlySpan<Token> tokens, int start, int end) =>
        start > 0 && tokens[start - 1].Has(WordTraits.Linking) && !tokens[start - 1].Has(WordTraits.Agent) && end < tokens.Length && tokens[end].Kind == TokenKind.Comma
        && (tokens[start - 1].Has(TokenTraits.SentenceStart)
            || (start > 1 && tokens[start - 2].Has(WordTraits.Comparing) && tokens[start - 2].Has(TokenTraits.SentenceStart)));

    /// <summary>"Even | Ann Reed, his oldest friend, …", "But | Ann Reed, who …"</summary>
    private static bool IsAfterOpener(ReadOnlySpan<Token> tokens, int start, int end) =>
        start > 0 && tokens[start - 1].Has(TokenTraits.SentenceStart)
        && tokens[start - 1].Has(WordTraits.Adverb | WordTraits.Coordinator | WordTraits.Subordinator) && end < tokens.Length && tokens[end].Kind == TokenKind.Comma;

    /// <summary>"Ann Reed | of the Harbour Board told": what hangs on a name parts it from its verb.</summary>
    private static bool IsBeforeNameAndVerb(ReadOnlySpan<Token> tokens, int end)
    {
        if (end + 1 >= tokens.Length || !tokens[end].Has(WordTraits.Linking) || tokens[end].Kind != TokenKind.Word)
        {
            return false;
        }

        var at = tokens[end + 1].Has(WordTraits.Determiner) ? end + 2 : end + 1;
        var first = at;
        while (at < tokens.Length && at < first + LongestName && tokens[at].IsWord && tokens[at].IsCapitalised)
        {
            at++;
        }

        return at > first && at < tokens.Length && tokens[at].Has(WordTraits.FiniteForm) && !tokens[at].Has(WordTraits.BaseForm) && tokens[at].IsWord;
    }

    /// <summary>"Ann Reed | (41) queues"</summary>
    private static bool IsBeforeAgeAndVerb(ReadOnlySpan<Token> tokens, int end) =>
        end + 3 < tokens.Length && tokens[end].Kind == TokenKind.OpenBracket && tokens[end + 1].Kind == TokenKind.Number && tokens[end + 2].Kind == TokenKind.CloseBracket
        && tokens[end + 3].IsWord && (!tokens[end + 3].Has(WordTraits.FunctionWord) || tokens[end + 3].Has(WordTraits.Helper));

    /// <summary>"What would | Ann Reed say?", "And what did | Reed do?"</summary>
    private static bool IsAskedAbout(ReadOnlySpan<Token> tokens, int start, int end) =>
        start > 1 && end < tokens.Length && tokens[start - 1].Has(WordTraits.Helper) && tokens[end].Has(WordTraits.BaseForm) && tokens[start - 2].Has(WordTraits.Subordinator | WordTraits.Relative)
        && (tokens[start - 2].Has(TokenTraits.SentenceStart) || (start > 2 && tokens[start - 3].Has(TokenTraits.SentenceStart)));

    /// <summary>"Tom Reed's older sister | Orla, the owner, …", "Their daughter, | Orla, a student, …"</summary>
    private static bool IsKinOfOpener(ReadOnlySpan<Token> tokens, int start, int end)
    {
        start = start > 0 && tokens[start - 1].Kind == TokenKind.Comma ? start - 1 : start;
        if (start == 0 || !tokens[start - 1].Has(WordTraits.Kinship) || end >= tokens.Length || !(tokens[end].Kind == TokenKind.Comma || tokens[end].Has(WordTraits.FiniteForm)))
        {
            return false;
        }

        return OpensSentence(tokens, start - 1, WordTraits.FiniteForm);
    }

    /// <summary>"Security researcher | Ann Reed, who …", "The visiting manager, | Tom Lind, who …": an office opens the sentence, and a relative clause parts the name from its verb.</summary>
    private static bool IsInRole(ReadOnlySpan<Token> tokens, int start, int end)
    {
        if (end + 1 >= tokens.Length || tokens[end].Kind != TokenKind.Comma || !tokens[end + 1].Has(WordTraits.Relative))
        {
            return false;
        }

        var last = start > 0 && tokens[start - 1].Kind == TokenKind.Comma ? start - 2 : start - 1;
        if (last < 0 || !tokens[last].Has(WordTraits.Role | WordTraits.Title))
        {
            return false;
        }

        return OpensSentence(tokens, last, WordTraits.Preposition | WordTraits.Coordinator);
    }

    /// <summary>Whether the words up to a noun open their sentence, none of which is one of these.</summary>
    private static bool OpensSentence(ReadOnlySpan<Token> tokens, int noun, WordTraits none)
    {
        var first = noun;
        while (first > 0 && first > noun - LongestName && !tokens[first].Has(TokenTraits.SentenceStart) && (tokens[first].IsWord || tokens[first].Kind == TokenKind.Clitic) && !tokens[first].Has(none))
        {
            first--;
        }

        return tokens[first].Has(TokenTraits.SentenceStart);
    }
}
