namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>How sure a chosen speaker is: what the others on stage would score in the same place, the other turns left as they are.</summary>
internal sealed class Certainty(ReadOnlyMemory<double> weights)
{
    // A speaker is felt by the turns right behind.
    private const int Reach = 3;

    /// <summary>The share of the chosen speaker's score in those of all candidates (softmax); from 0 to 1.</summary>
    /// <param name="turns">All turns.</param>
    /// <param name="start">The first turn of the scene.</param>
    /// <param name="path">The steps chosen for the scene.</param>
    /// <param name="at">Which of the steps is looked at.</param>
    public double Of(IReadOnlyList<Turn> turns, int start, Step[] path, int at)
    {
        var chosen = 0.0;
        var others = 0.0;
        var best = Score(turns, start, path, at, path[at].Speaker);
        foreach (var candidate in turns[start + at].Candidates)
        {
            var share = Math.Exp(Score(turns, start, path, at, candidate.Entity) - best);
            if (candidate.Entity == path[at].Speaker)
            {
                chosen += share;
            }
            else
            {
                others += share;
            }
        }

        return chosen > 0 ? chosen / (chosen + others) : 0;
    }

    private double Score(IReadOnlyList<Turn> turns, int start, Step[] path, int at, Entity? speaker)
    {
        var step = at == 0 ? default : path[at - 1];
        var score = 0.0;
        for (var i = at; i < path.Length && i <= at + Reach; i++)
        {
            var turn = turns[start + i];
            var who = i == at ? speaker : path[i].Speaker;
            var found = turn.Candidates.FindIndex(c => c.Entity == who);
            if (found < 0)
            {
                continue;
            }

            var evidence = turn.Candidates[found].Evidence | Exchange.Of(turn, step, who!);
            score += evidence.Weigh(weights.Span);
            step = step.To(who!, evidence);
        }

        return score;
    }
}
