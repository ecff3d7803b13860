using System.Text;

namespace QuoteAttribution.Pipeline;

/// <summary>
/// A text without the characters that nobody sees, and with those for which a page writes a reference, and where in the text as it was given each of them stands.
/// </summary>
/// <remarks>No stage has to think of a soft hyphen within a word, or of &amp;ldquo;: the words are read as they are shown, and the results speak of the text as it was given.</remarks>
internal sealed class ShownText
{
    private readonly string _source;

    // For each hidden character, how many are shown before it.
    private readonly List<int> _hidden = [];

    private ShownText(string source, CancellationToken cancellation)
    {
        _source = source;
        var shown = new StringBuilder(source.Length);
        var start = 0;
        var (hidden, reference) = (HiddenCharacters.Next(source, 0), CharacterReference.Next(source, 0, cancellation));
        while (hidden >= 0 || reference.Length > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var isReference = reference.Length > 0 && (hidden < 0 || reference.Start < hidden);
            var (at, length) = isReference ? (reference.Start, reference.Length) : (hidden, 1);
            shown.Append(source, start, at - start);
            var isShown = isReference && !HiddenCharacters.Has(reference.Character);
            if (isShown)
            {
                shown.Append(reference.Character);
            }

            Hide(shown.Length, length - (isShown ? 1 : 0));
            start = at + length;
            (hidden, reference) = isReference ? (hidden, CharacterReference.Next(source, start, cancellation)) : (HiddenCharacters.Next(source, start), reference);
        }

        Text = shown.Append(source, start, source.Length - start).ToString();
    }

    public string Text { get; }

    /// <summary>What is shown of a text; null where all of it is, as it is.</summary>
    public static ShownText? Of(string source, CancellationToken cancellation = default) =>
        HiddenCharacters.Next(source, 0) >= 0 || CharacterReference.Next(source, 0, cancellation).Length > 0 ? new ShownText(source, cancellation) : null;

    /// <summary>Where a stretch stands in the text as it was given, from its first character shown to its last.</summary>
    public TextSpan InSource(TextSpan span)
    {
        var start = InSource(span.Start);
        return TextSpan.FromBounds(start, span.Length == 0 ? start : EndInSource(span.End - 1));
    }

    private void Hide(int shown, int count)
    {
        for (var i = 0; i < count; i++)
        {
            _hidden.Add(shown);
        }
    }

    /// <summary>Where a character ends; one that the source writes as a reference ends with that.</summary>
    private int EndInSource(int shown)
    {
        var at = InSource(shown);
        return at + Math.Max(1, CharacterReference.At(_source, at).Length);
    }

    public TextSpan[] InSource(IReadOnlyList<TextSpan> spans) => [.. spans.Select(InSource)];

    public QuotedPassage[] InSource(IReadOnlyList<QuotedPassage> passages) => [.. passages.Select(passage =>
        new QuotedPassage(InSource(passage.Span), InSource(passage.Content), passage.Kind, passage.IsClosed, passage.Parent, passage.Continues))];

    public Token[] InSource(ReadOnlySpan<Token> tokens)
    {
        var moved = new Token[tokens.Length];
        for (var i = 0; i < moved.Length; i++)
        {
            moved[i] = tokens[i].At(InSource(tokens[i].Span));
        }

        return moved;
    }

    /// <summary>What was found, said of the text as it was given.</summary>
    public AttributionResult InSource(AttributionResult result)
    {
        List<Speaker> speakers = [.. result.Speakers.Select(speaker =>
            new Speaker(speaker.Id, speaker.Name, speaker.Kind, speaker.Gender, Array.AsReadOnly([.. speaker.Mentions.Select(mention => InSource(mention)!)])))];
        Quotation[] quotations = [.. result.Quotations.Select(quotation => new Quotation(
            _source, Array.AsReadOnly(InSource(quotation.Spans)), quotation.Kind, quotation.IsVerbatim, InSource(quotation.Attribution, speakers), quotation.Explanation))];
        List<Diagnostic> diagnostics = [.. result.Diagnostics.Select(diagnostic => new Diagnostic(diagnostic.Kind, InSource(diagnostic.Span), diagnostic.Message))];
        return new AttributionResult(_source, InSource(result.Sentences), InSource(result.Passages), quotations, speakers, diagnostics);
    }

    private Attribution? InSource(Attribution? attribution, List<Speaker> speakers) => attribution is null ? null : new Attribution(
        attribution.Rule,
        attribution.Confidence,
        attribution.Speaker is { } speaker ? speakers[speaker.Id] : null,
        InSource(attribution.Mention),
        attribution.Cue is { } cue ? new Cue(_source, InSource(cue.Span)) : null,
        InSource(attribution.Addressee),
        attribution.Kind);

    private Mention? InSource(Mention? mention) => mention is null ? null : new Mention(_source, InSource(mention.Span), mention.Kind);

    private int InSource(int shown)
    {
        var (low, high) = (0, _hidden.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _hidden[middle] <= shown ? (middle + 1, high) : (low, middle);
        }

        return shown + low;
    }
}
