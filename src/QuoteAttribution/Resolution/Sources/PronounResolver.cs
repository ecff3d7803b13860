using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Genres;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;
using QuoteAttribution.Resolution.Reasons;
using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>Says whom a pronoun beside a cue stands for: "I said", "they said", "it said", "she said".</summary>
/// <remarks>
/// For "he" and "she" the names shortly before are weighed by recency, subjecthood and role, after Lappin and Leass, "An algorithm for
/// pronominal anaphora resolution" (1994).
/// </remarks>
internal sealed class PronounResolver(QuotedText quoted, NamesInText names, Cast cast, LabelResolver labels, Organisations organisations, Introductions introductions, Genre genre, ReasonNotes? notes)
{
    // A reader does not remember farther back; what lies there weighs next to nothing.
    private const int FarthestToken = 500;

    // A list of names without end must not be read for each cue.
    private const int MostNames = 80;

    // An answer is about whom the question, or the answer before, was about.
    private const int MostTurns = 6;

    // “My aunt came in,” said Ann. “She said …”
    private const int MostPassages = 3;

    private readonly SpokenOf _told = new(quoted, names, cast);
    private readonly Nobodies _nobodies = new(quoted);
    private readonly Newcomer _newcomers = new(quoted, names, cast, introductions);

    // Few texts ask for them.
    private ToldOf? _toldOf;
    private TalkedOf? _talkedOf;
    private ToldByWriter? _writers;
    private Listener? _listener;
    private Documents? _documents;

    // Who is known by a noun alone, and was the last to speak so; and in which paragraph.
    private Referent? _unnamed;
    private int _unnamedIn;

    /// <summary>The referent of the pronoun that is a quotation's source; null where no name fits.</summary>
    /// <param name="link">The quotation.</param>
    /// <param name="lastSpeaker">Who spoke last nearby, null where nobody did.</param>
    /// <param name="outer">Who speaks the words in which the quotation stands; null where the writer does.</param>
    /// <param name="talkers">Those who talk there.</param>
    public Referent? Resolve(QuotationLink link, Referent? lastSpeaker, Referent? outer = null, IReadOnlyCollection<Referent>? talkers = null)
    {
        var pronoun = link.Source.Head;
        var self = outer ?? SpeakerOfTurn(link);
        lastSpeaker = IsLabelOnly(link, lastSpeaker) ? null : lastSpeaker;
        var (way, referent) = pronoun.Has(WordTraits.FirstPerson) ? (SpeakerWay.FirstPerson, OfFirstPerson(self, pronoun))
            : pronoun.Has(WordTraits.Plural) ? (SpeakerWay.They, OfThey(link, lastSpeaker))
            : pronoun.Has(WordTraits.Neuter) ? (SpeakerWay.It, OfIt(link, lastSpeaker))
            : pronoun.Traits.Gender() is not Gender.Unknown and var gender ? (SpeakerWay.Pronoun, OfThird(link, gender, lastSpeaker, self, talkers))
            : WordLists.You.Has(quoted.Segments.Tokens[pronoun.Head].Span.In(quoted.Segments.Text)) ? (SpeakerWay.Listener, (_listener ??= new Listener(quoted, names, cast, labels)).Of(link, self))
            : (SpeakerWay.Unresolved, null);
        if (referent is not null)
        {
            notes?.Decide(link, way);
        }

        return referent;
    }

    /// <summary>Notes that "a spokesman" is the subject of a verb of saying: as "he" is whoever has a name there.</summary>
    public void NoteUnnamed(Referent referent, int paragraph) => (_unnamed, _unnamedIn) = (referent, paragraph);

    /// <summary>Notes whom somebody tells of in a talk: "he" may be the same in the next turns.</summary>
    public void NoteTalkedOf(QuotationLink link, Referent? referent)
    {
        if (link.Turn >= 0 && referent is { IsPlural: false } && referent.Kind == SpeakerKind.Person && referent != SpeakerOfTurn(link))
        {
            (_toldOf ??= new()).Note(referent, link.Turn, SpeakerOfTurn(link));
        }
    }

