using System.Numerics;
using QuoteAttribution.Speakers.Dialogue;

namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>Fits the weights of the evidence: an averaged structured perceptron with a margin (Collins 2002), scene by scene.</summary>
internal sealed class Perceptron(IReadOnlyList<ReadNovel> novels, double[] start, ulong allowed)
{
    private const double Margin = 1;
    private const double Forbidden = -1000;
    private const int LongestScene = 30;

    private readonly double[] _weights = [.. start];
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
        var decoder = new TurnDecoder(_weights);
        for (var first = 0; first < novel.Turns.Count;)
        {
            var end = DialogueResolver.SceneEnd(novel.Turns, first);
            // Long scenes would be one update for hundreds of turns.
            end = Math.Min(end, first + LongestScene);
            var right = decoder.Decode(novel.Turns, first, end, (turn, candidate) => IsWrong(novel, turn, candidate) ? Forbidden : 0);
            var best = decoder.Decode(novel.Turns, first, end, (turn, candidate) => IsWrong(novel, turn, candidate) ? Margin : 0);
            for (var i = 0; i < right.Length; i++)
            {
                if (right[i].Evidence != best[i].Evidence)
                {
                    Add(right[i].Evidence, rate);
                    Add(best[i].Evidence, -rate);
                }
            }

            for (var i = 0; i < _weights.Length; i++)
            {
                _sums[i] += _weights[i];
            }

            _updates++;
            first = end;
        }
    }

    /// <summary>Whether a turn's right speaker is among its candidates, and this is another.</summary>
    private static bool IsWrong(ReadNovel novel, int turn, Candidate candidate)
    {
        var gold = novel.Gold[turn];
        return gold.Count > 0 && !novel.IsRight(candidate.Entity, gold[0])
            && novel.Turns[turn].Candidates.Exists(c => novel.IsRight(c.Entity, gold[0]));
    }

    private void Add(EvidenceSet evidence, double rate)
    {
        for (var bits = evidence.Bits & allowed; bits != 0; bits &= bits - 1)
        {
            _weights[BitOperations.TrailingZeroCount(bits)] += rate;
        }
    }
}
