namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>Finds the likeliest sequence of speakers for the turns of a scene.</summary>
/// <remarks>A beam search: what a turn's speaker has to do with those of the turns before depends on the last two speakers only.</remarks>
internal sealed class TurnDecoder(ReadOnlyMemory<double> weights)
{
    private const int BeamWidth = 12;

    private readonly List<Node> _nodes = [];

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
            Extend(turns[t], t, beam, adjust);
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

    /// <summary>Takes the best of every candidate behind every node of the beam into the next one.</summary>
    private void Extend(Turn turn, int index, int beam, Func<int, Candidate, double>? adjust)
    {
        var next = _nodes.Count;
        if (turn.Candidates.Count == 0)
        {
            for (var node = beam; node < next; node++)
            {
                Offer(next, new Node(_nodes[node].Step.Unspoken(), node, _nodes[node].Score));
            }
        }

        foreach (var candidate in turn.Candidates)
        {
            var own = candidate.Evidence.Weigh(weights.Span) + (adjust is null ? 0 : adjust(index, candidate));
            for (var node = beam; node < next; node++)
            {
                var before = _nodes[node].Step;
                var exchange = Exchange.Of(turn, before, candidate.Entity);
                var score = _nodes[node].Score + own + exchange.Weigh(weights.Span);
                if (IsWorthOffering(next, score))
                {
                    Offer(next, new Node(before.To(candidate.Entity, candidate.Evidence | exchange), node, score));
                }
            }
        }
    }

    private bool IsWorthOffering(int beam, double score) => _nodes.Count < beam + BeamWidth || score > _nodes[^1].Score;

    /// <summary>Keeps the beam sorted, of equals the first before the others; of nodes that lead to the same place only the best can win.</summary>
    private void Offer(int beam, Node node)
    {
        for (var i = beam; i < _nodes.Count; i++)
        {
            if (_nodes[i].Step.LeadsWhere(node.Step))
            {
                if (_nodes[i].Score >= node.Score)
                {
                    return;
                }

                _nodes.RemoveAt(i);
                break;
            }
        }

        if (_nodes.Count == beam + BeamWidth)
        {
            _nodes.RemoveAt(_nodes.Count - 1);
        }

        var at = _nodes.Count;
        while (at > beam && _nodes[at - 1].Score < node.Score)
        {
            at--;
        }

        _nodes.Insert(at, node);
    }

    private readonly record struct Node(Step Step, int Before, double Score);
}
