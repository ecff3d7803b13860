using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Speakers;

/// <summary>The different names of somebody, in order of appearance.</summary>
internal sealed class Aliases
{
    // Comparing with a few is faster than hashing; but one text in a million has thousands.
    private const int Few = 8;

    private readonly List<string> _names = [];
    private HashSet<string>? _known;

    public void Clear()
    {
        _names.Clear();
        _known = null;
    }

    public void Add(ReadOnlySpan<char> name)
    {
        if (_known is not null)
        {
            if (!_known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            {
                AddNew(name);
            }

            return;
        }

        foreach (var known in _names)
        {
            if (name.SequenceEqual(known))
            {
                return;
            }
        }

        AddNew(name);
    }

    public string[] ToArray() => [.. _names];

    private void AddNew(ReadOnlySpan<char> name)
    {
        _names.Add(RecentStrings.Of(name));
        _known?.Add(_names[^1]);
        if (_known is null && _names.Count > Few)
        {
            _known = new HashSet<string>(_names, StringComparer.Ordinal);
        }
    }
}
