namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>Finds the likeliest sequence of speakers for the turns of a scene.</summary>
/// <remarks>A beam search: what a turn's speaker has to do with those of the turns before depends on the last two speakers only.</remarks>
internal sealed class TurnDecoder(double[] weights)
{
    private const int BeamWidth = 12;

    private readonly List<Trace> _traces = [];
    private Node[] _beam = new Node[BeamWidth];
    private Node[] _next = new Node[BeamWidth];
    private int _count;
    private int _nextCount;

    /// <summary>The best speakers for the turns of a scene; nobody where a turn has no candidates.</summary>
    /// <param name="scene">The turns of the scene.</param>
    /// <param name="speakers">Takes the speaker of each turn.</param>
    /// <param name="adjust">What the score of a turn's candidate is changed by, to learn the weights; null for none.</param>
    public void Decode(TurnSpan scene, Span<Entity?> speakers, Func<int, Candidate, double>? adjust = null)
    {
        _traces.Clear();
        _beam[0] = new Node(default, -1, 0);
        _count = 1;
        for (var t = 0; t < scene.Count; t++)
        {
            Extend(scene[t], scene.CandidatesOf(t), scene.Start + t, adjust);
            Advance();
        }

        // The first of the beam is the best.
        for (int i = scene.Count - 1, trace = _beam[0].Trace; i >= 0; trace = _traces[trace].Before, i--)
        {
            speakers[i] = _traces[trace].Speaker;
        }
    }

    /// <summary>Takes the best of every candidate behind every node of the beam into the next one.</summary>
    private void Extend(Turn turn, ReadOnlySpan<Candidate> candidates, int index, Func<int, Candidate, double>? adjust)
    {
        _nextCount = 0;
        if (candidates.IsEmpty)
        {
            for (var node = 0; node < _count; node++)
            {
                Offer(_beam[node].Step, null, node, _beam[node].Score);
            }

            return;
        }

        var exchange = ExchangeScores.Of(turn, weights);
        var most = exchange.Most;
        foreach (ref readonly var candidate in candidates)
        {
            var own = candidate.Evidence.Weigh(weights) + (adjust is null ? 0 : adjust(index, candidate));
            for (var node = 0; node < _count; node++)
            {
                ref readonly var before = ref _beam[node];
                if (_nextCount == BeamWidth && before.Score + own + most <= _next[BeamWidth - 1].Score)
                {
                    // The nodes behind have lower scores still.
                    break;
                }

                var score = before.Score + own + exchange.Between(before.Step, candidate.Entity);
                if (_nextCount < BeamWidth || score > _next[BeamWidth - 1].Score)
                {
                    Offer(before.Step.To(candidate.Entity), candidate.Entity, node, score);
                }
            }
        }
    }

    /// <summary>Keeps the beam sorted, of equals the first before the others; of nodes that lead to the same place only the best can win.</summary>
    private void Offer(in Step step, Entity? speaker, int before, double score)
    {
        var free = _nextCount;
        for (var i = 0; i < _nextCount; i++)
        {
            if (_next[i].Step.LeadsWhere(step))
            {
                if (_next[i].Score >= score)
                {
                    return;
                }

                free = i;
                break;
            }
        }

        if (free == BeamWidth)
        {
            free--;
        }
        else if (free == _nextCount)
        {
            _nextCount++;
        }

        for (; free > 0 && _next[free - 1].Score < score; free--)
        {
            _next[free] = _next[free - 1];
        }

        _next[free] = new Node(step, before, score, speaker);
    }

    /// <summary>Writes down how the next beam was reached, and goes on from there.</summary>
    private void Advance()
    {
        for (var i = 0; i < _nextCount; i++)
        {
            ref var node = ref _next[i];
            _traces.Add(new Trace(node.Speaker, _beam[node.Trace].Trace));
        }

        for (var i = 0; i < _nextCount; i++)
        {
            _next[i].Trace = _traces.Count - _nextCount + i;
        }

        (_beam, _next, _count) = (_next, _beam, _nextCount);
    }

    /// <summary>A place in the beam.</summary>
    private struct Node(Step step, int trace, double score, Entity? speaker = null)
    {
        public readonly Step Step = step;
        public readonly double Score = score;
        public readonly Entity? Speaker = speaker;

        /// <summary>Index of the node before, in its beam; once this is the beam, of the way that led here.</summary>
        public int Trace = trace;
    }

    private readonly record struct Trace(Entity? Speaker, int Before);
}
