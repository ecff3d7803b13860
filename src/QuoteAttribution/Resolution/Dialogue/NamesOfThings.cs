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

    /// <summary>Not "a Corolla", "her Corolla", "in Amarillo", "since Amarillo".</summary>
    private static bool MayFollow(SegmentedText text, int start)
    {
        if (start == 0 || text.Tokens[start].Has(TokenTraits.SentenceStart))
        {
            return start + 1 >= text.Tokens.Length || !IsDone(text, start);
        }

        ref readonly var before = ref text.Tokens[start - 1];
        var word = before.Span.In(text.Text);
        return !before.Has(WordTraits.Determiner) && !before.Has(WordTraits.Possessive) && !WordLists.Locating.Has(word) && !StoryWords.Origin.Has(word);
    }

    /// <summary>"Prod it", "Prod the cat": a word with a capital from its place alone, and what it is done to.</summary>
    private static bool IsDone(SegmentedText text, int start) =>
        text.Tokens[start + 1].Has(WordTraits.AnyPronoun | WordTraits.Determiner | WordTraits.Possessive) && !text.Tokens[start + 1].Has(WordTraits.Relative)
        && !FirstNames.Contains(text.Tokens[start].Span.In(text.Text), out _);

    /// <summary>Not "a Dolphins cap", where the name says what kind of thing it is.</summary>
    private static bool MayBeFollowed(ReadOnlySpan<Token> tokens, int end) =>
        end >= tokens.Length || tokens[end].IsCapitalised || DescriptionReader.EndsBefore(tokens[end]);
}
