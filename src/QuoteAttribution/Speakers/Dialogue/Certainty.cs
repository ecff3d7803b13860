namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>How sure a chosen speaker is: what the others on stage would score in the same place, the other turns left as they are.</summary>
internal sealed class Certainty(double[] weights)
{
    // A speaker is felt by the turns right behind.
    private const int Reach = 3;

    private readonly List<double> _scores = [];

    /// <summary>The share of each chosen speaker's score in those of all candidates (softmax); from 0 to 1.</summary>
    /// <param name="scene">The turns of the scene.</param>
    /// <param name="speakers">The speakers chosen.</param>
    /// <param name="certainties">Takes how sure each is.</param>
    public void Of(TurnSpan scene, ReadOnlySpan<Entity?> speakers, Span<double> certainties)
    {
        var before = default(Step);
        for (var i = 0; i < speakers.Length; i++)
        {
            certainties[i] = speakers[i] is null ? 0 : Share(scene, speakers, i, before);
            before = before.To(speakers[i]);
        }
    }

    private double Share(TurnSpan scene, ReadOnlySpan<Entity?> speakers, int at, Step before)
    {
        Span<ExchangeScores> exchange = stackalloc ExchangeScores[Math.Min(Reach + 1, speakers.Length - at)];
        for (var i = 0; i < exchange.Length; i++)
        {
            exchange[i] = ExchangeScores.Of(scene[at + i], weights);
        }

        _scores.Clear();
        var best = 0.0;
        foreach (ref readonly var candidate in scene.CandidatesOf(at))
        {
            var score = candidate.Evidence.Weigh(weights) + Score(exchange, speakers[at..], before, candidate.Entity);
            best = candidate.Entity == speakers[at] ? score : best;
            _scores.Add(score);
        }

        var all = 0.0;
        foreach (var score in _scores)
        {
            all += Math.Exp(score - best);
        }

        return 1 / all;
    }

    /// <summary>What a speaker changes in the exchange with the turns before and behind.</summary>
    private static double Score(ReadOnlySpan<ExchangeScores> exchange, ReadOnlySpan<Entity?> speakers, Step before, Entity speaker)
    {
        var score = exchange[0].Between(before, speaker);
        var step = before.To(speaker);
        for (var i = 1; i < exchange.Length; i++)
        {
            if (speakers[i] is { } next)
            {
                score += exchange[i].Between(step, next);
                step = step.To(next);
            }
        }

        return score;
    }
}
