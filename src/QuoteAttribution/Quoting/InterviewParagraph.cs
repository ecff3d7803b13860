using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>What a paragraph of an interview without labels tells of whether it asks or answers.</summary>
/// <param name="Content">Its tokens without marks of bold and italics around.</param>
/// <param name="Asks">Whether it ends in a question mark.</param>
/// <param name="Stops">How often a sentence ends in it.</param>
/// <param name="IsOfSelf">Whether "I" stands in it.</param>
/// <param name="IsToYou">Whether "you" stands in it.</param>
/// <param name="IsBold">Whether all of it is printed in bold.</param>
internal readonly record struct InterviewParagraph(TokenRange Content, bool Asks, int Stops, bool IsOfSelf, bool IsToYou, bool IsBold)
{
    // A question of more words is a statement with a question at its end.
    private const int LongestQuestion = 60;

    /// <summary>Whether its type tells that it asks.</summary>
    public bool IsSetApart { get; init; }

    /// <summary>Whether its type tells that it answers.</summary>
    public bool IsPlain { get; init; }

    public static InterviewParagraph Of(SegmentedText text, TokenRange paragraph)
    {
        var content = WithoutMarkup(text, paragraph);
        bool ofSelf = false, toYou = false;
        var stops = 0;
        foreach (ref readonly var token in text.Tokens[content.Start..content.End])
        {
            stops += token.Kind == TokenKind.Stop ? 1 : 0;
            ofSelf |= token.Has(WordTraits.FirstPerson) && !token.Has(WordTraits.Plural);
            toYou |= token.IsWord && token.Has(WordTraits.AnyPronoun | WordTraits.Possessive | WordTraits.Reflexive) && WordLists.You.Has(token.Span.In(text.Text));
        }

        return new InterviewParagraph(content, EndsAsking(text, content), stops, ofSelf, toYou, IsInBold(text, content));
    }

    /// <summary>Whether a paragraph is a question, and no line between marks.</summary>
    public static bool IsQuestion(SegmentedText text, TokenRange paragraph) =>
        paragraph.Count <= LongestQuestion && WithoutMarkup(text, paragraph) is var content && EndsAsking(text, content)
        && !MarkSurroundings.IsMark(text.Tokens[content.Start]) && text.Tokens[content.Start].Kind != TokenKind.Dash;

    /// <summary>Whether somebody may be named before a paragraph: two capitals stand side by side.</summary>
    public static bool NamesSomebody(SegmentedText text, int paragraph)
    {
        var tokens = text.Tokens;
        for (var p = 0; p < paragraph; p++)
        {
            var range = text.Paragraphs[p];
            for (var i = range.Start + 1; i < range.End; i++)
            {
                if (tokens[i].IsCapitalised && tokens[i - 1].IsCapitalised && !tokens[i - 1].Has(WordTraits.FunctionWord))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public double AsQuestion(Weights<InterviewWeight> weights) =>
        IsSetApart ? weights[InterviewWeight.Asks]
        : IsPlain ? weights[InterviewWeight.AsksNot]
        : Asks && Content.Count <= weights[InterviewWeight.LongestQuestion] ? weights[InterviewWeight.Asks]
        : (Stops <= 1 && Content.Count <= weights[InterviewWeight.LongestRemark] ? weights[InterviewWeight.MayAsk] : weights[InterviewWeight.AsksNot])
            + (IsOfSelf ? weights[InterviewWeight.AsksOfSelf] : 0);

    public double AsAnswer(Weights<InterviewWeight> weights) =>
        (Asks && !IsPlain ? weights[InterviewWeight.AnswersAsking] : 0) + (IsOfSelf ? weights[InterviewWeight.AnswersOfSelf] : 0);

    private static bool EndsAsking(SegmentedText text, TokenRange content) =>
        text.Tokens[content.End - 1] is { Kind: TokenKind.Stop } stop && text.Text[stop.End - 1] == '?';

    /// <summary>Whether stars cling to both ends.</summary>
    private static bool IsInBold(SegmentedText text, TokenRange content)
    {
        var span = text.SpanOf(content);
        return span.Start > 0 && text.Text[span.Start - 1] == '*' && span.End < text.Text.Length && text.Text[span.End] == '*';
    }

    /// <summary>** Did you see it? **, ## Did you see it?</summary>
    private static TokenRange WithoutMarkup(SegmentedText text, TokenRange paragraph)
    {
        var (start, end) = (paragraph.Start, paragraph.End);
        while (start < end - 1 && IsMarkup(text, start))
        {
            start++;
        }

        while (end - 1 > start && IsMarkup(text, end - 1))
        {
            end--;
        }

        return new TokenRange(start, end);
    }

    private static bool IsMarkup(SegmentedText text, int i) => text.Tokens[i].Kind == TokenKind.Symbol && text.Text[text.Tokens[i].Start] is '*' or '_' or '#';
}
