using System.Runtime.InteropServices;

namespace QuoteAttribution.Cli.Verification;

/// <summary>Finds all quotations in a text in one walk over its words.</summary>
internal sealed class TextSearch(QuotationIndex index, SearchedText text)
{
    private readonly SortedDictionary<int, Matches> _matches = [];
    private readonly Dictionary<ulong, int> _placesOfPair = [];
    private readonly List<(int Quotation, int Diagonal)> _hints = [];

    /// <summary>How many times something was looked up or compared: what the search costs, whatever the machine.</summary>
    public long Steps { get; private set; }

    /// <summary>The matches by the number of the quotation.</summary>
    public SortedDictionary<int, Matches> Run()
    {
        for (var at = 0; at < text.Ids.Length; at++)
        {
            if (text.Ids[at] >= 0)
            {
                FindStretches(at);
                FindPair(at, distance: 1);
                FindPair(at, distance: 2);
            }
        }

        FindAlike();
        return _matches;
    }

    private void FindStretches(int at)
    {
        foreach (var length in index.Lengths)
        {
            if (at + length > text.Ids.Length)
            {
                return;
            }

            Steps++;
            foreach (var stretch in index.Beginning(text.Hashes.Of(at, length), length) ?? [])
            {
                Steps++;
                if (at + stretch.Length <= text.Ids.Length && text.Hashes.Of(at, stretch.Length) == stretch.Hash)
                {
                    Take(stretch, at);
                }
            }
        }
    }

    private void Take(Stretch stretch, int at)
    {
        var matches = Of(stretch.Quotation);
        if (stretch.Piece >= 0)
        {
            FindPieces(index.Quotations[stretch.Quotation], stretch.Piece, at, matches);
        }
        else if (!text.IsCopy(text.Words[at].Start, text.Words[at + stretch.Length - 1].End))
        {
            matches.Places++;
            if (matches.Exact.Count < Limits.PlacesToCompare)
            {
                matches.Exact.Add(new Match(at, at + stretch.Length));
            }
        }
    }

    private void FindPieces(QuotationWords quotation, int longest, int at, Matches matches)
    {
        if (matches.Edited is not null || matches.PiecesTried++ >= Limits.PlacesToCompare)
        {
            return;
        }

        var start = StartOfPieces(quotation, longest, at);
        var end = start < 0 ? -1 : EndOfPieces(quotation, longest, at);
        if (end >= 0)
        {
            matches.Edited = new Match(start, end);
        }
    }

    private int StartOfPieces(QuotationWords quotation, int longest, int at)
    {
        for (var i = longest; i > 0 && at >= 0; i--)
        {
            at = Nearest(quotation, i - 1, at - quotation.Pieces[i - 1].Length, -1, quotation.Pieces[i].Gap);
        }

        return at;
    }

    private int EndOfPieces(QuotationWords quotation, int longest, int at)
    {
        var end = at + quotation.Pieces[longest].Length;
        for (var i = longest + 1; i < quotation.Pieces.Count; i++)
        {
            var found = Nearest(quotation, i, end, +1, quotation.Pieces[i].Gap);
            if (found < 0)
            {
                return -1;
            }

            end = found + quotation.Pieces[i].Length;
        }

        return end;
    }

    // The nearest place of a piece from a word on, in one direction; -1 for none.
    private int Nearest(QuotationWords quotation, int number, int from, int direction, int gap)
    {
        var piece = quotation.Pieces[number];
        var hash = quotation.Hashes.Of(piece.Start, piece.Length);
        for (var i = 0; i <= gap; i++)
        {
            var at = from + (i * direction);
            if (at < 0 || at + piece.Length > text.Ids.Length || text.Ids[at] == Vocabulary.Barrier)
            {
                return -1;
            }

            Steps++;
            if (text.Hashes.Of(at, piece.Length) == hash)
            {
                return at;
            }
        }

        return -1;
    }

    private void FindPair(int at, int distance)
    {
        if (at + distance >= text.Ids.Length || text.Ids[at + distance] < 0)
        {
            return;
        }

        var (first, second) = (text.Ids[at], text.Ids[at + distance]);
        Steps++;
        if (index.Pair(first, second, distance) is not { } places)
        {
            return;
        }

        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_placesOfPair, QuotationIndex.KeyOf(first, second, distance), out _);
        if (count++ >= Limits.PlacesOfPair)
        {
            return;
        }

        foreach (var place in places)
        {
            Steps++;
            _hints.Add((place.Quotation, at - place.Position));
        }
    }

    private void FindAlike()
    {
        _hints.Sort();
        for (int start = 0, end; start < _hints.Count; start = end)
        {
            var number = _hints[start].Quotation;
            end = start;
            while (end < _hints.Count && _hints[end].Quotation == number)
            {
                end++;
            }

            if (!_matches.TryGetValue(number, out var found) || !found.AreFaithful)
            {
                FindAlike(number, CollectionsMarshal.AsSpan(_hints)[start..end]);
            }
        }
    }

    private void FindAlike(int number, ReadOnlySpan<(int Quotation, int Diagonal)> hints)
    {
        var quotation = index.Quotations[number];
        Match? best = null;
        foreach (var diagonal in HintClusters.Of(hints, quotation))
        {
            var alignment = new WordAlignment(quotation, text, diagonal);
            Steps += alignment.Cells;
            var diff = WordDiff.Of(alignment.Pairs(), quotation, text);
            if (diff is { IsLikely: true } && (best is null || diff.CompareTo(best.Alignment!) > 0))
            {
                best = new Match(diff.TextStart, diff.TextEnd, diff);
            }
        }

        if (best is not null)
        {
            Of(number).Alike = best;
        }
    }

    private Matches Of(int quotation)
    {
        if (!_matches.TryGetValue(quotation, out var matches))
        {
            _matches.Add(quotation, matches = new Matches());
        }

        return matches;
    }
}
