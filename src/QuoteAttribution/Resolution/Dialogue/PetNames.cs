using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Tells in a short story whom a name means that only the lines have: “Xan, come here!”, of Xandra Lind; “Ruthie!”, of Ruth; “Salvatore!”, of Sal.</summary>
internal sealed class PetNames
{
    // "Jo" may be anybody.
    private const int Shortest = 3;

    private readonly SegmentedText _text;
    private readonly HashSet<Referent> _people = [];
    private readonly HashSet<Referent> _narrated = [];

    private PetNames(SegmentedText text, PooledList<NameMention> names, Cast cast)
    {
        _text = text;
        for (var i = 0; i < names.Count; i++)
        {
            var referent = cast.OfMention[i];
            if (referent.IsPerson)
            {
                (names.Items[i].InPassage ? _people : _narrated).Add(referent);
            }
        }

        _people.UnionWith(_narrated);
    }

    /// <summary>Who is meant by each of them: the only other one whose first name begins alike.</summary>
    public static Dictionary<Referent, Referent> Of(SegmentedText text, PooledList<NameMention> names, Cast cast)
    {
        var pets = new PetNames(text, names, cast);
        var meant = new Dictionary<Referent, Referent>();
        foreach (var referent in pets._people)
        {
            if (!pets._narrated.Contains(referent) && pets.StemOf(referent) is { Length: >= Shortest } stem && pets.OnlyOther(referent, stem) is { } other)
            {
                meant[referent] = other;
            }
        }

        return meant;
    }

    /// <summary>What is left of a single name without the ending that makes it small: Ruth of Ruthie; nothing of any other name.</summary>
    private string? StemOf(Referent referent)
    {
        if (referent.Forms.Length != 1 || referent.HasFullName || referent.Forms[0].HasTitle)
        {
            return null;
        }

        var word = referent.Forms[0].Span.In(_text.Text);
        var ending = 2;
        while (ending > 0 && !(word.Length >= Shortest + ending && WordLists.PetEnding.Has(word[^ending..])))
        {
            ending--;
        }

        return word[..^ending].ToString();
    }

    private Referent? OnlyOther(Referent referent, string stem)
    {
        Referent? only = null;
        foreach (var other in _people)
        {
            if (other != referent && other.CouldBe(referent.Gender) && Begins(other, stem))
            {
                if (only is not null)
                {
                    return null;
                }

                only = other;
            }
        }

        return only;
    }

    /// <summary>Xandra Lind for Xan; or Sal, as the narration says, for “Salvatore!”</summary>
    private bool Begins(Referent person, string stem)
    {
        foreach (var form in person.Forms)
        {
            var name = form.Span.In(_text.Text);
            if (!form.HasTitle && (name.StartsWith(stem, StringComparison.Ordinal)
                || (_narrated.Contains(person) && name.Length >= Shortest && form.Words.Length == 1 && stem.AsSpan().StartsWith(name, StringComparison.Ordinal))))
            {
                return true;
            }
        }

        return false;
    }
}
