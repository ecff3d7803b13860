using QuoteAttribution.Segmentation;


namespace QuoteAttribution;

/// <summary>The words that announce a quotation: <c>said</c>, <c>according to</c>, <c>went on to say</c>, a colon.</summary>
/// <param name="Span">Where the cue stands; UTF-16 code units.</param>
/// <param name="Text">The characters of <paramref name="Span"/>.</param>
public sealed record Cue(TextSpan Span, string Text)
{
    private DeferredText _text = new(Text);

    /// <summary>A cue whose characters are cut out of the text when they are first asked for.</summary>
    internal Cue(string text, TextSpan span)
        : this(span, text) => _text = new DeferredText(text, span);

    /// <summary>The characters of <see cref="Span"/>.</summary>
    public string Text { get => _text.Value; init => _text = new DeferredText(value); }
}
