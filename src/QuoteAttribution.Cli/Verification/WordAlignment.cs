namespace QuoteAttribution.Cli.Verification;

/// <summary>
/// Lays all words of a quotation beside words of a text near a place, so that as many as possible are the same. Words may have moved no further than the
/// quotation's drift, so the work is in proportion to the quotation.
/// </summary>
internal sealed class WordAlignment
{
    private const int Impossible = int.MinValue / 2;

    private const byte Start = 0, Both = 1, Added = 2, LeftOut = 3;

    private readonly QuotationWords _quotation;
    private readonly SearchedText _text;
    private readonly int _first;
    private readonly int _width;
    private readonly byte[] _moves;
    private readonly int _end;

    /// <param name="quotation">The quotation.</param>
    /// <param name="text">The text.</param>
    /// <param name="diagonal">How many words of the text stand before the first of the quotation, more or less.</param>
    public WordAlignment(QuotationWords quotation, SearchedText text, int diagonal)
    {
        (_quotation, _text) = (quotation, text);
        _first = diagonal - quotation.Drift;
        _width = (2 * quotation.Drift) + 1;
        _moves = new byte[(quotation.Count + 1) * _width];
        _end = Fill();
    }

    /// <summary>How many pairs of words were compared.</summary>
    public long Cells => _moves.Length;

    /// <summary>Side by side, in order; -1 where there is none on the other side.</summary>
    public List<(int Quoted, int Text)> Pairs()
    {
        var pairs = new List<(int, int)>();
        var (i, k) = (_quotation.Count, _end);
        while (k >= 0 && _moves[(i * _width) + k] is var move && move != Start)
        {
            var word = _first + i + k - 1;
            pairs.Add((move == LeftOut ? -1 : i - 1, move == Added ? -1 : word));
            (i, k) = move switch
            {
                Both => (i - 1, k),
                Added => (i - 1, k + 1),
                _ => (i, k - 1),
            };
        }

        pairs.Reverse();
        return pairs;
    }

    // A row is how many words of the quotation are laid, a column how many of the text, counted from where the band begins in that row.
    private int Fill()
    {
        var before = new int[_width];
        for (var k = 0; k < _width; k++)
        {
            before[k] = IsWithin(_first + k) ? 0 : Impossible;
        }

        var row = new int[_width];
        for (var i = 1; i <= _quotation.Count; i++)
        {
            for (var k = 0; k < _width; k++)
            {
                row[k] = IsWithin(_first + i + k) ? Best(i, k, before, row) : Impossible;
            }

            (before, row) = (row, before);
        }

        var end = Array.IndexOf(before, before.Max());
        return before[end] <= Impossible / 2 ? -1 : end;
    }

    private int Best(int i, int k, int[] before, int[] row)
    {
        var word = _first + i + k - 1;
        var isWord = word >= 0 && _text.Ids[word] != Vocabulary.Barrier;
        var (best, move) = (Impossible, Start);
        if (isWord)
        {
            Take(before[k] + WorthOf(i - 1, word), Both, ref best, ref move);
        }

        if (k + 1 < _width)
        {
            Take(before[k + 1] + (_quotation.IsInserted(i - 1) ? 0 : Limits.Missing), Added, ref best, ref move);
        }

        if (isWord && k > 0)
        {
            Take(row[k - 1] + (_quotation.IsOpen(i) ? 0 : Limits.Missing), LeftOut, ref best, ref move);
        }

        _moves[(i * _width) + k] = move;
        return best;
    }

    private static void Take(int worth, byte how, ref int best, ref byte move)
    {
        if (worth > best)
        {
            (best, move) = (worth, how);
        }
    }

    private int WorthOf(int quoted, int word) =>
        _quotation.Ids[quoted] == _text.Ids[word] ? Limits.Alike
        : _quotation.IsInserted(quoted) ? 0
        : Limits.Other;

    private bool IsWithin(int boundary) => boundary >= 0 && boundary <= _text.Ids.Length;
}
