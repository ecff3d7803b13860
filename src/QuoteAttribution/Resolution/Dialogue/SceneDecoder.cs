using QuoteAttribution.Coreference;
using QuoteAttribution.Memory;


namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Finds the speakers of the turns of a scene, and how sure each is.</summary>
internal sealed class SceneDecoder : IDisposable
{
    private readonly WeighedScene _weighed;
    private readonly TurnDecoder _decoder = new();
    private readonly PooledList<int> _chosen = new();

    public SceneDecoder(double[] weights)
    {
        _weighed = new WeighedScene(weights);
    }

    /// <summary>The best speakers for the turns of a scene together; nobody where a turn has no candidates.</summary>
    /// <param name="scene">The turns of the scene.</param>
    /// <param name="speakers">Takes the speaker of each turn.</param>
    /// <param name="before">Who spoke before, in a scene of which other turns were decided already.</param>
    /// <param name="adjust">What the score of a turn's candidate is changed by, to learn the weights; null for none.</param>
    public void Decode(TurnSpan scene, Span<Referent?> speakers, ExchangeState before = default, Func<int, Candidate, double>? adjust = null)
    {
        _weighed.Weigh(scene, adjust);
        _chosen.Clear();
        for (var i = 0; i < scene.Count; i++)
        {
            _chosen.Add(0);
        }

        _decoder.Decode(_weighed, before, _chosen.Items);
        for (var i = 0; i < scene.Count; i++)
        {
            speakers[i] = ReferentOf(scene.CandidatesOf(i), _chosen[i]);
        }
    }

    /// <summary>How sure each speaker of the scene that was decoded last is, from 0 to 1.</summary>
    public void Certainties(Span<double> certainties, ExchangeState before = default) => Certainty.Of(_weighed, before, _chosen.Items, certainties);

    /// <summary>What the turns after the first ones of the scene that was decoded last need to know of those.</summary>
    public ExchangeState StateAfter(int turns, ExchangeState before)
    {
        foreach (var speaker in _chosen.Items[..turns])
        {
            before = before.To(speaker);
        }

        return before;
    }

    public void Dispose()
    {
        _weighed.Dispose();
        _decoder.Dispose();
        _chosen.Dispose();
    }

    private static Referent? ReferentOf(ReadOnlySpan<Candidate> candidates, int speaker)
    {
        foreach (ref readonly var candidate in candidates)
        {
            if (candidate.Referent.SpeakerNumber == speaker)
            {
                return candidate.Referent;
            }
        }

        return null;
    }
}
