namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>Where somebody was last named in the narration before the place that is looked at.</summary>
internal sealed class Presence(Entity entity)
{
    private const double Fading = 0.15;

    public Entity Entity { get; } = entity;

    public int Token { get; set; } = -1;

    public int Paragraph { get; set; } = int.MinValue / 2;

    public bool IsSubject { get; set; }

    /// <summary>How often the narration named the character lately; what lies far back counts less.</summary>
    public double Focus { get; set; }

    public double FocusAt(int paragraph) => Focus / (1 + ((paragraph - Paragraph) * Fading));
}
