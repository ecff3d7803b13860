using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Names;

/// <summary>Knows a name that is what a sentence of a report is about, though no verb stands right behind it.</summary>
internal static class SubjectPlace
{
    // "Ann Reed of the Garland Harbour Board told": a longer name hides the verb.
    private const int LongestName = 8;

    /// <summary>Whether a name that does not open its sentence is its topic.</summary>
    public static bool IsSubject(ReadOnlySpan<Token> tokens, int start, int end) =>
        IsInverted(tokens, start) || IsFronted(tokens, start, end) || IsAfterOpener(tokens, start, end) || IsBeforeNameAndVerb(tokens, end);

    /// <summary>"It will hold, said | Ann Reed"; not "told | Ann Reed".</summary>
    private static bool IsInverted(ReadOnlySpan<Token> tokens, int start) =>
        start > 0 && tokens[start - 1].Has(WordTraits.Say | WordTraits.Manner) && tokens[start - 1].Has(WordTraits.FiniteForm) && !tokens[start - 1].Has(WordTraits.Tell);

    /// <summary>"For | Ann Reed, the year …", "As for | Ann Reed, …"</summary>
    private static bool IsFronted(ReadOnlySpan<Token> tokens, int start, int end) =>
        start > 0 && tokens[start - 1].Has(WordTraits.Linking) && end < tokens.Length && tokens[end].Kind == TokenKind.Comma
        && (tokens[start - 1].Has(Segmentation.TokenTraits.SentenceStart)
            || (start > 1 && tokens[start - 2].Has(WordTraits.Comparing) && tokens[start - 2].Has(Segmentation.TokenTraits.SentenceStart)));

    /// <summary>"Even | Ann Reed, his oldest friend, …", "But | Ann Reed, who …"</summary>
    private static bool IsAfterOpener(ReadOnlySpan<Token> tokens, int start, int end) =>
        start > 0 && tokens[start - 1].Has(Segmentation.TokenTraits.SentenceStart)
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
}
