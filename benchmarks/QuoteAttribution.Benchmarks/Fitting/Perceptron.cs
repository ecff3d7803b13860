using QuoteAttribution.Resolution.Dialogue;

namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>Fits the weights of the evidence: an averaged structured perceptron with a margin (Collins 2002), scene by scene.</summary>
/// <param name="novels">What to learn from.</param>
/// <param name="allowed">The evidence that counts.</param>
/// <param name="prior">The weights to begin with; null for those that grammar tells.</param>
internal sealed class Perceptron(IReadOnlyList<ReadNovel> novels, EvidenceSet allowed, double[]? prior = null)
{
    private const double Margin = 1;
    private const double Forbidden = -1000;
    private const int LongestScene = 30;

    // Each turn of the novels taught from another one costs as much as all others.
    private const int MostBeginnings = 18;

    // The fitting starts from what grammar tells, and for the rest from nothing: weights that had seen the novels kept apart would
    // tell them what to say, while evidence as rare as "said Ann to Tom" would never get far from nothing.
    private static readonly (Evidence Evidence, double Weight)[] Grammar =
    [
        (Evidence.TagNames, 6),
        (Evidence.TagIsNarrator, 8),
        (Evidence.NarratorBesideOtherTag, -6),
        (Evidence.TagIsGroupItself, 5),
        (Evidence.TagIsOtherItself, -3),
        (Evidence.TagIsBorneByOther, -3),
        (Evidence.AddresseeOfTag, -5),
        (Evidence.GenderClashes, -3),
        (Evidence.GivesOwnName, 3),
        (Evidence.NounIsTitle, 2),
        (Evidence.AddressedHere, -3),
        (Evidence.IsAsked, 1),
    ];

    private double[] _weights = [];
    private readonly double[] _sums = new double[EvidenceWeights.Count];
    private int _updates;

    /// <summary>The mean of all weights on the way: what the last novel taught would weigh too much, so many novels are the last one once.</summary>
    public double[] Fit(int rounds, double rate)
    {
        for (var first = 0; first < novels.Count; first += Math.Max(1, novels.Count / MostBeginnings))
        {
            _weights = Start();
            for (var round = 0; round < rounds; round++)
            {
                for (var i = 0; i < novels.Count; i++)
                {
                    Learn(novels[(first + i) % novels.Count], rate / (1 + (round * 0.5)));
                }
            }
        }

        return [.. _sums.Select(sum => sum / Math.Max(1, _updates))];
    }

    private double[] Start()
    {
        var weights = prior is null ? new double[EvidenceWeights.Count] : [.. prior];
        foreach (var (evidence, weight) in Grammar)
        {
            // What grammar tells holds in any text; a prior may know it better, but no weaker.
            var isStronger = Math.Abs(weight) > Math.Abs(weights[(int)evidence]);
            weights[(int)evidence] = (default(EvidenceSet).With(evidence) & allowed) == default ? 0 : isStronger ? weight : weights[(int)evidence];
        }

        return weights;
    }

    private void Learn(ReadNovel novel, double rate)
    {
        using var decoder = new SceneDecoder(_weights);
        for (var first = 0; first < novel.Turns.Count;)
        {
            // Long scenes would be one update for hundreds of turns.
            var end = first + Math.Min(novel.Turns.SceneAt(first).Count, LongestScene);
            var scene = new TurnSpan(novel.Turns, first, end);
            var right = new Participant?[scene.Count];
            var best = new Participant?[scene.Count];
            decoder.Decode(scene, right, adjust: (turn, candidate) => IsWrong(novel, turn, candidate) ? Forbidden : 0);
            decoder.Decode(scene, best, adjust: (turn, candidate) => IsWrong(novel, turn, candidate) ? Margin : 0);
            Update(scene, right, best, rate);

            for (var i = 0; i < _weights.Length; i++)
            {
                _sums[i] += _weights[i];
            }

            _updates++;
            first = end;
        }
    }

    /// <summary>Takes the weights a step from what led to the wrong speakers to what leads to the right ones.</summary>
    private void Update(TurnSpan scene, Participant?[] right, Participant?[] best, double rate)
    {
        ExchangeState beforeRight = default, beforeBest = default;
        for (var i = 0; i < scene.Count; i++)
        {
            var good = EvidenceFor(scene, i, beforeRight, right[i]);
            var bad = EvidenceFor(scene, i, beforeBest, best[i]);
            if (good != bad)
            {
                Add(good, rate);
                Add(bad, -rate);
            }

            beforeRight = beforeRight.To(right[i]?.Number ?? 0);
            beforeBest = beforeBest.To(best[i]?.Number ?? 0);
        }
    }

    private static EvidenceSet EvidenceFor(TurnSpan scene, int turn, ExchangeState before, Participant? speaker)
    {
        foreach (var candidate in scene.CandidatesOf(turn))
        {
            if (candidate.Participant == speaker)
            {
                return candidate.Evidence | Exchange.Of(scene[turn], Exchange.Between(before, candidate.Participant.Number));
            }
        }

        return default;
    }

    /// <summary>Whether this is another than a turn's right speaker; where that is none of the candidates, another than the stranger.</summary>
    private static bool IsWrong(ReadNovel novel, int turn, Candidate candidate)
    {
        var gold = novel.Gold[turn];
        return gold.Count > 0 && (novel.IsReachable(turn, gold[0])
            ? !novel.IsRight(candidate.Participant.Referent, gold[0])
            : novel.HasStranger(turn) && !candidate.Participant.IsStranger);
    }

    private void Add(EvidenceSet evidence, double rate)
    {
        var counted = evidence & allowed;
        for (var i = 0; i < _weights.Length; i++)
        {
            if ((counted & default(EvidenceSet).With((Evidence)i)) != default)
            {
                _weights[i] += rate;
            }
        }
    }
}
