using QuoteAttribution.Coreference;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Somebody of the book who may speak: how often they do, and where they were last named before the place that is looked at.</summary>
internal sealed class Participant
{
    private const int Never = int.MinValue / 2;

    public Referent Referent { get; private set; } = null!;

    /// <summary>How many turns the book's tags give to the participant.</summary>
    public int Tags { get; set; }

    /// <summary>What the whole book tells of the participant as a speaker.</summary>
    public EvidenceSet Renown { get; set; }

    /// <summary>The latest turn before the place whose tag names the participant.</summary>
    public int LastTag { get; set; } = Never;

    /// <summary>How many of the next tags name the participant.</summary>
    public int TagsAhead { get; set; }

    public int Paragraph { get; private set; } = Never;

    public bool IsSubject { get; private set; }

    public bool IsSalient { get; set; }

    /// <summary>Whether the participant opens a sentence of the latest paragraph that names it.</summary>
    public bool IsTopic { get; private set; }

    /// <summary>Whether the latest sentence with the name speaks of somebody else as "he" or "she": "She turned to Ann."</summary>
    public bool IsOther { get; private set; }

    /// <summary>Becomes another participant, who has not been on salience.</summary>
    public void Become(Referent referent)
    {
        Referent = referent;
        Tags = 0;
        Renown = default;
        LastTag = Never;
        TagsAhead = 0;
        Leave();
    }

    /// <summary>Lets go of who belongs to the text.</summary>
    public void Forget() => Referent = null!;

    /// <summary>Takes note of a name in the narration.</summary>
    public void Name(int paragraph, MentionRole role)
    {
        IsSubject = role is MentionRole.Subject or MentionRole.Topic || (IsSubject && Paragraph == paragraph);
        IsTopic = role == MentionRole.Topic || (IsTopic && Paragraph == paragraph);
        IsOther = role == MentionRole.Other;
        Paragraph = paragraph;
    }

    /// <summary>Who comes back on salience later comes back as a stranger.</summary>
    public void Leave()
    {
        IsSalient = false;
        IsSubject = false;
        IsTopic = false;
        IsOther = false;
        Paragraph = Never;
    }
}

/// <summary>What somebody does in a sentence of the narration.</summary>
internal enum MentionRole : byte
{
    /// <summary>"looked at Ann"</summary>
    Object,

    /// <summary>"She looked at Ann", of a woman: certainly not the one who acts.</summary>
    Other,

    /// <summary>"when Ann rose"</summary>
    Subject,

    /// <summary>"Ann rose": opens the sentence.</summary>
    Topic,
}
