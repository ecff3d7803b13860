using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>The words under which somebody without a name is known in a text, the same wherever the phrase is found.</summary>
/// <param name="Key">What the phrase says without its article: <c>old man</c>, <c>my uncle</c>.</param>
/// <param name="Described">The same with it, as a story speaks of somebody: <c>the old man</c>.</param>
internal readonly record struct PhraseWords(string Key, string Described)
{
    public static PhraseWords Of(SegmentedText text, TokenRange phrase)
    {
        var tokens = text.Tokens;
        var opener = tokens[phrase.Start];
        var hasArticle = opener.Has(WordTraits.Determiner) && phrase.Count > 1;
        var whole = Words(phrase.Start);
        // "my" tells whose the uncle is, and stays.
        return new PhraseWords(
            hasArticle ? Words(phrase.Start + 1) : whole,
            opener.Has(WordTraits.Determiner | WordTraits.Possessive) ? char.ToLowerInvariant(whole[0]) + whole[1..] : whole);

        string Words(int first) => OneLine.Of(TextSpan.FromBounds(text.Tokens[first].Start, text.Tokens[phrase.End - 1].End).In(text.Text).ToString());
    }
}
