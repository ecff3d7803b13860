namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>What the turns after need to know of those before; speakers by their numbers, 0 for nobody.</summary>
/// <param name="Last">Who spoke last.</param>
/// <param name="Other">Who spoke last but for <paramref name="Last"/>.</param>
/// <param name="Streak">How many turns in a row two have answered each other, up to <see cref="SteadyStreak"/>.</param>
internal readonly record struct ExchangeState(int Last, int Other, int Streak)
{
    public const int SteadyStreak = 2;

    /// <summary>After somebody has spoken a turn; nothing changes where nobody could.</summary>
    public ExchangeState To(int speaker)
    {
        if (speaker == 0)
        {
            return this;
        }

        var streak = speaker == Other ? Math.Min(Streak + 1, SteadyStreak) : speaker == Last ? Streak : 0;
        return new ExchangeState(speaker, speaker == Last ? Other : Last, streak);
    }
}
