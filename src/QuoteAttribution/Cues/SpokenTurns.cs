using QuoteAttribution.Quoting;

namespace QuoteAttribution.Cues;

/// <summary>Finds the link of the turn in which a place of a text stands.</summary>
internal sealed class SpokenTurns
{
    private readonly QuotedText _quoted;
    private readonly QuotationLink?[] _links;

    public SpokenTurns(QuotedText quoted, QuotationLinks links)
    {
        _quoted = quoted;
        _links = new QuotationLink?[quoted.Turns.Length];
        foreach (var link in links.Items)
        {
            if (link.Turn >= 0 && link.Pattern == Patterns.SpeakerLabel)
            {
                _links[link.Turn] = link;
            }
        }
    }

    /// <summary>The link of the turn; null where the place is in none.</summary>
    /// <param name="at">The character.</param>
    /// <param name="last">The turn before which, or in which, it stands.</param>
    public QuotationLink? At(int at, int last)
    {
        var tokens = _quoted.Segments.Tokens;
        for (var turn = last; turn >= 0; turn--)
        {
            var content = _quoted.Turns[turn].Content;
            if (tokens[content.Start].Start <= at)
            {
                return at < tokens[content.End - 1].End ? _links[turn] : null;
            }
        }

        return null;
    }
}