    /// <summary>Q. The manager says so.¶REED: He said that to us: of whom only a label is known is spoken to, and not spoken of.</summary>
    private bool IsLabelOnly(QuotationLink link, Referent? referent) =>
        link.Turn > 0 && referent is { Forms.Length: 0, Gender: Gender.Unknown } && referent == labels.SpeakerOf(link.Turn - 1);

    private Referent? OfThird(QuotationLink link, Gender gender, Referent? lastSpeaker, Referent? self, IReadOnlyCollection<Referent>? talkers) =>
        (talkers is not null ? (_talkedOf ??= new TalkedOf(quoted, names, cast, _told)).Before(link.Source.Head.Tokens.Start, link.Within, gender, talkers)
            : link.Turn >= 0 ? InTurns(link, gender, lastSpeaker, self)
            : null)
        ?? (talkers is null ? SpokenOfWithin(link, gender, self) : null)
        ?? NewcomerBefore(link, gender, lastSpeaker)
        ?? (genre == Genre.Report && link.Within < 0 && link.Turn < 0 ? (_writers ??= new ToldByWriter(quoted, _told)).Before(StartOf(link, link.Source.Head.Tokens.Start), link.Paragraph, gender) : null)
        ?? PersonBefore(link, gender, lastSpeaker, self);

