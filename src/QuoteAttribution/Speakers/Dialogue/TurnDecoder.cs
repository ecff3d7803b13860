namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>Finds the likeliest sequence of speakers for the turns of a scene.</summary>
/// <remarks>A beam search: what a turn's speaker has to do with those of the turns before depends on the last two speakers only.</remarks>
internal sealed class TurnDecoder(ReadOnlyMemory<double> weights)
{
    private const int BeamWidth = 12;

    private readonly List<Node> _nodes = [];
    private readonly List<Option> _options = [];

    /// <summary>The best steps through a scene; a step has no speaker where a turn has no candidates.</summary>
    /// <param name="turns">All turns.</param>
    /// <param name="start">The first turn of the scene.</param>
    /// <param name="end">Behind the last one.</param>
    /// <param name="adjust">What a candidate's score is changed by, to learn the weights; null for none.</param>
    public Step[] Decode(IReadOnlyList<Turn> turns, int start, int end, Func<int, Candidate, double>? adjust = null)
    {
        _nodes.Clear();
        _nodes.Add(new Node(default, -1, 0));
        var beam = 0;
        for (var t = start; t < end; t++)
        {
            var next = _nodes.Count;
            Weigh(turns[t], t, beam, adjust);
            Keep(turns[t], next);
            beam = next;
        }

        // The first of the beam is the best.
        var path = new Step[end - start];
        for (int i = path.Length - 1, node = beam; i >= 0; node = _nodes[node].Before, i--)
        {
            path[i] = _nodes[node].Step;
        }

        return path;
    }

    /// <summary>Weighs every candidate behind every node of the beam.</summary>
    private void Weigh(Turn turn, int index, int beam, Func<int, Candidate, double>? adjust)
    {
        _options.Clear();
        var end = _nodes.Count;
        if (turn.Candidates.Count == 0)
        {
            for (var node = beam; node < end; node++)
            {
                _options.Add(new Option(node, -1, _nodes[node].Score));
            }
        }

        for (var c = 0; c < turn.Candidates.Count; c++)
        {
            var candidate = turn.Candidates[c];
            var own = candidate.Evidence.Weigh(weights.Span) + (adjust is null ? 0 : adjust(index, candidate));
            for (var node = beam; node < end; node++)
            {
                _options.Add(new Option(node, c, _nodes[node].Score + own + Exchange.Of(turn, _nodes[node].Step, candidate.Entity).Weigh(weights.Span)));
            }
        }
    }

    /// <summary>Takes the best options into the beam; of those that lead to the same place only the best can win.</summary>
    private void Keep(Turn turn, int beam)
    {
        while (_nodes.Count < beam + BeamWidth && TakeBest() is { Node: >= 0 } best)
        {
            var before = _nodes[best.Node].Step;
            var step = best.Candidate < 0 ? before.Unspoken() : StepTo(turn, before, turn.Candidates[best.Candidate]);
            if (!IsKept(beam, step))
            {
                _nodes.Add(new Node(step, best.Node, best.Score));
            }
        }
    }

    /// <summary>Removes the option with the highest score, of equals the first; none is left where its node is negative.</summary>
    private Option TakeBest()
    {
        var at = -1;
        for (var i = 0; i < _options.Count; i++)
        {
            if (_options[i].Node >= 0 && (at < 0 || _options[i].Score > _options[at].Score))
            {
                at = i;
            }
        }

        if (at < 0)
        {
            return new Option(-1, -1, 0);
        }

        var best = _options[at];
        _options[at] = best with { Node = -1 };
        return best;
    }

    private static Step StepTo(Turn turn, Step before, Candidate candidate) =>
        before.To(candidate.Entity, candidate.Evidence | Exchange.Of(turn, before, candidate.Entity));

    private bool IsKept(int beam, Step step)
    {
        for (var i = beam; i < _nodes.Count; i++)
        {
            if (_nodes[i].Step.LeadsWhere(step))
            {
                return true;
            }
        }

        return false;
    }

    private readonly record struct Node(Step Step, int Before, double Score);

    private readonly record struct Option(int Node, int Candidate, double Score);
}
