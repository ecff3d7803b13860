using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>The words under which somebody without a name is known in a text, the same wherever the phrase is found.</summary>
internal static class PhraseWords
{
    /// <summary>What the phrase says without its article: <c>old man</c>; "my" tells whose the uncle is, and stays.</summary>
    public static string Key(SegmentedText text, TokenRange phrase) =>
        Words(text, phrase, text.Tokens[phrase.Start].Has(WordTraits.Determiner) && phrase.Count > 1 ? phrase.Start + 1 : phrase.Start);

    /// <summary>The same with the article, as a story speaks of somebody: <c>the old man</c>.</summary>
    public static string Described(SegmentedText text, TokenRange phrase)
    {
        var words = Words(text, phrase, phrase.Start);
        return text.Tokens[phrase.Start].Has(WordTraits.Determiner | WordTraits.Possessive) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
    }

    private static string Words(SegmentedText text, TokenRange phrase, int first) =>
        OneLine.Of(TextSpan.FromBounds(text.Tokens[first].Start, text.Tokens[phrase.End - 1].End).In(text.Text).ToString());
}
