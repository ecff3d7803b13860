using QuoteAttribution.Segmentation;
using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Quoting;

/// <summary>What somebody says after a label, with all paragraphs of it.</summary>
/// <param name="Label">The label.</param>
/// <param name="Content">The tokens of what is said; stage directions may stand among them.</param>
/// <param name="First">The paragraph in which it begins.</param>
/// <param name="Last">The paragraph in which it ends, inclusive.</param>
internal readonly record struct LabelledTurn(TurnLabel Label, TokenRange Content, int First, int Last);
