using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>Reads in the sentences before an interview who asks: <c>She talks to Tom Lind about the pier</c>, <c>Tom Lind meets the baker Ann Reed</c>.</summary>
internal sealed class Standfirst(QuotedText quoted, NamesInText names, Cast cast)
{
    // talks | openly | to; Tom Lind | (TL) | caught up
    private const int Farthest = 4;

    // spoke to | Courier sports writer | Tom Lind
    private const int FarthestWithRole = 7;

    /// <summary>Whoever asks; null where these sentences do not tell.</summary>
    public Referent? WhoAsks()
    {
        var last = names.LastBefore(quoted.Turns[0].Label.Line);
        for (var i = 0; i <= last; i++)
        {
            var referent = cast.OfMention[i];
            if (referent.IsPerson && referent.HasFullName && (IsToldBySomebody(names.Items[i].Tokens) || CallsOnSomebody(names.Items[i].Tokens)))
            {
                return referent;
            }
        }

        return null;
    }

    /// <summary>"she talks to | Tom Lind", "Ann Reed, 44, spoke to our writer | Tom Lind", but not "we talked to | Ann Reed".</summary>
    private bool IsToldBySomebody(TokenRange name)
    {
        var tokens = quoted.Segments.Tokens;
        var hasRole = name.Start > 0 && tokens[name.Start - 1].Has(WordTraits.Role);
        for (var i = name.Start - 1; i > Math.Max(0, name.Start - (hasRole ? FarthestWithRole : Farthest)) && !Ends(tokens[i]); i--)
        {
            if (WordLists.Conversing.Has(Word(i)))
            {
                return tokens[i - 1].Has(WordTraits.Masculine | WordTraits.Feminine | WordTraits.Relative)
                    || (hasRole && (tokens[i - 1].Kind == TokenKind.Comma || tokens[i - 1].IsCapitalised) && !tokens[i - 1].Has(WordTraits.FirstPerson));
            }
        }

        return false;
    }

    /// <summary>"Tom Lind (TL) | caught up with her".</summary>
    private bool CallsOnSomebody(TokenRange name)
    {
        var tokens = quoted.Segments.Tokens;
        for (var i = name.End; i < Math.Min(tokens.Length, name.End + Farthest) && !Ends(tokens[i]); i++)
        {
            if (WordLists.CallingOn.Has(Word(i)))
            {
                return IsSomebodyAfter(i);
            }

            if (tokens[i].IsWord && !tokens[i].IsCapitalised && !tokens[i].Has(WordTraits.Adverb))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"met | her", "sat down with | Ann Reed", but not "sat down with | us".</summary>
    private bool IsSomebodyAfter(int verb)
    {
        var tokens = quoted.Segments.Tokens;
        for (var i = verb + 1; i < Math.Min(tokens.Length, verb + 1 + Farthest) && !Ends(tokens[i]); i++)
        {
            if (tokens[i].Has(WordTraits.FirstPerson))
            {
                return false;
            }

            if (tokens[i].IsCapitalised || tokens[i].Has(WordTraits.Masculine | WordTraits.Feminine | WordTraits.Role))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Ends(in Token token) => token.Kind is TokenKind.Stop or TokenKind.DoubleMark || token.Has(TokenTraits.BlankLineBefore);

    private ReadOnlySpan<char> Word(int i) => quoted.Segments.Tokens[i].Span.In(quoted.Segments.Text);
}
