using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Genres;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;
using QuoteAttribution.Resolution.Reasons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>Says whom a pronoun beside a cue stands for: "I said", "they said", "it said", "she said".</summary>
/// <remarks>
/// For "he" and "she" the names shortly before are weighed by recency, subjecthood and role, after Lappin and Leass, "An algorithm for
/// pronominal anaphora resolution" (1994).
/// </remarks>
internal sealed class PronounResolver(QuotedText quoted, NamesInText names, Cast cast, LabelResolver labels, Organisations organisations, Genre genre, ReasonNotes? notes)
{
    // A reader does not remember farther back; what lies there weighs next to nothing.
    private const int FarthestToken = 500;

    // A list of names without end must not be read for each cue.
    private const int MostNames = 80;

    private readonly SpokenOf _told = new(quoted, names, cast);
    private readonly Newcomer _newcomers = new(quoted, names, cast);
    private readonly TalkedOf _talkedOf = new(quoted, names, cast, new SpokenOf(quoted, names, cast));

    // Who is known by a noun alone, and was the last to speak so; and in which paragraph.
    private Referent? _unnamed;
    private int _unnamedIn;

    private static readonly Weights<AntecedentWeight> Weights = Weights<AntecedentWeight>.Of("resolution-weights.txt");

    /// <summary>The referent of the pronoun that is a quotation's source; null where no name fits.</summary>
    /// <param name="link">The quotation.</param>
    /// <param name="lastSpeaker">Who spoke last nearby, null where nobody did.</param>
    /// <param name="outer">Who speaks the words in which the quotation stands; null where the writer does.</param>
    /// <param name="talkers">Those who talk there.</param>
    public Referent? Resolve(QuotationLink link, Referent? lastSpeaker, Referent? outer = null, IReadOnlyCollection<Referent>? talkers = null)
    {
        var pronoun = link.Source.Head;
        var self = outer ?? SpeakerOfTurn(link);
        var (way, referent) = pronoun.Has(WordTraits.FirstPerson) ? (SpeakerWay.FirstPerson, OfFirstPerson(self, pronoun))
            : pronoun.Has(WordTraits.Plural) ? (SpeakerWay.They, OfThey(lastSpeaker))
            : pronoun.Has(WordTraits.Neuter) ? (SpeakerWay.It, OfIt(link, lastSpeaker))
            : pronoun.Traits.Gender() is not Gender.Unknown and var gender ? (SpeakerWay.Pronoun, SpokenOfBefore(link, pronoun, gender, talkers) ?? NewcomerBefore(link, gender, lastSpeaker) ?? PersonBefore(link, gender, lastSpeaker, self))
            : (SpeakerWay.Unresolved, null);
        if (referent is not null)
        {
            notes?.Decide(link, way);
        }

        return referent;
    }

    /// <summary>Notes that "a spokesman" is the subject of a verb of saying: as "he" is whoever has a name there.</summary>
    public void NoteUnnamed(Referent referent, int paragraph) => (_unnamed, _unnamedIn) = (referent, paragraph);

    /// <summary>The likeliest person among the names before a quotation and its source.</summary>
    /// <param name="link">The quotation: names in it are about others.</param>
    /// <param name="gender">The gender that the source phrase tells.</param>
    /// <param name="lastSpeaker">Who spoke last nearby, null where nobody did.</param>
    /// <param name="self">Who speaks the words in which the quotation stands: "he said" within them is somebody else.</param>
    public Referent? PersonBefore(QuotationLink link, Gender gender, Referent? lastSpeaker, Referent? self = null)
    {
        self ??= SpeakerOfTurn(link);
        var source = link.Source.Head.Tokens.Start;
        var weighed = notes is null ? null : new List<WeighedSpeaker>();
        Referent? best = null;
        var bestScore = double.NegativeInfinity;
        if (lastSpeaker is not null && Fits(lastSpeaker, gender) && !IsWriter(lastSpeaker))
        {
            var reasons = ReasonsIn(weighed);
            best = lastSpeaker;
            bestScore = Weigh(true, AntecedentWeight.SpokeLast, reasons) + ScoreOf(lastSpeaker, gender, reasons)
                + (lastSpeaker.Forms.Length == 0 ? ScoreOfUnnamed(lastSpeaker, link.Paragraph, gender, reasons) : 0);
            weighed?.Add(new WeighedSpeaker(best, bestScore, reasons!));
        }

        var mentions = names.Items;
        var first = names.LastBefore(StartOf(link, source));
        for (var i = first; i >= 0 && i > first - MostNames && mentions[i].Tokens.Start > source - FarthestToken; i--)
        {
            var referent = labels.BearerOf(i);
            if (!Fits(referent, gender) || referent == self || IsOpener(mentions[i], referent))
            {
                continue;
            }

            var reasons = ReasonsIn(weighed);
            var score = ScoreOf(referent, gender, reasons) + ScoreOf(mentions[i], source, link.Paragraph, reasons)
                + Weigh(referent == lastSpeaker, AntecedentWeight.SpokeLast, reasons);
            weighed?.Add(new WeighedSpeaker(referent, score, reasons!));
            if (score > bestScore)
            {
                best = referent;
                bestScore = score;
            }
        }

        if (weighed is not null)
        {
            notes!.Of(link).Weigh(weighed);
        }

        return best ?? (genre == Genre.Report && gender != Gender.Unknown ? _told.Before(link.Source.Head.Tokens.Start, 0, gender) : null);
    }

