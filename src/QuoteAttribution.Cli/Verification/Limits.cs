namespace QuoteAttribution.Cli.Verification;

/// <summary>What counts as the same quotation with other words, and how far is looked for it. All numbers of the search stand here.</summary>
internal static class Limits
{
    /// <summary>
    /// An altered quotation shares at least this part of its words, in their order, with the place; below it, two sentences about the same
    /// thing would be called one.
    /// </summary>
    public const double LeastAlike = 0.6;

    /// <summary>And so many words at least: <c>I was there</c> and <c>I am there</c> are no evidence of each other.</summary>
    public const int LeastWordsAlike = 3;

    /// <summary>How many words may stand in the text where the quotation has "…": about two paragraphs. What is further apart was not said together.</summary>
    public const int LongestOmission = 250;

    /// <summary>How many words of the text an insertion in brackets may stand for: <c>[the mayor]</c> for <c>the woman who runs the town</c>.</summary>
    public const int LongestReplaced = 12;

    /// <summary>
    /// How far words may have moved against each other when a quotation is laid beside a place. Half of the quotation, since more is not alike
    /// enough, but never more than the most: the work for each word of a quotation is twice this.
    /// </summary>
    public const int LeastDrift = 6, MostDrift = 64;

    /// <summary>
    /// A quotation with altered words is looked for by two words that stand side by side, or with one between, in both. Of a quotation so many such
    /// pairs are looked for, spread over it, the rarest of each part: with two words of five altered, a third of the pairs are still there.
    /// </summary>
    public const int PartsWithPairs = 8, PairsOfPart = 2;

    /// <summary>A pair that stands more often than this in a text leads nowhere: only the first places are looked at, so that the work stays linear.</summary>
    public const int PlacesOfPair = 64;

    /// <summary>From so many pairs on, two have to agree on the place.</summary>
    public const int PairsThatNeedTwo = 8;

    /// <summary>How many places that pairs point to are laid beside the quotation, those with most pairs first.</summary>
    public const int PlacesToAlign = 3;

    /// <summary>How many places of the very words are compared to the character; all are counted.</summary>
    public const int PlacesToCompare = 200;

    /// <summary>
    /// What a word that is the same, one that is another, and one that is left out or added are worth when words are laid side by side. Another is better
    /// than one left out beside one added, and than one added at an end, where nothing would tell what it stands for.
    /// </summary>
    public const int Alike = 3, Other = -2, Missing = -3;
}
