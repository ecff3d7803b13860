using System.Numerics;
using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Phrases;

/// <summary>What a token opens, as far as it tells alone: at once the kind of a phrase, or what has to be asked further.</summary>
internal enum PhraseOpening : byte
{
    Other = PhraseKind.Other,
    Coordinator = PhraseKind.Coordinator,
    Subordinator = PhraseKind.Subordinator,
    Comma = PhraseKind.Comma,
    Colon = PhraseKind.Colon,
    Semicolon = PhraseKind.Semicolon,
    Dash = PhraseKind.Dash,
    Stop = PhraseKind.Stop,

    // The kinds of phrases end here.
    Bracket,

    /// <summary>A noun, an adjective, a name, a number: the words of a noun phrase.</summary>
    Words,

    /// <summary>A determiner, a quantifier, a possessive before them.</summary>
    Opener,

    Pronoun,
    ObjectPronoun,
    Helper,
    Infinitive,
    Verb,
    Relative,
    Preposition,
    Adverb,

    /// <summary>An ending that the lexicon does not know.</summary>
    Clitic,

    /// <summary>A mark that pairs with none tells nothing about who speaks.</summary>
    Mark,
}

/// <summary>One look into a table instead of a chain of questions, each of which the processor would have to foresee.</summary>
internal static class PhraseOpenings
{
    // A name is none of a small word's things: "the Will family", "Under Secretary".
    private const WordTraits OfNames = WordTraits.InfinitiveMarker | WordTraits.ObjectPronoun;
    private const WordTraits Deciding = (WordTraits)(((ulong)WordTraits.Pronoun << 1) - 1);

    // As many as there are bits in the traits: after them stand the kinds of tokens that have no deciding trait.
    private const int NoTrait = 64;

    private static readonly PhraseOpening[] Table = Build();

    public static PhraseOpening Of(in Token token)
    {
        // The lowest bit decides; where there is none, the kind of the token is added.
        var first = BitOperations.TrailingZeroCount((ulong)(token.Traits & (WordClass.IsNameLike(token) ? OfNames : Deciding)));
        return Table[first + ((int)token.Kind & -(first / NoTrait))];
    }

    private static PhraseOpening Of(TokenKind kind) => kind switch
    {
        TokenKind.Word or TokenKind.Number => PhraseOpening.Words,
        TokenKind.Clitic => PhraseOpening.Clitic,
        TokenKind.Stop => PhraseOpening.Stop,
        TokenKind.Comma => PhraseOpening.Comma,
        TokenKind.Colon => PhraseOpening.Colon,
        TokenKind.Semicolon => PhraseOpening.Semicolon,
        TokenKind.Dash => PhraseOpening.Dash,
        TokenKind.OpenBracket => PhraseOpening.Bracket,
        TokenKind.DoubleMark or TokenKind.SingleMark => PhraseOpening.Mark,
        _ => PhraseOpening.Other,
    };

    private static PhraseOpening[] Build()
    {
        var table = new PhraseOpening[NoTrait + (int)TokenKind.Symbol + 1];
        Set(WordTraits.Helper, PhraseOpening.Helper);
        Set(WordTraits.InfinitiveMarker, PhraseOpening.Infinitive);
        Set(WordTraits.AnyVerb, PhraseOpening.Verb);
        Set(WordTraits.ObjectPronoun, PhraseOpening.ObjectPronoun);
        Set(WordTraits.Relative, PhraseOpening.Relative);
        Set(WordTraits.Subordinator, PhraseOpening.Subordinator);
        Set(WordTraits.Coordinator, PhraseOpening.Coordinator);
        Set(WordTraits.Preposition, PhraseOpening.Preposition);
        Set(WordTraits.NounOpener, PhraseOpening.Opener);
        Set(WordTraits.Adverb | WordTraits.Negation, PhraseOpening.Adverb);
        Set(WordTraits.Pronoun, PhraseOpening.Pronoun);
        foreach (var kind in Enum.GetValues<TokenKind>())
        {
            table[NoTrait + (int)kind] = Of(kind);
        }

        return table;

        void Set(WordTraits traits, PhraseOpening opening)
        {
            for (var bit = 0; bit < NoTrait; bit++)
            {
                if (((ulong)traits >> bit & 1) != 0)
                {
                    table[bit] = opening;
                }
            }
        }
    }
}
