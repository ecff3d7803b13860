using System.Runtime.InteropServices;
using QuoteAttribution.Names;

namespace QuoteAttribution.Coreference;

/// <summary>Somebody or something the document speaks of: the names that belong together, and what they tell.</summary>
internal sealed class Referent
{
    // No text calls anybody by more names; made-up ones do, and whoever looks for one of the forms looks at all.
    private const int MostForms = 24;

    private readonly List<NameForm> _forms = [];
    private State _state;

    /// <summary>Its number among those of the text: counts from 0.</summary>
    public int Id => _state.Id;

    /// <summary>What the result calls it; empty where its forms tell.</summary>
    public string Name => _state.Name ?? string.Empty;

    public ref Gender Gender => ref _state.Gender;

    public ref SpeakerKind Kind => ref _state.Kind;

    /// <summary>Whether several are meant: officials, Smith and Jones.</summary>
    public bool IsPlural => _state.IsPlural;

    /// <summary>Whether the caller knows the speaker and gave the name.</summary>
    public bool IsGiven => _state.IsGiven;

    /// <summary>The ways in which the document writes the name, the first of them where they are very many; empty for phrases without a name.</summary>
    public ReadOnlySpan<NameForm> Forms => CollectionsMarshal.AsSpan(_forms);

    /// <summary>Whether one of the forms has more than one word.</summary>
    public bool HasFullName => _state.HasFullName;

    /// <summary>How often it is named in full or with a title.</summary>
    public ref int Weight => ref _state.Weight;

    /// <summary>How often the text names it.</summary>
    public ref int MentionCount => ref _state.MentionCount;

    /// <summary>Whether the narration ever lets it act: a ship or an inn is only ever gone to.</summary>
    public ref bool Acts => ref _state.Acts;

    public bool IsPerson => Kind is SpeakerKind.Person or SpeakerKind.Unknown && !IsPlural;

    /// <summary>Begins another one, of whom nothing but this is known.</summary>
    public void Begin(int id, Gender gender, SpeakerKind kind, string? name = null, bool isPlural = false, bool isGiven = false)
    {
        _state = new State { Id = id, Gender = gender, Kind = kind, Name = name, IsPlural = isPlural, IsGiven = isGiven };
        _forms.Clear();
    }

    public bool CouldBe(Gender gender) => Gender == Gender.Unknown || gender == Gender.Unknown || Gender == gender;

    public bool Has(Honorific honorific) => (_state.Honorifics & (1 << (int)honorific)) != 0;

    /// <summary>Takes a form of a name for its own.</summary>
    public void Add(NameForm form)
    {
        if (_forms.Count < MostForms)
        {
            _forms.Add(form);
        }

        _state.HasFullName |= form.IsFull;
        _state.Honorifics |= 1 << (int)form.Honorific;
    }

    /// <summary>Sets what the result calls it, where no form of the name tells all that is known.</summary>
    public void CallBy(string name) => _state.Name = name;

    /// <summary>All that is known of somebody: one value, so that nothing of the one before can be left in it.</summary>
    private struct State
    {
        public int Id;
        public string? Name;
        public Gender Gender;
        public SpeakerKind Kind;
        public int Honorifics;
        public int Weight;
        public int MentionCount;
        public bool IsPlural;
        public bool IsGiven;
        public bool HasFullName;
        public bool Acts;
    }
}
