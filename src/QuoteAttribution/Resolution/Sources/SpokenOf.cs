using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>Finds those whom people speak of without a name when they talk: <c>My aunt was a baker. She always said …</c></summary>
internal sealed class SpokenOf(QuotedText quoted, NamesInText names, Cast cast)
{
    // Three sentences of talk.
    private const int Farthest = 50;

    // my dear old aunt
    private const int LongestPhrase = 4;

    private const WordTraits Somebody = WordTraits.Kinship | WordTraits.Role | WordTraits.Masculine | WordTraits.Feminine;

    /// <summary>The nearest noun for a person before a pronoun, where no name stands between; null where none does.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="start">The first token of the turn.</param>
    /// <param name="gender">What the pronoun tells.</param>
    public Referent? Before(int pronoun, int start, Gender gender)
    {
        var tokens = quoted.Segments.Tokens;
        var last = names.LastBefore(pronoun);
        var limit = Math.Max(Math.Max(start, pronoun - Farthest), last < 0 ? 0 : names.Items[last].Tokens.End);
        for (var i = pronoun - 1; i > limit; i--)
        {
            if (At(i, limit, gender) is { } somebody)
            {
                return somebody;
            }
        }

        return null;
    }

    /// <summary>Whom a noun stands for; null where it means nobody who is known.</summary>
    /// <param name="noun">The word.</param>
    /// <param name="limit">Where the words begin among which its article may stand.</param>
    /// <param name="gender">What a pronoun behind it tells.</param>
    public Referent? At(int noun, int limit, Gender gender)
    {
        var tokens = quoted.Segments.Tokens;
        if (!IsSomebody(tokens[noun], gender) || OpenerOf(noun, limit) is not (>= 0 and var opener))
        {
            return null;
        }

        var phrase = new TokenRange(opener, TailAfter(noun));
        return cast.OfPhrase(PhraseWords.Key(quoted.Segments, phrase), PhraseWords.Described(quoted.Segments, phrase), SpeakerKind.Person, tokens[noun].Traits.Gender(), plural: false);
    }

    /// <summary>"The man at the crossing. He said": what tells one from another, where it ends the sentence.</summary>
    private int TailAfter(int noun)
    {
        var tokens = quoted.Segments.Tokens;
        var end = noun + 1;
        if (end + 2 >= tokens.Length || !tokens[end].Has(WordTraits.Preposition) || !WordLists.Definite.Has(tokens[end + 1].Span.In(quoted.Segments.Text)))
        {
            return end;
        }

        var last = end + 2;
        while (last < tokens.Length && last - end <= LongestPhrase && tokens[last].IsWord && !tokens[last].Has(WordTraits.FunctionWord))
        {
            last++;
        }

        return last > end + 2 && last < tokens.Length && tokens[last].Kind == TokenKind.Stop ? last : end;
    }

    private static bool IsSomebody(in Token token, Gender gender) =>
        token.IsWord && token.Has(Somebody) && !token.Has(WordTraits.AnyPronoun | WordTraits.Possessive | WordTraits.Plural)
        && (token.Traits.Gender() is Gender.Unknown || token.Traits.Gender() == gender);

    /// <summary>The article or possessive of the noun; -1 where none stands near.</summary>
    private int OpenerOf(int noun, int limit)
    {
        var tokens = quoted.Segments.Tokens;
        for (var i = noun - 1; i >= Math.Max(limit, noun - LongestPhrase); i--)
        {
            if (tokens[i].Has(WordTraits.Possessive) || WordLists.Definite.Has(tokens[i].Span.In(quoted.Segments.Text)))
            {
                return i;
            }

            if (!tokens[i].IsWord || tokens[i].Has(WordTraits.FunctionWord | WordTraits.FiniteForm))
            {
                return -1;
            }
        }

        return -1;
    }
}
