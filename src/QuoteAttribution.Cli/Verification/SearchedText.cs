using System.Text;

namespace QuoteAttribution.Cli.Verification;

/// <summary>
/// A text, and after it once more the quotations that are interrupted by a tag or a paragraph, each joined: who quotes <c>“I came,” she said, “and I
/// saw”</c> as <c>I came, and I saw</c> quotes it to the letter.
/// </summary>
internal sealed class SearchedText
{
    private readonly AttributionResult _result;
    private readonly List<int> _starts = [0];
    private readonly List<TextSpan> _parts = [];

    public SearchedText(AttributionResult result, Vocabulary vocabulary)
    {
        _result = result;
        _parts.Add(new TextSpan(0, result.Text.Length));
        Text = Join();
        var words = new List<WordSpan>(Text.Length / 5);
        var ids = new List<int>(Text.Length / 5);
        var folded = new StringBuilder(64);
        for (var at = 0; WordReader.TryRead(Text, at, out var word); at = word.End)
        {
            words.Add(word);
            var span = Text.AsSpan(word.Start, word.End - word.Start);
            ids.Add(span[0] == WordReader.Barrier ? Vocabulary.Barrier : vocabulary.Find(span, folded));
        }

        Words = words;
        Ids = [.. ids];
        Hashes = new WordHashes(Ids);
    }

    /// <summary>The text, and the joined quotations.</summary>
    public string Text { get; }

    public IReadOnlyList<WordSpan> Words { get; }

    /// <summary>The words as numbers of the vocabulary.</summary>
    public int[] Ids { get; }

    public WordHashes Hashes { get; }

    /// <summary>Where a stretch of <see cref="Text"/> stands in the text itself, in one part or several.</summary>
    public IReadOnlyList<TextSpan> InText(int start, int end)
    {
        var spans = new List<TextSpan>();
        for (var i = PartAt(start); i < _parts.Count && _starts[i] < end; i++)
        {
            var from = Math.Max(0, start - _starts[i]);
            var to = Math.Min(_parts[i].Length, end - _starts[i]);
            if (to > from)
            {
                spans.Add(new TextSpan(_parts[i].Start + from, to - from));
            }
        }

        return spans;
    }

    /// <summary>Whether a stretch is nothing but a copy of one that stands in the text in one piece.</summary>
    public bool IsCopy(int start, int end) => start > _result.Text.Length && PartAt(start) == PartAt(end - 1);

    public string Slice(int fromWord, int toWord) => Text[Words[fromWord].Start..Words[toWord - 1].End];

    private int PartAt(int offset)
    {
        var part = _starts.BinarySearch(offset);
        return part < 0 ? ~part - 1 : part;
    }

    private string Join()
    {
        var interrupted = _result.Quotations.Where(static quotation => quotation.Spans.Count > 1);
        // Quotations within quotations could make it many times as long: what is beyond twice the text is left to the text itself.
        var joined = new StringBuilder(_result.Text);
        foreach (var quotation in interrupted.TakeWhile(_ => joined.Length <= 2 * _result.Text.Length))
        {
            joined.Append(WordReader.Barrier);
            foreach (var span in quotation.Spans)
            {
                _starts.Add(joined.Length);
                _parts.Add(span);
                joined.Append(span.In(_result.Text)).Append(' ');
            }
        }

        return joined.Length == _result.Text.Length ? _result.Text : joined.ToString();
    }
}
