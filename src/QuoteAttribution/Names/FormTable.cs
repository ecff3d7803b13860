using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using QuoteAttribution.Memory;

namespace QuoteAttribution.Names;

/// <summary>The forms of the names of a text, found by their words and title.</summary>
internal sealed class FormTable
{
    // An article has some dozen forms: twice room enough.
    private const int FewestPlaces = 512;

    // Drawn anew for each process: nobody can write a text whose names all fall on one place. Results do not depend on it.
    [SuppressMessage("ApiDesign", "RS0030", Justification = "Results do not depend on it.")]
    private static readonly uint HashMultiplier = (uint)Random.Shared.NextInt64() | 1;

    private readonly Reused<NameForm> _all = new();
    private int[] _places = new int[FewestPlaces];
    private int _count;

    public NameForm this[int id] => _all[id];

    /// <summary>In order of first appearance.</summary>
    public ReadOnlySpan<NameForm> All => _all.Items;

    /// <summary>The form; a new one, of which only the words are known, where there is none.</summary>
    public NameForm Find(ReadOnlySpan<int> spelling, NameWord? title, out bool isNew)
    {
        isNew = false;
        var plain = Plain(spelling, out var place);
        for (var form = plain; form is not null; form = form.NextTitled)
        {
            if (form.Title == title)
            {
                return form;
            }
        }

        isNew = true;
        var made = _all.Next();
        made.Begin(_all.Count - 1, spelling, title, plain);
        if (plain is not null)
        {
            plain.AddTitled(made);
        }
        else
        {
            _places[place] = _all.Count;
            if (++_count * 2 > _places.Length)
            {
                Grow();
            }
        }

        return made;
    }

    /// <summary>The first form with these words; null where there is none.</summary>
    public NameForm? Find(ReadOnlySpan<int> spelling) => Plain(spelling, out _);

    public void Clear()
    {
        _all.Clear();
        _count = 0;
        if (_places.Length > Pool.MostPlaces)
        {
            _places = new int[FewestPlaces];
        }

        Array.Clear(_places);
    }

    private NameForm? Plain(ReadOnlySpan<int> spelling, out int place)
    {
        for (place = PlaceOf(spelling); _places[place] != 0; place = (place + 1) & (_places.Length - 1))
        {
            var form = _all[_places[place] - 1];
            if (form.IsSpelled(spelling))
            {
                return form;
            }
        }

        return null;
    }

    private int PlaceOf(ReadOnlySpan<int> spelling)
    {
        var hash = 0u;
        foreach (var word in spelling)
        {
            hash = (hash + (uint)word + 1) * HashMultiplier;
        }

        return (int)(hash >> (32 - BitOperations.Log2((uint)_places.Length)));
    }

    private void Grow()
    {
        _places = new int[_places.Length * 2];
        var forms = _all.Items;
        for (var i = 0; i < forms.Length; i++)
        {
            if (forms[i].Plain == forms[i])
            {
                var place = PlaceOf(forms[i].Spelling);
                while (_places[place] != 0)
                {
                    place = (place + 1) & (_places.Length - 1);
                }

                _places[place] = i + 1;
            }
        }
    }
}
