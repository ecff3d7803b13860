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

    /// <summary>The nearest noun for a person before a pronoun; null where none stands there, or the name of somebody who fits stands between.</summary>
    /// <param name="pronoun">The pronoun, or where the turn ends.</param>
    /// <param name="outside">The token before those that are looked at: what is quoted after it is told by others.</param>
    /// <param name="gender">What the pronoun tells.</param>
    /// <param name="self">Who talks.</param>
    public Referent? Before(int pronoun, int outside, Gender gender, Referent? self = null)
    {
        var name = names.LastBefore(pronoun);
        var limit = Math.Max(outside, pronoun - Farthest);
        for (var i = InnerWords.Before(quoted.Passages, pronoun - 1, outside); i > limit; i = InnerWords.Before(quoted.Passages, i - 1, outside))
        {
            while (name >= 0 && names.Items[name].Tokens.Start > i)
            {
                name--;
            }

            if (name >= 0 && names.Items[name].Tokens.End > i)
            {
                if (MayBeMeant(name, gender, self))
                {
                    return null;
                }

                i = names.Items[name].Tokens.Start;
            }
            else if (At(i, limit, gender) is { } somebody && (Named(i) ?? NamedBefore(i, limit) ?? somebody) is var meant && meant.CouldBe(gender))
            {
                // "Ann Berg, the mayor, rose.": she is no "he".
                return meant;
            }
        }

        return null;
    }

    /// <summary>Whom a noun stands for; null where it means nobody who is known.</summary>
    /// <param name="noun">The word.</param>
    /// <param name="limit">The token before the words among which its article may stand.</param>
    /// <param name="gender">What a pronoun behind it tells.</param>
    public Referent? At(int noun, int limit, Gender gender)
    {
        var tokens = quoted.Segments.Tokens;
        if (!IsSomebody(tokens[noun], gender) || OpenerOf(noun, limit) is not (>= 0 and var opener) || IsApposition(opener, limit, gender) || IsManner(noun, opener))
        {
            return null;
        }

        var phrase = new TokenRange(opener, TailAfter(noun));
        return cast.OfPhrase(PhraseWords.Key(quoted.Segments, phrase), PhraseWords.Described(quoted.Segments, phrase), SpeakerKind.Person, tokens[noun].Traits.Gender(), plural: false);
    }

    /// <summary>"in | a small voice": how somebody speaks.</summary>
    private bool IsManner(int noun, int opener) =>
        opener > 0 && quoted.Segments.Tokens[opener - 1].Has(WordTraits.Preposition) && StoryWords.OwnPart.Has(quoted.Segments.Tokens[noun].Span.In(quoted.Segments.Text));

    /// <summary>"My old teacher, | a patient man, said": is told of whoever stands before the comma.</summary>
    private bool IsApposition(int opener, int limit, Gender gender)
    {
        var tokens = quoted.Segments.Tokens;
        return opener - 2 > limit && tokens[opener].Has(WordTraits.Indefinite) && tokens[opener - 1].Kind == TokenKind.Comma
            && IsSomebody(tokens[opener - 2], gender) && OpenerOf(opener - 2, limit) >= 0;
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

    /// <summary>The nearest noun for several people before "they": <c>I meet the tourists … They say</c>; null where none stands there.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="outside">The token before those that are looked at.</param>
    public Referent? SeveralBefore(int pronoun, int outside)
    {
        var tokens = quoted.Segments.Tokens;
        var limit = Math.Max(outside, pronoun - Farthest);
        for (var i = InnerWords.Before(quoted.Passages, pronoun - 1, outside); i > limit; i = InnerWords.Before(quoted.Passages, i - 1, outside))
        {
            if (tokens[i].IsWord && tokens[i].Has(Somebody) && tokens[i].Has(WordTraits.Plural) && !tokens[i].Has(WordTraits.AnyPronoun | WordTraits.Possessive))
            {
                var phrase = new TokenRange(OpenerOf(i, limit) is >= 0 and var opener ? opener : i, i + 1);
                return cast.OfPhrase(PhraseWords.Key(quoted.Segments, phrase), PhraseWords.Described(quoted.Segments, phrase), SpeakerKind.Group, Gender.Unknown, plural: true);
            }
        }

        return null;
    }

    /// <summary>"my neighbour | Una", "our baker, | Una": whoever is named right after the noun; null where nobody is.</summary>
    private Referent? Named(int noun)
    {
        var tokens = quoted.Segments.Tokens;
        var next = noun + 1 < tokens.Length && tokens[noun + 1].Kind == TokenKind.Comma ? noun + 2 : noun + 1;
        var name = names.LastBefore(next + 1);
        return name >= 0 && names.Items[name].Tokens.Start == next && cast.OfMention[name] is { IsPerson: true } called ? called : null;
    }

    /// <summary>"Mr. Lind | the clerk", "Mr. Lind, | the driver of the van", "Mr. Lind, | a clerk,": whoever is named right before says what he is; null where nobody is.</summary>
    private Referent? NamedBefore(int noun, int limit)
    {
        var tokens = quoted.Segments.Tokens;
        var opener = OpenerOf(noun, limit);
        if (opener < 2 || opener == noun
            || !(WordLists.Definite.Has(tokens[opener].Span.In(quoted.Segments.Text)) || (tokens[opener].Has(WordTraits.Indefinite) && tokens[opener - 1].Kind == TokenKind.Comma)))
        {
            return null;
        }

        var end = tokens[opener - 1].Kind == TokenKind.Comma ? opener - 1 : opener;
        var name = names.LastBefore(end);
        return name >= 0 && names.Items[name].Tokens.End == end && cast.OfMention[name] is { IsPerson: true } called ? called : null;
    }

    /// <summary>Whether a name may be that of the one who is meant; a place or a thing is not spoken of as one who does something.</summary>
    private bool MayBeMeant(int name, Gender gender, Referent? self)
    {
        var referent = cast.OfMention[name];
        return referent != self && referent.IsPerson && referent.CouldBe(gender)
            && (referent.Kind == SpeakerKind.Person || referent.Gender == gender || names.Items[name].IsSubject)
            && !(referent is { MentionCount: 1, HasFullName: false } && IsWhereabouts(names.Items[name].Tokens.Start - 1));
    }

    /// <summary>"sent it to | Harwell"</summary>
    private bool IsWhereabouts(int word) => word >= 0 && WordLists.Whereabouts.Has(quoted.Segments.Tokens[word].Span.In(quoted.Segments.Text));

    private bool IsSomebody(in Token token, Gender gender) =>
        token.IsWord && token.Has(Somebody) && !token.Has(WordTraits.AnyPronoun | WordTraits.Possessive | WordTraits.Plural)
        && !StoryWords.Voice.Has(token.Span.In(quoted.Segments.Text)) && (token.Traits.Gender() is Gender.Unknown || token.Traits.Gender() == gender);

    /// <summary>The article or possessive of the noun, which Grandmother does without; -1 where none stands near, or the noun only says what somebody is: "I was a baker", "which baker?".</summary>
    private int OpenerOf(int noun, int limit)
    {
        var tokens = quoted.Segments.Tokens;
        if (tokens[noun].Has(WordTraits.Kinship) && tokens[noun].IsCapitalised)
        {
            return noun;
        }

        for (var i = noun - 1; i > Math.Max(limit, noun - LongestPhrase - 1); i--)
        {
            if (tokens[i].Has(WordTraits.Possessive | WordTraits.Determiner))
            {
                return IsPredicate(i) || tokens[i].Has(WordTraits.Relative | WordTraits.Negation) ? -1 : i;
            }

            if (!tokens[i].IsWord || tokens[i].Has(WordTraits.FunctionWord | WordTraits.FiniteForm))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"I was | a baker", "like | a baker", but "there was | a baker".</summary>
    private bool IsPredicate(int opener)
    {
        var text = quoted.Segments.Text;
        var tokens = quoted.Segments.Tokens;
        return opener > 1
            && ((tokens[opener - 1].Has(WordTraits.Copula) && !WordLists.Presenting.Has(tokens[opener - 2].Span.In(text)))
                || tokens[opener - 1].Has(WordTraits.Comparing) || StoryWords.Likening.Has(tokens[opener - 1].Span.In(text)));
    }
}
