using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Finds the lines of a short story with which somebody answers who they are: <c>“Your name?”¶“Ann Reed.”</c>, <c>“Ann Reed, Harbour Police.”</c></summary>
/// <param name="quoted">The text.</param>
/// <param name="names">Its names.</param>
/// <param name="cast">Who they stand for.</param>
/// <param name="people">Those whose name stands where a person's does: “Hiya,” said the girl, and it is not her name.</param>
internal sealed class OwnNames(QuotedText quoted, PooledList<NameMention> names, Cast cast, HashSet<Referent> people)
{
    // “Your full name?”¶“You have it there.”¶“I need you to say it.”¶“Ann Reed.”
    private const int LongestAsked = 3;

    // "Harbour Police, Leeds": what somebody is there for.
    private const int LongestBody = 4;

    // "how do you do", "pleased to meet you"
    private const int LongestGreeting = 4;

    private readonly NamesInText _names = new(names);

    // "your full legal name"
    private const int LongestModifiers = 3;

    // Whose name the line before took the other for: “You're Ann Reed?”
    private Referent? _guessed;

    // “Please, ma'am.”¶“Ann. My mother was ma'am.”: who is called so may tell the name.
    private bool _isCalledByForm;

    // Whether the line before asks who somebody else is.
    private bool _isAskedWho;

    // How many lines ago somebody was asked for a name.
    private int _asked = int.MaxValue - 1;

    /// <summary>Sets the own name of those who give it; the lines come in the order of the text.</summary>
    public void Read(Turn turn)
    {
        _asked = Math.Min(_asked, int.MaxValue - 2) + 1;
        if (turn.OwnName is null && Opening(turn.Content[0]) is >= 0 and var name && cast.OfMention[name] is { IsPerson: true } own
            && !_isAskedWho && (people.Contains(own) || _asked <= 1) && IsOwn(turn, name, own))
        {
            turn.GiveOwnName(own);
        }
        else if (turn.OwnName is null && _asked <= 1 && AloneIn(turn.Content[0]) is { } alone)
        {
            turn.GiveOwnName(alone);
        }
        else if (turn.OwnName is null && _guessed is not null && Confirms(turn.Content[0]))
        {
            turn.GiveOwnName(_guessed);
        }

        _guessed = GuessIn(turn.Content[^1]);
        _isCalledByForm = turn.AddressedForm != Gender.Unknown;
        _isAskedWho = WhoQuestion.IsOfOther(quoted.Segments, turn.Content[^1]);

        // Who hears a name gives the own, but only at once.
        _asked = AsksForName(turn) ? 0 : turn.OwnName is not null ? LongestAsked - 1 : _asked;
    }

    /// <summary>The name with which a line begins; -1 where it begins with another word.</summary>
    private int Opening(TokenRange line)
    {
        var name = _names.LastBefore(line.Start + 1);
        return name >= 0 && _names.Items[name].Tokens.Start == line.Start && _names.Items[name].Tokens.End <= line.End ? name : -1;
    }

    /// <summary>“Your name?”¶“Hope.”: a plain word that is somebody's name elsewhere in the text.</summary>
    private Referent? AloneIn(TokenRange line)
    {
        var tokens = quoted.Segments.Tokens;
        return line.Count is 1 or 2 && tokens[line.Start].IsWord && (line.Count == 1 || tokens[line.End - 1].Kind is TokenKind.Stop or TokenKind.Comma && !AsksBack(tokens, line.End - 1, line))
            && cast.OfNameAlone(tokens[line.Start].Span.In(quoted.Segments.Text)) is { IsPerson: true } own ? own : null;
    }

    private bool IsOwn(Turn turn, int name, Referent own)
    {
        var tokens = quoted.Segments.Tokens;
        var end = _names.Items[name].Tokens.End;
        var line = turn.Content[0];
        var isSentence = end >= line.End || tokens[end].Kind == TokenKind.Stop && tokens[end].Span.In(quoted.Segments.Text) is ".";
        var isFirst = IsFirstOf(own, name);
        if (isSentence || (tokens[end].Kind == TokenKind.Comma && (end == line.End - 1 || IsCallToEnd(end + 1, line.End))))
        {
            return !AsksBack(tokens, end, line)
                && ((isFirst && isSentence && ((IsFullName(name) && IsBodyAlone(end + 1, line.End)) || _isCalledByForm)) || _asked <= LongestAsked || (isFirst && _names.Items[name].Core.Count > 1 && turn.Tag is { Kind: TagKind.Noun, Referent.Forms.Length: 0 }));
        }

        return tokens[end].Kind == TokenKind.Comma
            && ((isFirst && IsFullName(name) && (IsBody(end + 1, line.End) || IsGreeting(end + 1, line.End)))
                || ((_guessed == own || IsFullName(name)) && IsYes(end + 1) && IsPause(end + 2, line.End)));
    }

    private bool IsFullName(int name) => _names.Items[name].Core.Count > 1 && !_names.Items[name].HasTitle;

