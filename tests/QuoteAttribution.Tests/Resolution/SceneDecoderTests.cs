using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Memory;
using QuoteAttribution.Resolution.Dialogue;

namespace QuoteAttribution.Tests.Resolution;

/// <summary>The decoder leaves ways through a scene that cannot win any more; none that would have won may be among them.</summary>
public class SceneDecoderTests
{
    private const int Length = 9;

    private static readonly TagKind[] Tags = [TagKind.None, TagKind.Name, TagKind.Pronoun, TagKind.Noun];

    [Theory]
    [InlineData(0.5)]
    [InlineData(2)]
    [InlineData(8)]
    public void Of_all_ways_through_a_scene_of_two_the_best_is_found(double mostWeight)
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var weights = Weights(random, mostWeight);
            Participant[] people = [Person(1), Person(2)];
            var turns = Scene(random, people);
            using var decoder = new SceneDecoder(weights);
            var scene = new TurnSpan(turns, 0, Length);
            var speakers = new Participant?[Length];

            decoder.Decode(scene, speakers);

            var best = Enumerable.Range(0, 1 << Length).Max(way => Score(turns, weights, Enumerable.Range(0, Length).Select(i => people[way >> i & 1])));
            Score(turns, weights, speakers!).Should().BeApproximately(best, 1e-9, $"of scene {seed}");
        }
    }

    private static Participant Person(int number)
    {
        var person = new Participant();
        person.Begin(new Referent(), number);
        return person;
    }

    private static double[] Weights(Random random, double most) =>
        [.. Enum.GetValues<Evidence>().Select(_ => (random.NextDouble() * 2 - 1) * most)];

    private static Turns Scene(Random random, Participant[] people)
    {
        var all = new Reused<Turn>();
        for (var i = 0; i < Length; i++)
        {
            var turn = all.Next();
            turn.Begin(new QuotationLink(), i, new DialogueTag(Tags[random.Next(Tags.Length)], null, Gender.Unknown));
            turn.Gap = random.Next(-1, 3);
        }

        var turns = new Turns(all, new PooledList<Candidate>());
        for (var i = 0; i < Length; i++)
        {
            turns.Open(i);
            foreach (var person in people)
            {
                turns.Add(i, new Candidate(person, default(EvidenceSet).With((Evidence)random.Next((int)Evidence.GoesOnInParagraph))));
            }
        }

        return turns;
    }

    private static double Score(Turns turns, double[] weights, IEnumerable<Participant> speakers)
    {
        var (score, before, i) = (0.0, default(ExchangeState), 0);
        foreach (var speaker in speakers)
        {
            foreach (var candidate in turns.CandidatesOf(i))
            {
                score += candidate.Participant == speaker ? candidate.Evidence.Weigh(weights) : 0;
            }

            score += ExchangeScores.Of(turns[i++], weights).Between(before, speaker.Number);
            before = before.To(speaker.Number);
        }

        return score;
    }
}
