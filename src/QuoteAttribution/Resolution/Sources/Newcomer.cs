using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>
/// Finds the one whom a report has just brought in without a name, and made the subject of its sentence: <c>A woman of some seventy
/// years stood on her chair. “Will it open?” she asked.</c> Of two that are spoken of, the subject is the "she" that follows, after Grosz, Joshi and
/// Weinstein, "Centering" (1995).
/// </summary>
internal sealed class Newcomer(QuotedText quoted, NamesInText names, Cast cast, Introductions introductions)
{
    // Two sentences of a report.
    private const int Farthest = 60;

    // "a very tall old sailor"
    private const int LongestPhrase = 5;

    // "a woman of some seventy years | stood", "a sailor in a red cap, who had come to Leeds in May, | said"
    private const int FarthestVerb = 16;

    private const WordTraits Person = WordTraits.Role | WordTraits.Kinship | WordTraits.Masculine | WordTraits.Feminine;

    /// <summary>Who came in so before a pronoun, in its paragraph, where nobody who is named acts after that; null where nobody did.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="gender">What it tells.</param>
    /// <param name="isTalk">Whether the writer talks with whoever came in, so that the paragraphs are lines of the two.</param>
    public Referent? Before(int pronoun, Gender gender, bool isTalk = false)
    {
        var tokens = quoted.Segments.Tokens;
        var limit = LimitOf(pronoun, isTalk);
        for (var i = InnerWords.Before(quoted.Passages, pronoun - 1); i >= limit; i = InnerWords.Before(quoted.Passages, i - 1))
        {
            if (tokens[i].Has(WordTraits.Determiner) && !tokens[i].Has(WordTraits.Negation) && HeadOf(i, gender) is > 0 and var head && OpensSentence(i) && VerbAfter(head, pronoun) is > 0 and var verb)
            {
                if (!tokens[i].Has(WordTraits.Indefinite) && !IsUnknown(i, head))
                {
                    return Known(i, head, gender);
                }

                var phrase = new TokenRange(i, EndOf(head, verb));
                return cast.OfPhrase(PhraseWords.Key(quoted.Segments, phrase), PhraseWords.Described(quoted.Segments, phrase), SpeakerKind.Person, tokens[head].Traits.Gender(), plural: false);
            }

            if (isTalk && IsPresented(i) && HeadOf(i, gender) is > 0 and var presented)
            {
                var phrase = new TokenRange(i, EndOfPresented(presented, pronoun));
                return cast.OfPhrase(PhraseWords.Key(quoted.Segments, phrase), PhraseWords.Described(quoted.Segments, phrase), SpeakerKind.Person, tokens[presented].Traits.Gender(), plural: false);
            }
        }

        return null;
    }

    /// <summary>"The bishop shook the oars": whoever the text has named so; null where that is nobody.</summary>
    private Referent? Known(int article, int head, Gender gender)
    {
        var tokens = quoted.Segments.Tokens;
        var noun = tokens[head].Span.In(quoted.Segments.Text);
        return head == article + 1 && WordLists.Definite.Has(tokens[article].Span.In(quoted.Segments.Text)) && tokens[head].Has(WordTraits.Role | WordTraits.Title)
            && (introductions.Latest(noun) ?? cast.Roles(tokens, names.Items).Bearer(noun, [])) is { IsPlural: false } known && known.CouldBe(gender)
            ? known
            : null;
    }

    /// <summary>"There was | a man", "there was | one man".</summary>
    private bool IsPresented(int opener)
    {
        var tokens = quoted.Segments.Tokens;
        return opener > 1 && tokens[opener].Has(WordTraits.Indefinite | WordTraits.Quantifier) && tokens[opener - 1].Has(WordTraits.Copula)
            && WordLists.Presenting.Has(tokens[opener - 2].Span.In(quoted.Segments.Text));
    }

    /// <summary>"a man | with a red boat | and a dog", but "one man | in it".</summary>
    private int EndOfPresented(int head, int pronoun)
    {
        var tokens = quoted.Segments.Tokens;
        var end = head + 1;
        if (end + 1 >= pronoun || !tokens[end].Has(WordTraits.Preposition) || tokens[end + 1].Has(WordTraits.AnyPronoun))
        {
            return end;
        }

        while (end < pronoun && end - head <= FarthestVerb && tokens[end].Kind is TokenKind.Word or TokenKind.Number && !tokens[end].Has(WordTraits.Coordinator | WordTraits.Relative))
        {
            end++;
        }

        return end;
    }

    /// <summary>"the woman beside me", "the driver": somebody of whom the text has not told the name.</summary>
    private bool IsUnknown(int article, int head)
    {
        var tokens = quoted.Segments.Tokens;
        var noun = tokens[head].Span.In(quoted.Segments.Text);
        return WordLists.Definite.Has(tokens[article].Span.In(quoted.Segments.Text)) && !tokens[head].Has(WordTraits.Title) && introductions.Latest(noun) is null && !WordLists.Described.Has(noun)
            && cast.Roles(tokens, names.Items).Bearer(noun, []) is null;
    }

