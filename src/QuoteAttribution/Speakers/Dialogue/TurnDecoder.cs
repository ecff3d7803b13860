namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>Finds the likeliest sequence of speakers for the turns of a scene.</summary>
/// <remarks>A beam search: what a turn's speaker has to do with those of the turns before depends on the last two speakers only.</remarks>
internal sealed class TurnDecoder(ReadOnlyMemory<double> weights)
{
    private const int BeamWidth = 16;

    private readonly List<Step> _beam = [];
    private readonly List<Step> _next = [];

    /// <summary>The best steps through turns <paramref name="start"/> to <paramref name="end"/>; null where a turn has nobody to speak it.</summary>
    /// <param name="turns">All turns.</param>
    /// <param name="start">The first turn of the scene.</param>
    /// <param name="end">Behind the last one.</param>
    /// <param name="adjust">What a candidate's score is changed by, to learn the weights; null for none.</param>
    public Step[] Decode(IReadOnlyList<Turn> turns, int start, int end, Func<int, Candidate, double>? adjust = null)
    {
        _beam.Clear();
        _beam.Add(Step.None);
        for (var t = start; t < end; t++)
        {
            Extend(turns[t], t, adjust);
        }

        var path = new Step[end - start];
        var step = _beam[0];
        for (var i = path.Length - 1; i >= 0; i--)
        {
            path[i] = step;
            step = step.Before ?? Step.None;
        }

        return path;
    }

    private void Extend(Turn turn, int index, Func<int, Candidate, double>? adjust)
    {
        _next.Clear();
        foreach (var step in _beam)
        {
            if (turn.Candidates.Count == 0)
            {
                _next.Add(new Step(step, null, step.Last, step.Other, 0, default, step.Score));
            }

            foreach (var candidate in turn.Candidates)
            {
                var evidence = candidate.Evidence | Exchange.Of(turn, step, candidate.Entity);
                var score = step.Score + evidence.Weigh(weights.Span) + (adjust is null ? 0 : adjust(index, candidate));
                Keep(step.To(candidate.Entity, evidence, score));
            }
        }

        // The order of insertion decides between equals, so that a result never depends on the sort.
        _beam.Clear();
        while (_beam.Count < BeamWidth && _next.Count > 0)
        {
            var best = 0;
            for (var i = 1; i < _next.Count; i++)
            {
                best = _next[i].Score > _next[best].Score ? i : best;
            }

            _beam.Add(_next[best]);
            _next.RemoveAt(best);
        }
    }

    /// <summary>Of the ways that lead to the same two last speakers only the best can win.</summary>
    private void Keep(Step step)
    {
        for (var i = 0; i < _next.Count; i++)
        {
            if (_next[i].Speaker == step.Speaker && _next[i].Other == step.Other && _next[i].Streak == step.Streak)
            {
                if (step.Score > _next[i].Score)
                {
                    _next[i] = step;
                }

                return;
            }
        }

        _next.Add(step);
    }
}
