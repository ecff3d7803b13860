using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>
/// How sure a speaker is: the share of all ways through the scene in which it speaks the turn, or the share of its score in those of all who may speak the
/// turn, if that is smaller. The first leaves out whom the search has dropped, of whom there are many in a crowd, the second that the turns around may be
/// somebody else's.
/// </summary>
internal static class Certainty
{
    private const int FewCandidates = 64;

    private static readonly Weights<CertaintyNumber> Numbers = Weights<CertaintyNumber>.Of("resolution-weights.txt");

    /// <summary>Answers that are less sure than this are mostly wrong.</summary>
    public static double NothingDecides => Numbers[CertaintyNumber.NothingDecides];

    /// <summary>How sure each chosen speaker is; from 0 to 1.</summary>
    /// <param name="scene">The turns of the scene.</param>
    /// <param name="marginals">How likely the speakers of each turn are.</param>
    /// <param name="before">Who spoke before them.</param>
    /// <param name="speakers">The speakers chosen, by number; 0 where nobody is.</param>
    /// <param name="least">What is less sure than this need not be known better.</param>
    /// <param name="certainties">Takes how sure each is.</param>
    public static void Of(WeighedScene scene, SceneMarginals marginals, ExchangeState before, ReadOnlySpan<int> speakers, double least, Span<double> certainties)
    {
        Span<double> few = stackalloc double[FewCandidates];
        for (var i = 0; i < speakers.Length; i++)
        {
            var candidates = scene.CandidatesOf(i);
            var shares = candidates.Length <= FewCandidates ? few[..candidates.Length] : new double[candidates.Length];
            certainties[i] = 0;
            if (speakers[i] != 0)
            {
                WeighAlone(new TurnOdds(scene, speakers, i, before), shares);
                var alone = shares[PlaceOf(speakers[i], candidates)];
                certainties[i] = alone < least ? alone : Of(alone, marginals, i, speakers[i]);
            }

            before = before.To(speakers[i]);
        }
    }

    /// <summary>How sure every candidate of a turn is; they and somebody whom nothing here names make one at most, and nobody is wholly sure.</summary>
    /// <param name="odds">What each would score.</param>
    /// <param name="marginals">How likely the speakers of each turn are.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="shares">Takes the shares.</param>
    public static void SharesOf(in TurnOdds odds, SceneMarginals marginals, int turn, Span<double> shares)
    {
        WeighAlone(odds, shares);
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = Of(shares[i], marginals, turn, odds.Candidates[i].Speaker);
        }
    }

    private static double Of(double alone, SceneMarginals marginals, int turn, int speaker) =>
        Math.Min(Math.Min(alone, marginals.ShareOf(turn, speaker)), Numbers[CertaintyNumber.MostSure]);

    /// <summary>The share of every candidate's score (softmax), the other turns left as they were chosen.</summary>
    private static void WeighAlone(in TurnOdds odds, Span<double> shares)
    {
        var candidates = odds.Candidates;
        // Somebody whom nothing here names may speak, too: an only candidate is not certain.
        var stranger = odds.ScoreOfStranger(Numbers[CertaintyNumber.SomebodyElse]);
        var most = stranger;
        for (var i = 0; i < candidates.Length; i++)
        {
            shares[i] = odds.ScoreOf(candidates[i]);
            most = Math.Max(most, shares[i]);
        }

        var all = Math.Exp(stranger - most);
        var (last, share) = (double.NaN, 0.0);
        foreach (ref var score in shares)
        {
            if (score != last)
            {
                // Of many candidates most are strangers, whom the same little speaks for.
                (last, share) = (score, Math.Exp(score - most));
            }

            all += share;
            score = share;
        }

        foreach (ref var part in shares)
        {
            part /= all;
        }
    }

    private static int PlaceOf(int speaker, ReadOnlySpan<WeighedCandidate> candidates)
    {
        var place = 0;
        while (candidates[place].Speaker != speaker)
        {
            place++;
        }

        return place;
    }
}

/// <summary>How scores become certainty; the numbers stand in <c>resolution-weights.txt</c>.</summary>
internal enum CertaintyNumber
{
    SomebodyElse,
    MostSure,
    NothingDecides,
}
