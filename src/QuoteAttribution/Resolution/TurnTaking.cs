using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Genres;


namespace QuoteAttribution.Resolution;

/// <summary>Says who speaks a paragraph that names nobody: in a report the one before goes on, in a dialogue the other one answers.</summary>
internal sealed class TurnTaking(Genre genre)
{
    private const int LongestPause = 3;

    private Referent? _last;
    private Referent? _other;
    private int _paragraph = -LongestPause - 1;

    /// <summary>Who spoke last, null where that was too long ago.</summary>
    public Referent? LastSpeaker(int paragraph) => paragraph - _paragraph <= LongestPause ? _last : null;

    /// <summary>Takes note of a turn.</summary>
    public void Note(Referent? speaker, int paragraph)
    {
        if (paragraph - _paragraph > LongestPause)
        {
            _last = null;
            _other = null;
        }

        if (speaker is not null)
        {
            _other = speaker == _last ? _other : _last;
            _last = speaker;
        }

        _paragraph = paragraph;
    }

    /// <summary>The speaker of a quotation that names nobody, and by what rule; null where the turns do not tell.</summary>
    public (Referent? Speaker, AttributionRule? Rule) Guess(int paragraph)
    {
        if (LastSpeaker(paragraph) is null)
        {
            return default;
        }

        if (genre == Genre.Report || paragraph == _paragraph)
        {
            return (_last, Patterns.SpeakerGoesOn);
        }

        return _other is null ? default : (_other, Patterns.Turns);
    }
}
