namespace QuoteAttribution;

/// <summary>Who a quotation belongs to, and why the library thinks so.</summary>
public sealed class Attribution
{
    internal Attribution(Cue? cue, Mention? mention, Speaker? speaker, Mention? addressee, AttributionKinds kind, double confidence, AttributionRule rule)
    {
        Cue = cue;
        Mention = mention;
        Speaker = speaker;
        Addressee = addressee;
        Kind = kind;
        Confidence = confidence;
        Rule = rule;
    }

    /// <summary>The words that announce the quotation, null where it stands without.</summary>
    public Cue? Cue { get; }

    /// <summary>What the text calls the speaker at this place, null where the speaker follows from the context only, or nobody is told.</summary>
    public Mention? Mention { get; }

    /// <summary>The person or organisation of this document, null where a mention could not be resolved (a "he" that could be anybody), or nobody is told.</summary>
    public Speaker? Speaker { get; }

    /// <summary>Who is spoken to, where the text says so: <c>reporters</c> in "told reporters"; else null.</summary>
    public Mention? Addressee { get; }

    /// <summary>
    /// Whether the cue tells of speech or of a belief: <see cref="AttributionKinds.Speech"/> or <see cref="AttributionKinds.Beliefs"/>.
    /// </summary>
    public AttributionKinds Kind { get; }

    /// <summary>How sure the library is, from 0 to 1: the rule's share of right answers, lessened where the mention was hard to resolve.</summary>
    public double Confidence { get; }

    /// <summary>The rule that decided.</summary>
    public AttributionRule Rule { get; }
}
