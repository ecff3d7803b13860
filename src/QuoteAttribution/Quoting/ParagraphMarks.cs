using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>The marks of one paragraph (or a part of it), collected and paired.</summary>
internal sealed class ParagraphMarks(SegmentedText text, bool singlesArePrimary, PassageTables tables)
{
    // The families before it pair among themselves; single marks come last, inside the others.
    private const int Families = (int)MarkFamily.Single;

    private static readonly int OpenAtEnd = MarkCosts.Of(MarkCost.OpenAtEnd);
    private static readonly int OpenAtEndSingle = MarkCosts.Of(MarkCost.OpenAtEndSingle);
    private static readonly int OpenAtEndGoesOn = MarkCosts.Of(MarkCost.OpenAtEndGoesOn);

    private readonly PooledList<Mark> _marks = tables.Marks;
    private int _tagEnd;

    // A bit for each family of which there are marks: mostly one.
    private uint _families;

    public Span<Mark> Items => _marks.Items;

    /// <summary>Collects and pairs the marks of <paramref name="range"/>.</summary>
    /// <param name="range">The tokens to read.</param>
    /// <param name="next">The paragraph that follows and may carry a quotation on; empty where none can.</param>
    public void Read(TokenRange range, TokenRange next)
    {
        _marks.Clear();
        _families = 0;
        Collect(range);
        if (_marks.Count == 0)
        {
            return;
        }

        for (var family = 0; family < Families; family++)
        {
            if (Has((MarkFamily)family))
            {
                PairFamily((MarkFamily)family, range.End, next);
            }
        }

        if (Has(MarkFamily.Single))
        {
            PairSingles(range.End, next);
        }
    }

    /// <summary>Whether a paragraph begins with an opener of this family, at most one other mark before it.</summary>
    public bool BeginsWith(TokenRange paragraph, MarkFamily family)
    {
        var end = Math.Min(paragraph.End, paragraph.Start + 2);
        for (var i = paragraph.Start; i < end && MarkSurroundings.IsMark(text.Tokens[i]); i++)
        {
            if (FamilyOf(i) == family)
            {
                var costs = CostsOf(i, paragraph);
                return costs.Open < costs.Close && costs.Open <= costs.Skip;
            }
        }

        return false;
    }

    /// <summary>Whether two marks may open and close each other.</summary>
    public bool SameFamily(int token, int other) => FamilyOf(token) == FamilyOf(other);

    private bool Has(MarkFamily family) => (_families & (1u << (int)family)) != 0;

    private MarkFamily FamilyOf(int token) => ShapeOf(token).Family;

    private MarkShape ShapeOf(int token)
    {
        var mark = text.Text[text.Tokens[token].Start];
        return text.Tokens[token].Kind == TokenKind.SingleMark ? MarkTable.English.SingleShape(mark) : MarkTable.English.DoubleShape(mark);
    }

    private MarkCosts CostsOf(int token, TokenRange range)
    {
        var at = new MarkSurroundings(text.Tokens, range, token);
        return text.Tokens[token].Kind == TokenKind.SingleMark
            ? SingleMarkReader.CostsOf(text.Text, ShapeOf(token), singlesArePrimary, at)
            : DoubleMarkReader.CostsOf(ShapeOf(token), at);
    }

    private void Collect(TokenRange range)
    {
        var tokens = text.Tokens;
        var possible = text.Marks;
        // A tag may go on after the line's end, which may be a paragraph's.
        var from = Math.Max(range.Start, _tagEnd);
        for (var m = TokenIndex.FirstFrom(possible, from); m < possible.Length && possible[m] < range.End; m++)
        {
            var i = possible[m];
            if (i < from)
            {
                continue;
            }

            text.Cancellation.ThrowIfCancellationRequested();
            if (MarkSurroundings.IsMark(tokens[i]))
            {
                var family = FamilyOf(i);
                _families |= 1u << (int)family;
                _marks.Add(new Mark(i, family, CostsOf(i, range)));
            }
            else
            {
                from = _tagEnd = MarkupTag.EndOf(text, i);
            }
        }
    }

    private void PairFamily(MarkFamily family, int end, TokenRange next)
    {
        int first = Mark.None, last = Mark.None;
        for (var i = 0; i < _marks.Count; i++)
        {
            if (_marks[i].Family == family)
            {
                Link(i, ref first, ref last);
            }
        }

        if (first != Mark.None)
        {
            tables.Pairing.Pair(_marks.Items, first, end, BeginsWith(next, family) ? OpenAtEndGoesOn : OpenAtEnd);
        }
    }

    private void Link(int mark, ref int first, ref int last)
    {
        if (first == Mark.None)
        {
            first = mark;
        }
        else
        {
            _marks[last].Next = mark;
        }

        last = mark;
    }

    /// <summary>Pairs single marks with those that stand in the same passage: no pair may cross a pair of double marks.</summary>
    private void PairSingles(int end, TokenRange next)
    {
        var goesOn = BeginsWith(next, MarkFamily.Single);
        PairChain(LinkSingles(), end, goesOn);
        for (var i = 0; i < _marks.Count; i++)
        {
            PairChain(_marks[i].FirstInside, _marks[i].End, goesOn && _marks[i].EndKind == PassageEnd.OpenAtEnd);
        }
    }

    /// <summary>Links the single marks inside each passage, and returns the first of those outside of all.</summary>
    private int LinkSingles()
    {
        int first = Mark.None, last = Mark.None;
        var around = Mark.None;
        var enclosing = tables.Enclosing;
        enclosing.Clear();
        for (var i = 0; i < _marks.Count; i++)
        {
            while (around != Mark.None && _marks[around].End <= _marks[i].Token)
            {
                around = enclosing.RemoveLast();
            }

            if (_marks[i].Family == MarkFamily.Single)
            {
                Link(i, ref around == Mark.None ? ref first : ref _marks[around].FirstInside, ref around == Mark.None ? ref last : ref _marks[around].LastInside);
            }
            else if (_marks[i].End > 0)
            {
                enclosing.Add(around);
                around = i;
            }
        }

        return first;
    }

    private void PairChain(int first, int end, bool goesOn)
    {
        if (first != Mark.None)
        {
            tables.Pairing.Pair(_marks.Items, first, end, goesOn ? OpenAtEndGoesOn : OpenAtEndSingle);
        }
    }
}
