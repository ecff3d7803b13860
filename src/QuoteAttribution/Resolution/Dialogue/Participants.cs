using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Those of the book who may speak, with how often it lets them: a town is never tagged, a main character hundreds of times.</summary>
internal sealed class Participants
{
    /// <summary>What makes a text a book, or talk.</summary>
    public static readonly Weights<TextNumber> Numbers = Weights<TextNumber>.Of("resolution-weights.txt");

    private readonly Reused<Participant> _all;
    private readonly PooledList<int> _numbers;
    private readonly bool _castIsGiven;
    private Participant? _stranger;

    // Those whose name stands where a person's does; null in a book, which is sure of its people.
    private readonly HashSet<Referent>? _standing;

    /// <param name="all">Receives those who may speak.</param>
    /// <param name="numbers">Receives the number of each by the id of its referent; 0 for who is none.</param>
    /// <param name="turns">The turns of the text.</param>
    /// <param name="castIsGiven">Whether the caller gave the cast: others speak only where a tag says so.</param>
    /// <param name="standing">In a short text made of lines, those whose name stands where a person's does; null in any other.</param>
    /// <param name="meant">Who is meant by each name that is another one's short name.</param>
    public Participants(
        Reused<Participant> all, PooledList<int> numbers, ReadOnlySpan<Turn> turns, bool castIsGiven, HashSet<Referent>? standing, Dictionary<Referent, Referent> meant)
    {
        _standing = standing;
        _all = all;
        _numbers = numbers;
        _castIsGiven = castIsGiven;
        IsBook = IsBookOf(turns.Length);
        foreach (var (name, person) in meant)
        {
            var number = Slot(person).Number;
            NumberOf(name) = number;
        }

        foreach (var turn in turns)
        {
            if (turn.Tag is { Kind: TagKind.Name or TagKind.Noun, Referent: { Kind: not SpeakerKind.Document } speaker, Noun.IsKin: false })
            {
                Slot(speaker).Tags++;
            }
        }

        foreach (var participant in _all.Items)
        {
            participant.Renown = RenownOf(participant);
        }
    }

    /// <summary>Whether there are so many lines that who is never tagged, or has no name, hardly speaks.</summary>
    public bool IsBook { get; }

    /// <summary>Whether a text of so many turns has as many as a book.</summary>
    public static bool IsBookOf(int turns) => turns >= Numbers[TextNumber.FewestTurnsOfBook];

    /// <summary>Whether the text is short and made of lines.</summary>
    public bool IsTalk { get; init; }

    public Participant Of(Referent referent)
    {
        var participant = Slot(referent);
        if (participant.Renown == default)
        {
            participant.Renown = RenownOf(participant);
        }

        return participant;
    }

    /// <summary>Whether a line may stay with somebody whom the text does not name: not where the caller gave the cast, or wants a name for each line.</summary>
    public bool MayBeStranger { get; init; }

    /// <summary>Somebody whom the text does not name, in a short text; the same wherever nobody else fits.</summary>
    public Participant Stranger
    {
        get
        {
            if (_stranger is null)
            {
                _stranger = _all.Next();
                _stranger.Begin(null!, number: _all.Count);
            }

            return _stranger;
        }
    }

    /// <summary>The participant, if anything has made the referent one.</summary>
    public Participant? Find(Referent referent) => NumberOf(referent) is > 0 and var number ? _all[number - 1] : null;

    /// <summary>The participant, if it may speak where no tag says so.</summary>
    public Participant? Speaking(Referent referent)
    {
        if (_castIsGiven)
        {
            return referent.IsGiven ? Of(referent) : null;
        }

        return referent.IsPerson && !IsHeading(referent) && !IsThing(referent) ? Of(referent) : Find(referent) is { Tags: > 0 } known ? known : null;
    }

    private bool IsThing(Referent referent) => _standing is not null && referent.Forms.Length > 0 && !_standing.Contains(referent);

    /// <summary>"PROLOGUE", "THE WHITE GATE": what stands in capitals wherever it is written is no name.</summary>
    private static bool IsHeading(Referent referent)
    {
        if (referent.Kind != SpeakerKind.Unknown || referent.Forms.Length == 0)
        {
            return false;
        }

        foreach (var form in referent.Forms)
        {
            if (!form.InCapitals)
            {
                return false;
            }
        }

        return true;
    }

    private Participant Slot(Referent referent)
    {
        ref var number = ref NumberOf(referent);
        if (number == 0)
        {
            _all.Next().Begin(referent, number: _all.Count);
            number = _all.Count;
        }

        return _all[number - 1];
    }

    /// <summary>The place of a referent's number; referents are added while the tags are read.</summary>
    private ref int NumberOf(Referent referent)
    {
        while (_numbers.Count <= referent.Id)
        {
            _numbers.Add(0);
        }

        return ref _numbers[referent.Id];
    }