    /// <summary>“You're Ann Reed?”, “You must be Ann Reed.”: for whom the speaker takes the other.</summary>
    private Referent? GuessIn(TokenRange line)
    {
        var name = _names.LastBefore(line.End);
        if (name < 0 || _names.Items[name].Tokens.Start < line.Start || !IsPause(_names.Items[name].Tokens.End, line.End) || !cast.OfMention[name].IsPerson)
        {
            return null;
        }

        var tokens = quoted.Segments.Tokens;
        var i = _names.Items[name].Tokens.Start - 1;
        while (i > line.Start && (tokens[i].Kind == TokenKind.Clitic || tokens[i].Has(WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Copula)) && !WordLists.You.Has(Word(i)))
        {
            i--;
        }

        return i >= line.Start && WordLists.You.Has(Word(i)) ? cast.OfMention[name] : null;
    }

    /// <summary>“That's me.”, “Yes, I am.”, “I am.”</summary>
    private bool Confirms(TokenRange line) =>
        IsYes(line.Start) || (line.Count > 2 && ((WordLists.Is.Has(Word(line.Start + 1)) && WordLists.Me.Has(Word(line.Start + 2)))
            || (WordLists.I.Has(Word(line.Start)) && WordLists.Am.Has(Word(line.Start + 1)) && IsPause(line.Start + 2, line.End))));

    private bool IsYes(int word) => word < quoted.Segments.Tokens.Length && StoryWords.Affirming.Has(Word(word));

    private bool IsPause(int token, int end) => token >= end || quoted.Segments.Tokens[token].Kind is TokenKind.Stop or TokenKind.Comma;

    private ReadOnlySpan<char> Word(int token) => quoted.Segments.Tokens[token].Span.In(quoted.Segments.Text);

    /// <summary>“Ann, | madam.”</summary>
    private bool IsCallToEnd(int word, int end) =>
        quoted.Segments.Tokens[word].Has(WordTraits.Title) && (word + 1 >= end || quoted.Segments.Tokens[word + 1].Kind is TokenKind.Stop or TokenKind.Comma);

    private bool AsksBack(ReadOnlySpan<Token> tokens, int end, TokenRange line) =>
        end < line.End && tokens[end].Span.In(quoted.Segments.Text) is "?" or "!";

    /// <summary>Whether the text names somebody for the first time there.</summary>
    private bool IsFirstOf(Referent referent, int name)
    {
        for (var i = 0; i < name; i++)
        {
            if (cast.OfMention[i] == referent)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>“Ann Reed. Harbour Police.”</summary>
    private bool IsBodyAlone(int start, int end)
    {
        var tokens = quoted.Segments.Tokens;
        return IsBody(start, end) && end - start <= LongestBody + 1 && tokens[end - 1].Kind is TokenKind.Stop or TokenKind.Comma;
    }

    /// <summary>“Ann Reed, Harbour Police,”</summary>
    private bool IsBody(int start, int end)
    {
        var tokens = quoted.Segments.Tokens;
        var i = start;
        while (i < end && tokens[i].IsWord && tokens[i].IsCapitalised && !tokens[i].Has(WordTraits.AnyPronoun))
        {
            i++;
        }

        return i - start is > 1 and <= LongestBody && (i >= end || tokens[i].Kind is TokenKind.Comma or TokenKind.Stop)
            && !FirstNames.Contains(tokens[start].Span.In(quoted.Segments.Text), out _);
    }

    /// <summary>“Ann Reed, how do you do.”, “Ann Reed, pleased to meet you.”</summary>
    private bool IsGreeting(int start, int end)
    {
        var tokens = quoted.Segments.Tokens;
        if (start >= end || !WordLists.Greeting.Has(tokens[start].Span.In(quoted.Segments.Text)))
        {
            return false;
        }

        for (var i = start + 1; i < Math.Min(end - 1, start + LongestGreeting); i++)
        {
            if (WordLists.Meeting.Has(tokens[i + 1].Span.In(quoted.Segments.Text)) || WordLists.Meeting.Has(tokens[i].Span.In(quoted.Segments.Text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“What's her name?”, “She spelt my last name wrong.”</summary>
    private bool IsOfOther(int start, int name)
    {
        for (var i = name - 1; i >= Math.Max(start, name - LongestModifiers); i--)
        {
            if (quoted.Segments.Tokens[i].Has(WordTraits.Possessive))
            {
                return !WordLists.You.Has(Word(i));
            }
        }

        return false;
    }

    /// <summary>“What name?”, “I need your full name.”, “Name.”; not “It's a good name.”</summary>
    private bool IsAsked(TokenRange line, int name)
    {
        if (line.Count <= LongestModifiers)
        {
            return true;
        }

        for (var i = name - 1; i >= Math.Max(line.Start, name - LongestModifiers); i--)
        {
            if (quoted.Segments.Tokens[i].Has(WordTraits.Possessive))
            {
                return true;
            }
        }

        var end = name + 1;
        while (end < line.End && quoted.Segments.Tokens[end].Kind != TokenKind.Stop)
        {
            end++;
        }

        return end < line.End && Word(end) is "?";
    }

    /// <summary>“You do not name them.”</summary>
    private bool IsVerb(int name) =>
        name > 0 && quoted.Segments.Tokens[name - 1].Has(WordTraits.InfinitiveMarker | WordTraits.Modal | WordTraits.Negation | WordTraits.Pronoun);

    /// <summary>“What is your name?”</summary>
    private bool AsksForName(Turn turn)
    {
        foreach (var range in turn.Content)
        {
            for (var i = range.Start; i < range.End; i++)
            {
                if (WordLists.NameNoun.Has(quoted.Segments.Tokens[i].Span.In(quoted.Segments.Text)) && !IsOfOther(range.Start, i) && !IsVerb(i) && IsAsked(range, i))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
