using QuoteAttribution.Memory;

namespace QuoteAttribution.Cues;

/// <summary>The linked quotations of a text, and whose each passage is.</summary>
internal sealed class QuotationLinks : IDisposable
{
    private readonly Reused<QuotationLink> _all = new();
    private readonly PooledList<QuotationLink?> _owners = new();

    public int Count => _all.Count;

    public ReadOnlySpan<QuotationLink> Items => _all.Items;

    public QuotationLink this[int index] => _all[index];

    /// <summary>Makes room for a text with so many passages.</summary>
    public void Prepare(int passages)
    {
        _owners.Prepare(passages);
        _owners.Advance(passages);
    }

    /// <summary>The quotation that a passage is, or is part of; null while it is nobody's.</summary>
    public ref QuotationLink? OwnerOf(int passage) => ref _owners[passage];

    /// <summary>A new quotation, of which nobody knows yet who speaks it.</summary>
    public QuotationLink Add(QuotationKind kind, int paragraph, AttributionPattern? pattern)
    {
        var link = _all.Next();
        link.Begin(kind, paragraph, pattern);
        return link;
    }

    /// <summary>
    /// Says which are no direct speech after all, puts the links in the order of their starts, those that start together in the order in which
    /// they were found, and numbers them.
    /// </summary>
    public void PutInOrder()
    {
        foreach (var link in Items)
        {
            if (link.IsUncertain)
            {
                link.Kind = QuotationKind.Indirect;
            }
        }

        if (!Number())
        {
            _all.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Number.CompareTo(b.Number));
            Number();
        }
    }

    /// <summary>Takes the links back, and lets go of what belongs to the text.</summary>
    public void Dispose()
    {
        foreach (var link in _all.Kept)
        {
            link.Begin(default, 0, null);
        }

        _all.Clear();
        _owners.Dispose();
    }

    /// <summary>Numbers the links and says whether they are in order.</summary>
    private bool Number()
    {
        var isInOrder = true;
        for (int i = 0, last = 0; i < Count; i++)
        {
            var link = _all[i];
            link.Number = i;
            isInOrder &= link.Start >= last;
            last = link.Start;
        }

        return isInOrder;
    }
}
