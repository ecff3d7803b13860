using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>What stands behind a noun and tells who is meant: the man <c>in the red cap</c>, the woman <c>behind the counter</c>.</summary>
internal static class DescriptionTail
{
    // "in the old red woollen cap"
    private const int Longest = 6;

    /// <summary>The end of "in the red cap" after "said the man"; -1 where nothing of the kind follows, or what follows is how it is said: "in a low voice".</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The token behind the noun.</param>
    /// <param name="isNew">Whether nobody was spoken of so before: "a man in a cap".</param>
    public static int EndAfter(SegmentedText text, int start, bool isNew)
    {
        var end = NounEnd(text, start, isNew);
        return end > 0 && !text.Tokens[end].IsWord ? end : -1;
    }

    /// <summary>The same in the narration, where a verb follows, or the end for somebody new: "The woman behind the counter | looked up.", "It was a girl in a cap."</summary>
    public static int InNarration(SegmentedText text, int start, bool isNew)
    {
        var end = NounEnd(text, start, isNew);
        return end > 0 && (text.Tokens[end].Has(WordTraits.FiniteForm | WordTraits.Helper) || (isNew && !text.Tokens[end].IsWord)) ? end : -1;
    }

    private static int NounEnd(SegmentedText text, int start, bool isNew)
    {
        var tokens = text.Tokens;
        if (start + 2 >= tokens.Length || !WordLists.Marking.Has(tokens[start].Span.In(text.Text)) || !tokens[start + 1].Has(WordTraits.Determiner)
            || !(isNew || WordLists.Definite.Has(tokens[start + 1].Span.In(text.Text))))
        {
            return -1;
        }

        var end = start + 2;
        while (end < tokens.Length && end - start <= Longest && tokens[end].IsWord && !tokens[end].Has(WordTraits.FunctionWord | WordTraits.Adverb | WordTraits.FiniteForm))
        {
            end++;
        }

        return end > start + 2 && end < tokens.Length && !WordLists.Manner.Has(tokens[end - 1].Span.In(text.Text)) ? end : -1;
    }
}
