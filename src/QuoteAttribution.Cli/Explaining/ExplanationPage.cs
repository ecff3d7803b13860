using System.Text;
using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli.Explaining;

/// <summary>Lines of text with a label before them, no wider than the screen.</summary>
internal sealed class ExplanationPage(int screenWidth)
{
    // What a label takes, and a number beside it; a line of text is as wide as a book's, and never so narrow that it tells nothing.
    private const int Indent = 4, LabelWidth = 12, Narrowest = 30, Widest = 100;

    private readonly StringBuilder _text = new();
    private bool _isBegun;

    /// <summary>A line by itself, with a blank one before it.</summary>
    public void Alone(string line)
    {
        Open();
        _text.Append(line).Append('\n');
    }

    /// <summary>Begins a part with a line of its own: <c>[6] that the pier would hold</c>.</summary>
    public void Title(string number, string line)
    {
        Open();
        Write(number.PadRight(Indent - 1) + " ", new string(' ', Math.Max(Indent, number.Length + 1)), line);
    }

    /// <summary>A labelled line, and those below it that belong to it.</summary>
    public void Line(string label, string line) => Write(new string(' ', Indent) + label.PadRight(LabelWidth), new string(' ', Indent + LabelWidth), line);

    /// <summary>A line below a labelled one, with something before it that stands out: a weight.</summary>
    public void Item(string mark, string line)
    {
        var before = new string(' ', Indent + LabelWidth) + mark + "  ";
        Write(before, new string(' ', before.Length), line);
    }

    public ReadOnlyMemory<byte> ToUtf8() => Encoding.UTF8.GetBytes(_text.ToString());

    private void Open()
    {
        if (_isBegun)
        {
            _text.Append('\n');
        }

        _isBegun = true;
    }

    private void Write(string before, string beforeOthers, string line)
    {
        var width = Math.Clamp(screenWidth - before.Length, Narrowest, Widest);
        foreach (var part in WrappedText.Lines(line, width))
        {
            _text.Append(before).Append(part.In(line)).Append('\n');
            before = beforeOthers;
        }
    }
}
