using System.Runtime.InteropServices;
using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>One stretch of speech by one speaker: a quotation with those of its paragraph that continue it.</summary>
internal sealed class Turn
{
    // Most lines hold no name.
    private List<Referent>? _addressed;
    private List<Referent>? _mentioned;

    /// <summary>The quotation that tells most: the one with the tag.</summary>
    public QuotationLink Link { get; private set; } = null!;

    public TagKind Tag { get; set; }

    /// <summary>Whom the tag's name or noun phrase stands for by itself; null for pronouns and where there is no tag.</summary>
    public Referent? Tagged { get; set; }

    /// <summary>The gender that the tag tells.</summary>
    public Gender Gender { get; set; }

    /// <summary>Whom the tag says it is said to.</summary>
    public Referent? Addressee { get; set; }

    public int Paragraph { get; private set; }

    public int LastParagraph { get; set; }

    /// <summary>The tokens of what is said, stretch by stretch.</summary>
    public List<TokenRange> Content { get; } = new(1);

    public bool IsQuestion { get; set; }

    /// <summary>Who is addressed by name in the line.</summary>
    public ReadOnlySpan<Referent> Addressed => CollectionsMarshal.AsSpan(_addressed);

    /// <summary>Who is named in the line without being addressed.</summary>
    public ReadOnlySpan<Referent> Mentioned => CollectionsMarshal.AsSpan(_mentioned);

    /// <summary>Whose name the speaker gives as the own: "My name is Ada Lind".</summary>
    public Referent? OwnName { get; set; }

    /// <summary>The gender of the one who is called "sir" or "ma'am" in the line.</summary>
    public Gender AddressedForm { get; set; }

    /// <summary>Number of paragraphs of narration since the turn before; -1 within its paragraph.</summary>
    public int Gap { get; set; }

    public bool StartsScene { get; set; }

    /// <summary>Whether the line before, in another paragraph, asks something.</summary>
    public bool FollowsQuestion { get; set; }

    /// <summary>For a tag with a noun, what the noun tells.</summary>
    public NounTag Noun { get; set; }

    /// <summary>Where those who may speak the turn begin, in the list of all candidates.</summary>
    public int CandidateStart { get; set; }

    /// <summary>Where they end.</summary>
    public int CandidateEnd { get; set; }

    /// <summary>Who is found to speak; null where nothing decides.</summary>
    public Referent? Speaker { get; set; }

    /// <summary>How sure that is, from 0 to 1.</summary>
    public double Certainty { get; set; }

    public void Address(Referent referent) => Add(ref _addressed, referent);

    public void Mention(Referent referent) => Add(ref _mentioned, referent);

    /// <summary>Becomes another turn, of which nothing is known but where it stands.</summary>
    public void Become(QuotationLink link, int paragraph)
    {
        Link = link;
        Paragraph = paragraph;
        LastParagraph = paragraph;
        Tag = TagKind.None;
        Tagged = null;
        Gender = Gender.Unknown;
        Addressee = null;
        OwnName = null;
        Noun = default;
        IsQuestion = false;
        AddressedForm = Gender.Unknown;
        Gap = 0;
        StartsScene = false;
        FollowsQuestion = false;
        CandidateStart = 0;
        CandidateEnd = 0;
        Speaker = null;
        Certainty = 0;
    }

    /// <summary>Lets go of all that belongs to the text.</summary>
    public void Forget()
    {
        Link = null!;
        Tagged = null;
        Addressee = null;
        OwnName = null;
        Speaker = null;
        Noun = default;
        Content.Clear();
        _addressed?.Clear();
        _mentioned?.Clear();
    }

    private static void Add(ref List<Referent>? referents, Referent referent)
    {
        referents ??= [];
        if (!referents.Contains(referent))
        {
            referents.Add(referent);
        }
    }
}

/// <summary>Somebody who may speak a turn, and what speaks for and against that before the other turns are looked at.</summary>
internal readonly record struct Candidate(Referent Referent, EvidenceSet Evidence);

/// <summary>What the words beside a line say about its speaker.</summary>
internal enum TagKind : byte
{
    None,

    /// <summary>"said Ann", "Ann said"</summary>
    Name,

    /// <summary>Ann is the subject of a sentence in the paragraph.</summary>
    Beat,

    /// <summary>"he said"</summary>
    Pronoun,

    /// <summary>"I said"</summary>
    FirstPerson,

    /// <summary>"said the old man", "her brother said"</summary>
    Noun,
}
