using QuoteAttribution.Memory;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>The turns of a scene as numbers: what speaks for each candidate, and what each relation to the turns before tells.</summary>
internal sealed class WeighedScene(double[] weights) : IDisposable
{
    private readonly PooledList<WeighedCandidate> _candidates = new();
    private readonly PooledList<WeighedTurn> _turns = new();

    public int Count => _turns.Count;

    /// <summary>By how much one way through the turns may score less than another and still overtake it.</summary>
    /// <remarks>
    /// The same speakers after both weigh differently in the next turn, in the first of somebody else, and, in a steady exchange, in two more;
    /// from then on all is alike.
    /// </remarks>
    public double MostDeficit { get; private set; }

    public ReadOnlySpan<WeighedCandidate> CandidatesOf(int turn) => _candidates.Items[_turns[turn].Start.._turns[turn].End];

    public ref readonly ExchangeScores ExchangeOf(int turn) => ref _turns[turn].Exchange;

    /// <summary>Weighs all that is known of a scene.</summary>
    /// <param name="scene">The turns of the scene.</param>
    /// <param name="adjust">What the score of a turn's candidate is changed by, to learn the weights; null for none.</param>
    public void Weigh(TurnSpan scene, Func<int, Candidate, double>? adjust = null)
    {
        _candidates.Clear();
        _turns.Clear();
        var (mostRange, mostSteady) = (0.0, 0.0);
        for (var i = 0; i < scene.Count; i++)
        {
            var start = _candidates.Count;
            var (last, weight) = (default(EvidenceSet), 0.0);
            foreach (ref readonly var candidate in scene.CandidatesOf(i))
            {
                if (candidate.Evidence != last)
                {
                    (last, weight) = (candidate.Evidence, candidate.Evidence.Weigh(weights));
                }

                _candidates.Add(new WeighedCandidate(candidate.Participant.Number, weight + (adjust is null ? 0 : adjust(scene.Start + i, candidate))));
            }

            var exchange = ExchangeScores.Of(scene[i], weights);
            _turns.Add(new WeighedTurn(start, _candidates.Count, exchange));
            mostRange = Math.Max(mostRange, exchange.Range);
            mostSteady = Math.Max(mostSteady, exchange.OfSteadiness);
        }

        MostDeficit = 2 * (mostRange + mostSteady);
    }

    public void Dispose()
    {
        _candidates.Dispose();
        _turns.Dispose();
    }

    private struct WeighedTurn(int start, int end, ExchangeScores exchange)
    {
        public readonly int Start = start;
        public readonly int End = end;
        public ExchangeScores Exchange = exchange;
    }
}

/// <summary>Somebody who may speak a turn, by number, and what the evidence for it weighs.</summary>
internal readonly record struct WeighedCandidate(int Speaker, double Score);
