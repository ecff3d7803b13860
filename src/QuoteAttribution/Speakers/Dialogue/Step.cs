namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>A turn given to a speaker, with what the turns behind need to know of those before.</summary>
/// <param name="Speaker">Who speaks the turn; null where nobody could.</param>
/// <param name="Last">Who spoke last, this turn included.</param>
/// <param name="Other">Who spoke last but for <paramref name="Last"/>.</param>
/// <param name="Streak">How many turns in a row two have answered each other, up to <see cref="SteadyStreak"/>.</param>
/// <param name="Evidence">What spoke for and against it.</param>
internal readonly record struct Step(Entity? Speaker, Entity? Last, Entity? Other, int Streak, EvidenceSet Evidence)
{
    public const int SteadyStreak = 2;

    public Step To(Entity speaker, EvidenceSet evidence)
    {
        var streak = speaker == Other ? Math.Min(Streak + 1, SteadyStreak) : speaker == Last ? Streak : 0;
        return new Step(speaker, speaker, speaker == Last ? Other : Last, streak, evidence);
    }

    /// <summary>A turn that nobody could speak changes nothing.</summary>
    public Step Unspoken() => this with { Speaker = null, Evidence = default };

    /// <summary>Whether all that comes behind is the same for both.</summary>
    public bool LeadsWhere(in Step other) =>
        Speaker == other.Speaker && Last == other.Last && Other == other.Other && Streak == other.Streak;
}
