using System.Text;

namespace QuoteAttribution.Cli.Input;

/// <summary>What stands between two pieces of text.</summary>
internal enum TextGap
{
    None,
    Blank,
    Line,

    /// <summary>A blank line.</summary>
    Paragraph,
}

/// <summary>Joins pieces of text as a browser does: white space is one blank, and paragraphs are parted by a blank line.</summary>
internal sealed class FlowedText
{
    private const char SoftHyphen = '\u00AD';

    private readonly StringBuilder _text = new();
    private TextGap _gap;
    private int _preformatted;

    /// <summary>From here on line breaks are those of the text.</summary>
    public void StartPreformatted() => _preformatted++;

    public void EndPreformatted() => _preformatted--;

    /// <summary>Parts what comes from what was before; the widest gap counts.</summary>
    public void Part(TextGap gap) => _gap = gap > _gap ? gap : _gap;

    /// <summary>Begins a line; a second time in a row, a paragraph: many pages write so.</summary>
    public void BreakLine() => Part(_gap == TextGap.Line ? TextGap.Paragraph : TextGap.Line);

    public void Add(string words)
    {
        foreach (var c in words)
        {
            if (c == '\n' && _preformatted > 0)
            {
                BreakLine();
            }
            else if (IsBlank(c))
            {
                Part(TextGap.Blank);
            }
            else if (c != SoftHyphen)
            {
                FillGap();
                _text.Append(c);
            }
        }
    }

    public override string ToString() => _text.ToString();

    private void FillGap()
    {
        if (_text.Length > 0)
        {
            _text.Append(_gap switch { TextGap.Blank => " ", TextGap.Line => "\n", TextGap.Paragraph => "\n\n", _ => "" });
        }

        _gap = TextGap.None;
    }

    // The white space of HTML; others, a no-break space for instance, are characters.
    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n' or '\f';
}
