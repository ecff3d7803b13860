using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Names;

/// <summary>What a token must be like to be a name, or a part of one.</summary>
internal static class NameShape
{
    /// <summary>Of these a capital makes no name where every word would have one: "Officials said", "Russian forces".</summary>
    public const WordTraits PlainWord = WordTraits.Determiner | WordTraits.Possessive | WordTraits.AnyPronoun | WordTraits.Preposition
        | WordTraits.Coordinator | WordTraits.Subordinator | WordTraits.Relative | WordTraits.Adverb | WordTraits.Quantifier
        | WordTraits.Common | WordTraits.Role | WordTraits.Group | WordTraits.Kinship | WordTraits.Document | WordTraits.Verb
        | WordTraits.Cue | WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Negation | WordTraits.Time | WordTraits.Organisation;

    // "Every Union", "Rejected Council": words that begin no name.
    private const WordTraits NoBody = WordTraits.FunctionWord | WordTraits.Adverb | WordTraits.Past | WordTraits.Role | WordTraits.Title | WordTraits.Time;

    // "On Monday Ann", "Will Ann": capitals beside a name that are none of its words.
    private const WordTraits NeverPart = WordTraits.Pronoun | WordTraits.Time | WordTraits.Auxiliary | WordTraits.Modal;

    /// <summary>Whether a word may stand in a name.</summary>
    public static bool IsPart(in Token word) => IsCapitalised(word) && !word.Has(NeverPart);

    /// <summary>Whether a word has its capital from its place, whatever it is: it opens a sentence, or stands right after a mark.</summary>
    public static bool OpensSentence(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Has(TokenTraits.SentenceStart)
        || (i > 0 && tokens[i - 1].Kind is TokenKind.DoubleMark or TokenKind.SingleMark or TokenKind.Colon or TokenKind.Stop or TokenKind.Dash or TokenKind.OpenBracket);

    /// <summary>"Harbour | Union said": whether a plain word that opens a sentence is the first of a body's name; "Senior | Pilots Association" has a name without it.</summary>
    public static bool OpensBody(ReadOnlySpan<Token> tokens, int i) =>
        i + 1 < tokens.Length && tokens[i].Has(WordTraits.Common) && !tokens[i].Has(NoBody)
        && IsPart(tokens[i + 1]) && tokens[i + 1].Has(WordTraits.Organisation) && !tokens[i + 1].Has(TokenTraits.SentenceStart)
        && (i + 2 == tokens.Length || !tokens[i + 2].IsCapitalised);

    /// <summary>Whether a noun phrase ends in a name: its head has a capital, or is the number of what has one, "Route 9".</summary>
    /// <remarks>
    /// A source is read more trustingly than a name in running text. Plain words are doubted at a sentence's start only: after a mark often stands
    /// who signs, “Bridge closed” – Reuters. And the capital of "says I" counts.
    /// </remarks>
    public static bool Ends(ReadOnlySpan<Token> tokens, in Phrase phrase)
    {
        if (phrase.Head < phrase.Tokens.Start)
        {
            return false;
        }

        ref readonly var head = ref tokens[phrase.Head];
        return head.Kind == TokenKind.Number
            ? phrase.Head > phrase.Tokens.Start && tokens[phrase.Head - 1].IsCapitalised
            : IsCapitalised(head) && !(head.Has(TokenTraits.SentenceStart) && head.Has(PlainWord));
    }

    private static bool IsCapitalised(in Token word) => word.IsWord && word.IsCapitalised;
}
