using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Quoting;
using QuoteAttribution.Resolution.Sources;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Finds in the narration those whom it gives no name: “The notary had a cold.”, “a small girl in a bee costume”.</summary>
internal sealed class DescriptionReader(QuotedText quoted, Cast cast, Namesakes? namesakes, KnownByTags? tags)
{
    // "the tall old man": with more words before it, a noun is hardly ever somebody who speaks next.
    private const int MostModifiers = 3;

    private const WordTraits Person = WordTraits.Role | WordTraits.Title | WordTraits.Kinship | WordTraits.Masculine | WordTraits.Feminine;

    // "The notary, who": what may follow a noun; any other word may be the noun itself, as in "the doctor blade".
    private const WordTraits Follows = WordTraits.FunctionWord | WordTraits.AnyVerb | WordTraits.Adverb | WordTraits.Linking | WordTraits.VerbForm;

    /// <summary>Whom a phrase that begins at a token describes.</summary>
    /// <param name="start">The token.</param>
    /// <param name="salient">Those on salience: "the girl" is the small girl of whom the narration spoke last.</param>
    /// <param name="head">The noun.</param>
    /// <returns>Null where no person is described.</returns>
    public Referent? At(int start, ReadOnlySpan<Participant> salient, out int head)
    {
        head = Opens(start) ? HeadAfter(start) : -1;
        return head < 0 ? null : Of(start, head, salient);
    }

    private bool Opens(int start)
    {
        var tokens = quoted.Segments.Tokens;
        return tokens[start].Has(WordTraits.Determiner | WordTraits.Possessive)
            && !tokens[start].Has(WordTraits.Negation | WordTraits.Quantifier)
            // "was a vicar", "like a vicar": says what somebody is, not who acts.
            && (start == 0 || tokens[start].Has(TokenTraits.SentenceStart) || !tokens[start - 1].Has(WordTraits.Copula | WordTraits.Comparing) || IsPresented(start))
            && !(start > 0 && StoryWords.Likening.Has(tokens[start - 1].Span.In(quoted.Segments.Text)));
    }

    /// <summary>"It was a small girl.", "There is a man at the door.": tells who is there, not what somebody is.</summary>
    private bool IsPresented(int start) =>
        start > 1 && !quoted.Segments.Tokens[start - 1].Has(WordTraits.Comparing) && WordLists.Presenting.Has(quoted.Segments.Tokens[start - 2].Span.In(quoted.Segments.Text));

    private int HeadAfter(int start)
    {
        var tokens = quoted.Segments.Tokens;
        var end = Math.Min(tokens.Length - 1, start + MostModifiers + 2);
        for (var i = start + 1; i < end && tokens[i].IsWord && !tokens[i].IsCapitalised && !tokens[i].Has(WordTraits.FunctionWord); i++)
        {
            if (tokens[i].Has(Person) && !tokens[i].Has(WordTraits.Plural | WordTraits.Group) && MayFollow(tokens[i + 1])
                && !(tokens[i].Has(WordTraits.Common) && StoryWords.SeldomPeople.Has(tokens[i].Span.In(quoted.Segments.Text))))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool MayFollow(in Token next) => next.Kind != TokenKind.Clitic && EndsBefore(next);

    /// <summary>Whether a noun or name ends before a token, and is not part of a longer one.</summary>
    public static bool EndsBefore(in Token next) => !next.IsWord || next.Has(Follows);

    private Referent Of(int start, int head, ReadOnlySpan<Participant> salient)
    {
        var text = quoted.Segments.Text;
        var tokens = quoted.Segments.Tokens;
        var phrase = new TokenRange(start, head + 1);
        var key = PhraseWords.Key(quoted.Segments, phrase);
        var noun = tokens[head].Span.In(text).ToString();
        var comesIn = tokens[start].Has(WordTraits.Indefinite);
        return namesakes?.Of(phrase, head) ?? (comesIn ? tags?.After(start, noun) : null)
            ?? cast.FindPhrase(key) ?? SalientAs(noun, salient) ?? cast.FindPhrase(noun)
            ?? cast.OfPhrase(key, NameOf(phrase), SpeakerKind.Person, tokens[head].Traits.Gender(), plural: false);
    }

    /// <summary>"the woman behind the counter": by all that tells her from others, where no tag knows her by less.</summary>
    private string NameOf(TokenRange phrase)
    {
        var end = DescriptionTail.InNarration(quoted.Segments, phrase.End, quoted.Segments.Tokens[phrase.Start].Has(WordTraits.Indefinite));
        return PhraseWords.Described(quoted.Segments, end > 0 ? new TokenRange(phrase.Start, end) : phrase);
    }

    private static Referent? SalientAs(string noun, ReadOnlySpan<Participant> salient)
    {
        foreach (var participant in salient)
        {
            var name = participant.Referent.Name;
            if (participant.Referent.Forms.Length == 0 && name.EndsWith(noun, StringComparison.Ordinal) && name.Length > noun.Length && name[^(noun.Length + 1)] == ' ')
            {
                return participant.Referent;
            }
        }

        return null;
    }
}
