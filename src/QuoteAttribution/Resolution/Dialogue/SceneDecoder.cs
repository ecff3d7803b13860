using QuoteAttribution.Memory;
using QuoteAttribution.Resolution.Reasons;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Finds the likeliest sequence of speakers for the turns of a scene, and how sure each is.</summary>
/// <remarks>
/// A beam search over a log-linear score: what a turn's speaker has to do with those of the turns before depends on the last two speakers
/// only. Sequence decoding for speakers: He, Barbosa and Kondrak, "Identification of speakers in novels" (2013); Muzny et al., "A two-stage
/// sieve approach for quote attribution" (2017) decide line by line.
/// </remarks>
internal sealed class SceneDecoder(double[] weights) : IDisposable
{
    // A beam of 24 finds 26 more of the 21,752 speakers of the open novels, and looks at twice as many ways.
    private const int BeamWidth = 12;

    private readonly WeighedScene _weighed = new(weights);
    private readonly SceneMarginals _marginals = new();
    private readonly PooledList<int> _chosen = new();
    private readonly PooledList<Trace> _traces = new();
    private WeighedCandidate[] _sorted = new WeighedCandidate[32];
    private readonly ExchangeAfter[] _after = new ExchangeAfter[BeamWidth];
    private Node[] _beam = new Node[BeamWidth];
    private Node[] _next = new Node[BeamWidth];
    private int _count;
    private int _nextCount;
    private double _mostDeficit;

    /// <summary>The best speakers for the turns of a scene together; nobody where a turn has no candidates.</summary>
    /// <param name="scene">The turns of the scene.</param>
    /// <param name="speakers">Takes the speaker of each turn.</param>
    /// <param name="before">Who spoke before, in a scene of which other turns were decided already.</param>
    /// <param name="adjust">What the score of a turn's candidate is changed by, to learn the weights; null for none.</param>
    public void Decode(TurnSpan scene, Span<Participant?> speakers, ExchangeState before = default, Func<int, Candidate, double>? adjust = null)
    {
        _weighed.Weigh(scene, adjust);
        _chosen.Clear();
        for (var i = 0; i < scene.Count; i++)
        {
            _chosen.Add(0);
        }

        Search(_weighed, before, _chosen.Items);
        for (var i = 0; i < scene.Count; i++)
        {
            speakers[i] = ParticipantOf(scene.CandidatesOf(i), _chosen[i]);
        }
    }

    /// <summary>How sure each speaker of the scene that was decoded last is, from 0 to 1.</summary>
    /// <param name="certainties">Takes how sure each is.</param>
    /// <param name="before">Who spoke before the scene.</param>
    /// <param name="least">What is less sure than this need not be known better.</param>
    public void Certainties(Span<double> certainties, ExchangeState before = default, double least = 0) =>
        Certainty.Of(_weighed, _marginals, before, _chosen.Items, least, certainties);

