namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>A turn given to a speaker, with the way there.</summary>
internal sealed class Step(Step? before, Entity? speaker, Entity? last, Entity? other, int streak, EvidenceSet evidence, double score)
{
    public const int SteadyStreak = 2;

    public static Step None { get; } = new(null, null, null, null, 0, default, 0);

    public Step? Before { get; } = before;

    /// <summary>Who speaks the turn; null where nobody could.</summary>
    public Entity? Speaker { get; } = speaker;

    /// <summary>Who spoke last, this turn included.</summary>
    public Entity? Last { get; } = last;

    /// <summary>Who spoke last but for <see cref="Last"/>.</summary>
    public Entity? Other { get; } = other;

    /// <summary>How many turns in a row two have answered each other, up to <see cref="SteadyStreak"/>.</summary>
    public int Streak { get; } = streak;

    public EvidenceSet Evidence { get; } = evidence;

    public double Score { get; } = score;

    public Step To(Entity speaker, EvidenceSet evidence, double score)
    {
        var answers = speaker == Other;
        var streak = answers ? Math.Min(Streak + 1, SteadyStreak) : speaker == Last ? Streak : 0;
        return new Step(this, speaker, speaker, speaker == Last ? Other : Last, streak, evidence, score);
    }
}
