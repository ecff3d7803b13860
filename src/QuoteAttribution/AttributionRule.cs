using System.Diagnostics;

namespace QuoteAttribution;

/// <summary>A rule that links a quotation to its speaker, in words a user understands; <see cref="AttributionRules.All"/> lists them.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record AttributionRule
{
    /// <summary>Describes a rule.</summary>
    /// <param name="id">See <see cref="Id"/>.</param>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="example">See <see cref="Example"/>.</param>
    /// <param name="precision">See <see cref="Precision"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/>, <paramref name="name"/> or <paramref name="example"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="precision"/> is not from 0 to 1.</exception>
    public AttributionRule(string id, string name, string example, double precision)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(example);
        Argument.ThrowIfNoShare(precision);
        Id = id;
        Name = name;
        Example = example;
        Precision = precision;
    }

    /// <summary>What programs know the rule by: short, in lower case, never changed once released: <c>quotation-cue-source</c>.</summary>
    public string Id { get; }

    /// <summary>What people know the rule by: <c>quotation, cue source</c>.</summary>
    public string Name { get; }

    /// <summary>A text in which the rule decides; ¶ stands for the blank line between paragraphs.</summary>
    public string Example { get; }

    /// <summary>The share of the rule's attributions that were right where it was measured, or an estimate where it could not be; from 0 to 1.</summary>
    public double Precision { get; }

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
