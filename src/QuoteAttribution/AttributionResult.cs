namespace QuoteAttribution;

/// <summary>Everything found in a text. Immutable.</summary>
public sealed class AttributionResult
{
    internal AttributionResult(
        string text,
        IReadOnlyList<TextSpan> sentences,
        IReadOnlyList<QuotedPassage> passages,
        IReadOnlyList<Quotation> quotations,
        IReadOnlyList<Speaker> speakers,
        IReadOnlyList<Diagnostic> diagnostics)
    {
        Text = text;
        Sentences = sentences;
        Passages = passages;
        Quotations = quotations;
        Speakers = speakers;
        Diagnostics = diagnostics;
    }

    /// <summary>The text that was given, unaltered; all spans point into it.</summary>
    public string Text { get; }

    /// <summary>The sentences in order, disjoint, without the white space between them; UTF-16 code units.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; }

    /// <summary>All stretches between quotation marks, speech or not, in order of their start.</summary>
    public IReadOnlyList<QuotedPassage> Passages { get; }

    /// <summary>The quotations in order of their start.</summary>
    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>Those who are quoted, in order of their first quotation.</summary>
    public IReadOnlyList<Speaker> Speakers { get; }

    /// <summary>What is odd in the text, in order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
