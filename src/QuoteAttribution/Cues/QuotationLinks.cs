using QuoteAttribution.Memory;

namespace QuoteAttribution.Cues;

/// <summary>The linked quotations of a text, and whose each passage is.</summary>
internal sealed class QuotationLinks
{
    private readonly Reused<QuotationLink> _all = new();
    private QuotationLink?[] _owners = [];
    private int _passages;

    public int Count => _all.Count;

    public ReadOnlySpan<QuotationLink> Items => _all.Items;

    public QuotationLink this[int index] => _all[index];

    /// <summary>Makes room for a text with so many passages.</summary>
    public void Prepare(int passages)
    {
        _passages = passages;
        if (_owners.Length < passages)
        {
            _owners = new QuotationLink?[passages];
        }
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
            _all.Sort(static (a, b) => (a.Start, a.Number).CompareTo((b.Start, b.Number)));
            Number();
        }
    }

    /// <summary>Takes the links back, and lets go of what belongs to the text.</summary>
    public void Clear()
    {
        foreach (var link in Items)
        {
            link.Begin(default, 0, null);
        }

        _all.Clear();
        _owners.AsSpan(0, _passages).Clear();
        _passages = 0;
        if (_owners.Length > Pool.MostObjects)
        {
            _owners = [];
        }
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
