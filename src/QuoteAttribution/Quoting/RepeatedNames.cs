using System.Runtime.CompilerServices;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>Counts names before a colon and how many differ: those of a talk come again and again, the heads of a list do not.</summary>
internal ref struct RepeatedNames(SegmentedText text)
{
    // A talk has few speakers; with more different names it is a list.
    private const int MostNames = 8;

    private Names _names;

    public int Count { get; private set; }

    /// <summary>How many names differ; all are taken for different once there are too many for a talk.</summary>
    public int Different { get; private set; }

    public void Note(TokenRange name)
    {
        Count++;
        var spelled = text.SpanOf(name).In(text.Text);
        for (var i = 0; i < Math.Min(Different, MostNames); i++)
        {
            if (text.SpanOf(_names[i]).In(text.Text).SequenceEqual(spelled))
            {
                return;
            }
        }

        if (Different < MostNames)
        {
            _names[Different] = name;
        }

        Different++;
    }

    [InlineArray(MostNames)]
    private struct Names
    {
        private TokenRange _first;
    }
}
