namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>Where somebody was last named in the narration before the place that is looked at.</summary>
internal sealed class Presence(Entity entity)
{
    public Entity Entity { get; } = entity;

    public int Token { get; set; } = -1;

    public int Paragraph { get; set; } = int.MinValue / 2;

    public bool IsSubject { get; set; }
}