    /// <summary>Notes what spoke for and against the likeliest speakers of the first turns of the scene that was decoded last.</summary>
    public void Explain(TurnSpan turns, ExchangeState before, ReasonNotes notes) => SceneReasons.Note(turns, _weighed, _marginals, _chosen.Items, before, weights, notes);

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
        _marginals.Dispose();
        _chosen.Dispose();
        _traces.Dispose();
    }

    private static Participant? ParticipantOf(ReadOnlySpan<Candidate> candidates, int speaker)
    {
        foreach (ref readonly var candidate in candidates)
        {
            if (candidate.Participant.Number == speaker)
            {
                return candidate.Participant;
            }
        }

        return null;
    }

    /// <summary>The best speakers for the turns of a scene, by number; 0 where a turn has no candidates.</summary>
    private void Search(WeighedScene scene, ExchangeState before, Span<int> speakers)
    {
        _traces.Clear();
        _marginals.Begin(before);
        _beam[0] = new Node(before, -1, 0, 0);
        _count = 1;
        _mostDeficit = scene.MostDeficit;
        for (var t = 0; t < scene.Count; t++)
        {
            var candidates = scene.CandidatesOf(t);
            Extend(candidates, scene.ExchangeOf(t));
            Advance(someoneSpeaks: candidates.Length > 0);
            foreach (ref readonly var node in _beam.AsSpan(0, _count))
            {
                _marginals.Add(candidates.Length > 0 ? node.ExchangeState.Last : 0, node.ExchangeState, node.Own);
            }

            _marginals.EndTurn(scene.ExchangeOf(t));
        }

        // The first of the beam is the best.
        for (int i = scene.Count - 1, trace = _beam[0].Trace; i >= 0; trace = _traces[trace].Before, i--)
        {
            speakers[i] = _traces[trace].Speaker;
        }
    }

    /// <summary>Takes the best of every candidate after every node of the beam into the next one.</summary>
    private void Extend(ReadOnlySpan<WeighedCandidate> candidates, in ExchangeScores exchange)
    {
        _nextCount = 0;
        if (candidates.IsEmpty)
        {
            for (var node = 0; node < _count; node++)
            {
                Offer(_beam[node].ExchangeState, node, _beam[node].Score, own: 0);
            }

            return;
        }

        var beam = _beam.AsSpan(0, _count);
        var after = After(beam, exchange);
        var most = exchange.Most;
        var least = Least;
        foreach (ref readonly var candidate in LikeliestFirst(candidates))
        {
            if (beam[0].Score + candidate.Score + most <= least)
            {
                // Nor can those after get into the beam.
                break;
            }

            for (var node = 0; node < beam.Length; node++)
            {
                ref readonly var before = ref beam[node];
                if (before.Score + candidate.Score + most <= least)
                {
                    // The nodes after have lower scores still.
                    break;
                }

                var score = before.Score + candidate.Score + after[node].Of(candidate.Speaker);
                if (score > least)
                {
                    Offer(before.ExchangeState.To(candidate.Speaker), node, score, candidate.Score);
                    least = Least;
                }
            }
        }
    }

    /// <summary>What the exchange tells of a speaker after each node: looked up once for all candidates.</summary>
    private ReadOnlySpan<ExchangeAfter> After(ReadOnlySpan<Node> beam, in ExchangeScores exchange)
    {
        for (var node = 0; node < beam.Length; node++)
        {
            _after[node] = new ExchangeAfter(beam[node].ExchangeState, exchange);
        }

        return _after.AsSpan(0, beam.Length);
    }

    /// <summary>The candidates by falling score, so that most need not be looked at; those alike in their own order.</summary>
    private ReadOnlySpan<WeighedCandidate> LikeliestFirst(ReadOnlySpan<WeighedCandidate> candidates)
    {
        if (_sorted.Length < candidates.Length)
        {
            _sorted = new WeighedCandidate[candidates.Length * 2];
        }

        for (var i = 0; i < candidates.Length; i++)
        {
            var place = i;
            for (; place > 0 && _sorted[place - 1].Score < candidates[i].Score; place--)
            {
                _sorted[place] = _sorted[place - 1];
            }

            _sorted[place] = candidates[i];
        }

        return _sorted.AsSpan(0, candidates.Length);
    }

    /// <summary>What a node must exceed to be kept.</summary>
    private double Least => _nextCount == 0 ? double.NegativeInfinity
        : _nextCount < BeamWidth ? _next[0].Score - _mostDeficit
        : Math.Max(_next[0].Score - _mostDeficit, _next[BeamWidth - 1].Score);

    /// <summary>Keeps the beam sorted, of equals the first before the others; of nodes that lead to the same place only the best can win.</summary>
    private void Offer(ExchangeState step, int before, double score, double own)
    {
        var next = _next;
        var free = _nextCount;
        for (var i = 0; i < _nextCount; i++)
        {
            if (next[i].ExchangeState == step)
            {
                if (next[i].Score >= score)
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

        for (; free > 0 && next[free - 1].Score < score; free--)
        {
            next[free] = next[free - 1];
        }

        next[free] = new Node(step, before, score, own);
    }

    /// <summary>Writes down how the next beam was reached, and goes on from there.</summary>
    private void Advance(bool someoneSpeaks)
    {
        while (_next[_nextCount - 1].Score < _next[0].Score - _mostDeficit)
        {
            _nextCount--;
        }

        for (var i = 0; i < _nextCount; i++)
        {
            ref var node = ref _next[i];
            _traces.Add(new Trace(someoneSpeaks ? node.ExchangeState.Last : 0, _beam[node.Trace].Trace));
        }

        for (var i = 0; i < _nextCount; i++)
        {
            _next[i].Trace = _traces.Count - _nextCount + i;
        }

        (_beam, _next, _count) = (_next, _beam, _nextCount);
    }

    /// <summary>A place in the beam.</summary>
    private struct Node(ExchangeState step, int trace, double score, double own)
    {
        public readonly double Score = score;

        /// <summary>What of it speaks for who speaks the turn, but for the exchange.</summary>
        public readonly double Own = own;
        public readonly ExchangeState ExchangeState = step;

        /// <summary>Index of the node before, in its beam; once this is the beam, of the way that led here.</summary>
        public int Trace = trace;
    }

    private readonly record struct Trace(int Speaker, int Before);
}
