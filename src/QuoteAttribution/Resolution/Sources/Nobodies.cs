using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>Knows names which, as they stand there, are nobody's of whom the text goes on with "he" or "she".</summary>
internal sealed class Nobodies(QuotedText quoted)
{
    /// <summary>Whether a name is such.</summary>
    /// <param name="name">The name.</param>
    /// <param name="referent">Who bears it.</param>
    /// <param name="inTalk">Whether it is asked for in somebody's turn of a talk.</param>
    public bool Has(in NameMention name, Referent referent, bool inTalk) =>
        IsOpener(name, referent) || IsThing(name, referent) || (inTalk && IsCalled(name));

    /// <summary>"Scorched earth": a word of which only the place at the start of a sentence says that it is a name; "in Garland": nobody is in a person.</summary>
    private bool IsOpener(in NameMention name, Referent referent) =>
        referent is { Kind: SpeakerKind.Unknown, MentionCount: 1, HasFullName: false } && !name.IsSubject && !name.IsPossessive
        && (quoted.Segments.Tokens[name.Tokens.Start].Has(TokenTraits.SentenceStart)
            || (name.Tokens.Start > 0 && WordLists.Whereabouts.Has(quoted.Segments.Tokens[name.Tokens.Start - 1].Span.In(quoted.Segments.Text))));

    /// <summary>"the Harwell Gate", "a Zephyr", "my Zephyr": nothing tells that it is a person, and an article or "my" stands before it.</summary>
    private bool IsThing(in NameMention name, Referent referent) =>
        referent is { Kind: SpeakerKind.Unknown, Gender: Gender.Unknown } && !name.HasTitle
        && (IsShouted(name, referent) || (name.Tokens.Start > 0 && (name.HasArticle || quoted.Segments.Tokens[name.Tokens.Start - 1].Has(WordTraits.Determiner | WordTraits.Possessive))));

    /// <summary>EN | DE | FR, NOT AGAIN: a word in capitals, once.</summary>
    private bool IsShouted(in NameMention name, Referent referent) =>
        referent.MentionCount == 1 && name.Tokens.Count == 1 && quoted.Segments.Tokens[name.Tokens.Start].Has(TokenTraits.AllCapitals);

    /// <summary>"Thank you, | Ann |.", "| Ann |, did he call?": who is spoken to is nobody's "she".</summary>
    private bool IsCalled(in NameMention name)
    {
        var tokens = quoted.Segments.Tokens;
        var (start, end) = (name.Tokens.Start, name.Tokens.End);
        var isSetOffBefore = tokens[start].Has(TokenTraits.SentenceStart) || tokens[start - 1].Kind == TokenKind.Comma;
        return isSetOffBefore && end < tokens.Length && tokens[end].Kind == TokenKind.Stop || (tokens[start].Has(TokenTraits.SentenceStart) && end < tokens.Length && tokens[end].Kind == TokenKind.Comma);
    }
}
