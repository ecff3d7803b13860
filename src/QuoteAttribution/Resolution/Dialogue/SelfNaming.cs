using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Tells whether an "I" gives its own name: <c>My name is Ada Lind</c>, <c>I am Ada Lind</c>, <c>they called me Ada</c>.</summary>
internal static class SelfNaming
{
    // "My Christian name was", "my name, sir, is"
    private const int LongestWay = 5;

    /// <summary>Whether the words before a name say that it is the speaker's own.</summary>
    public static bool At(SegmentedText text, int name)
    {
        if (text.Tokens[name].Has(WordTraits.Negation))
        {
            // "In Which I Am Not Late"
            return false;
        }

        var last = Word(text, name, 1);
        var before = Word(text, name, 2);
        return (WordLists.Me.Has(last) && WordLists.Naming.Has(before))
            || (WordLists.Am.Has(last) && WordLists.I.Has(before))
            || (WordLists.Is.Has(last) && IsMyName(text, name - 1));
    }

    private static bool IsMyName(SegmentedText text, int verb)
    {
        var foundName = false;
        for (var back = 1; back <= LongestWay && !text.Tokens[Math.Max(0, verb - back + 1)].Has(TokenTraits.SentenceStart); back++)
        {
            var word = Word(text, verb, back);
            if (WordLists.My.Has(word))
            {
                return foundName;
            }

            foundName |= WordLists.NameNoun.Has(word);
        }

        return false;
    }

    private static ReadOnlySpan<char> Word(SegmentedText text, int token, int back) =>
        token >= back ? text.Tokens[token - back].Span.In(text.Text) : default;
}