    /// <summary>The start of the paragraph, or what stands after the last name that acts.</summary>
    private int LimitOf(int pronoun, bool isTalk)
    {
        var limit = Math.Max(0, pronoun - Farthest);
        for (var name = names.LastBefore(pronoun); name >= 0 && names.Items[name].Tokens.Start >= limit; name--)
        {
            if (names.Items[name] is { IsSubject: true, InPassage: false } subject && !IsAfterPreposition(subject))
            {
                limit = subject.Tokens.End;
            }
        }

        for (var i = pronoun; i > limit && !isTalk; i--)
        {
            if (quoted.Segments.Tokens[i].Has(TokenTraits.BlankLineBefore))
            {
                return i;
            }
        }

        return limit;
    }

    /// <summary>"a widow from | Leeds | had": the name is no subject.</summary>
    private bool IsAfterPreposition(in NameMention name) =>
        name.Tokens.Start > 0 && quoted.Segments.Tokens[name.Tokens.Start - 1].Has(WordTraits.Preposition);

    /// <summary>The noun for a person after an article; -1 where another word stands there.</summary>
    private int HeadOf(int article, Gender gender)
    {
        var tokens = quoted.Segments.Tokens;
        var limit = Math.Min(tokens.Length - 1, article + LongestPhrase);
        // "a Leeds woman" is somebody new, "the Leeds mayor" was named before.
        var isNew = tokens[article].Has(WordTraits.Indefinite);
        for (var i = article + 1; i < limit && tokens[i].IsWord && (!tokens[i].IsCapitalised || isNew); i++)
        {
            if (!tokens[i].IsCapitalised && tokens[i].Has(Person) && !tokens[i].Has(WordTraits.Plural | WordTraits.Group | WordTraits.AnyPronoun | WordTraits.Possessive) && EndsBefore(tokens[i + 1]))
            {
                return tokens[i].Traits.Gender() is var told && (told == Gender.Unknown || told == gender) ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>"a sailor called Reg" has a name, and "a girl guide" is no girl.</summary>
    private static bool EndsBefore(in Token next) =>
        next.IsWord ? !next.IsCapitalised && next.Has(WordTraits.FunctionWord | WordTraits.FiniteForm | WordTraits.Linking | WordTraits.Adverb) : next.Kind == TokenKind.Comma;

    /// <summary>Whether no verb stands before a noun in its sentence, and nothing that it hangs on: "Ann Reed, a nurse", "to a nurse".</summary>
    private bool OpensSentence(int start)
    {
        var tokens = quoted.Segments.Tokens;
        for (var i = start; i > 0 && !tokens[i].Has(TokenTraits.SentenceStart); i--)
        {
            ref readonly var before = ref tokens[i - 1];
            if ((before.IsWord && before.Has(WordTraits.FiniteForm | WordTraits.Helper | WordTraits.Subordinator)) || before.Kind is TokenKind.DoubleMark or TokenKind.SingleMark
                || (i == start && (before.Kind == TokenKind.Comma || before.Has(WordTraits.Preposition | WordTraits.Linking | WordTraits.Comparing)
                    || (before.Has(WordTraits.Coordinator) && !before.Has(TokenTraits.SentenceStart)))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The verb of a noun; -1 where none follows, or one that asks: whoever is asked answers; or a name is told at once: "a trader from Leeds, Mrs. Reed, said".</summary>
    private int VerbAfter(int head, int pronoun)
    {
        var tokens = quoted.Segments.Tokens;
        var limit = Math.Min(pronoun, head + FarthestVerb);
        // "a manager who asked not to be named" asks nobody.
        var isRelative = false;
        for (var i = head + 1; i < limit && tokens[i].Kind is not (TokenKind.Stop or TokenKind.DoubleMark or TokenKind.SingleMark); i++)
        {
            if (tokens[i].IsCapitalised && tokens[i - 1].Kind == TokenKind.Comma)
            {
                return -1;
            }

            isRelative |= tokens[i].Has(WordTraits.Relative);
            if (tokens[i].IsWord && !tokens[i].IsCapitalised && tokens[i].Has(WordTraits.FiniteForm | WordTraits.Helper))
            {
                return tokens[i].Has(WordTraits.Ask) && !isRelative ? -1 : i;
            }
        }

        return -1;
    }

    /// <summary>The end of what hangs on a noun before its verb: "a woman of some seventy years".</summary>
    private int EndOf(int head, int verb)
    {
        var tokens = quoted.Segments.Tokens;
        var end = head + 1;
        while (end < verb && tokens[end].Kind is TokenKind.Word or TokenKind.Number && !tokens[end].Has(end == head + 1 ? WordTraits.Adverb | WordTraits.Relative : WordTraits.Relative))
        {
            end++;
        }

        return end;
    }
}