    /// <summary>Whom somebody speaks of in a talk: a noun or a name of the turn itself, or of the turns before, never one whose label stands there.</summary>
    private Referent? InTurns(QuotationLink link, Gender gender, Referent? lastSpeaker, Referent? self)
    {
        var pronoun = link.Source.Head.Tokens.Start;
        for (var turn = link.Turn; turn >= 0 && turn > link.Turn - MostTurns; turn--)
        {
            var content = quoted.Turns[turn].Content;
            var isOwn = turn == link.Turn;
            var found = _told.Before(isOwn ? pronoun : content.End, content.Start - 1, gender, self)
                ?? Likeliest(link, gender, isOwn ? lastSpeaker : null, self, names.LastBefore(isOwn ? StartOf(link, pronoun) : content.End), content.Start, isSure: !isOwn)
                ?? ((isOwn ? IsPost(link) ? _toldOf?.By(self) : null : _toldOf?.In(turn, self)) is { } told && Fits(told, gender) ? told : null);
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private bool IsPost(QuotationLink link) => quoted.Turns[link.Turn].Label.Kind.IsPost();

    /// <summary>The likeliest person among the names before a quotation and its source.</summary>
    /// <param name="link">The quotation: names in it are about others.</param>
    /// <param name="gender">The gender that the source phrase tells.</param>
    /// <param name="lastSpeaker">Who spoke last nearby, null where nobody did.</param>
    /// <param name="self">Who speaks the words in which the quotation stands: "he said" within them is somebody else.</param>
    public Referent? PersonBefore(QuotationLink link, Gender gender, Referent? lastSpeaker, Referent? self = null)
    {
        var source = link.Source.Head.Tokens.Start;
        self ??= SpeakerOfTurn(link);
        return Likeliest(link, gender, lastSpeaker, self, names.LastBefore(StartOf(link, source)), source - FarthestToken + 1)
            ?? (genre == Genre.Report && gender != Gender.Unknown ? _told.Before(source, EndOfName(link, source) - 1, gender, self) : null);
    }

    /// <summary>Where the last name before a token ends that may be somebody's.</summary>
    private int EndOfName(QuotationLink link, int token)
    {
        var last = names.LastBefore(token);
        for (var left = MostNames; last >= 0 && left > 0 && IsNobody(link, last); left--)
        {
            last--;
        }

        return last >= 0 ? names.Items[last].Tokens.End : 0;
    }

    private bool IsNobody(QuotationLink link, int name) =>
        _nobodies.Has(names.Items[name], labels.BearerOf(name), inTalk: link.Turn >= 0, hasLabels: link.Turn >= 0 && !IsPost(link));

    /// <summary>The likeliest person among some names, or whoever spoke last.</summary>
    private Referent? Likeliest(QuotationLink link, Gender gender, Referent? lastSpeaker, Referent? self, int first, int lowest, bool isSure = false)
    {
        var start = StartOf(link, link.Source.Head.Tokens.Start);
        var before = new SentenceBefore(quoted.Segments, start);
        var weighed = notes is null ? null : new List<WeighedSpeaker>();
        Referent? best = null;
        var bestScore = double.NegativeInfinity;
        if (lastSpeaker is not null && lastSpeaker != self && Fits(lastSpeaker, gender) && !IsWriter(lastSpeaker))
        {
            var reasons = ReasonsIn(weighed);
            var score = new AntecedentScore(reasons);
            score.Add(true, AntecedentWeight.SpokeLast);
            score.Add(lastSpeaker, gender);
            score.Add(lastSpeaker.Forms.Length == 0, AntecedentWeight.Unnamed);
            score.Add(lastSpeaker == _unnamed && _unnamedIn == link.Paragraph && gender != Gender.Unknown, AntecedentWeight.SubjectOfParagraph);
            (best, bestScore) = (lastSpeaker, score.Sum);
            weighed?.Add(new WeighedSpeaker(best, bestScore, reasons!));
        }

        var mentions = names.Items;
        var topic = before.TopicOf(mentions, first);
        for (var i = first; i >= 0 && i > first - MostNames && mentions[i].Tokens.Start >= lowest; i--)
        {
            if (weighed is null && mentions[i].Paragraph < link.Paragraph && before.IsAfter(mentions[i].Tokens.Start) && bestScore >= AntecedentScore.MostAt(start - mentions[i].Tokens.Start))
            {
                // Names farther away weigh less still. Who asks for the reasons is told of all.
                break;
            }

            var referent = labels.BearerOf(i);
            if (!Fits(referent, gender) || referent == self || (link.Turn >= 0 && labels.IsLabel(i)) || (isSure && !IsSurelyPerson(referent)) || IsNobody(link, i))
            {
                continue;
            }

            var reasons = ReasonsIn(weighed);
            var score = new AntecedentScore(reasons);
            score.Add(referent, gender);
            score.Add(mentions[i], start, link.Paragraph, before);
            score.Add(_nobodies.OpensOnly(mentions[i], referent), AntecedentWeight.OpensOnly);
            score.Add(i == topic && !_nobodies.OpensOnly(mentions[i], referent), AntecedentWeight.SubjectOfSentenceBefore);
            score.Add(referent == lastSpeaker, AntecedentWeight.SpokeLast);
            weighed?.Add(new WeighedSpeaker(referent, score.Sum, reasons!));
            if (score.Sum > bestScore)
            {
                (best, bestScore) = (referent, score.Sum);
            }
        }

        if (weighed is { Count: > 0 })
        {
            notes!.Of(link).Weigh(weighed);
        }

        return best;
    }

    private static bool IsSurelyPerson(Referent referent) => referent.Kind == SpeakerKind.Person || referent.Gender != Gender.Unknown;

    /// <summary>"I" is nobody's "she".</summary>
    private static bool IsWriter(Referent referent) => referent.Name == WordLists.I.Only || referent.Name == WordLists.We.Only;

    private Referent? SpeakerOfTurn(QuotationLink link) => link.Turn >= 0 ? labels.SpeakerOf(link.Turn) : null;

    /// <summary>
    /// Whom somebody who is quoted speaks of in own words, without a name, in the same quotation or in the one before in the paragraph; null where
    /// nobody is spoken of so.
    /// </summary>
    private Referent? SpokenOfWithin(QuotationLink link, Gender gender, Referent? self)
    {
        var end = link.Source.Head.Tokens.Start;
        for (var (passage, left) = (link.Within, MostPassages); passage >= 0 && left > 0 && quoted.Passages[passage].Paragraph == quoted.Passages[link.Within].Paragraph; passage--)
        {
            if (quoted.Passages[passage].Parent != Passage.None)
            {
                continue;
            }

            if (_told.Before(Math.Min(end, quoted.Passages[passage].Tokens.End), quoted.Passages[passage].Tokens.Start, gender, self) is { } told)
            {
                return told;
            }

            left--;
        }

        return null;
    }

    /// <summary>Whom a report has just brought in; what is said within words that somebody says is told by <see cref="SpokenOfWithin"/>.</summary>
    private Referent? NewcomerBefore(QuotationLink link, Gender gender, Referent? lastSpeaker) =>
        genre == Genre.Report && link.Within < 0 && link.Turn < 0 && (lastSpeaker is not { Forms.Length: 0 } || IsWriter(lastSpeaker) || !lastSpeaker.CouldBe(gender))
            ? _newcomers.Before(StartOf(link, link.Source.Head.Tokens.Start), gender, isTalk: lastSpeaker is not null && IsWriter(lastSpeaker))
            : null;

    /// <summary>The one whose turn it is, or who writes the text.</summary>
    private Referent OfFirstPerson(Referent? self, in Phrase pronoun)
    {
        var isPlural = pronoun.Has(WordTraits.Plural);
        if (!isPlural && self is not null)
        {
            return self;
        }

        var word = (isPlural ? WordLists.We : WordLists.I).Only;
        return cast.OfPhrase(word, word, SpeakerKind.Person, Gender.Unknown, isPlural);
    }

    private Referent? OfThey(QuotationLink link, Referent? lastSpeaker) =>
        lastSpeaker is { IsPlural: true } or { Kind: SpeakerKind.Organisation or SpeakerKind.Group } ? lastSpeaker
        : link.Turn >= 0 && link.Within < 0 ? _told.SeveralBefore(link.Source.Head.Tokens.Start, quoted.Turns[link.Turn].Content.Start - 1)
        : null;

    private Referent? OfIt(QuotationLink link, Referent? lastSpeaker) =>
        lastSpeaker is { Kind: SpeakerKind.Organisation or SpeakerKind.Document } ? lastSpeaker
        : genre != Genre.Report ? null
        : (link.Kind == QuotationKind.Direct ? Documents.AuthorOfMessage(link.Source.Head.Head) : null) ?? organisations.Latest(link.Source.Head.Head, link.Paragraph, mayBeUnknown: true)
            ?? (lastSpeaker is { Forms.Length: 0, Gender: Gender.Unknown, IsPlural: false } && lastSpeaker == _unnamed && _unnamedIn == link.Paragraph ? lastSpeaker : null)
            ?? Documents.Before(link.Source.Head.Head);

    private Documents Documents => _documents ??= new Documents(quoted, names, cast);

    /// <summary>The first token of the quotation or the source, whichever comes first.</summary>
    private int StartOf(QuotationLink link, int source)
    {
        var tokens = quoted.Segments.Tokens;
        var i = source;
        while (i > 0 && tokens[i].Start > link.Start)
        {
            i--;
        }

        return i;
    }

    /// <summary>A phrase of unknown kind ("the plan", "which") is nobody.</summary>
    private static bool Fits(Referent referent, Gender gender) =>
        !referent.IsPlural && referent.CouldBe(gender)
        && (referent.Kind == SpeakerKind.Person || (referent.Kind == SpeakerKind.Unknown && referent.Forms.Length > 0));

    /// <summary>A list for the reasons of one candidate; null where nobody asks for reasons.</summary>
    private static List<Reason>? ReasonsIn(List<WeighedSpeaker>? weighed) => weighed is null ? null : [];
}
