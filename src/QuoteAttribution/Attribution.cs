using System.Diagnostics;

namespace QuoteAttribution;

/// <summary>Who a quotation belongs to, and why the library thinks so. Immutable and thread-safe.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Attribution
{
    /// <summary>Makes an attribution.</summary>
    /// <param name="rule">See <see cref="Rule"/>.</param>
    /// <param name="confidence">See <see cref="Confidence"/>.</param>
    /// <param name="speaker">See <see cref="Speaker"/>.</param>
    /// <param name="mention">See <see cref="Mention"/>.</param>
    /// <param name="cue">See <see cref="Cue"/>.</param>
    /// <param name="addressee">See <see cref="Addressee"/>.</param>
    /// <param name="kind">See <see cref="Kind"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not from 0 to 1, or <paramref name="kind"/> is no <see cref="AttributionKind"/>.</exception>
    public Attribution(
        AttributionRule rule,
        double confidence,
        Speaker? speaker = null,
        Mention? mention = null,
        Cue? cue = null,
        Mention? addressee = null,
        AttributionKind kind = AttributionKind.Speech)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Argument.ThrowIfNoShare(confidence);
        Argument.ThrowIfUndefined(kind);
        Rule = rule;
        Confidence = confidence;
        Speaker = speaker;
        Mention = mention;
        Cue = cue;
        Addressee = addressee;
        Kind = kind;
    }

    /// <summary>
    /// The person, organisation, group or document that speaks; the same object for all quotations of one speaker. Null where a mention
    /// could not be resolved (a "he" that could be anybody), or nobody is told.
    /// </summary>
    public Speaker? Speaker { get; }

    /// <summary>What the text calls the speaker at this place: <c>Ana Brook</c>, <c>she</c>, <c>the mayor</c>; null where the speaker follows from the context only, or nobody is told.</summary>
    public Mention? Mention { get; }

    /// <summary>The words that announce the quotation; null where it stands without.</summary>
    public Cue? Cue { get; }

    /// <summary>Who is spoken to, where the text says so: <c>reporters</c> in "told reporters"; else null.</summary>
    public Mention? Addressee { get; }

    /// <summary>Whether the cue tells of speech or of a belief.</summary>
    public AttributionKind Kind { get; }

    /// <summary>
    /// How sure the library is that words and speaker are right; from 0 to 1. Where it says 0.8, it is right about 80 times in 100: that was counted in
    /// news, novels and texts of today, by what decides (how likely the lines around make the speaker, how likely a report is a statement, which rule
    /// found it) and by what tells the speaker, a name, a pronoun or nothing.
    /// </summary>
    public double Confidence { get; }

    /// <summary>The rule that decided.</summary>
    public AttributionRule Rule { get; }

    internal bool IsOf(string document) =>
        Cue?.IsOf(document) != false && Mention?.IsOf(document) != false && Addressee?.IsOf(document) != false;

    internal bool SaysTheSameAs(Attribution other) =>
        Speaker?.Id == other.Speaker?.Id && Mention == other.Mention && Cue == other.Cue && Addressee == other.Addressee
        && Kind == other.Kind && Confidence.Equals(other.Confidence) && Rule == other.Rule;

    /// <summary>The speaker's name; where there is none the mention, and "nobody" where there is none either.</summary>
    public override string ToString() => Speaker?.Name ?? Mention?.Text ?? "nobody";
}
