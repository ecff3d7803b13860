using QuoteAttribution.Names;

namespace QuoteAttribution.Coreference;

/// <summary>What a story tells of pairs of forms that could be one person's by their words: whether they are two people's.</summary>
/// <remarks>
/// One person rarely stands twice in a sentence under two names, and never answers himself. That lines speak of whom their tag names tells less:
/// some do so of themselves, "I, Josiah Marsh".
/// </remarks>
internal sealed class NamePairs
{
    private readonly Dictionary<(int Form, int Other), Counts> _counts = [];
    private readonly HashSet<(int Form, int Other)> _apart = [];
    private readonly HashSet<int> _parted = [];

    private readonly Dictionary<int, NameForm> _united = [];

    /// <summary>Whether any two forms are two people's.</summary>
    public bool TellsApart => _apart.Count > 0;

    /// <summary>Whether the names have to be joined again.</summary>
    public bool TellAnything => TellsApart || _united.Count > 0;

    /// <summary>Whether anything was noted of two forms: one person rarely has both in one place.</summary>
    public bool Meet(NameForm form, NameForm other) => _counts.ContainsKey((Math.Min(form.Id, other.Id), Math.Max(form.Id, other.Id)));

    /// <summary>Says that they are one person's.</summary>
    public void Unite(NameForm form, NameForm full) => _united[form.Id] = full;

    /// <summary>The full name of whom a form is; null where nothing tells.</summary>
    public NameForm? FullNameOf(NameForm form) => _united.GetValueOrDefault(form.Id);

    /// <summary>A line whose tag has a form holds the other.</summary>
    public void NoteInLine(int tag, int held)
    {
        var pair = tag < held ? (tag, held) : (held, tag);
        var counts = _counts.GetValueOrDefault(pair);
        _counts[pair] = tag < held ? counts with { InLines = counts.InLines + 1 } : counts with { InLinesOfOther = counts.InLinesOfOther + 1 };
    }

    /// <summary>A sentence of the narration has both.</summary>
    public void NoteTogether(int form, int other)
    {
        var pair = form < other ? (form, other) : (other, form);
        var counts = _counts.GetValueOrDefault(pair);
        _counts[pair] = counts with { Together = counts.Together + 1 };
    }

    /// <summary>They are in the tags of two lines after each other.</summary>
    public void NoteNeighbours(int form, int other)
    {
        var pair = form < other ? (form, other) : (other, form);
        var counts = _counts.GetValueOrDefault(pair);
        _counts[pair] = counts with { Neighbours = counts.Neighbours + 1 };
    }

    /// <summary>The pairs of two people, in the order in which they were first noted.</summary>
    public IEnumerable<(NameForm Form, NameForm Other)> Clashing(FormTable forms)
    {
        foreach (var ((form, other), counts) in _counts)
        {
            if (IsClash(forms[form], forms[other], counts))
            {
                yield return (forms[form], forms[other]);
            }
        }
    }

    /// <summary>Says that they are two people's.</summary>
    public void Part(NameForm form, NameForm other)
    {
        _apart.Add((form.Id, other.Id));
        _apart.Add((other.Id, form.Id));
        _parted.Add(form.Id);
        _parted.Add(other.Id);
    }

    /// <summary>Whether they are two people's.</summary>
    public bool AreApart(NameForm form, NameForm other) => _apart.Contains((form.Id, other.Id));

    /// <summary>Whether a form is another's than it seems to be by its words.</summary>
    public bool IsParted(NameForm form) => _parted.Contains(form.Id);

    public void Clear()
    {
        _parted.Clear();
        _united.Clear();
        _counts.Clear();
        _apart.Clear();
    }

    /// <summary>A form that holds the other, "Charles Ash" beside "Charles", is nearly always one person's: lines of both must speak of the other.</summary>
    private static bool IsClash(NameForm form, NameForm other, in Counts counts)
    {
        if (Holds(form, other) || Holds(other, form))
        {
            return counts is { InLines: > 0, InLinesOfOther: > 0 } && counts.Together >= CoreferenceWeights.Of(CoreferenceWeight.FewestTogetherInTurn);
        }

        return (counts.Neighbours >= CoreferenceWeights.Of(CoreferenceWeight.FewestInTurn)
                && counts.Together >= CoreferenceWeights.Of(CoreferenceWeight.FewestTogetherInTurn))
            || (counts.Together >= CoreferenceWeights.Of(CoreferenceWeight.FewestTogether)
                && counts.Together >= Math.Min(form.Count, other.Count) * CoreferenceWeights.Of(CoreferenceWeight.ShareTogether));
    }

    private static bool Holds(NameForm form, NameForm other) => form.IsFull && !other.IsFull && (form.FirstWord == other.LastWord || form.LastWord == other.LastWord);

    private readonly record struct Counts(int InLines, int InLinesOfOther, int Together, int Neighbours);
}
