using System.Diagnostics;
using System.Runtime.InteropServices;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution;

/// <summary>A word, number or mark of the text. Immutable; its characters are <c>token.Span.In(text)</c>.</summary>
// Packed: in a long text most of what a stage waits for is its tokens.
[DebuggerDisplay("{ToString(),nq}")]
[StructLayout(LayoutKind.Sequential, Pack = 4)]
public readonly record struct Token
{
    internal Token(TextSpan span, TokenKind kind, TokenTraits shape, WordTraits traits)
    {
        Span = span;
        Kind = kind;
        Shape = shape;
        Traits = traits;
    }

    /// <summary>Where the token stands; UTF-16 code units.</summary>
    public TextSpan Span { get; }

    /// <summary>What sort of token it is.</summary>
    public TokenKind Kind { get; }

    /// <summary>Kind and place: <c>Word 3..7</c>.</summary>
    public override string ToString() => $"{Kind} {Span}";

    internal TokenTraits Shape { get; }

    internal WordTraits Traits { get; }

    internal int Start => Span.Start;

    internal int End => Span.End;

    internal bool IsWord => Kind == TokenKind.Word;

    internal bool IsCapitalised => (Shape & TokenTraits.Capitalised) != 0;

    internal Token With(TokenTraits more) => new(Span, Kind, Shape | more, Traits);

    internal Token At(TextSpan span) => new(span, Kind, Shape, Traits);

    internal Token WithTraits(WordTraits traits) => new(Span, Kind, Shape, traits);

    internal bool Has(WordTraits any) => (Traits & any) != 0;

    internal bool Has(TokenTraits any) => (Shape & any) != 0;
}
