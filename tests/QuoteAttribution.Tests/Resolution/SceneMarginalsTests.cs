using CsCheck;
using QuoteAttribution.Resolution.Dialogue;

namespace QuoteAttribution.Tests.Resolution;

/// <summary>How likely each speaker of a turn is, against a count of every way through a scene.</summary>
public class SceneMarginalsTests
{
    private const int Turns = 4;
    private const int Speakers = 3;
    private const int Relations = 5;

    [Fact]
    public void The_share_of_a_speaker_is_that_of_all_ways_in_which_it_speaks() => Gen.Double[-3, 3].Array[Turns * (Speakers + Relations)].Sample(static numbers =>
    {
        var scene = Enumerable.Range(0, Turns).Select(turn => new TurnOf(numbers[(turn * (Speakers + Relations))..])).ToArray();
        var ways = Ways(scene);
        var all = ways.Sum(static way => way.Weight);
        using var marginals = Read(scene);
        return Enumerable.Range(0, Turns).All(turn => Enumerable.Range(1, Speakers).All(speaker =>
            Math.Abs(marginals.ShareOf(turn, speaker) - (ways.Where(way => way.Speakers[turn] == speaker).Sum(static way => way.Weight) / all)) < 1e-9));
    });

    [Fact]
    public void A_line_that_nobody_can_speak_leaves_the_exchange_as_it_was()
    {
        var turn = new TurnOf([1, 2, 3, 0, -1, 2, 1, 0]);
        using var marginals = new SceneMarginals();
        marginals.Begin(default);
        Add(marginals, turn, [default]);
        foreach (var speaker in Enumerable.Range(1, Speakers))
        {
            marginals.Add(0, default(ExchangeState).To(speaker), 0);
        }

        marginals.EndTurn(turn.Exchange);

        Enumerable.Range(1, Speakers).Sum(speaker => marginals.ShareOf(0, speaker)).Should().BeApproximately(1, 1e-9);
        marginals.ShareOf(0, 3).Should().BeGreaterThan(marginals.ShareOf(0, 2));
        marginals.ShareOf(1, 3).Should().Be(0);
    }

    private static SceneMarginals Read(TurnOf[] scene)
    {
        var marginals = new SceneMarginals();
        marginals.Begin(default);
        HashSet<ExchangeState> places = [default];
        foreach (var turn in scene)
        {
            places = Add(marginals, turn, places);
        }

        return marginals;
    }

    private static HashSet<ExchangeState> Add(SceneMarginals marginals, TurnOf turn, HashSet<ExchangeState> before)
    {
        var places = before.SelectMany(static place => Enumerable.Range(1, Speakers).Select(speaker => place.To(speaker))).ToHashSet();
        foreach (var place in places)
        {
            marginals.Add(place.Last, place, turn.Candidates[place.Last - 1].Score);
        }

        marginals.EndTurn(turn.Exchange);
        return places;
    }

    private static List<(int[] Speakers, double Weight)> Ways(TurnOf[] scene)
    {
        var ways = new List<(int[] Speakers, ExchangeState State, double Score)> { ([], default, 0) };
        foreach (var turn in scene)
        {
            ways = [.. ways.SelectMany(way => turn.Candidates.Select(candidate =>
                ((int[])[.. way.Speakers, candidate.Speaker], way.State.To(candidate.Speaker), way.Score + candidate.Score + turn.Exchange.Between(way.State, candidate.Speaker))))];
        }

        return [.. ways.Select(static way => (way.Speakers, Math.Exp(way.Score)))];
    }

    private sealed class TurnOf
    {
        public TurnOf(double[] numbers)
        {
            Candidates = [.. Enumerable.Range(0, Speakers).Select(i => new WeighedCandidate(i + 1, numbers[i]))];
            var exchange = default(ExchangeScores);
            for (var relation = 0; relation < Relations; relation++)
            {
                exchange[relation] = numbers[Speakers + relation];
            }

            Exchange = exchange;
        }

        public WeighedCandidate[] Candidates { get; }

        public ExchangeScores Exchange { get; }
    }
}
