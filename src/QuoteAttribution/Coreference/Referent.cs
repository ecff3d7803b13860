using QuoteAttribution.Names;

namespace QuoteAttribution.Coreference;

/// <summary>Somebody the document speaks of: the names that belong together, and what they tell.</summary>
internal sealed class Referent
{
    private int _honorifics;

    /// <summary>What the result calls it; empty where its forms tell.</summary>
    public string Name { get; set; } = string.Empty;

    public Gender Gender { get; set; }

    public SpeakerKind Kind { get; set; }

    public bool IsPlural { get; set; }

    /// <summary>Whether the caller knows the speaker and gave the name.</summary>
    public bool IsGiven { get; init; }

    /// <summary>The ways in which the document writes the name; empty for phrases without a name.</summary>
    public FormChain Forms { get; private set; }

    public bool HasFullName { get; private set; }

    /// <summary>How often it is named in full or with a title.</summary>
    public int Weight { get; set; }

    /// <summary>How often the first pronoun after the name is "he".</summary>
    public int HePronouns { get; set; }

    /// <summary>How often the first pronoun after the name is "she".</summary>
    public int ShePronouns { get; set; }

    /// <summary>How often the text names it.</summary>
    public int MentionCount { get; set; }

    /// <summary>Paragraph of the latest mention by full name met while the text is walked; -1 before the first.</summary>
    public int FullNameIn { get; set; } = -1;

    /// <summary>Whether the narration ever lets it act: a ship or an inn is only ever gone to.</summary>
    public bool Acts { get; set; }

    /// <summary>Its place among the candidates of the turn for which it was weighed last.</summary>
    public int CandidateAt { get; set; }

    /// <summary>Tells those who may speak in a dialogue apart; 0 for who has not been thought of.</summary>
    public int SpeakerNumber { get; set; }

    /// <summary>Its place among the speakers of the result; -1 where nobody has quoted it yet.</summary>
    public int ResultNumber { get; set; } = -1;

    public bool IsPerson => Kind is SpeakerKind.Person or SpeakerKind.Unknown && !IsPlural;

    public bool CouldBe(Gender gender) => Gender == Gender.Unknown || gender == Gender.Unknown || Gender == gender;

    public bool Has(Honorific honorific) => (_honorifics & (1 << (int)honorific)) != 0;

    /// <summary>Takes a form of a name for its own.</summary>
    public void Add(NameForm form)
    {
        Forms = Forms.With(form);
        HasFullName |= form.IsFull;
        _honorifics |= 1 << (int)form.Honorific;
    }

    /// <summary>Becomes another one, who has no name yet.</summary>
    public void Become(Gender gender, SpeakerKind kind)
    {
        Name = string.Empty;
        Gender = gender;
        Kind = kind;
        Forms = default;
        HasFullName = false;
        _honorifics = 0;
        Weight = 0;
        HePronouns = 0;
        ShePronouns = 0;
        MentionCount = 0;
        FullNameIn = -1;
        Acts = false;
        IsPlural = false;
        SpeakerNumber = 0;
        ResultNumber = -1;
    }
}
