using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Tells a question for a name, to which a name is the answer and no call: <c>“Who wrote it?”¶“James Reed,” he said.</c></summary>
internal static class WhoQuestion
{
    // “Who is it?”, “Who's there?”: the one who answers.
    private const int Fewest = 5;

    /// <param name="text">The text.</param>
    /// <param name="line">What is said.</param>
    public static bool Is(SegmentedText text, TokenRange line) =>
        EndsAsked(text, line) && StoryWords.Who.Has(text.Tokens[line.Start].Span.In(text.Text));

    /// <summary>Whether its last sentence asks what, where or which: “It is pretty. Where is it from?”</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">What is said.</param>
    public static bool EndsWithOne(SegmentedText text, TokenRange line)
    {
        if (!EndsAsked(text, line))
        {
            return false;
        }

        var start = line.End - 1;
        while (start > line.Start && !text.Tokens[start].Has(TokenTraits.SentenceStart))
        {
            start--;
        }

        return WordLists.Question.Has(text.Tokens[start].Span.In(text.Text));
    }

    private static bool EndsAsked(SegmentedText text, TokenRange line) =>
        text.Tokens[line.End - 1] is { Kind: TokenKind.Stop } last && !last.Has(TokenTraits.IsFullStop);

    /// <summary>Whether it is surely not the one who answers.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">What is said.</param>
    public static bool IsOfOther(SegmentedText text, TokenRange line) => line.Count >= Fewest && Is(text, line) && !IsToYou(text, line);

    private static bool IsToYou(SegmentedText text, TokenRange line)
    {
        foreach (ref readonly var token in text.Tokens[line.Start..line.End])
        {
            if (WordLists.You.Has(token.Span.In(text.Text)))
            {
                return true;
            }
        }

        return false;
    }
}
