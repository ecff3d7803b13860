using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>How sure a chosen speaker is: what the others on salience would score in the same place, the other turns left as they are.</summary>
internal static class Certainty
{
    private static readonly Weights<CertaintyNumber> Numbers = Weights<CertaintyNumber>.Of("resolution-weights.txt");

    /// <summary>Answers that are less sure than this are mostly wrong.</summary>
    public static double NothingDecides => Numbers[CertaintyNumber.NothingDecides];

    /// <summary>The share of each chosen speaker's score in those of all candidates (softmax); from 0 to 1.</summary>
    /// <param name="scene">The turns of the scene.</param>
    /// <param name="before">Who spoke before them.</param>
    /// <param name="speakers">The speakers chosen, by number; 0 where nobody is.</param>
    /// <param name="certainties">Takes how sure each is.</param>
    public static void Of(WeighedScene scene, ExchangeState before, ReadOnlySpan<int> speakers, Span<double> certainties)
    {
        for (var i = 0; i < speakers.Length; i++)
        {
            certainties[i] = speakers[i] == 0 ? 0 : Share(scene, speakers, i, before);
            before = before.To(speakers[i]);
        }
    }

    /// <summary>The share of every candidate of a turn; they and that of somebody whom nothing here names make one, but that nobody is wholly sure.</summary>
    /// <param name="odds">What each would score.</param>
    /// <param name="tag">What stands beside the line.</param>
    /// <param name="chosen">The speaker chosen, by number.</param>
    /// <param name="shares">Takes the shares.</param>
    public static void SharesOf(in TurnOdds odds, TagKind tag, int chosen, Span<double> shares)
    {
        var candidates = odds.Candidates;
        var best = 0.0;
        for (var i = 0; i < candidates.Length; i++)
        {
            shares[i] = odds.ScoreOf(candidates[i]);
            best = candidates[i].Speaker == chosen ? shares[i] : best;
        }

        // Somebody whom nothing here names may speak, too: an only candidate is not certain.
        var sharpness = SharpnessOf(tag);
        var all = Math.Exp((odds.ScoreOfStranger(Numbers[CertaintyNumber.SomebodyElse]) - best) * sharpness);
        var (last, share) = (best, 1.0);
        foreach (ref var score in shares)
        {
            if (score != last)
            {
                // Of many candidates most are strangers, whom the same little speaks for.
                (last, share) = (score, Math.Exp((score - best) * sharpness));
            }

            all += share;
            score = share;
        }

        var most = Numbers[CertaintyNumber.MostSure];
        foreach (ref var part in shares)
        {
            part = Math.Min(part / all, most);
        }
    }

    private static double Share(WeighedScene scene, ReadOnlySpan<int> speakers, int at, ExchangeState before)
    {
        var candidates = scene.CandidatesOf(at);
        Span<double> shares = candidates.Length <= 64 ? stackalloc double[candidates.Length] : new double[candidates.Length];
        SharesOf(new TurnOdds(scene, speakers, at, before), scene.TagOf(at), speakers[at], shares);
        for (var i = 0; i < candidates.Length; i++)
        {
            if (candidates[i].Speaker == speakers[at])
            {
                return shares[i];
            }
        }

        return 0;
    }

    /// <summary>The scores were fitted to find the speaker; how far they lie apart tells less than it seems to.</summary>
    private static double SharpnessOf(TagKind tag) => tag switch
    {
        TagKind.None => Numbers[CertaintyNumber.UntaggedSharpness],
        TagKind.Pronoun => Numbers[CertaintyNumber.PronounSharpness],
        TagKind.Noun => Numbers[CertaintyNumber.NounSharpness],
        _ => Numbers[CertaintyNumber.NameSharpness],
    };
}

/// <summary>How scores become certainty; the numbers stand in <c>resolution-weights.txt</c>.</summary>
internal enum CertaintyNumber
{
    UntaggedSharpness,
    PronounSharpness,
    NounSharpness,
    NameSharpness,
    SomebodyElse,
    MostSure,
    NothingDecides,
}
