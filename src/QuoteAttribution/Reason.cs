using System.Diagnostics;
using System.Globalization;

namespace QuoteAttribution;

/// <summary>Something that speaks for or against a speaker, in words. Immutable; equal where all members are.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Reason
{
    /// <summary>Describes a reason.</summary>
    /// <param name="id">See <see cref="Id"/>.</param>
    /// <param name="text">See <see cref="Text"/>.</param>
    /// <param name="weight">See <see cref="Weight"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="text"/> is empty or white space.</exception>
    public Reason(string id, string text, double? weight = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Id = id;
        Text = text;
        Weight = weight;
    }

    /// <summary>What programs know it by: short, in lower case: <c>tag-names</c>. A later version may weigh other things.</summary>
    public string Id { get; }

    /// <summary>What people read, English words without a stop at the end; it may be worded better in a later version.</summary>
    public string Text { get; }

    /// <summary>How much it weighs: above 0 for the speaker, below 0 against; null where nothing was weighed.</summary>
    public double? Weight { get; }

    /// <summary>The text and the weight: <c>is named by the words beside the line (+5.5)</c>.</summary>
    public override string ToString() => Weight is { } weight ? string.Create(CultureInfo.InvariantCulture, $"{Text} ({weight:+0.##;-0.##;0})") : Text;
}
