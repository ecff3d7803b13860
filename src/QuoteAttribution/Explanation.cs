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
    /// <param name="evidence">See <see cref="Evidence"/>; copied, none when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is null.</exception>
    /// <exception cref="ArgumentException">A list holds a null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sameSpeakerAs"/> is negative.</exception>
    public Explanation(
        Reason decision, IReadOnlyList<SpeakerCandidate>? candidates = null, IReadOnlyList<Reason>? factors = null, int? sameSpeakerAs = null,
        IReadOnlyList<Reason>? evidence = null)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentOutOfRangeException.ThrowIfNegative(sameSpeakerAs ?? 0, nameof(sameSpeakerAs));
        Decision = decision;
        Candidates = Argument.CopyOf(candidates ?? [], nameof(candidates));
        Factors = Argument.CopyOf(factors ?? [], nameof(factors));
        SameSpeakerAs = sameSpeakerAs;
        Evidence = Argument.CopyOf(evidence ?? [], nameof(evidence));
    }

    /// <summary>How the speaker was found, or why none was: <c>the words beside the quotation name the speaker</c>. Its weight is null.</summary>
    public Reason Decision { get; }

    /// <summary>
    /// The likeliest of those who were weighed, the likeliest first, up to five: in a scene, and where a pronoun or a description is one of
    /// those named before. Empty where nothing had to be weighed.
    /// </summary>
    public IReadOnlyList<SpeakerCandidate> Candidates { get; }

    /// <summary>
    /// What the confidence is the product of: the share of the rule, how likely a report is a statement, or the
    /// <see cref="SpeakerCandidate.Probability"/> in a scene; what lessens it; and last, how much more or less often such attributions are right.
    /// Empty where no rule decided.
    /// </summary>
    public IReadOnlyList<Reason> Factors { get; }

    /// <summary>Index in <see cref="AttributionResult.Quotations"/> of the quotation whose speaker goes on in this one; null where this one was decided by itself, or that one is left out.</summary>
    public int? SameSpeakerAs { get; }

    /// <summary>
    /// What speaks most for (above 0) and against (below 0) a report being somebody's statement with these words and this source, the strongest first, up to
    /// five: <c>“that” opens it</c>. Empty for what stands wholly between marks.
    /// </summary>
    public IReadOnlyList<Reason> Evidence { get; }

    /// <summary>The <see cref="Decision"/> in words.</summary>
    public override string ToString() => Decision.Text;
}
