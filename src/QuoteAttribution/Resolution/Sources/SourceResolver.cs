using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Genres;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;
using QuoteAttribution.Resolution.Reasons;
using QuoteAttribution.Segmentation;
using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>Says which referent a source phrase stands for: a name, a pronoun, or a noun phrase.</summary>
internal sealed class SourceResolver
{
    // "Ada Lind, mayor of Leeds, who said": an antecedent stands right before, but for a comma and a word or two.
    private const int FarthestAntecedent = 3;

    // “No,” said …, who added: a tag of more words is a sentence of its own.
    private const int LongestTag = 40;

    // Whoever speaks now has spoken within so many lines.
    private const int MostLines = 6;

    private readonly QuotedText _quoted;
    private readonly Cast _cast;
    private readonly Introductions _introductions;
    private readonly bool _isReport;
    private readonly NamesInText _names;
    private readonly LabelResolver _labels;
    private readonly PronounResolver _pronouns;
    private readonly NounPhraseResolver _nounPhrases;
    private readonly ActorBefore _actors;
    private readonly ReasonNotes? _notes;
    private readonly HashSet<Referent> _talkers = [];

    /// <param name="quoted">The text with its passages.</param>
    /// <param name="names">Its names.</param>
    /// <param name="cast">Who they are.</param>
    /// <param name="genre">How it is told.</param>
    /// <param name="introductions">Takes who is introduced by which noun.</param>
    /// <param name="notes">Takes how each speaker is found; null where nobody asks.</param>
    public SourceResolver(
        QuotedText quoted, PooledList<NameMention> names, Cast cast, Genre genre, Introductions introductions, ReasonNotes? notes = null)
    {
        _quoted = quoted;
        _cast = cast;
        _introductions = introductions;
        _notes = notes;
        _isReport = genre == Genre.Report;
        _names = new NamesInText(names);
        _labels = new LabelResolver(quoted, _names, cast);
        _actors = new ActorBefore(quoted, _names, _labels);
        var organisations = new Organisations(quoted, _names, cast);
        _pronouns = new PronounResolver(quoted, _names, cast, _labels, organisations, introductions, genre, notes);
        _nounPhrases = new NounPhraseResolver(quoted, _names, cast, _pronouns, organisations, genre, introductions, notes);
    }

    /// <summary>The referent of a quotation's source phrase.</summary>
    /// <param name="link">The quotation.</param>
    /// <param name="lastSpeaker">Who spoke last nearby, null where nobody did.</param>
    /// <param name="self">Who speaks the words in which the quotation stands; null where the writer does.</param>
    /// <param name="talkers">Those who talk where somebody tells what another said; null where none do.</param>
    public Referent? Resolve(QuotationLink link, Referent? lastSpeaker, Referent? self = null, IReadOnlyCollection<Referent>? talkers = null)
    {
        var speaker = Find(link, lastSpeaker, self, talkers);
        _pronouns.NoteTalkedOf(link, speaker);
        return speaker;
    }

    /// <summary>Whom the sentence before a quotation without a tag is about; null where that is nobody.</summary>
    public Referent? ActorBefore(QuotationLink link) => _actors.Of(link);

    private Referent? Find(QuotationLink link, Referent? lastSpeaker, Referent? self, IReadOnlyCollection<Referent>? talkers)
    {
        var source = link.Source;
        _notes?.Decide(link, SpeakerWay.Unresolved);
        if (_nounPhrases.OfDemonym(link, lastSpeaker) is { } described)
        {
            return described;
        }

        if (IsCouple(source))
        {
            var couple = source.WithoutClitic;
            _notes?.Decide(link, SpeakerWay.PhraseItself);
            return _cast.OfPhrase(PhraseWords.Key(_quoted.Segments, couple), PhraseWords.Described(_quoted.Segments, couple), SpeakerKind.Group, Gender.Unknown, plural: true);
        }

        if (NameAt(source.Name) is { } named)
        {
            if (CalledByOffice(source, named) is { } holder)
            {
                _notes?.Decide(link, SpeakerWay.Introduced);
                return holder;
            }

            if (source.Name != source.Head)
            {
                // "the ambassador, Levan Orlov, said": from now on he is the ambassador.
                _introductions.Note(_quoted.Segments.Text, _quoted.Segments.Tokens[source.Head.Head].Span, named);
            }

            _notes?.Decide(link, SpeakerWay.Named);
            return named;
        }

        if (lastSpeaker is not null && IsOfTagBefore(source))
        {
            _notes?.Decide(link, SpeakerWay.LastSpeaker);
            return lastSpeaker;
        }

        return source.Head.Has(WordTraits.Relative) ? Antecedent(link)
            : IsPronoun(source.Head) && !IsDescribed(source) ? _pronouns.Resolve(link, lastSpeaker, self, talkers)
            : _nounPhrases.Resolve(link, lastSpeaker);
    }

