using QuoteAttribution.Lexicons;
using QuoteAttribution.Resolution.Reasons;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Takes the scores of a scene apart again, into the evidence for and against each of the likeliest speakers.</summary>
internal static class SceneReasons
{
    // Less than this changes nothing that is shown.
    private const double LeastWeight = 0.005;

    private static readonly Evidence[] All = Enum.GetValues<Evidence>();

    /// <param name="turns">The turns to explain, the first ones of the scene.</param>
    /// <param name="scene">The scene.</param>
    /// <param name="marginals">How likely the speakers of each turn are.</param>
    /// <param name="speakers">The speakers chosen for it, by number; 0 where nobody is.</param>
    /// <param name="before">Who spoke before them.</param>
    /// <param name="weights">What each piece of evidence weighs.</param>
    /// <param name="notes">Takes the reasons, under the quotation that tells most of its turn.</param>
    public static void Note(
        TurnSpan turns, WeighedScene scene, SceneMarginals marginals, ReadOnlySpan<int> speakers, ExchangeState before, double[] weights, ReasonNotes notes)
    {
        for (var i = 0; i < turns.Count; i++)
        {
            if (speakers[i] != 0)
            {
                var candidates = turns.CandidatesOf(i);
                var odds = new TurnOdds(scene, speakers, i, before);
                var shares = new double[candidates.Length];
                Certainty.SharesOf(odds, marginals, i, shares);
                var likeliest = Named(candidates).OrderByDescending(c => shares[c]).Take(ReasonNote.MostCandidates).ToArray();
                var weighed = new WeighedSpeaker[likeliest.Length];
                for (var place = 0; place < weighed.Length; place++)
                {
                    weighed[place] = Weighed(turns[i], candidates[likeliest[place]], odds, weights, shares[likeliest[place]]);
                }

                notes.Of(turns[i].Link).Weigh(weighed);
            }

            before = before.To(speakers[i]);
        }
    }

    /// <summary>The places of those who are somebody.</summary>
    private static List<int> Named(ReadOnlySpan<Candidate> candidates)
    {
        var places = new List<int>(candidates.Length);
        for (var i = 0; i < candidates.Length; i++)
        {
            if (!candidates[i].Participant.IsStranger)
            {
                places.Add(i);
            }
        }

        return places;
    }

    private static WeighedSpeaker Weighed(Turn turn, in Candidate candidate, in TurnOdds odds, double[] weights, double share)
    {
        var speaker = candidate.Participant.Number;
        var evidence = candidate.Evidence | Exchange.Of(turn, odds.RelationOf(speaker));
        var after = odds.FitsAfter(speaker);
        var reasons = new List<Reason>();
        foreach (var piece in All)
        {
            if (evidence.Has(piece))
            {
                Add(Wording<Evidence>.OfReasons.Of(piece, weights[(int)piece]));
            }
        }

        Add(Wording<OtherReason>.OfReasons.Of(OtherReason.LinesAfter, after));
        return new WeighedSpeaker(candidate.Participant.Referent, evidence.Weigh(weights) + after, reasons, share);

        void Add(Reason reason)
        {
            if (Math.Abs(reason.Weight!.Value) >= LeastWeight)
            {
                reasons.Add(reason);
            }
        }
    }
}
