using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>How sure a chosen speaker is: what the others on salience would score in the same place, the other turns left as they are.</summary>
internal static class Certainty
{
    // A speaker is felt by the turns right after.
    private const int Reach = 3;

    // A number that nobody has.
    private const int Stranger = -1;

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

    private static double Share(WeighedScene scene, ReadOnlySpan<int> speakers, int at, ExchangeState before)
    {
        // All who do not speak in the turns around would change the exchange alike.
        var around = speakers[at..Math.Min(speakers.Length, at + Reach + 1)];
        var ofStranger = Score(scene, around, at, before, Stranger);
        var candidates = scene.CandidatesOf(at);
        Span<double> scores = candidates.Length <= 64 ? stackalloc double[candidates.Length] : new double[candidates.Length];
        var best = 0.0;
        for (var i = 0; i < candidates.Length; i++)
        {
            var speaker = candidates[i].Speaker;
            var takesPart = speaker == before.Last || speaker == before.Other || around.Contains(speaker);
            scores[i] = candidates[i].Score + (takesPart ? Score(scene, around, at, before, speaker) : ofStranger);
            best = speaker == speakers[at] ? scores[i] : best;
        }

        // Somebody whom nothing here names may speak, too: an only candidate is not certain.
        var sharpness = SharpnessOf(scene.TagOf(at));
        var all = Math.Exp((Numbers[CertaintyNumber.SomebodyElse] + ofStranger - best) * sharpness);
        var (last, share) = (best, 1.0);
        foreach (var score in scores)
        {
            if (score != last)
            {
                // Of many candidates most are strangers, whom the same little speaks for.
                (last, share) = (score, Math.Exp((score - best) * sharpness));
            }

            all += share;
        }

        return 1 / all;
    }

    /// <summary>The scores were fitted to find the speaker; how far they lie apart tells less than it seems to.</summary>
    private static double SharpnessOf(TagKind tag) => tag switch
    {
        TagKind.None => Numbers[CertaintyNumber.UntaggedSharpness],
        TagKind.Pronoun => Numbers[CertaintyNumber.PronounSharpness],
        TagKind.Noun => Numbers[CertaintyNumber.NounSharpness],
        _ => Numbers[CertaintyNumber.NameSharpness],
    };

    /// <summary>What a speaker changes in the exchange with the turns before and after.</summary>
    private static double Score(WeighedScene scene, ReadOnlySpan<int> around, int at, ExchangeState before, int speaker)
    {
        var score = scene.ExchangeOf(at).Between(before, speaker);
        var step = before.To(speaker);
        for (var i = 1; i < around.Length; i++)
        {
            if (around[i] != 0)
            {
                score += scene.ExchangeOf(at + i).Between(step, around[i]);
                step = step.To(around[i]);
            }
        }

        return score;
    }
}

/// <summary>How scores become certainty; the numbers stand in <c>resolution-weights.txt</c>.</summary>
internal enum CertaintyNumber
{
    UntaggedSharpness,
    PronounSharpness,
    NounSharpness,
    NameSharpness,
    SomebodyElse,
    NothingDecides,
}
