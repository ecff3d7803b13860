using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>A token at which a sentence may end, and what stands around it.</summary>
/// <param name="text">The text.</param>
/// <param name="tokens">The tokens up to the end of the paragraph.</param>
/// <param name="start">The first token of the sentence.</param>
/// <param name="stop">The token at which it may end.</param>
internal readonly ref struct StopPlace(string text, ReadOnlySpan<Token> tokens, int start, int stop)
{
    /// <summary>No sentence ends here.</summary>
    public const int None = -1;

    // Words that begin a new sentence after an abbreviation: "in the U.S. The company …", never "the U.S. Senate".
    private const WordTraits Opener = WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Possessive | WordTraits.Preposition
        | WordTraits.Coordinator | WordTraits.Subordinator | WordTraits.Auxiliary | WordTraits.Modal;

    // An adverb or an adjective does so only if it is no part of a name: "the U.S. Environmental Agency".
    private const WordTraits LikelyOpener = WordTraits.Adverb | WordTraits.Common;

    // May 5, March 2009
    private const WordTraits Never = WordTraits.Time;

    public ReadOnlySpan<Token> Tokens { get; } = tokens;

    public int Start { get; } = start;

    public int Stop { get; } = stop;

    public int End => Tokens.Length;

    public ref readonly Token Last => ref Tokens[Stop];

    public ReadOnlySpan<char> WordAt(int token) => Tokens[token].Span.In(text);

    public bool IsKind(int token, TokenKind kind) => token >= 0 && token < End && Tokens[token].Kind == kind;

    /// <summary>Whether the token is one character long, or has so many.</summary>
    public bool HasLength(int token, int length = 1) => token >= Start && token < End && Tokens[token].Span.Length == length;

    public bool Is(int token, char mark) => token >= 0 && token < End && text[Tokens[token].Start] == mark && HasLength(token);

    /// <summary>A letter by itself, or a short number: what may count the items of a list.</summary>
    public bool IsLowerLetter(int token) => HasLength(token) && Tokens[token].IsWord && char.IsAsciiLetterLower(text[Tokens[token].Start]);

    /// <summary>Whether a tag begins there, of somebody: “Gone.” Nobody laughed.</summary>
    public bool IsTag(int token, bool endsAtOnce) => Tag.Follows(Tokens, token, endsAtOnce) && !WordLists.Nobody.Has(WordAt(token));

    /// <summary>The first word from a token on, marks and brackets that open aside.</summary>
    public int FirstWord(int token)
    {
        while (token < End && Tokens[token].Kind is TokenKind.DoubleMark or TokenKind.SingleMark or TokenKind.OpenBracket)
        {
            token++;
        }

        return token;
    }

    /// <summary>Whether the word with a capital owes it to the sentence that it begins: <c>The</c>, <c>Nobody</c>.</summary>
    public bool Opens(int token) => Tokens[token].IsCapitalised && Tokens[token].Has(Opener);

    /// <summary>The same for <c>Suddenly it</c> and <c>Big boats</c>, which could begin a name.</summary>
    public bool MayOpen(int token) => Opens(token)
        || (Tokens[token].IsCapitalised && Tokens[token].Has(LikelyOpener) && !Tokens[token].Has(Never) && !(token + 1 < End && Tokens[token + 1].IsCapitalised));
}
