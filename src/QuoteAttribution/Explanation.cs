using System.Diagnostics;

namespace QuoteAttribution;

/// <summary>
/// Why a quotation has its speaker, or none; made where <see cref="QuoteAttributionOptions.Explain"/> asks for it. Immutable and thread-safe.
/// </summary>
/// <example><code>
/// var attributor = new QuoteAttributor(new QuoteAttributionOptions { Explain = true });
/// foreach (var quotation in attributor.Analyze(text).Quotations)
/// {
///     Console.WriteLine($"{quotation}: {quotation.Explanation!.Decision}");
/// }
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Explanation
{
    /// <summary>Makes an explanation.</summary>
    /// <param name="decision">See <see cref="Decision"/>.</param>
    /// <param name="candidates">See <see cref="Candidates"/>; copied, none when null.</param>
    /// <param name="factors">See <see cref="Factors"/>; copied, none when null.</param>
    /// <param name="sameSpeakerAs">See <see cref="SameSpeakerAs"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is null.</exception>
    /// <exception cref="ArgumentException">A list holds a null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sameSpeakerAs"/> is negative.</exception>
    public Explanation(
        Reason decision, IReadOnlyList<SpeakerCandidate>? candidates = null, IReadOnlyList<Reason>? factors = null, int? sameSpeakerAs = null)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentOutOfRangeException.ThrowIfNegative(sameSpeakerAs ?? 0, nameof(sameSpeakerAs));
        Decision = decision;
        Candidates = Argument.CopyOf(candidates ?? [], nameof(candidates));
        Factors = Argument.CopyOf(factors ?? [], nameof(factors));
        SameSpeakerAs = sameSpeakerAs;
    }

    /// <summary>How the speaker was found, or why none was: <c>the words beside the quotation name the speaker</c>. Its weight is null.</summary>
    public Reason Decision { get; }

    /// <summary>
    /// The likeliest of those who were weighed, the likeliest first, up to five: in a scene, and where a pronoun or a description is one of
    /// those named before. Empty where nothing had to be weighed.
    /// </summary>
    public IReadOnlyList<SpeakerCandidate> Candidates { get; }

    /// <summary>
    /// What the confidence is the product of where no scene was weighed: the share of the rule, and what lessens it. Empty in a scene, whose confidence is
    /// the <see cref="SpeakerCandidate.Probability"/>.
    /// </summary>
    public IReadOnlyList<Reason> Factors { get; }

    /// <summary>Index in <see cref="AttributionResult.Quotations"/> of the quotation whose speaker goes on in this one; null where this one was decided by itself.</summary>
    public int? SameSpeakerAs { get; }

    /// <summary>The <see cref="Decision"/> in words.</summary>
    public override string ToString() => Decision.Text;
}
