using System.Runtime.CompilerServices;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>The weight of each relation in one turn: weighed once, asked for every pair of candidates.</summary>
[InlineArray(Count)]
internal struct ExchangeScores
{
    private const int Count = (int)Relation.JoinsIn + 1;

    private double _first;

    public static ExchangeScores Of(Turn turn, ReadOnlySpan<double> weights)
    {
        var scores = default(ExchangeScores);
        for (var relation = Relation.GoesOn; relation <= Relation.JoinsIn; relation++)
        {
            scores[(int)relation] = Exchange.Of(turn, relation).Weigh(weights);
        }

        return scores;
    }

    /// <summary>The weight of the relation that speaks most for a speaker.</summary>
    public readonly double Most
    {
        get
        {
            var most = this[0];
            for (var i = 1; i < Count; i++)
            {
                most = Math.Max(most, this[i]);
            }

            return most;
        }
    }

    /// <summary>By how much the relations lie apart.</summary>
    public readonly double Range
    {
        get
        {
            var least = this[0];
            for (var i = 1; i < Count; i++)
            {
                least = Math.Min(least, this[i]);
            }

            return Most - least;
        }
    }

    /// <summary>What it makes of an answer that the two have answered each other for a while.</summary>
    public readonly double OfSteadiness => Math.Abs(this[(int)Relation.AnswersSteadily] - this[(int)Relation.Answers]);

    public readonly double Between(in ExchangeState before, int speaker) => this[(int)Exchange.Between(before, speaker)];
}
