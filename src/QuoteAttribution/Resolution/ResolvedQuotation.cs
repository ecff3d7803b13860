using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution;

/// <summary>A linked quotation, the referent that speaks (null where it could be anybody), and the rule that decided.</summary>
/// <param name="Link">The quotation.</param>
/// <param name="Speaker">Who speaks.</param>
/// <param name="Rule">What decided.</param>
/// <param name="Certainty">How sure the speaker is, from 0 to 1; null where only the rule tells.</param>
/// <param name="IsTagSetAside">Whether somebody else speaks than whom the words beside the quotation name, so that these tell of a deed and are no tag.</param>
internal readonly record struct ResolvedQuotation(
    QuotationLink Link, Referent? Speaker, AttributionRule? Rule, double? Certainty = null, bool IsTagSetAside = false)
{
    /// <summary>The tokens of the cue that holds; empty where there is none.</summary>
    public TokenRange Cue => IsTagSetAside ? default : Link.Cue;

    /// <summary>The source phrase that holds.</summary>
    public SourcePhrase Source => IsTagSetAside ? default : Link.Source;

    /// <summary>The tokens that name who is spoken to; empty where none do.</summary>
    public TokenRange Addressee => IsTagSetAside ? default : Link.Addressee;

    /// <summary>Whether the cue is one of thinking or meaning to do.</summary>
    public bool IsBelief => !IsTagSetAside && Link.IsBelief;
}