    /// <summary>"Tom and Gerda Lund": he has her surname, and is no other Tom.</summary>
    private bool IsCouple(in SourcePhrase source)
    {
        var tokens = _quoted.Segments.Tokens;
        var first = source.Tokens.Start;
        return source.IsJoint && _isReport && source.Tokens.Count == 4 && tokens[first].IsCapitalised && tokens[first + 1].Has(WordTraits.Coordinator) && tokens[first + 2].IsCapitalised && tokens[first + 3].IsCapitalised && !tokens[first + 3].Has(WordTraits.Organisation | WordTraits.Group)
            && FirstNames.Contains(tokens[first].Span.In(_quoted.Segments.Text), out _);
    }

    /// <summary>"the Minister", of whom nothing else is known by that name, after the Minister for Harbours (Tom Lind); null for any other name.</summary>
    private Referent? CalledByOffice(in SourcePhrase source, Referent named)
    {
        var word = _quoted.Segments.Tokens[source.Head.Head];
        return _isReport && source.Tokens.Count == 2 && !named.HasFullName && word.Has(WordTraits.Role | WordTraits.Title)
            && WordLists.Definite.Has(_quoted.Segments.Tokens[source.Tokens.Start].Span.In(_quoted.Segments.Text))
            ? _introductions.Latest(word.Span.In(_quoted.Segments.Text))
            : null;
    }

    /// <summary>Whether a phrase is a pronoun for somebody; in a story "someone" is somebody of its own.</summary>
    public bool IsPronoun(in Phrase phrase) => NounPhraseChain.IsPronoun(phrase)
        && (_isReport || !WordLists.Somebody.Has(_quoted.Segments.Tokens[phrase.Head].Span.In(_quoted.Segments.Text)));

    /// <summary>"someone on a call": one of whom only this is known, as "a man on a call" is; "nobody in the town" is nobody.</summary>
    private bool IsDescribed(in SourcePhrase source) => source.Tokens.Count > 2 && source.Head.Tokens.Start == source.Tokens.Start && !source.Head.Has(WordTraits.Negation)
        && WordLists.Somebody.Has(_quoted.Segments.Tokens[source.Head.Head].Span.In(_quoted.Segments.Text));

    /// <summary>"asked whether it leaned", without marks: somebody else answers.</summary>
    public bool IsQuestion(QuotationLink link)
    {
        var tokens = _quoted.Segments.Tokens;
        if (link.Kind != QuotationKind.Indirect || link.Cue.Count == 0 || !tokens[link.Cue.End - 1].Has(WordTraits.Ask))
        {
            return false;
        }

        var first = link.Cue.End;
        while (first < tokens.Length && tokens[first].Start < link.Start)
        {
            first++;
        }

        return first < tokens.Length && tokens[first].Start == link.Start && WordLists.Question.Has(tokens[first].Span.In(_quoted.Segments.Text));
    }

    /// <summary>Who speaks a labelled turn.</summary>
    public ResolvedQuotation OfTurn(QuotationLink link)
    {
        var speaker = _labels.SpeakerOf(link.Turn);
        NoteOffice(_quoted.Turns[link.Turn].Label, speaker);
        _notes?.Decide(link, speaker is null ? SpeakerWay.NobodyNamed : SpeakerWay.Named);
        return new ResolvedQuotation(link, speaker, link.Rule);
    }

    /// <summary>The Minister for Harbours (Tom Lind): from now on he is "the minister".</summary>
    private void NoteOffice(in TurnLabel label, Referent? speaker)
    {
        if (label.Element != LabelElement.Part || speaker is not { HasFullName: true })
        {
            return;
        }

        foreach (ref readonly var word in _quoted.Segments.Tokens[label.Name.Start..label.Name.End])
        {
            if (word.Has(WordTraits.Role | WordTraits.Title))
            {
                _introductions.Note(_quoted.Segments.Text, word.Span, speaker);
                return;
            }
        }
    }

