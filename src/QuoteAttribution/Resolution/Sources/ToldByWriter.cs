using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Quoting;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>Finds of whom somebody tells who writes of himself, and names few: <c>I told my mother that I was late. She said …</c></summary>
internal sealed class ToldByWriter(QuotedText quoted, SpokenOf told)
{
    // Some sentences: a paragraph without end is not to be read for each pronoun.
    private const int Farthest = 150;

    // The pronoun before, and the last "I" in front of it; -1 without one.
    private int _paragraph = -1;
    private int _end;
    private int _writer = -1;

    /// <summary>The nearest noun for a person in the writer's own words of a paragraph; null where that has no "I", or a name that fits stands nearer.</summary>
    /// <param name="end">Where the quotation or its source begins.</param>
    /// <param name="paragraph">Their paragraph.</param>
    /// <param name="gender">What the pronoun tells.</param>
    public Referent? Before(int end, int paragraph, Gender gender)
    {
        var outside = Math.Max(quoted.Segments.Paragraphs[paragraph].Start - 1, end - Farthest);
        return HasWriter(end, paragraph, outside) ? told.Before(end, outside, gender) : null;
    }

    /// <summary>Whether "I" stands in the writer's own words. What was looked at for the pronoun before is not looked at again.</summary>
    private bool HasWriter(int end, int paragraph, int outside)
    {
        var isLater = paragraph == _paragraph && end >= _end;
        var limit = isLater ? Math.Max(outside, _end - 1) : outside;
        _writer = isLater ? _writer : -1;
        for (var i = InnerWords.Before(quoted.Passages, end - 1, limit); i > limit; i = InnerWords.Before(quoted.Passages, i - 1, limit))
        {
            if (quoted.Segments.Tokens[i].Has(WordTraits.FirstPerson) && !quoted.Segments.Tokens[i].Has(WordTraits.Plural))
            {
                _writer = i;
                break;
            }
        }

        (_paragraph, _end) = (paragraph, end);
        return _writer > outside;
    }
}
