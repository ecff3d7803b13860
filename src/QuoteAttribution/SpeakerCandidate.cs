using System.Diagnostics;
using System.Globalization;

namespace QuoteAttribution;

/// <summary>Somebody who was weighed as the speaker of a quotation, and what spoke for and against. Immutable and thread-safe.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SpeakerCandidate
{
    /// <summary>Describes a candidate.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="score">See <see cref="Score"/>.</param>
    /// <param name="reasons">See <see cref="Reasons"/>; copied, none when null.</param>
    /// <param name="probability">See <see cref="Probability"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space, or <paramref name="reasons"/> holds a null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not from 0 to 1.</exception>
    public SpeakerCandidate(string name, double score, IReadOnlyList<Reason>? reasons = null, double? probability = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Argument.ThrowIfNoShare(probability ?? 0, nameof(probability));
        Name = name;
        Score = score;
        Reasons = Argument.CopyOf(reasons ?? [], nameof(reasons));
        Probability = probability;
    }

    /// <summary>The name, as a <see cref="Speaker"/> has it; candidates who are never quoted are among no <see cref="AttributionResult.Speakers"/>.</summary>
    public string Name { get; }

    /// <summary>The sum of the weights of <see cref="Reasons"/>. The candidate of the highest score is chosen; in a scene, together with the speakers of the lines around.</summary>
    public double Score { get; }

    /// <summary>
    /// How likely this speaker is in a scene, beside all other candidates and somebody whom the scene does not name; from 0 to 1. Null outside a
    /// scene, where scores only tell who comes first.
    /// </summary>
    public double? Probability { get; }

    /// <summary>What spoke for and against, the weightiest first.</summary>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>Name and probability, or score: <c>Ann Reed, 84 %</c>.</summary>
    public override string ToString() => Probability is { } probability
        ? string.Create(CultureInfo.InvariantCulture, $"{Name}, {100 * probability:0} %")
        : string.Create(CultureInfo.InvariantCulture, $"{Name}, {Score:0.##}");
}
