using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Tells names that stand for somebody from those of cars, towns and teams, by the words around them.</summary>
internal static class NamesOfThings
{
    /// <summary>Those of whom a name stands at least once where a person's does.</summary>
    public static HashSet<Referent> People(SegmentedText text, PooledList<NameMention> names, Cast cast)
    {
        var people = new HashSet<Referent>();
        for (var i = 0; i < names.Count; i++)
        {
            if (MayBePerson(text, names[i]))
            {
                people.Add(cast.OfMention[i]);
            }
        }

        return people;
    }

    private static bool MayBePerson(SegmentedText text, in NameMention name) =>
        name.HasTitle || name.IsPossessive || (MayFollow(text, name.Tokens.Start) && MayBeFollowed(text.Tokens, name.Tokens.End));

    /// <summary>Not "a Corolla", "in Amarillo".</summary>
    private static bool MayFollow(SegmentedText text, int start)
    {
        if (start == 0 || text.Tokens[start].Has(TokenTraits.SentenceStart))
        {
            return true;
        }

        ref readonly var before = ref text.Tokens[start - 1];
        return !before.Has(WordTraits.Determiner) && !WordLists.Locating.Has(before.Span.In(text.Text));
    }

    /// <summary>Not "a Dolphins cap", where the name says what kind of thing it is.</summary>
    private static bool MayBeFollowed(ReadOnlySpan<Token> tokens, int end) =>
        end >= tokens.Length || tokens[end].IsCapitalised || DescriptionReader.EndsBefore(tokens[end]);
}
