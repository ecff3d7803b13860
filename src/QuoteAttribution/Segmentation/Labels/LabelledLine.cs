using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation.Labels;

/// <summary>A line that begins with what may be a label, and what speaks for it.</summary>
/// <param name="Label">The label.</param>
/// <param name="Ordinal">Its place among the lines of the text.</param>
/// <param name="IsPerson">Whether the label names somebody, as far as its words tell.</param>
/// <param name="IsSpoken">Whether its content sounds spoken.</param>
/// <param name="HasScreenRemark">Whether the label says how a voice is heard: <c>(V.O.)</c></param>
/// <param name="Facts">What else speaks for it.</param>
/// <param name="IsLogin">Whether the label is surely what people call themselves where they post: <c>Name62</c></param>
internal readonly record struct LabelledLine(TurnLabel Label, int Ordinal, bool IsPerson, bool IsSpoken, bool HasScreenRemark, LineFacts Facts, bool IsLogin)
{
    // A post, and what stands below it.
    private const int LongestPost = 200;

    // An answer that goes on for longer has its first word of talk before that, as a rule.
    private const int FarthestTalkWord = 40;

    public static LabelledLine Of(string text, ReadOnlySpan<Token> tokens, in TurnLabel label, int ordinal, int end, bool isShown) => new(
        label, ordinal, LabelName.MayBePerson(text, tokens, label), isShown || SoundsSpoken(text, tokens, label.Content, end), HasRemark(text, tokens, label),
        FactsOf(text, tokens, label, isShown) | ClosingOf(tokens, label.Content, end), IsSureLogin(text, tokens, label));

    /// <summary>Name62, ann_r; Ann Reed @annreed. Who says something above a date comments.</summary>
    private static bool IsSureLogin(string text, ReadOnlySpan<Token> tokens, in TurnLabel label) => label.Element == LabelElement.Called || (label.Element is LabelElement.Login or LabelElement.Poster or LabelElement.Account
        && (tokens[label.Name.Start].Has(TokenTraits.Handle) || Handles.IsSureLogin(text.AsSpan(tokens[label.Name.Start].Start, tokens[label.Name.End - 1].End - tokens[label.Name.Start].Start))
            || (label.Element == LabelElement.Poster && (text[tokens[label.Name.End].Start] == '@' || text[tokens[label.Name.Start].Start] == '@'))));

    /// <summary>Whether a fact is one of those that speak for the line.</summary>
    public bool Has(LineFacts fact) => (Facts & fact) != 0;

    private static LineFacts FactsOf(string text, ReadOnlySpan<Token> tokens, in TurnLabel label, bool isShown) =>
        (isShown ? LineFacts.IsShown : LineFacts.None)
        | (tokens[label.Content].Has(TokenTraits.LineStart) ? LineFacts.IsAbove : LineFacts.None)
        | (label.Name.Count > 1 ? LineFacts.IsOfWords : LineFacts.None)
        | (LabelName.IsSurelyPerson(text, tokens, label) ? LineFacts.IsSurelyPerson : LineFacts.None)
        | (LabelName.IsStampedInBrackets(text, tokens, label) ? LineFacts.IsStampedInBrackets : LineFacts.None)
        | (label.Kind == LabelKind.Profile && PostAge.StampsBelow(text, tokens, label.Content, LongestPost) ? LineFacts.IsStampedBelow : LineFacts.None);

    /// <summary>A sentence ends in a stop; a title, a score and whatever else is listed seldom do.</summary>
    private static LineFacts ClosingOf(ReadOnlySpan<Token> tokens, int start, int end)
    {
        var last = end - 1;
        last -= last > start && tokens[last].Kind is TokenKind.DoubleMark or TokenKind.SingleMark ? 1 : 0;
        if (tokens[last].Kind == TokenKind.CloseBracket)
        {
            // It is not. (Laughter)
            while (last > start && tokens[last].Kind != TokenKind.OpenBracket)
            {
                last--;
            }

            last--;
        }

        if (last < start)
        {
            return LineFacts.None;
        }

        return tokens[last].Has(TokenTraits.IsFullStop) ? LineFacts.IsClosed | LineFacts.EndsInFullStop : tokens[last].Kind == TokenKind.Stop ? LineFacts.IsClosed : LineFacts.None;
    }

    private static bool SoundsSpoken(string text, ReadOnlySpan<Token> tokens, int start, int end)
    {
        if (start + 2 < end && WordLists.Addressing.Has(tokens[start].Span.In(text)) && tokens[start + 2].Kind == TokenKind.Comma && tokens[start + 1].Has(WordTraits.Title | WordTraits.Role))
        {
            // Mr. President, the farmers wait.
            return true;
        }

        var limit = Math.Min(end, start + FarthestTalkWord);
        for (var i = start; i < limit; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind == TokenKind.Stop ? text[token.Start] is '?' or '!' : token.Has(WordTraits.FirstPerson) || (token.IsWord && WordLists.TalkWord.Has(token.Span.In(text))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasRemark(string text, ReadOnlySpan<Token> tokens, in TurnLabel label)
    {
        if (label.Kind == LabelKind.Screen)
        {
            foreach (ref readonly var word in tokens[label.Name.End..label.Content])
            {
                if (WordLists.ScreenRemark.Has(word.Span.In(text)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

/// <summary>What speaks for a line with a label.</summary>
[Flags]
internal enum LineFacts : byte
{
    None = 0,

    /// <summary>It stands in a cue of subtitles, where all that stands is said.</summary>
    IsShown = 1,

    /// <summary>The label names nobody but a person: <c>Ann</c>, <c>Mrs. Reed</c></summary>
    IsSurelyPerson = 2,

    /// <summary>A time stands in brackets in the label, or beside a date: <c>[12:03] Ann:</c></summary>
    IsStampedInBrackets = 4,

    /// <summary>What is said ends in a stop.</summary>
    IsClosed = 8,

    /// <summary>It ends in a full stop, as hardly a title does.</summary>
    EndsInFullStop = 16,

    /// <summary>The label has two words or more; one and a time may be a verse: <c>John 3:16</c></summary>
    IsOfWords = 32,

    /// <summary>The label has a line of its own.</summary>
    IsAbove = 64,

    /// <summary>A line below a post says when it was posted, and how many saw it.</summary>
    IsStampedBelow = 128,
}
