using System.Runtime.InteropServices;
using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>One stretch of speech by one speaker: a quotation with those of its paragraph that continue it.</summary>
internal sealed class Turn
{
    private State _state;

    // Most lines hold no name.
    private List<Referent>? _addressed;
    private List<Referent>? _mentioned;

    /// <summary>The quotation that tells most: the one with the tag.</summary>
    public QuotationLink Link => _state.Link;

    /// <summary>What stands beside the line.</summary>
    public ref DialogueTag Tag => ref _state.Tag;

    public int Paragraph => _state.Paragraph;

    public ref int LastParagraph => ref _state.LastParagraph;

    /// <summary>The tokens of what is said, stretch by stretch.</summary>
    public List<TokenRange> Content { get; } = new(1);

    public ref bool IsQuestion => ref _state.IsQuestion;

    /// <summary>Who is addressed by name in the line.</summary>
    public ReadOnlySpan<Referent> Addressed => CollectionsMarshal.AsSpan(_addressed);

    /// <summary>Who is named in the line without being addressed.</summary>
    public ReadOnlySpan<Referent> Mentioned => CollectionsMarshal.AsSpan(_mentioned);

    /// <summary>Whose name the speaker gives as the own: "My name is Ada Lind".</summary>
    public ref Referent? OwnName => ref _state.OwnName;

    /// <summary>The gender of the one who is called "sir" or "ma'am" in the line.</summary>
    public ref Gender AddressedForm => ref _state.AddressedForm;

    /// <summary>Number of paragraphs of narration since the turn before; -1 within its paragraph.</summary>
    public ref int Gap => ref _state.Gap;

    public ref bool StartsScene => ref _state.StartsScene;

    /// <summary>Whether the line before, in another paragraph, asks something.</summary>
    public ref bool FollowsQuestion => ref _state.FollowsQuestion;

    /// <summary>Whether the last line but one asks something, and another paragraph answers it.</summary>
    public ref bool FollowsAnswer => ref _state.FollowsAnswer;

    /// <summary>How many take part in the story; 0 where the text is long, and nobody counts them.</summary>
    public ref int Company => ref _state.Company;

    /// <summary>Where those who may speak the turn begin, in the list of all candidates.</summary>
    public ref int CandidateStart => ref _state.CandidateStart;

    /// <summary>Where they end.</summary>
    public ref int CandidateEnd => ref _state.CandidateEnd;

    /// <summary>Who is found to speak; null where nothing decides.</summary>
    public ref Referent? Speaker => ref _state.Speaker;

    /// <summary>How sure that is, from 0 to 1.</summary>
    public ref double Certainty => ref _state.Certainty;

    /// <summary>Begins another turn, of which nothing is known but where it stands and what stands beside it.</summary>
    public void Begin(QuotationLink link, int paragraph, in DialogueTag tag) =>
        _state = new State { Link = link, Paragraph = paragraph, LastParagraph = paragraph, Tag = tag };

    public void Address(Referent referent) => Add(ref _addressed, referent);

    public void Mention(Referent referent) => Add(ref _mentioned, referent);

    /// <summary>The line gives the speaker's own name, which is no call.</summary>
    public void GiveOwnName(Referent referent)
    {
        _state.OwnName = referent;
        _addressed?.Remove(referent);
        _mentioned?.Remove(referent);
    }

    /// <summary>Lets go of all that belongs to the text.</summary>
    public void Clear()
    {
        _state = default;
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

    private struct State
    {
        public QuotationLink Link;
        public DialogueTag Tag;
        public int Paragraph;
        public int LastParagraph;
        public bool IsQuestion;
        public Referent? OwnName;
        public Gender AddressedForm;
        public int Gap;
        public bool StartsScene;
        public bool FollowsQuestion;
        public bool FollowsAnswer;
        public int Company;
        public int CandidateStart;
        public int CandidateEnd;
        public Referent? Speaker;
        public double Certainty;
    }
}
