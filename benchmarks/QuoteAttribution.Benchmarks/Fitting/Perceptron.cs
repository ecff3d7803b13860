using System.Numerics;
using QuoteAttribution.Speakers;
using QuoteAttribution.Speakers.Dialogue;

namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>Fits the weights of the evidence: an averaged structured perceptron with a margin (Collins 2002), scene by scene.</summary>
internal sealed class Perceptron(IReadOnlyList<ReadNovel> novels, ulong allowed)
{
    private const double Margin = 1;
    private const double Forbidden = -1000;
    private const int LongestScene = 30;

    // From nothing: weights that had seen the novels kept apart would tell them what to say.
    private readonly double[] _weights = new double[EvidenceWeights.Count];
    private readonly double[] _sums = new double[EvidenceWeights.Count];
    private int _updates;

    public double[] Fit(int rounds, double rate)
    {
        for (var round = 0; round < rounds; round++)
        {
            foreach (var novel in novels)
            {
                Learn(novel, rate / (1 + (round * 0.5)));
            }
        }

        return [.. _sums.Select(sum => sum / Math.Max(1, _updates))];
    }

    private void Learn(ReadNovel novel, double rate)
    {
        using var decoder = new SceneDecoder(_weights);
        for (var first = 0; first < novel.Turns.Count;)
        {
            // Long scenes would be one update for hundreds of turns.
            var end = first + Math.Min(novel.Turns.SceneAt(first).Count, LongestScene);
            var scene = new TurnSpan(novel.Turns, first, end);
            var right = new Entity?[scene.Count];
            var best = new Entity?[scene.Count];
            decoder.Decode(scene, right, (turn, candidate) => IsWrong(novel, turn, candidate) ? Forbidden : 0);
            decoder.Decode(scene, best, (turn, candidate) => IsWrong(novel, turn, candidate) ? Margin : 0);
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
    private void Update(TurnSpan scene, Entity?[] right, Entity?[] best, double rate)
    {
        Step beforeRight = default, beforeBest = default;
        for (var i = 0; i < scene.Count; i++)
        {
            var good = EvidenceFor(scene, i, beforeRight, right[i]);
            var bad = EvidenceFor(scene, i, beforeBest, best[i]);
            if (good != bad)
            {
                Add(good, rate);
                Add(bad, -rate);
            }

            beforeRight = beforeRight.To(right[i]?.SpeakerNumber ?? 0);
            beforeBest = beforeBest.To(best[i]?.SpeakerNumber ?? 0);
        }
    }

    private static EvidenceSet EvidenceFor(TurnSpan scene, int turn, Step before, Entity? speaker)
    {
        foreach (var candidate in scene.CandidatesOf(turn))
        {
            if (candidate.Entity == speaker)
            {
                return candidate.Evidence | Exchange.Of(scene[turn], Exchange.Between(before, candidate.Entity.SpeakerNumber));
            }
        }

        return default;
    }

    /// <summary>Whether a turn's right speaker is among its candidates, and this is another.</summary>
    private static bool IsWrong(ReadNovel novel, int turn, Candidate candidate)
    {
        var gold = novel.Gold[turn];
        return gold.Count > 0 && !novel.IsRight(candidate.Entity, gold[0])
            && novel.IsReachable(turn, gold[0]);
    }

    private void Add(EvidenceSet evidence, double rate)
    {
        for (var bits = evidence.Bits & allowed; bits != 0; bits &= bits - 1)
        {
            _weights[BitOperations.TrailingZeroCount(bits)] += rate;
        }
    }
}
