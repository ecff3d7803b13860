namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>Somebody of the book who may speak: how often they do, and where they were last named before the place that is looked at.</summary>
internal sealed class Character
{
    private const double Fading = 0.15;
    private const int Never = int.MinValue / 2;

    public Entity Entity { get; private set; } = null!;

    /// <summary>How many turns the book's tags give to the character.</summary>
    public int Tags { get; set; }

    /// <summary>What the whole book tells of the character as a speaker.</summary>
    public EvidenceSet Renown { get; set; }

    /// <summary>The latest turn before the place whose tag names the character.</summary>
    public int LastTag { get; set; } = Never;

    /// <summary>How many of the next tags name the character.</summary>
    public int TagsAhead { get; set; }

    public int Token { get; private set; } = -1;

    public int Paragraph { get; private set; } = Never;

    public bool IsSubject { get; private set; }

    public bool IsOnStage { get; set; }

    /// <summary>How often the narration named the character lately; what lies far back counts less.</summary>
    private double Focus { get; set; }

    public double FocusAt(int paragraph) => Focus / (1 + ((paragraph - Paragraph) * Fading));

    /// <summary>Becomes another character, who has not been on stage.</summary>
    public void Become(Entity entity)
    {
        Entity = entity;
        Tags = 0;
        Renown = default;
        LastTag = Never;
        TagsAhead = 0;
        Leave();
    }

    /// <summary>Lets go of who belongs to the text.</summary>
    public void Forget() => Entity = null!;

    /// <summary>Takes note of a name in the narration.</summary>
    public void Name(int token, int paragraph, bool isSubject)
    {
        IsSubject = isSubject || (IsSubject && Paragraph == paragraph);
        Focus = FocusAt(paragraph) + 1;
        Token = token;
        Paragraph = paragraph;
    }

    /// <summary>Who comes back on stage later comes back as a stranger.</summary>
    public void Leave()
    {
        IsOnStage = false;
        IsSubject = false;
        Focus = 0;
        Token = -1;
        Paragraph = Never;
    }
}