    /// <summary>Who says what somebody tells in own words: “Gran says you must never touch one.” There the last speaker is the last one who is told of.</summary>
    /// <param name="link">The quotation, which stands within a passage.</param>
    /// <param name="links">All quotations.</param>
    /// <param name="before">Those before it, that of the passage among them.</param>
    public ResolvedQuotation OfInner(QuotationLink link, QuotationLinks links, PooledList<ResolvedQuotation> before)
    {
        if (link.Source.IsNone)
        {
            _notes?.Decide(link, link.Cue.Count > 0 ? SpeakerWay.OnlyCue : SpeakerWay.NobodyNamed);
            return new ResolvedQuotation(link, null, link.Cue.Count > 0 ? link.Rule : null);
        }

        var last = before.Count > 0 && before[before.Count - 1] is { } one && one.Link.Within == link.Within ? one.Speaker : null;
        var self = links.OwnerOf(link.Within) is { } outer && outer.Number < before.Count ? before[outer.Number].Speaker : null;
        return new ResolvedQuotation(link, Resolve(link, last, self, _isReport ? null : TalkersIn(before)), link.Rule);
    }

    /// <summary>Who spoke the lines before.</summary>
    private HashSet<Referent> TalkersIn(PooledList<ResolvedQuotation> before)
    {
        _talkers.Clear();
        for (var i = before.Count - 1; i >= Math.Max(0, before.Count - MostLines); i--)
        {
            if (before[i] is { Speaker: { } talker, Link: { Within: Passage.None, Kind: not QuotationKind.Indirect } })
            {
                _talkers.Add(talker);
            }
        }

        return _talkers;
    }

    /// <summary>Whom the name in a source phrase stands for; null where it holds none.</summary>
    public Referent? Named(SourcePhrase source) => NameAt(source.Name);

    /// <summary>Whom a phrase that ends in a name stands for.</summary>
    public Referent? NameIn(TokenRange phrase) => NameAt(new Phrase(PhraseKind.NounPhrase, VerbShape.None, phrase, phrase.End - 1, WordTraits.None));

    private Referent? NameAt(Phrase phrase)
    {
        var tokens = _quoted.Segments.Tokens;
        if (!NameShape.Ends(tokens, phrase) && !(_isReport && tokens[phrase.Head].Has(TokenTraits.SentenceStart)))
        {
            return null;
        }

        // A plain word that opens its sentence is a name where somebody was called so before: "Price said".
        var last = _names.LastBefore(phrase.Head + 1);
        return last >= 0 && _names.Items[last].Tokens.End > phrase.Head ? _cast.OfMention[last] : null;
    }

    /// <summary>“No,” said a friend of the mayor, | who added …: whoever the tag names, whatever noun stands last in it.</summary>
    private bool IsOfTagBefore(in SourcePhrase source)
    {
        var tokens = _quoted.Segments.Tokens;
        var relative = source.Tokens.Start;
        if (!tokens[relative].Has(WordTraits.Relative) || source.Tokens.Count > 1)
        {
            return false;
        }

        for (var i = relative - 1; i > Math.Max(0, relative - LongestTag) && tokens[i].Kind is not (TokenKind.Stop or TokenKind.DoubleMark); i--)
        {
            if (tokens[i].Has(WordTraits.Reports) && tokens[i].Has(WordTraits.FiniteForm))
            {
                // "told a reporter, who added"
                return !tokens[i].Has(WordTraits.Tell) && tokens[i - 1].Kind is TokenKind.DoubleMark or TokenKind.SingleMark;
            }
        }

        return false;
    }

    /// <summary>Whom the name right before a relative pronoun stands for: "Ada Lind, who said".</summary>
    private Referent? Antecedent(QuotationLink link)
    {
        var relative = link.Source.Head.Tokens.Start;
        var last = _names.LastBefore(relative);
        if (last < 0 || relative - _names.Items[last].Tokens.End > FarthestAntecedent)
        {
            return null;
        }

        _notes?.Decide(link, SpeakerWay.Named);
        return _cast.OfMention[last];
    }
}
