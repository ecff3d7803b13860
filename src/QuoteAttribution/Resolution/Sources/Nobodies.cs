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
        IsShouted(name, referent) || IsOwn(name) || IsOpener(name, referent) || IsThing(name, referent) || (inTalk && IsCalled(name));

    /// <summary>"Attendance has fallen": a word that the text has once, at the start of a sentence, may be no name.</summary>
    public bool OpensOnly(in NameMention name, Referent referent) =>
        IsUnknown(name, referent) && quoted.Segments.Tokens[name.Tokens.Start].Has(TokenTraits.SentenceStart);

    /// <summary>A word that the text has once, and of which nothing tells what it is.</summary>
    private static bool IsUnknown(in NameMention name, Referent referent) =>
        referent is { Kind: SpeakerKind.Unknown, MentionCount: 1, HasFullName: false } && !name.IsPossessive;

    /// <summary>"Scorched earth": a word of which only the place at the start of a sentence says that it is a name; "in Garland": nobody is in a person.</summary>
    private bool IsOpener(in NameMention name, Referent referent) =>
        IsUnknown(name, referent) && !name.IsSubject
        && (quoted.Segments.Tokens[name.Tokens.Start].Has(TokenTraits.SentenceStart)
            || (name.Tokens.Start > 0 && WordLists.Whereabouts.Has(quoted.Segments.Tokens[name.Tokens.Start - 1].Span.In(quoted.Segments.Text))));

    /// <summary>"the Harwell Gate", "a Zephyr", "my Zephyr": nothing tells that it is a person, and an article or "my" stands before it.</summary>
    private bool IsThing(in NameMention name, Referent referent) =>
        referent is { Kind: SpeakerKind.Unknown, Gender: Gender.Unknown } && !name.HasTitle
        && name.Tokens.Start > 0 && (name.HasArticle || quoted.Segments.Tokens[name.Tokens.Start - 1].Has(WordTraits.Determiner | WordTraits.Possessive));

    /// <summary>"My name is | Ann Reed |", "I'm | Ann Reed |": whoever says so is "I".</summary>
    private bool IsOwn(in NameMention name)
    {
        var tokens = quoted.Segments.Tokens;
        var verb = name.Tokens.Start - 1;

        // What needs no letters is asked first: nearly all names are somebody else's.
        return verb > 1 && (tokens[verb - 1].Has(WordTraits.FirstPerson) || tokens[verb - 2].Has(WordTraits.FirstPerson))
            && (WordLists.Am.Has(Word(verb)) || tokens[verb].Has(WordTraits.Copula))
            && (tokens[verb - 1].Has(WordTraits.FirstPerson) || WordLists.NameNoun.Has(Word(verb - 1)));
    }

    private ReadOnlySpan<char> Word(int token) => quoted.Segments.Tokens[token].Span.In(quoted.Segments.Text);

    /// <summary>EN | DE | FR, NOT AGAIN: a word in capitals, once; Our story: a word that is never a name.</summary>
    private bool IsShouted(in NameMention name, Referent referent) => name.Tokens.Count == 1
        && ((referent.MentionCount == 1 && quoted.Segments.Tokens[name.Tokens.Start].Has(TokenTraits.AllCapitals)) || quoted.Segments.Tokens[name.Tokens.Start].Has(WordTraits.Possessive | WordTraits.Determiner));

    /// <summary>"Thank you, | Ann |.", "| Ann |, did he call?": who is spoken to is nobody's "she".</summary>
    private bool IsCalled(in NameMention name)
    {
        var tokens = quoted.Segments.Tokens;
        var (start, end) = (name.Tokens.Start, name.Tokens.End);
        var isSetOffBefore = tokens[start].Has(TokenTraits.SentenceStart) || tokens[start - 1].Kind == TokenKind.Comma;
        return isSetOffBefore && end < tokens.Length && tokens[end].Kind == TokenKind.Stop || (tokens[start].Has(TokenTraits.SentenceStart) && end < tokens.Length && tokens[end].Kind == TokenKind.Comma);
    }
}
