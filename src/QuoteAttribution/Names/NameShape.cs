using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;


namespace QuoteAttribution.Names;

/// <summary>Finds the proper name within a noun phrase.</summary>
internal static class NameShape
{
    // Capitalised at a sentence's start, these are no names: "Officials said", "Russian forces".
    private const WordTraits PlainWord = WordTraits.Determiner | WordTraits.Possessive | WordTraits.AnyPronoun | WordTraits.Preposition
        | WordTraits.Coordinator | WordTraits.Subordinator | WordTraits.Adverb | WordTraits.Quantifier | WordTraits.Common
        | WordTraits.Role | WordTraits.Group | WordTraits.Kinship | WordTraits.Document | WordTraits.Verb | WordTraits.Auxiliary
        | WordTraits.Modal;

    /// <summary>The capitalised words at the end of a noun phrase; empty where its head is a common noun.</summary>
    public static TokenRange Of(ReadOnlySpan<Token> tokens, in Phrase phrase)
    {
        var end = phrase.Head + 1;
        var start = end;
        while (start > phrase.Tokens.Start && IsPart(tokens, start - 1, phrase))
        {
            start--;
        }

        while (start < end && tokens[start].Has(WordTraits.NameParticle) && !tokens[start].IsCapitalised)
        {
            start++;
        }

        return new TokenRange(start, end);
    }

    /// <summary>Whether a noun phrase ends in a name, however long the name is: asked anew for each of many cues that share a source.</summary>
    public static bool Ends(ReadOnlySpan<Token> tokens, in Phrase phrase) => phrase.Head >= phrase.Tokens.Start && IsPart(tokens, phrase.Head, phrase);

    private static bool IsPart(ReadOnlySpan<Token> tokens, int i, in Phrase phrase)
    {
        ref readonly var word = ref tokens[i];
        if (word.Kind == TokenKind.Number)
        {
            return i == phrase.Head && i > phrase.Tokens.Start && tokens[i - 1].IsCapitalised;
        }

        if (word.Kind != TokenKind.Word)
        {
            return false;
        }

        if (!word.IsCapitalised)
        {
            return i < phrase.Head && word.Has(WordTraits.NameParticle);
        }

        return !word.Has(TokenTraits.SentenceStart) || !word.Has(PlainWord)
            || (word.Has(WordTraits.Title) && i < phrase.Head);
    }
}
