using QuoteAttribution.Coreference;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>Says who speaks where subtitles only tell that somebody else does: <c>&gt;&gt; I'm Ann Reed.</c>, or one of two who answer each other.</summary>
/// <param name="quoted">The text with its turns.</param>
/// <param name="names">Its names.</param>
/// <param name="cast">Who they are.</param>
/// <param name="parts">Says who gives the own name.</param>
/// <param name="labelled">Who speaks a turn that has a label.</param>
internal sealed class ChangeSpeakers(QuotedText quoted, NamesInText names, Cast cast, PartNames parts, Func<int, Referent?> labelled)
{
    // Ann, Tom, Ann: then it is Tom again.
    private const int Back = 2;

    // Well, Ann, it burns.
    private const int FarthestCall = 4;

    private readonly List<Referent?> _speakers = [];

    /// <summary>Who speaks a turn; null where nothing tells.</summary>
    public Referent? SpeakerOf(int turn)
    {
        for (var i = _speakers.Count; i <= turn; i++)
        {
            _speakers.Add(quoted.Turns[i].Label.Element == LabelElement.Changing ? parts.OwnName(quoted.Turns[i]) ?? OneOfTwo(i) : labelled(i));
        }

        return _speakers[turn];
    }

    private Referent? OneOfTwo(int turn) => turn > Back && _speakers[turn - 1] is { } last && last == _speakers[turn - 1 - Back]
        && _speakers[turn - Back] is { } other && !IsCalled(other, quoted.Turns[turn].Content.Start) ? other : null;

    /// <summary>“Ann, it burns.”: whoever is called does not speak.</summary>
    private bool IsCalled(Referent referent, int start)
    {
        for (var name = names.LastBefore(start) + 1; name < names.Items.Length && names.Items[name].Tokens.Start < start + FarthestCall; name++)
        {
            if (cast.OfMention[name] == referent)
            {
                return true;
            }
        }

        return false;
    }
}
