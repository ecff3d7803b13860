using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>
/// Finds who is named where a tag would stand, though no cue was found there: right after a line ("put in Ann"), or at the end of a
/// paragraph that breaks off before it ("At this Ann, who had listened, cried out,").
/// </summary>
internal sealed class SideReader(QuotedText quoted, PooledList<NameMention> names, Cast cast)
{
    // "put in old Ann, Tom's wife": after more words it is no tag.
    private const int LongestTag = 6;

    // An endless sentence must not be read for each line.
    private const int LongestSentence = 60;

    private readonly NamesInText _names = new(names);

    /// <summary>What stands beside a line; none where nobody is named.</summary>
    public DialogueTag Read(int paragraph, TokenRange content)
    {
        var after = After(content.End);
        return after.Kind != TagKind.None ? after : Before(paragraph, content.Start);
    }

    private DialogueTag After(int token)
    {
        var tokens = quoted.Segments.Tokens;
        token = AfterClosing(token);
        if (RevealedAt(token) is { } revealed)
        {
            return new DialogueTag(TagKind.Beat, revealed, Gender.Unknown);
        }

        // A capital begins a sentence of its own, which may be about anybody.
        var goesOn = token < tokens.Length && !tokens[token].Has(TokenTraits.SentenceStart) && (!tokens[token].IsCapitalised || NameAt(token) is not null);
        return goesOn ? First(token, Math.Min(tokens.Length, token + LongestTag)) : default;
    }

    /// <summary>“May I?” That was Ann Reed. “May I?”¶It was Ann Reed, who had said nothing so far.</summary>
    private Referent? RevealedAt(int token)
    {
        var tokens = quoted.Segments.Tokens;
        if (token + 2 >= tokens.Length || !tokens[token].Has(TokenTraits.SentenceStart) || !StoryWords.Revealing.Has(tokens[token].Span.In(quoted.Segments.Text))
            || !tokens[token + 1].Has(WordTraits.Copula) || NameAt(token + 2) is not { } revealed)
        {
            return null;
        }

        var after = _names.Items[_names.LastBefore(token + 3)].Tokens.End;
        return !tokens[token].Has(TokenTraits.LineStart) || (revealed.Kind == SpeakerKind.Person && after < tokens.Length && tokens[after].Kind == TokenKind.Comma) ? revealed : null;
    }

    /// <summary>The first word after the marks, commas and stops that close a line.</summary>
    private int AfterClosing(int token)
    {
        var tokens = quoted.Segments.Tokens;
        while (token < tokens.Length && tokens[token].Kind is TokenKind.DoubleMark or TokenKind.SingleMark or TokenKind.Comma or TokenKind.Stop && !tokens[token].Has(TokenTraits.LineStart))
        {
            token++;
        }

        return token;
    }

    private DialogueTag Before(int paragraph, int token)
    {
        var paragraphs = quoted.Segments.Paragraphs;
        var tokens = quoted.Segments.Tokens;
        if (paragraph == 0 || token > paragraphs[paragraph].Start + 1)
        {
            return default;
        }

        var last = paragraphs[paragraph - 1].End - 1;
        return tokens[last].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Colon or TokenKind.Semicolon
            ? LastSubject(Math.Max(paragraphs[paragraph - 1].Start, last - LongestSentence), last)
            : default;
    }

    private DialogueTag First(int start, int end)
    {
        var tokens = quoted.Segments.Tokens;
        for (var i = start; i < end && tokens[i].Kind is not (TokenKind.Stop or TokenKind.DoubleMark or TokenKind.SingleMark or TokenKind.Semicolon); i++)
        {
            if (At(i) is { Kind: not TagKind.None } tag)
            {
                return tag;
            }
        }

        return default;
    }

    private DialogueTag LastSubject(int start, int end)
    {
        var tokens = quoted.Segments.Tokens;
        for (var i = end - 1; i >= start && tokens[i].Kind is not (TokenKind.DoubleMark or TokenKind.SingleMark); i--)
        {
            if (At(i) is { Kind: not TagKind.None } tag && (tag.Kind != TagKind.Beat || IsSubject(i)))
            {
                return tag;
            }

            if (tokens[i].Has(TokenTraits.SentenceStart))
            {
                break;
            }
        }

        return default;
    }

    private DialogueTag At(int token)
    {
        var word = quoted.Segments.Tokens[token];
        if (word.Has(WordTraits.Pronoun) && !word.Has(WordTraits.Plural | WordTraits.Neuter))
        {
            return word.Has(WordTraits.FirstPerson) ? new DialogueTag(TagKind.FirstPerson, null, Gender.Unknown)
                : word.Traits.Gender() is not Gender.Unknown and var gender ? new DialogueTag(TagKind.Pronoun, null, gender)
                : default;
        }

        return NameAt(token) is { } referent ? new DialogueTag(TagKind.Beat, referent, Gender.Unknown) : default;
    }

    private Referent? NameAt(int token) =>
        _names.LastBefore(token + 1) is >= 0 and var i && _names.Items[i].Tokens.Start == token && !_names.Items[i].IsPossessive && cast.OfMention[i].IsPerson
            ? cast.OfMention[i]
            : null;

    private bool IsSubject(int token) => _names.LastBefore(token + 1) is >= 0 and var i && _names.Items[i].IsSubject;
}
