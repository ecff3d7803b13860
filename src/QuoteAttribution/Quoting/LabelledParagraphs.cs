using QuoteAttribution.Segmentation;
using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Quoting;

/// <summary>Steps over the labels with which paragraphs begin. Ask for the paragraphs in their order.</summary>
internal ref struct LabelledParagraphs(ReadOnlySpan<TurnLabel> labels)
{
    private readonly ReadOnlySpan<TurnLabel> _labels = labels;
    private int _label;

    /// <summary>The paragraph without the label; empty where it is nothing else.</summary>
    public TokenRange Body(TokenRange paragraph)
    {
        while (_label < _labels.Length && _labels[_label].Line < paragraph.Start)
        {
            _label++;
        }

        return _label < _labels.Length && _labels[_label].Line == paragraph.Start
            ? new TokenRange(Math.Min(_labels[_label].Content, paragraph.End), paragraph.End)
            : paragraph;
    }
}
