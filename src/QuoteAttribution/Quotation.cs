using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using QuoteAttribution.Json;

namespace QuoteAttribution;

/// <summary>Something that somebody said, wrote, announced or thought in the text. Immutable and thread-safe.</summary>
/// <example><code>
/// foreach (var quotation in result.Quotations)
/// {
///     Console.WriteLine($"{quotation.Speaker?.Name ?? "nobody"}: {quotation.Text}");
/// }
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(QuotationConverter))]
public sealed class Quotation
{
    private readonly string _document;

    // Most callers read some of the texts only: a text is joined when somebody asks. Threads that ask at the same time may each join
    // it; whichever string is kept, it is equal.
    private string? _text;

    /// <summary>Makes a quotation of stretches of a text.</summary>
    /// <param name="document">The whole text.</param>
    /// <param name="spans">See <see cref="Spans"/>; copied.</param>
    /// <param name="kind">See <see cref="Kind"/>.</param>
    /// <param name="attribution">See <see cref="Attribution"/>.</param>
    /// <param name="isVerbatim">See <see cref="IsVerbatim"/>; what is direct is verbatim, and nothing else, when left out.</param>
    /// <param name="explanation">See <see cref="Explanation"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="spans"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="spans"/> is empty, or its spans are not in order or share characters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A span reaches beyond <paramref name="document"/>, or <paramref name="kind"/> is no <see cref="QuotationKind"/>.</exception>
    public Quotation(
        string document,
        IReadOnlyList<TextSpan> spans,
        QuotationKind kind = QuotationKind.Direct,
        Attribution? attribution = null,
        bool? isVerbatim = null,
        Explanation? explanation = null)
        : this(document, CheckedCopyOf(spans, document), kind, isVerbatim ?? kind == QuotationKind.Direct, attribution, explanation) => Argument.ThrowIfUndefined(kind);

    internal Quotation(string document, IReadOnlyList<TextSpan> spans, QuotationKind kind, bool isVerbatim, Attribution? attribution, Explanation? explanation)
    {
        _document = document;
        Spans = spans;
        Kind = kind;
        IsVerbatim = isVerbatim;
        Attribution = attribution;
        Explanation = explanation;
    }

    /// <summary>
    /// What was said: the characters of <see cref="Spans"/>, unaltered, with a space between one span and the next. <c>“We will rebuild,” she said,
    /// “and soon.”</c> has the text <c>We will rebuild, and soon.</c> White space within a span, line breaks too, stays as it is.
    /// </summary>
    public string Text => _text ??= Spans.Count == 1
        ? _document.Substring(Spans[0].Start, Spans[0].Length)
        : string.Join(' ', Spans.Select(TextOf));

    /// <summary>From the start of the first span to the end of the last, with what stands between them; UTF-16 code units.</summary>
    public TextSpan Span => TextSpan.FromBounds(Spans[0].Start, Spans[^1].End);

    /// <summary>
    /// The content, one span or more, in order and disjoint; UTF-16 code units. A direct quotation's spans leave its quotation
    /// marks out; a mixed one's keep those of its quoted parts. An interrupted quotation (<c>"A," she said, "b."</c>), one that
    /// runs over paragraphs, and one whose subject or object stands before the cue (<c>a plan | which | she called | "reckless"</c>)
    /// have several spans.
    /// </summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>Direct, mixed or indirect: how much of it stands between quotation marks.</summary>
    public QuotationKind Kind { get; }

    /// <summary>
    /// Whether the text gives these as the speaker's very words: all of it stands between quotation marks or after a dialogue dash, or it is
    /// the turn of a transcript or a letter after the name of who speaks (<c>BERG: I will go.</c>). False where the writer reports in words of
    /// his own, though parts be quoted, and where the marks may be none: doubled apostrophes that may be markup, single marks with which a
    /// headline condenses.
    /// </summary>
    public bool IsVerbatim { get; }

    /// <summary>Who said it; null where the text does not tell, or not surely enough. The same as <see cref="Attribution"/>'s speaker.</summary>
    public Speaker? Speaker => Attribution?.Speaker;

    /// <summary>
    /// Who said it, by which words and by what rule; null where the text does not tell, or less surely than
    /// <see cref="QuoteAttributionOptions.MinimumConfidence"/>. Where it only tells that it was said (<c>Asked whether it would hold, …</c>), the
    /// cue is there, and mention and speaker are null.
    /// </summary>
    public Attribution? Attribution { get; }

    /// <summary>
    /// Why it has this speaker, or none; null unless <see cref="QuoteAttributionOptions.Explain"/> asks for it. It is a comment on the result and no part of
    /// it: two results that differ in it alone are equal.
    /// </summary>
    public Explanation? Explanation { get; }

    internal string TextOf(TextSpan span) => Spans.Count == 1 ? Text : _document.Substring(span.Start, span.Length);

    // The characters of a stretch that may lie beyond the quotation.
    internal string Around(TextSpan span) => _document.Substring(span.Start, span.Length);

    internal bool IsOf(string document) =>
        (ReferenceEquals(_document, document) || _document == document) && Attribution?.IsOf(document) != false;

    internal bool SaysTheSameAs(Quotation other) =>
        Kind == other.Kind && IsVerbatim == other.IsVerbatim && Spans.SequenceEqual(other.Spans)
        && (Attribution is null ? other.Attribution is null : other.Attribution is not null && Attribution.SaysTheSameAs(other.Attribution));

    /// <summary>Who and what: <c>Ana Brook: We will rebuild, and soon.</c></summary>
    public override string ToString() => $"{Attribution?.ToString() ?? "nobody"}: {Text}";

    private static ReadOnlyCollection<TextSpan> CheckedCopyOf(IReadOnlyList<TextSpan> spans, string document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var copy = Argument.CopyOf(spans);
        if (copy.Count == 0)
        {
            throw new ArgumentException("A quotation has at least one span.", nameof(spans));
        }

        var end = 0;
        foreach (var span in copy)
        {
            Argument.ThrowIfBeyond(span, document, nameof(spans));
            if (span.Start < end)
            {
                throw new ArgumentException($"The span {span} starts before the one before it ends, at {end}; give them in order, without overlap.", nameof(spans));
            }

            end = span.End;
        }

        return copy;
    }
}
