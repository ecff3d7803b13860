using System.Numerics;
using System.Runtime.InteropServices;
using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Phrases;

/// <summary>The kind of phrase that a token opens, as far as the token tells it without its neighbours.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="When">What must hold for it; where it does not, the neighbours have to be asked.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PhraseOpening(PhraseKind Kind, OpensWhen When)
{
    // As many as there are bits in the traits: after them stand the kinds of tokens that have no deciding trait.
    private const int NoTrait = 64;

    // A capital within a sentence makes these no name; all other small words it does: "the Will family", "Under Secretary".
    private const WordTraits NeverNames = WordTraits.InfinitiveMarker | WordTraits.ObjectPronoun;

    /// <summary>What a word opens by its traits: the first row that fits decides, so "can" opens a verb though it is a noun as well.</summary>
    /// <remarks>One look into a table made of these rows finds that row, since the rows stand in the order of their bits.</remarks>
    private static readonly (WordTraits Any, PhraseOpening Opening)[] Rows =
    [
        (WordTraits.Helper, new(PhraseKind.Verb, OpensWhen.Always)),
        (WordTraits.InfinitiveMarker, new(PhraseKind.Verb, OpensWhen.BeforeVerb)),
        (WordTraits.AnyVerb, new(PhraseKind.Verb, OpensWhen.AfterSubject)),
        (WordTraits.ObjectPronoun, new(PhraseKind.NounPhrase, OpensWhen.OnlyObjectPronoun)),
        (WordTraits.Relative, new(PhraseKind.Relative, OpensWhen.NeighboursSay)),
        (WordTraits.Subordinator, new(PhraseKind.Subordinator, OpensWhen.NoAdverb)),
        (WordTraits.Coordinator, new(PhraseKind.Coordinator, OpensWhen.Always)),
        (WordTraits.Preposition, new(PhraseKind.Preposition, OpensWhen.OnlyPreposition)),
        (WordTraits.Determiner | WordTraits.Quantifier, new(PhraseKind.NounPhrase, OpensWhen.NoAdverb)),
        (WordTraits.Adverb | WordTraits.Negation, new(PhraseKind.Adverb, OpensWhen.NeighboursSay)),
        (WordTraits.Possessive, new(PhraseKind.NounPhrase, OpensWhen.Always)),
        (WordTraits.Pronoun, new(PhraseKind.NounPhrase, OpensWhen.Always)),
    ];

    private static readonly WordTraits Deciding = Union();
    private static readonly PhraseOpening[] Table = Build();

    /// <summary>What a token opens.</summary>
    public static PhraseOpening Of(in Token token)
    {
        // The lowest bit decides; where there is none, the kind of the token is added.
        var first = BitOperations.TrailingZeroCount((ulong)(token.Traits & (WordClass.IsNameLike(token) ? NeverNames : Deciding)));
        return Table[first + ((int)token.Kind & -(first / NoTrait))];
    }

    /// <summary>The same by the rows one after the other, for a word that is no name.</summary>
    internal static PhraseOpening OfRow(WordTraits traits)
    {
        foreach (var row in Rows)
        {
            if ((row.Any & traits) != 0)
            {
                return row.Opening;
            }
        }

        return Of(TokenKind.Word);
    }

    private static PhraseOpening Of(TokenKind kind) => kind switch
    {
        TokenKind.Word or TokenKind.Number => new(PhraseKind.NounPhrase, OpensWhen.NotBesideManner),
        TokenKind.Clitic => new(PhraseKind.Other, OpensWhen.NeighboursSay),
        TokenKind.Stop => new(PhraseKind.Stop, OpensWhen.Always),
        TokenKind.Comma => new(PhraseKind.Comma, OpensWhen.Always),
        TokenKind.Colon => new(PhraseKind.Colon, OpensWhen.Always),
        TokenKind.Semicolon => new(PhraseKind.Semicolon, OpensWhen.Always),
        TokenKind.Dash => new(PhraseKind.Dash, OpensWhen.Always),
        TokenKind.OpenBracket => new(PhraseKind.Bracketed, OpensWhen.Always),
        _ => new(PhraseKind.Other, OpensWhen.Always),
    };

    private static WordTraits Union()
    {
        var traits = WordTraits.None;
        foreach (var row in Rows)
        {
            traits |= row.Any;
        }

        return traits;
    }

    private static PhraseOpening[] Build()
    {
        var table = new PhraseOpening[NoTrait + (int)TokenKind.Symbol + 1];
        for (var bit = 0; bit < NoTrait; bit++)
        {
            table[bit] = OfRow((WordTraits)(1UL << bit));
        }

        foreach (var kind in Enum.GetValues<TokenKind>())
        {
            table[NoTrait + (int)kind] = Of(kind);
        }

        return table;
    }
}

/// <summary>What must hold for a token to open the kind of phrase that it mostly opens.</summary>
internal enum OpensWhen : byte
{
    /// <summary>Nothing more: <c>would</c>, <c>and</c>, <c>she</c>.</summary>
    Always,

    /// <summary>"to" before a verb: <c>to say</c>, not <c>to the mayor</c>.</summary>
    BeforeVerb,

    /// <summary>A verb right after its subject: <c>the mayor | plans</c>.</summary>
    AfterSubject,

    /// <summary>A pronoun that is neither a reflexive nor another small word: <c>saw | them</c>, not <c>the mayor | herself</c>.</summary>
    OnlyObjectPronoun,

    /// <summary>A preposition that is nothing else.</summary>
    OnlyPreposition,

    /// <summary>A determiner or quantifier that is no adverb: <c>the</c>, not <c>more</c>.</summary>
    NoAdverb,

    /// <summary>A noun, an adjective, a name, a number, unless a word in -ly makes it an adverb: <c>said Ann | tepidly</c>.</summary>
    NotBesideManner,

    /// <summary>Never by itself: <c>who</c>, <c>never</c>.</summary>
    NeighboursSay,
}
