using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Makes a source of the phrases that name or describe it, and says which of them is the name.</summary>
internal static class SourceName
{
    /// <param name="view">The paragraph.</param>
    /// <param name="first">The first phrase.</param>
    /// <param name="last">The last phrase.</param>
    /// <param name="head">The phrase that says who it is.</param>
    /// <param name="apposition">The phrase behind a comma that says it again; the head where none does.</param>
    public static SourcePhrase Of(in ParagraphView view, int first, int last, int head, int apposition)
    {
        var tokens = new TokenRange(view.Phrases[first].Tokens.Start, view.Phrases[last].Tokens.End);
        if (IsOfTwoTrades(view, first, last))
        {
            return new SourcePhrase(tokens, first, last, view.Phrases[last], view.Phrases[last], false);
        }

        var name = (IsNamed(view, head) && !IsOffice(view, head, apposition)) || !IsNamed(view, apposition) ? head : apposition;
        return new SourcePhrase(tokens, first, last, SomeOf.Head(view, head, last), view.Phrases[name], IsJoint(view, first, last));
    }

    private static bool IsNamed(in ParagraphView view, int phrase) => NameShape.Ends(view.Tokens, view.Phrases[phrase]);

    /// <summary>
    /// "the Chief Press Officer, | Ann Reed,", "the Zorlach, | Ann Reed,", "the Labour MP, | Ann Reed,", "Chief Executive of the board, | Ann Reed,": an office with
    /// capitals, which is no name.
    /// </summary>
    private static bool IsOffice(in ParagraphView view, int phrase, int apposition) =>
        (view.Phrases[phrase].Has(WordTraits.Role) && apposition != phrase && IsNamed(view, apposition) && view.Phrases[apposition].Tokens.Count > 1)
        || view.Tokens[view.Phrases[phrase].Tokens.Start].Has(WordTraits.Determiner | WordTraits.Possessive)
        && (IsTrade(view, phrase) || (view.Phrases[phrase].Tokens.Count == 2 && apposition != phrase && view.Phrases[apposition].Tokens.Count > 1));

    private static bool IsTrade(in ParagraphView view, int phrase) =>
        view.Phrases[phrase].Has(WordTraits.Role) || WordLists.CapitalTitle.Has(view.WordOf(view.Tokens[view.Phrases[phrase].Head]));

    /// <summary>"CEO and founder | Ann Reed", "the actor and singer | Ann Reed": one person; "the mayor and Ann Reed" are two.</summary>
    private static bool IsOfTwoTrades(in ParagraphView view, int first, int last) =>
        last == first + 2 && view.KindAt(first + 1) == PhraseKind.Coordinator && IsTrade(view, first) && IsNamed(view, last)
        && view.Tokens[view.Phrases[last].Tokens.Start] is { IsCapitalised: false } trade && trade.IsWord && !trade.Has(WordTraits.FunctionWord);

    private static bool IsJoint(in ParagraphView view, int first, int last)
    {
        for (var i = first + 1; i < last; i++)
        {
            if (view.KindAt(i) == PhraseKind.Coordinator)
            {
                return true;
            }
        }

        return false;
    }
}
