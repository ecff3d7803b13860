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
    /// <param name="hasLabels">Whether that has labels, which may be in capitals; posts have none.</param>
    public bool Has(in NameMention name, Referent referent, bool inTalk, bool hasLabels) =>
        IsShouted(name, referent, hasLabels) || IsWriter(name) || IsOwn(name) || IsOpener(name, referent) || IsThing(name, referent) || IsOnItsOwn(name, referent) || IsSum(name, referent) || (inTalk && (IsCalled(name) || IsAnswered(name)));

    /// <summary>"offered Sh6": a word with a digit.</summary>
    private bool IsSum(in NameMention name, Referent referent) =>
        name.Tokens.Count == 1 && referent is { Kind: SpeakerKind.Unknown, Gender: Gender.Unknown } && !quoted.Segments.Tokens[name.Tokens.Start].Has(TokenTraits.Handle)
        && Word(name.Tokens.Start).IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>"Attendance has fallen": a word that the text has once, at the start of a sentence, may be no name.</summary>
    public bool OpensOnly(in NameMention name, Referent referent) =>
        IsUnknown(name, referent) && quoted.Segments.Tokens[name.Tokens.Start].Has(TokenTraits.SentenceStart);

    /// <summary>A word that the text has once, and of which nothing tells what it is.</summary>
    private static bool IsUnknown(in NameMention name, Referent referent) =>
        referent is { Kind: SpeakerKind.Unknown, MentionCount: 1, HasFullName: false } && !name.IsPossessive;

    /// <summary>"Scorched earth": a word of which only the place at the start of a sentence says that it is a name.</summary>
    private bool IsOpener(in NameMention name, Referent referent) => name.IsSubject
        ? IsUnknown(name, referent) && (IsBeforeReason(name) || OpensWithinSpeech(name) || IsBeforeNoun(name) || IsToldOf(name))
        : (IsUnknown(name, referent) && (quoted.Segments.Tokens[name.Tokens.Start].Has(TokenTraits.SentenceStart) || OpensWithinSpeech(name))) || IsPlace(name, referent);

    /// <summary>‘We say so no more. | Benches | send the wrong signal.’ She …, ‘ | Benches | send the wrong signal.’</summary>
    private bool OpensWithinSpeech(in NameMention name) => name.InPassage
        && (quoted.Segments.Tokens[name.Tokens.Start].Has(TokenTraits.SentenceStart) || quoted.Segments.Tokens[Math.Max(0, name.Tokens.Start - 1)].Kind is TokenKind.DoubleMark or TokenKind.SingleMark);

    /// <summary>"Parched | land stretches to the sea.": a word that opens a sentence and tells what kind of thing follows.</summary>
    private bool IsBeforeNoun(in NameMention name)
    {
        var tokens = quoted.Segments.Tokens;
        return tokens[name.Tokens.Start].Has(TokenTraits.SentenceStart) && name.Tokens.End < tokens.Length && tokens[name.Tokens.End] is { IsWord: true, IsCapitalised: false } next
            && next.Has(WordTraits.Common) && !next.Has(WordTraits.FunctionWord | WordTraits.FiniteForm | WordTraits.Adverb);
    }

    /// <summary>"Audiences, | she argues, will come": a word that opens what "she" says is not her name.</summary>
    private bool IsToldOf(in NameMention name)
    {
        var tokens = quoted.Segments.Tokens;
        return tokens[name.Tokens.Start].Has(TokenTraits.SentenceStart) && name.Tokens.End + 2 < tokens.Length && tokens[name.Tokens.End].Kind == TokenKind.Comma
            && tokens[name.Tokens.End + 1].Has(WordTraits.Pronoun) && tokens[name.Tokens.End + 2].Has(WordTraits.Cue);
    }

    /// <summary>"Throwaway | because my boss reads this.": a word that opens a sentence without a verb is no subject.</summary>
    private bool IsBeforeReason(in NameMention name)
    {
        var tokens = quoted.Segments.Tokens;
        return tokens[name.Tokens.Start].Has(TokenTraits.SentenceStart) && name.Tokens.End < tokens.Length && tokens[name.Tokens.End].Has(WordTraits.Subordinator) && !tokens[name.Tokens.End].Has(WordTraits.Relative);
    }

    /// <summary>"At | Fulmer | he rings the bell": of whom nothing tells that it is a person.</summary>
    private bool IsPlace(in NameMention name, Referent referent) =>
        referent is { Kind: SpeakerKind.Unknown, Gender: Gender.Unknown, HasFullName: false } && !name.IsPossessive
        && name.Tokens.Start > 0 && quoted.Segments.Tokens[name.Tokens.Start - 1].Has(WordTraits.Preposition) && WordLists.Whereabouts.Has(Word(name.Tokens.Start - 1)) && !IsSpokenTo(name.Tokens.Start);

    /// <summary>"I spoke to | Geoff": whoever is spoken to is somebody.</summary>
    private bool IsSpokenTo(int start) => start > 1 && quoted.Segments.Tokens[start - 2].Has(WordTraits.Cue) && WordLists.To.Has(Word(start - 1));

    /// <summary>"the Star", "the Harwell Gate", "a Zephyr", "my Zephyr", "1994 Zephyr": nothing tells that it is a person, and an article, "my" or a number stands before it.</summary>
    private bool IsThing(in NameMention name, Referent referent) =>
        !name.HasTitle && (referent is { Kind: SpeakerKind.Unknown, Gender: Gender.Unknown } || (name.HasArticle && !referent.HasFullName && !quoted.Segments.Tokens[name.Core.Start].Has(WordTraits.Title | WordTraits.Role | WordTraits.Kinship)))
        && name.Tokens.Start > 0 && (name.HasArticle || quoted.Segments.Tokens[name.Tokens.Start - 1].Has(WordTraits.Determiner | WordTraits.Possessive) || IsNumbered(name));

    /// <summary>"a | 1994 | Zephyr Astra": a year or a number of pieces stands before the name, in its sentence.</summary>
    private bool IsNumbered(in NameMention name) =>
        !name.IsSubject && quoted.Segments.Tokens[name.Tokens.Start - 1].Kind == TokenKind.Number && !quoted.Segments.Tokens[name.Tokens.Start].Has(TokenTraits.LineStart | TokenTraits.SentenceStart);

    /// <summary>¶Basket¶: a word that is a line of its own, once, is what a page has around its text.</summary>
    private bool IsOnItsOwn(in NameMention name, Referent referent) =>
        IsUnknown(name, referent) && quoted.Segments.Tokens[name.Tokens.Start].Has(TokenTraits.LineStart) && EndsLine(name.Tokens.End);

    private bool EndsLine(int end) => end >= quoted.Segments.Tokens.Length || quoted.Segments.Tokens[end].Has(TokenTraits.LineStart);

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

    /// <summary>"By | Ann Reed |, Court Reporter", "| Ann Reed |" in a line of its own: whoever writes tells of others.</summary>
    private bool IsWriter(in NameMention name)
    {
        var tokens = quoted.Segments.Tokens;
        var (start, end) = (name.Tokens.Start, name.Tokens.End);
        if (tokens[start].Has(TokenTraits.LineStart))
        {
            return name.Core.Count > 1 && EndsLine(end);
        }

        return start > 0 && tokens[start - 1].Has(WordTraits.Agent) && tokens[start - 1].Has(TokenTraits.LineStart)
            && (EndsLine(end) || !tokens[end].IsWord || tokens[end].Has(WordTraits.Coordinator) || tokens[end].IsCapitalised);
    }

    private ReadOnlySpan<char> Word(int token) => quoted.Segments.Tokens[token].Span.In(quoted.Segments.Text);

    /// <summary>EN | DE | FR, NOT AGAIN, WIBBLE?: a word in capitals, once, or of which nothing tells that it is a person; Our story: a word that is never a name.</summary>
    private bool IsShouted(in NameMention name, Referent referent, bool hasLabels) => name.Tokens.Count == 1
        && (((referent.MentionCount == 1 || (referent is { Kind: SpeakerKind.Unknown, Gender: Gender.Unknown, Forms.Length: 1 } && !hasLabels)) && quoted.Segments.Tokens[name.Tokens.Start].Has(TokenTraits.AllCapitals)) || quoted.Segments.Tokens[name.Tokens.Start].Has(WordTraits.Possessive | WordTraits.Determiner));

    /// <summary>"@ann | I said so", "Replying to | @ann |": who is answered is nobody's "she".</summary>
    private bool IsAnswered(in NameMention name) =>
        quoted.Segments.Tokens[name.Tokens.Start] is var first && first.Has(TokenTraits.Handle) && (!name.IsSubject || first.Has(TokenTraits.LineStart));

    /// <summary>"Thank you, | Ann |.", "| Ann |, did he call?": who is spoken to is nobody's "she".</summary>
    private bool IsCalled(in NameMention name)
    {
        var tokens = quoted.Segments.Tokens;
        var (start, end) = (name.Tokens.Start, name.Tokens.End);
        var isSetOffBefore = tokens[start].Has(TokenTraits.SentenceStart) || tokens[start - 1].Kind == TokenKind.Comma;
        return isSetOffBefore && end < tokens.Length && tokens[end].Kind == TokenKind.Stop || (tokens[start].Has(TokenTraits.SentenceStart) && end < tokens.Length && tokens[end].Kind == TokenKind.Comma);
    }
}
