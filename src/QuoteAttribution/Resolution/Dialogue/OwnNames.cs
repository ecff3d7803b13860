using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Finds the lines of a short story with which somebody answers who they are: <c>“Your name?”¶“Ann Reed.”</c>, <c>“Ann Reed, Harbour Police.”</c></summary>
internal sealed class OwnNames(QuotedText quoted, PooledList<NameMention> names, Cast cast)
{
    // “Your full name?”¶“You have it there.”¶“I need you to say it.”¶“Ann Reed.”
    private const int LongestAsked = 3;

    // "Harbour Police, Leeds": what somebody is there for.
    private const int LongestBody = 4;

    // "how do you do", "pleased to meet you"
    private const int LongestGreeting = 4;

    private readonly NamesInText _names = new(names);

    // How many lines ago somebody was asked for a name.
    private int _asked = int.MaxValue - 1;

    /// <summary>Sets the own name of those who give it; the lines come in the order of the text.</summary>
    public void Read(Turn turn)
    {
        _asked = Math.Min(_asked, int.MaxValue - 2) + 1;
        if (turn.OwnName is null && Opening(turn.Content[0]) is >= 0 and var name && cast.OfMention[name] is { IsPerson: true } own
            && IsOwn(turn, name, own))
        {
            turn.GiveOwnName(own);
        }

        // Who hears a name gives the own, but only at once.
        _asked = AsksForName(turn) ? 0 : turn.OwnName is not null ? LongestAsked - 1 : _asked;
    }

    /// <summary>The name with which a line begins; -1 where it begins with another word.</summary>
    private int Opening(TokenRange line)
    {
        var name = _names.LastBefore(line.Start + 1);
        return name >= 0 && _names.Items[name].Tokens.Start == line.Start && _names.Items[name].Tokens.End <= line.End ? name : -1;
    }

    private bool IsOwn(Turn turn, int name, Referent own)
    {
        var tokens = quoted.Segments.Tokens;
        var end = _names.Items[name].Tokens.End;
        var line = turn.Content[0];
        var isSentence = end >= line.End || tokens[end].Kind == TokenKind.Stop && tokens[end].Span.In(quoted.Segments.Text) is ".";
        var isFirst = IsFirstOf(own, name);
        if (isSentence || (end == line.End - 1 && tokens[end].Kind == TokenKind.Comma))
        {
            return !AsksBack(tokens, end, line)
                && (_asked <= LongestAsked || (isFirst && _names.Items[name].Core.Count > 1 && turn.Tag is { Kind: TagKind.Noun, Referent.Forms.Length: 0 }));
        }

        return isFirst && _names.Items[name].Core.Count > 1 && !_names.Items[name].HasTitle && tokens[end].Kind == TokenKind.Comma
            && (IsBody(end + 1, line.End) || IsGreeting(end + 1, line.End));
    }

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

    /// <summary>“What is your name?”</summary>
    private bool AsksForName(Turn turn)
    {
        foreach (var range in turn.Content)
        {
            for (var i = range.Start; i < range.End; i++)
            {
                if (WordLists.NameNoun.Has(quoted.Segments.Tokens[i].Span.In(quoted.Segments.Text)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
