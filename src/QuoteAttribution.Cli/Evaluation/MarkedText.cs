using System.Buffers;

namespace QuoteAttribution.Cli.Evaluation;

/// <summary>
/// A text, and what stands between its double quotation marks: found in the text itself and by the same rule for gold and predicted, so that it
/// makes no difference on which side of a mark an annotator or a program ends a span.
/// </summary>
internal sealed class MarkedText
{
    private const string Marks = "\"“”„‟«»‘’‚‹›'`", Blanks = " \t\r\n_", Closing = ".,;:!?—–-…";

    private static readonly SearchValues<char> _before = SearchValues.Create(Marks + Blanks);
    private static readonly SearchValues<char> _after = SearchValues.Create(Marks + Blanks + Closing);

    public MarkedText(string text)
    {
        Text = text;
        Marked = MarkedStretches.Of(text);
    }

    public string Text { get; }

    /// <summary>The stretches between double marks, without the marks, in order and disjoint.</summary>
    public IReadOnlyList<TextSpan> Marked { get; }

    public string this[TextSpan span] => Text.Substring(span.Start, span.Length);

    /// <summary>A span without quotation marks and blanks at its ends, and without closing punctuation at its end; empty where nothing is left.</summary>
    public TextSpan Trim(TextSpan span)
    {
        var body = span.In(Text);
        var start = body.IndexOfAnyExcept(_before);
        var end = body.LastIndexOfAnyExcept(_after) + 1;
        return start < 0
            ? new TextSpan(span.End, 0)
            : TextSpan.FromBounds(span.Start + start, span.Start + Math.Max(start, end));
    }

    public TextSpan[] Trim(IReadOnlyList<TextSpan> spans) => [.. spans.Select(Trim)];
}
