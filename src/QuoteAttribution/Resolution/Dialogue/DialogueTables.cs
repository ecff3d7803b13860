using QuoteAttribution.Memory;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>The turns of a text with those who may speak them, and what is needed to decide between these.</summary>
/// <remarks>Turns live as long as their text is read: made anew, they were moved about by the garbage collector, which took longer than reading them.</remarks>
internal sealed class DialogueTables : IDisposable
{
    private readonly PooledList<Turn?> _ofLink = new();
    private SceneDecoder? _ofBooks;
    private SceneDecoder? _ofStories;

    public Reused<Turn> Turns { get; } = new();

    public Reused<Participant> Participants { get; } = new();

    /// <summary>The number of each participant by the id of its referent; 0 for who is none.</summary>
    public PooledList<int> ParticipantNumbers { get; } = new();

    public PooledList<Candidate> Candidates { get; } = new();

    /// <summary>Decides by the weights for a short text made of lines, or by those for all others; most texts tell no story and never ask.</summary>
    public SceneDecoder DecoderFor(bool talk) =>
        talk ? _ofStories ??= new SceneDecoder(EvidenceWeights.OfStories) : _ofBooks ??= new SceneDecoder(EvidenceWeights.OfBooks);

    /// <summary>The turn of each link.</summary>
    public Span<Turn?> OfLink => _ofLink.Items;

    /// <summary>Makes room for the turn of each link.</summary>
    public void Open(int links)
    {
        _ofLink.Prepare(links);
        _ofLink.Advance(links);
    }

    public void Dispose()
    {
        _ofLink.Dispose();
        foreach (var turn in Turns.Kept)
        {
            turn.Clear();
        }

        foreach (var participant in Participants.Kept)
        {
            participant.Clear();
        }

        Participants.Clear();
        ParticipantNumbers.Dispose();
        Turns.Clear();
        Candidates.Dispose();
        _ofBooks?.Dispose();
        _ofStories?.Dispose();
    }
}