    /// <summary>"Scorched earth": a word of which only the place at the start of a sentence says that it is a name; "in Garland": nobody is in a person.</summary>
    private bool IsOpener(in NameMention name, Referent referent) =>
        referent is { Kind: SpeakerKind.Unknown, MentionCount: 1, HasFullName: false } && !name.IsSubject && !name.IsPossessive
        && (quoted.Segments.Tokens[name.Tokens.Start].Has(TokenTraits.SentenceStart)
            || (name.Tokens.Start > 0 && WordLists.Locating.Has(quoted.Segments.Tokens[name.Tokens.Start - 1].Span.In(quoted.Segments.Text))));

    /// <summary>"I" is nobody's "she".</summary>
    private static bool IsWriter(Referent referent) => referent.Name == WordLists.I.Only || referent.Name == WordLists.We.Only;

    private Referent? SpeakerOfTurn(QuotationLink link) => link.Turn >= 0 ? labels.SpeakerOf(link.Turn) : null;

    /// <summary>Whom somebody speaks of in own words, without a name; null where nobody is spoken of so.</summary>
    private Referent? SpokenOfBefore(QuotationLink link, in Phrase pronoun, Gender gender, IReadOnlyCollection<Referent>? talkers)
    {
        if (talkers is not null)
        {
            return _talkedOf.Before(pronoun.Tokens.Start, link.Within, gender, talkers);
        }

        var start = link.Within >= 0 ? quoted.Passages[link.Within].Tokens.Start : link.Turn >= 0 ? quoted.Turns[link.Turn].Content.Start : -1;
        return start < 0 ? null : _told.Before(pronoun.Tokens.Start, start, gender);
    }

    /// <summary>Whom a report has just brought in; what is said within words that somebody says is told by <see cref="SpokenOfBefore"/>.</summary>
    private Referent? NewcomerBefore(QuotationLink link, Gender gender, Referent? lastSpeaker) =>
        genre == Genre.Report && lastSpeaker is not { Forms.Length: 0 } && link.Within < 0 && link.Turn < 0 ? _newcomers.Before(StartOf(link, link.Source.Head.Tokens.Start), gender) : null;

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

    private static Referent? OfThey(Referent? lastSpeaker) =>
        lastSpeaker is { IsPlural: true } or { Kind: SpeakerKind.Organisation or SpeakerKind.Group } ? lastSpeaker : null;

    private Referent? OfIt(QuotationLink link, Referent? lastSpeaker) =>
        lastSpeaker is { Kind: SpeakerKind.Organisation or SpeakerKind.Document } ? lastSpeaker
        : genre == Genre.Report ? organisations.Latest(link.Source.Head.Head, link.Paragraph, mayBeUnknown: true)
        : null;

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

    private static double ScoreOf(Referent referent, Gender gender, List<Reason>? reasons) =>
        Weigh(referent.Gender == gender, AntecedentWeight.KnownGender, reasons) + Weigh(referent.Kind == SpeakerKind.Person, AntecedentWeight.KnownPerson, reasons);

    private double ScoreOfUnnamed(Referent referent, int paragraph, Gender gender, List<Reason>? reasons) =>
        Weigh(true, AntecedentWeight.Unnamed, reasons)
        + Weigh(referent == _unnamed && _unnamedIn == paragraph && gender != Gender.Unknown, AntecedentWeight.SubjectOfParagraph, reasons);

    private static double ScoreOf(in NameMention name, int source, int paragraph, List<Reason>? reasons) =>
        Weigh(name.IsSubject, AntecedentWeight.Subject, reasons)
        + Weigh(name.InPassage, AntecedentWeight.InPassage, reasons)
        + Weigh(name.IsPossessive, AntecedentWeight.Possessive, reasons)
        + Weigh(name.IsSubject && name.Paragraph == paragraph, AntecedentWeight.SubjectOfParagraph, reasons)
        + Weigh(name.IsSubject && name.Paragraph == paragraph - 1, AntecedentWeight.SubjectOfParagraphBefore, reasons)
        + Weigh(true, AntecedentWeight.PerToken, reasons, times: source - name.Tokens.Start);

    /// <summary>What a condition weighs where it holds; it is noted then.</summary>
    private static double Weigh(bool holds, AntecedentWeight weight, List<Reason>? reasons, int times = 1)
    {
        if (!holds)
        {
            return 0;
        }

        var score = times * Weights[weight];
        reasons?.Add(Wording<AntecedentWeight>.OfReasons.Of(weight, score, times));
        return score;
    }
}

/// <summary>What makes a name the antecedent of "he" or "she"; the numbers stand in <c>resolution-weights.txt</c>.</summary>
internal enum AntecedentWeight
{
    Subject,
    SubjectOfParagraph,
    SubjectOfParagraphBefore,
    SpokeLast,
    Unnamed,
    KnownGender,
    KnownPerson,
    InPassage,
    Possessive,
    PerToken,
}
