using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Finds whom a relative pronoun stands for: <c>Ann Reed, | who said</c>.</summary>
internal static class Antecedents
{
    public const WordTraits Somebody = WordTraits.Role | WordTraits.Kinship | WordTraits.Title | WordTraits.Masculine | WordTraits.Feminine;

    // "The mayor, the head of the board and a friend of Reed's, who": an apposition may stand between.
    private const int FarthestAntecedent = 12;

    private static readonly PhrasePattern BetweenCommas = PhrasePatterns.Of("between-commas");

    /// <summary>The relative pronoun as a source whose head is the noun phrase before it; none where nothing of the clause stands there.</summary>
    public static SourcePhrase Of(in ParagraphView view, int relative, int clause)
    {
        // "Ann Reed, | who lives in Tarn but | who said": both stand for one.
        var first = view.KindAt(relative - 1) == PhraseKind.Coordinator ? view.Left<Relative>(relative - 1, Math.Max(clause, relative - FarthestAntecedent)) : relative;
        var antecedent = OfFirst(view, relative, view.KindAt(first) == PhraseKind.Relative ? first : relative, clause);
        return first == relative && !antecedent.IsNone && !IsSomebody(view, antecedent.Head) && view.IsWord(relative, StoryWords.Who) ? OfSecond(view, relative, clause) is { IsNone: false } same ? same : antecedent : antecedent;
    }

    /// <summary>It was Ann Reed, who still wears the cap, | who told me: no cap.</summary>
    private static SourcePhrase OfSecond(in ParagraphView view, int relative, int clause)
    {
        var least = Math.Max(clause, relative - FarthestAntecedent);
        var first = view.Left<Relative>(relative - 1, least);
        return first > least && view.KindAt(first) == PhraseKind.Relative ? OfFirst(view, relative, first, clause) : default;
    }

    private static bool IsSomebody(in ParagraphView view, in Phrase phrase) => phrase.Has(Somebody) || NameShape.Ends(view.Tokens, phrase);

    private readonly struct Relative : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) => view.KindAt(phrase) == PhraseKind.Relative;
    }

    /// <summary>"Joan Hill, | 70, | who said": the number is her age.</summary>
    private static bool IsAge(in ParagraphView view, int phrase) =>
        BetweenCommas.Matches(view, phrase) && view.Phrases[phrase].Tokens.Count == 1 && view.Tokens[view.Phrases[phrase].Head].Kind == TokenKind.Number;

    private static SourcePhrase OfFirst(in ParagraphView view, int relative, int first, int clause)
    {
        for (var i = first - 1; i >= Math.Max(clause, first - FarthestAntecedent); i--)
        {
            if (view.KindAt(i) == PhraseKind.NounPhrase && !IsAge(view, i))
            {
                var start = NounPhraseChain.StartOf(view, i, clause);
                var antecedent = view.Phrases[IsOfName(view, start, clause) ? start - 2 : PersonOf(view, start, i)];
                return new SourcePhrase(view.Phrases[relative].Tokens, relative, relative, antecedent, antecedent, false);
            }

            if (view.KindAt(i) is not (PhraseKind.Comma or PhraseKind.Coordinator) && !IsAge(view, i) && !view.Phrases[i].IsAside)
            {
                break;
            }
        }

        return default;
    }

    /// <summary>"The first was Tom Lind, | a farmer from Leeds, who": what is told of one who has a name.</summary>
    private static bool IsOfName(in ParagraphView view, int apposition, int clause) =>
        apposition - 2 >= clause && view.KindAt(apposition - 1) == PhraseKind.Comma && view.Tokens[view.Phrases[apposition].Tokens.Start].Has(WordTraits.Indefinite)
        && view.KindAt(apposition - 2) == PhraseKind.NounPhrase && NameShape.Ends(view.Tokens, view.Phrases[apposition - 2]);

    /// <summary>"a victory for | Tom Lind, who", but "a friend of Tom Lind, who": the first of a chain, or behind its "and", who may be somebody.</summary>
    private static int PersonOf(in ParagraphView view, int first, int last)
    {
        for (var i = last; i > first; i--)
        {
            first = view.KindAt(i) == PhraseKind.Coordinator ? i + 1 : first;
        }

        for (var i = first; i <= last; i++)
        {
            if (view.KindAt(i) == PhraseKind.NounPhrase && IsSomebody(view, view.Phrases[i]))
            {
                return i;
            }
        }

        return first;
    }
}