    private EvidenceSet RenownOf(Participant participant) => EvidenceSet.Of(Evidence.NeverTagged, participant.Tags == 0 && (IsBook || participant.Referent.Forms.Length == 0))
        .With(Evidence.NeverActs, !participant.Referent.Acts && participant.Referent.Forms.Length > 0);
}

/// <summary>Somebody of the book who may speak: how often they do, and where they were last named before the place that is looked at.</summary>
internal sealed class Participant
{
    // So long ago that no difference to it overflows.
    private const int Never = int.MinValue / 2;

    private State _state;

    /// <summary>Who it is; null for the stranger, whom nothing names.</summary>
    public Referent Referent => _state.Referent;

    public bool IsStranger => _state.Referent is null;

    /// <summary>Tells participants apart; 0 is nobody.</summary>
    public int Number => _state.Number;

    /// <summary>How many turns the book's tags give to the participant.</summary>
    public ref int Tags => ref _state.Tags;

    /// <summary>What the whole book tells of the participant as a speaker.</summary>
    public ref EvidenceSet Renown => ref _state.Renown;

    /// <summary>The latest turn before the place whose tag names the participant.</summary>
    public ref int LastTag => ref _state.LastTag;

    /// <summary>How many of the next tags name the participant.</summary>
    public ref int TagsAhead => ref _state.TagsAhead;

    /// <summary>The participant's place among the candidates of the turn for which it was weighed last.</summary>
    public ref int CandidateAt => ref _state.CandidateAt;

    /// <summary>Where the narration named the participant last, while the participant is on salience.</summary>
    public ref readonly Naming Latest => ref _state.Latest;

    public ref bool IsSalient => ref _state.IsSalient;

    /// <summary>The paragraph whose lines brought the participant on salience.</summary>
    public ref int HeardIn => ref _state.HeardIn;

    /// <summary>Begins another participant, who has not been on salience.</summary>
    public void Begin(Referent referent, int number) => _state = new State { Referent = referent, Number = number };

    /// <summary>Lets go of who belongs to the text.</summary>
    public void Clear() => _state = default;

    /// <summary>Takes note of a name in the narration.</summary>
    public void Name(int paragraph, MentionRole role)
    {
        var isSame = _state.Latest.Paragraph == paragraph;
        _state.Latest = new Naming
        {
            Paragraph = paragraph,
            IsSubject = role is MentionRole.Subject or MentionRole.Topic or MentionRole.Opening || (_state.Latest.IsSubject && isSame),
            IsTopic = role is MentionRole.Topic or MentionRole.Opening || (_state.Latest.IsTopic && isSame),
            IsOpening = role == MentionRole.Opening || (_state.Latest.IsOpening && isSame),
            IsOther = role == MentionRole.Other,
            IsAsked = role == MentionRole.Asked,
        };
    }

    /// <summary>Who comes back on salience later comes back as a stranger.</summary>
    public void Leave()
    {
        _state.IsSalient = false;
        _state.HeardIn = Never;
        _state.Latest = new Naming();
    }

    /// <summary>The paragraph of the narration that named somebody last.</summary>
    public readonly record struct Naming()
    {
        public int Paragraph { get; init; } = Never;

        /// <summary>Whether the participant is a subject in it.</summary>
        public bool IsSubject { get; init; }

        /// <summary>Whether the participant opens a sentence of it.</summary>
        public bool IsTopic { get; init; }

        /// <summary>Whether the participant opens it.</summary>
        public bool IsOpening { get; init; }

        /// <summary>Whether its latest sentence with the name speaks of somebody else as "he" or "she": "She turned to Ann."</summary>
        public bool IsOther { get; init; }

        /// <summary>Whether somebody asks the participant something there.</summary>
        public bool IsAsked { get; init; }
    }

    private struct State()
    {
        public Referent Referent = null!;
        public int Number;
        public int Tags;
        public EvidenceSet Renown;
        public int LastTag = Never;
        public int TagsAhead;
        public int CandidateAt;
        public bool IsSalient;
        public int HeardIn = Never;
        public Naming Latest = new();
    }
}

/// <summary>What somebody does in a sentence of the narration.</summary>
internal enum MentionRole : byte
{
    /// <summary>"looked at Ann"</summary>
    Object,

    /// <summary>"She looked at Ann", of a woman: certainly not the one who acts.</summary>
    Other,

    /// <summary>"they asked Ann what it was": whoever is asked answers.</summary>
    Asked,

    /// <summary>"when Ann rose"</summary>
    Subject,

    /// <summary>"Ann rose": opens the sentence.</summary>
    Topic,

    /// <summary>The same, and the sentence opens its paragraph.</summary>
    Opening,
}

/// <summary>What kind of story a text is; the numbers stand in <c>resolution-weights.txt</c>.</summary>
internal enum TextNumber
{
    FewestTurnsOfBook,
    TokensATurnOfTalk,
}
