using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Resolution.Reasons;
using QuoteAttribution.Resolution.Sources;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Says who speaks the quotations of a story, scene by scene.</summary>
/// <param name="quoted">The text with its passages.</param>
/// <param name="names">Its names.</param>
/// <param name="cast">Who they are.</param>
/// <param name="sources">Says whom a source phrase means.</param>
/// <param name="tables">Memory.</param>
/// <param name="policy">What to do where nothing decides.</param>
/// <param name="notes">Takes how each speaker is found; null where nobody asks.</param>
internal sealed class DialogueResolver(
    QuotedText quoted, PooledList<NameMention> names, Cast cast, SourceResolver sources, DialogueTables tables, AttributionPolicy policy, ReasonNotes? notes = null)
{
    // What is known of so many turns stays in the second cache of a processor.
    private const int Piece = 512;

    // What the turns after tell of a speaker is lost after a few of them.
    private const int LookAhead = 64;

    /// <summary>The most turns that are looked at together.</summary>
    internal const int MostTurns = Piece + LookAhead;

    private readonly double _leastSure = policy == AttributionPolicy.Cover ? 0 : Certainty.NothingDecides;

    private Namesakes? _namesakes;

    // In a short text, those whose name stands where a person's does.
    private HashSet<Referent>? _people;

    // Whom each name that is another one's short name means.
    private Dictionary<Referent, Referent> _meant = [];

    public void Run(QuotationLinks links, PooledList<ResolvedQuotation> resolved)
    {
        var turns = Read(links);
        Decode(turns, EvidenceFor(turns));
        _namesakes?.CallAsDescribed();
        if (IsShort(turns.Count) && !cast.IsGiven)
        {
            NamedAtLast.Name(turns.All);
            CalledNarrator.Name(turns.All, cast, names.Count, _meant);
        }

        Referent? last = null;
        foreach (var link in links.Items)
        {
            quoted.Segments.Cancellation.ThrowIfCancellationRequested();
            if (link.Within != Passage.None)
            {
                resolved.Add(sources.OfInner(link, links, resolved));
                continue;
            }

            var quotation = tables.OfLink[link.Number] is { } turn ? Of(link, turn) : OfOther(link, last);
            last = quotation.Speaker ?? last;
            resolved.Add(quotation);
        }
    }

    /// <summary>The turns with what the lines themselves tell.</summary>
    public Turns Read(QuotationLinks links)
    {
        var turns = new TurnReader(quoted, sources, new SideReader(quoted, names, cast), new PartOwner(quoted, names, cast), tables).Read(links);
        if (IsTalk(turns.Count))
        {
            _namesakes = new Namesakes(quoted, names, cast);
            _namesakes.Name(turns.Items);
            _namesakes.Describe(turns.Items);
        }

        _people = IsShort(turns.Count) ? NamesOfThings.People(quoted.Segments, names, cast) : null;
        var addresses = new AddressReader(quoted, names, cast, _people);
        var ownNames = _people is null ? null : new OwnNames(quoted, names, cast, _people);
        foreach (var turn in turns.Items)
        {
            quoted.Segments.Cancellation.ThrowIfCancellationRequested();
            addresses.Read(turn);
            ownNames?.Read(turn);
        }

        if (_people is not null && !cast.IsGiven)
        {
            new VoiceOwner(quoted.Segments, names, cast).Name(turns.Items);
            new NamedLater(names, cast).Name(turns.Items);
            new NameTold(quoted.Segments, names, cast).Name(turns.Items);
            new AnswersToName(names, cast, _people).Name(turns.Items);
        }

        return new Turns(turns, tables.Candidates);
    }

    /// <summary>Finds who may speak each turn, and what is known of that before the others are looked at.</summary>
    public EvidenceCollector EvidenceFor(Turns turns)
    {
        _meant = _people is null || cast.IsGiven ? [] : PetNames.Of(quoted.Segments, names, cast);
        var participants = new Participants(tables.Participants, tables.ParticipantNumbers, turns.All, cast.IsGiven, _people, _meant)
        {
            IsTalk = IsTalk(turns.Count),
            MayBeStranger = IsTalk(turns.Count) && !cast.IsGiven && policy != AttributionPolicy.Cover,
        };
        var descriptions = new DescriptionReader(quoted, cast, _namesakes, participants.IsTalk ? new KnownByTags(quoted, turns.All) : null);
        return new EvidenceCollector(turns, quoted, names, cast, participants, descriptions, new Narrator(quoted, names, cast).Of(turns.All, participants.IsTalk));
    }

    private static bool IsShort(int turns) => !Participants.IsBookOf(turns);

    /// <summary>Whether the text is short and made of lines: few of them have a tag then, and whoever is there answers.</summary>
    private bool IsTalk(int turns) => !Participants.IsBookOf(turns) && quoted.Segments.Tokens.Length < turns * Participants.Numbers[TextNumber.TokensATurnOfTalk];

    /// <summary>Scene by scene, a long one piece by piece: what is known of so many turns stays near the processor.</summary>
    private void Decode(Turns turns, EvidenceCollector evidence)
    {
        var decoder = tables.DecoderFor(IsTalk(turns.Count));
        var longest = Math.Min(turns.Count, MostTurns);
        var speakers = new Participant?[longest];
        var certainties = new double[longest];
        var before = default(ExchangeState);
        for (var start = 0; start < turns.Count;)
        {
            quoted.Segments.Cancellation.ThrowIfCancellationRequested();
            var scene = turns.SceneAt(start, MostTurns);
            evidence.Run(scene.End);
            decoder.Decode(scene, speakers, before);
            decoder.Certainties(certainties, before, _leastSure);
            var isWhole = scene.Count < MostTurns;
            var decided = isWhole ? scene.Count : Piece;
            if (notes is not null)
            {
                decoder.Explain(scene[..decided], before, notes);
            }

            for (var i = 0; i < decided; i++)
            {
                Decide(scene[i], speakers[i]?.Referent, certainties[i]);
            }

            before = isWhole ? default : decoder.StateAfter(decided, before);
            start += decided;
            turns.ForgetBefore(start);
        }
    }

    private void Decide(Turn turn, Referent? speaker, double certainty)
    {
        if (certainty >= _leastSure)
        {
            turn.Speaker = speaker;
            turn.Certainty = certainty;
        }
    }

    private ResolvedQuotation Of(QuotationLink link, Turn turn)
    {
        Note(link, turn);
        if (turn.Speaker is not { } speaker)
        {
            return new ResolvedQuotation(link, null, link.Source.IsNone ? null : link.Rule);
        }

        if (turn.Tag.NamesOther(speaker))
        {
            // Somebody else is named beside the line: the turns decide against the one who acts there.
            return new ResolvedQuotation(link, speaker, Patterns.Turns.Rule, turn.Certainty, IsTagSetAside: true);
        }

        return new ResolvedQuotation(link, speaker, link.Rule ?? (turn.Link.Source.IsNone ? Patterns.Turns.Rule : turn.Link.Rule), turn.Certainty);
    }

    /// <summary>What is told in the writer's own words, and words that nobody is said to speak.</summary>
    private ResolvedQuotation OfOther(QuotationLink link, Referent? last)
    {
        if (link.Pattern == Patterns.SpeakerLabel)
        {
            return sources.OfTurn(link);
        }

        if (!link.Source.IsNone)
        {
            return new ResolvedQuotation(link, sources.Resolve(link, last), link.Rule);
        }

        notes?.Decide(link, link.Cue.Count > 0 ? SpeakerWay.OnlyCue : SpeakerWay.NobodyNamed);
        return new ResolvedQuotation(link, null, link.Cue.Count > 0 ? link.Rule : null);
    }

    private void Note(QuotationLink link, Turn turn)
    {
        if (notes is null)
        {
            return;
        }

        if (link != turn.Link)
        {
            notes.Decide(link, SpeakerWay.SameSpeaker, turn.Link);
            notes.Of(link).Share(notes.Of(turn.Link));
            return;
        }

        notes.Decide(link, turn.Speaker is { } speaker ? WayTo(speaker, turn.Tag) : SpeakerWay.NobodyLikely);
    }

    private static SpeakerWay WayTo(Referent speaker, in DialogueTag tag) => tag.NamesOther(speaker) ? SpeakerWay.SceneAgainstTag
        : tag.Kind switch
        {
            TagKind.Name => SpeakerWay.SceneNamed,
            TagKind.Beat => SpeakerWay.SceneActor,
            TagKind.Pronoun => SpeakerWay.ScenePronoun,
            TagKind.FirstPerson => SpeakerWay.SceneFirstPerson,
            TagKind.Noun => SpeakerWay.SceneNoun,
            _ => SpeakerWay.SceneTurns,
        };
}
