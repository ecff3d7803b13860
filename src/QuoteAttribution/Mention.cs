using QuoteAttribution.Segmentation;


namespace QuoteAttribution;

/// <summary>A place where the text mentions somebody who could speak.</summary>
/// <param name="Span">The whole phrase, with its apposition where there is one; UTF-16 code units.</param>
/// <param name="Text">The characters of <paramref name="Span"/>.</param>
/// <param name="Kind">Name, pronoun or noun phrase.</param>
public sealed record Mention(TextSpan Span, string Text, MentionKind Kind)
{
    private DeferredText _text = new(Text);

    /// <summary>A mention whose characters are cut out of the text when they are first asked for.</summary>
    internal Mention(string text, TextSpan span, MentionKind kind)
        : this(span, text, kind) => _text = new DeferredText(text, span);

    /// <summary>The characters of <see cref="Span"/>.</summary>
    public string Text { get => _text.Value; init => _text = new DeferredText(value); }
}
