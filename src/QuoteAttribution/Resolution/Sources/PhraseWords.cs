using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>The words under which somebody without a name is known in a text, the same wherever the phrase is found.</summary>
internal static class PhraseWords
{
    // "of the old harbour board in Leeds": more than that is no description.
    private const int LongestTail = 8;

    /// <summary>What the phrase says without its article: <c>old man</c>; "my" tells whose the uncle is, and stays.</summary>
    public static string Key(SegmentedText text, TokenRange phrase) =>
        Words(text, phrase, text.Tokens[phrase.Start].Has(WordTraits.Determiner) && phrase.Count > 1 ? phrase.Start + 1 : phrase.Start);

    /// <summary>The same with the article, as a story speaks of somebody: <c>the old man</c>.</summary>
    public static string Described(SegmentedText text, TokenRange phrase)
    {
        var words = Words(text, phrase, phrase.Start);
        return text.Tokens[phrase.Start].Has(WordTraits.Determiner | WordTraits.Possessive) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
    }

    /// <summary>The noun with all that hangs on it before the relative pronoun: <c>a friend of Ann Reed</c>, who said; the noun alone where a comma or "but" parts them.</summary>
    public static TokenRange Antecedent(SegmentedText text, TokenRange noun, int relative)
    {
        var end = text.Tokens[relative - 1].Kind == TokenKind.Comma || text.Tokens[relative - 1].Has(WordTraits.Coordinator) ? relative - 1 : relative;
        for (var i = noun.End; i < end; i++)
        {
            if (i > noun.End + LongestTail || !text.Tokens[i].IsWord)
            {
                return noun;
            }
        }

        return new TokenRange(noun.Start, end);
    }

    /// <summary>"the assistant", of "said the assistant from the depths of a chair", "said the assistant at last": where from and when it is said tells not who; "a man from Leeds" and "a voice from the stairs" do.</summary>
    public static TokenRange WithoutWhence(SegmentedText text, TokenRange phrase, int head)
    {
        for (var i = head + 1; i + 1 < phrase.End; i++)
        {
            var isWhence = StoryWords.Whence.Has(text.Tokens[i].Span.In(text.Text)) && !text.Tokens[i + 1].IsCapitalised && !StoryWords.Voice.Has(text.Tokens[head].Span.In(text.Text));
            if (isWhence || (StoryWords.At.Has(text.Tokens[i].Span.In(text.Text)) && !text.Tokens[i + 1].Has(WordTraits.Determiner | WordTraits.Possessive)))
            {
                return new TokenRange(phrase.Start, i);
            }
        }

        return phrase;
    }

    /// <summary>"the woman", of "the woman, 82": how old somebody is tells not who.</summary>
    public static TokenRange WithoutAge(SegmentedText text, TokenRange phrase) =>
        phrase.Count > 2 && text.Tokens[phrase.End - 1].Kind == TokenKind.Number && text.Tokens[phrase.End - 2].Kind == TokenKind.Comma
            ? new TokenRange(phrase.Start, phrase.End - 2)
            : phrase;

    private static string Words(SegmentedText text, TokenRange phrase, int first) =>
        OneLine.Of(TextSpan.FromBounds(text.Tokens[first].Start, text.Tokens[phrase.End - 1].End).In(text.Text).ToString());
}
