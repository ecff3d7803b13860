using QuoteAttribution.Cues;

namespace QuoteAttribution;

/// <summary>The rules by which the library links quotations to their speakers.</summary>
public static class AttributionRules
{
    /// <summary>All rules; each has an <see cref="AttributionRule.Id"/> of its own.</summary>
    public static IReadOnlyList<AttributionRule> All => Patterns.Rules;

    /// <summary>The rule with an id; null where there is none.</summary>
    /// <param name="id">An <see cref="AttributionRule.Id"/>: <c>quotation-cue-source</c>; upper and lower case are told apart.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static AttributionRule? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(rule => rule.Id == id);
    }
}
