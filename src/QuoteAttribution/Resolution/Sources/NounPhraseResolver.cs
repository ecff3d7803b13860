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

/// <summary>Says whom a noun phrase beside a cue stands for: "the senator", "the board", "the letter", "the old man".</summary>
internal sealed class NounPhraseResolver(
    QuotedText quoted,
    NamesInText names,
    Cast cast,
    PronounResolver pronouns,
    Organisations organisations,
    Genre genre,
    Introductions introductions,
    ReasonNotes? notes)
{
    // Some paragraphs: who was called so before is not remembered any longer.
    private const int FarthestIntroduction = 300;

    private readonly Documents _documents = new(quoted, names, cast);
    private readonly bool _isReport = genre == Genre.Report;

    // The description that was read last: many cues may share one, and it may be long.
    private TokenRange _description;
    private Referent? _described;

    /// <summary>The referent that the first of these ways finds; the last one always finds somebody.</summary>
    /// <param name="link">The quotation whose source is the phrase.</param>
    /// <param name="lastSpeaker">Who spoke last nearby, null where nobody did.</param>
    public Referent Resolve(QuotationLink link, Referent? lastSpeaker)
    {
        var noun = new Noun(quoted, link.Source);
        return Noted(link, SpeakerWay.Introduced, IntroducedSo(noun))
            ?? Noted(link, SpeakerWay.Introduced, SpokeLastSo(noun, lastSpeaker))
            ?? BearerOfRole(noun, link, lastSpeaker)
            ?? Noted(link, SpeakerWay.OrganisationCalledSo, OrganisationCalledSo(noun))
            ?? Noted(link, SpeakerWay.OrganisationBefore, OrganisationMeant(noun, link, lastSpeaker))
            ?? Noted(link, SpeakerWay.DocumentAuthor, AuthorOfDocument(noun, lastSpeaker))
            ?? Noted(link, SpeakerWay.OfficeHolder, HolderOfOffice(noun))
            ?? Noted(link, SpeakerWay.Named, BearerOfName(noun))
            ?? Noted(link, SpeakerWay.PhraseItself, PhraseItself(noun, link))!;
    }

    /// <summary>"the Dane" after "Ann Reed": the likeliest person before; null where the phrase is no such.</summary>
    public Referent? OfDemonym(QuotationLink link, Referent? lastSpeaker)
    {
        if (!_isReport || link.Source.Tokens.Count != 2)
        {
            return null;
        }

        var noun = new Noun(quoted, link.Source);
        return noun.IsDefinite && WordLists.Compatriot.Has(noun.Word) && pronouns.PersonBefore(link, noun.Head.Traits.Gender(), lastSpeaker) is { Forms.Length: > 0 } described
            ? Noted(link, SpeakerWay.DescribedPerson, described)
            : null;
    }

    private Referent? Noted(QuotationLink link, SpeakerWay way, Referent? found)
    {
        if (found is not null)
        {
            notes?.Decide(link, way);
        }

        return found;
    }

    /// <summary>"the ambassador" after "Russia's ambassador, Levan Orlov, said".</summary>
    private Referent? IntroducedSo(in Noun noun) => MayBeKnown(noun) ? introductions.Latest(noun.Word) : null;

    /// <summary>"the spokesman" after "A spokesman for the board said": who spoke last, where that was one of whom only this is known.</summary>
    private Referent? SpokeLastSo(in Noun noun, Referent? lastSpeaker) =>
        _isReport && noun.IsArticleAndNoun && lastSpeaker is { Forms.Length: 0 } && lastSpeaker.Kind != SpeakerKind.Document
        && introductions.LatestPhrase(noun.Word) == lastSpeaker ? lastSpeaker : null;

    /// <summary>"the senator" after "Sen. Mara Quill"; reporters vary what they call somebody, so "the Vermont senator" is the likeliest person before.</summary>
    private Referent? BearerOfRole(in Noun noun, QuotationLink link, Referent? lastSpeaker)
    {
        if (_isReport && noun.IsDefinite && IsDescription(noun) && pronouns.PersonBefore(link, noun.Head.Traits.Gender(), lastSpeaker) is { Forms.Length: > 0 } described && MayBeDescribed(described))
        {
            return Noted(link, SpeakerWay.DescribedPerson, described);
        }

        if (!_isReport || !noun.Head.Has(WordTraits.Role | WordTraits.Title) || noun.Head.Has(WordTraits.Organisation) || !noun.IsDefinite || !MayBeKnown(noun))
        {
            return null;
        }

        var modifiers = RoleNames.Modifiers(quoted.Segments.Text, quoted.Segments.Tokens, noun.Head.Head);
        return Noted(link, SpeakerWay.RoleBearer, cast.Roles(quoted.Segments.Tokens, names.Items).Bearer(noun.Word, modifiers))
            ?? (DescribesOne(noun.Head, modifiers) && pronouns.PersonBefore(link, Gender.Unknown, lastSpeaker) is { } person && MayBeDescribed(person) ? Noted(link, SpeakerWay.DescribedPerson, person) : null);
    }

    /// <summary>"Checkout took ten minutes. The letting agent said": what stands once, and opens its sentence, may be no name at all.</summary>
    private static bool MayBeDescribed(Referent referent) =>
        referent.Kind == SpeakerKind.Person || referent.Gender != Gender.Unknown || referent.HasFullName || referent.MentionCount > 1;

    /// <summary>"the 31-year-old", "the goalkeeper": what somebody is called who was named before; not the goalkeeper of whom the text says "a goalkeeper".</summary>
    private bool IsDescription(in Noun noun) =>
        noun.Word.EndsWith(WordLists.Aged.Only, StringComparison.OrdinalIgnoreCase)
        || IsParentOfSeveral(noun)
        || ((noun.IsBare || IsOfAge(noun)) && WordLists.Described.Has(noun.Word) && !IsIntroduced(noun));

    /// <summary>"the actor, 30"</summary>
    private bool IsOfAge(in Noun noun)
    {
        var comma = noun.Head.Tokens.End;
        return noun.Source.Tokens.End == comma + 2 && quoted.Segments.Tokens[comma].Kind == TokenKind.Comma && quoted.Segments.Tokens[comma + 1].Kind == TokenKind.Number;
    }

    /// <summary>"the mother of four"</summary>
    private bool IsParentOfSeveral(in Noun noun)
    {
        var after = noun.Head.Tokens.End;
        if (!noun.Head.Has(WordTraits.Kinship) || noun.Source.Tokens.End != after + 2)
        {
            return false;
        }

        var number = quoted.Segments.Tokens[after + 1];
        return quoted.Segments.Tokens[after].Has(WordTraits.Linking) && (number.Kind == TokenKind.Number || number.Has(WordTraits.Quantifier));
    }

    private bool IsIntroduced(in Noun noun)
    {
        var tokens = quoted.Segments.Tokens;
        for (var i = noun.Head.Tokens.Start - 1; i > Math.Max(0, noun.Head.Tokens.Start - FarthestIntroduction); i--)
        {
            if (tokens[i].Span.Length == noun.Span.Length && tokens[i].IsWord && tokens[i].Span.In(quoted.Segments.Text).Equals(noun.Word, StringComparison.OrdinalIgnoreCase)
                && !WordLists.Definite.Has(tokens[i - 1].Span.In(quoted.Segments.Text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the commission" after "the Harbour Commission".</summary>
    private Referent? OrganisationCalledSo(in Noun noun) =>
        _isReport && noun.Head.Has(WordTraits.Organisation) && noun.IsDefinite ? organisations.Called(noun.Word, noun.Head.Head) : null;

    /// <summary>"the company" after "Reed Shipping": the organisation that spoke last, or the latest one that acts.</summary>
    private Referent? OrganisationMeant(in Noun noun, QuotationLink link, Referent? lastSpeaker) =>
        !_isReport || !noun.Head.Has(WordTraits.Organisation) || !noun.IsArticleAndNoun ? null
        : lastSpeaker is { MentionCount: > 0 } && lastSpeaker.Kind == SpeakerKind.Organisation && !(WordLists.Company.Has(noun.Word) && organisations.IsPublic(lastSpeaker)) ? lastSpeaker
        : organisations.Latest(noun.Head.Head, link.Paragraph, WordLists.Company.Has(noun.Word), WordLists.Company.Has(noun.Word)) ?? (IsUnknownBody(noun, lastSpeaker) ? lastSpeaker : null);

    /// <summary>"Tallis said … The firm added": of whom nothing tells that it is a person.</summary>
    private static bool IsUnknownBody(in Noun noun, Referent? speaker) =>
        WordLists.Company.Has(noun.Word) && speaker is { Kind: SpeakerKind.Unknown, Gender: Gender.Unknown, IsPlural: false, HasFullName: false, Forms: [{ HasTitle: false }, ..] };

    /// <summary>"Reed's letter": Reed.</summary>
    private Referent? AuthorOfDocument(in Noun noun, Referent? lastSpeaker) =>
        noun.Head.Has(WordTraits.Document) ? _documents.Author(noun.Source, _isReport ? lastSpeaker : null) : null;

    /// <summary>"the duchess", in a story that calls somebody "the Duchess".</summary>
    private Referent? HolderOfOffice(in Noun noun) =>
        genre == Genre.Story && noun.IsDefinite && noun.Source.Tokens.Count == 2 ? cast.OfOffice(noun.Word.ToString()) : null;

    /// <summary>"Price said", after "Ana Price": what opens its sentence has a capital in any case, and was no name for that alone.</summary>
    private Referent? BearerOfName(in Noun noun) =>
        noun.HasDeterminer || noun.Source.WithoutClitic.Count > 1 ? null : cast.OfNameAlone(noun.Word);

    /// <summary>"the old man": one of whom only this is known.</summary>
    private Referent PhraseItself(in Noun noun, QuotationLink link)
    {
        if (_described is null || noun.Source.Tokens != _description)
        {
            var words = noun.IsRelative ? PhraseWords.Antecedent(quoted.Segments, noun.Head.Tokens, noun.Source.Tokens.Start) : PhraseWords.WithoutAge(quoted.Segments, noun.Source.WithoutClitic);
            words = _isReport ? words : PhraseWords.WithoutWhence(quoted.Segments, words, noun.Head.Head);
            var key = PhraseWords.Key(quoted.Segments, words);
            var kind = KindOf(noun);
            _description = noun.Source.Tokens;
            _described = cast.FindPhrase(key) ?? cast.OfPhrase(
                key, !_isReport || (words.Count > 2 && IsIndefinite(words)) ? PhraseWords.Described(quoted.Segments, words) : key, kind, noun.Head.Traits.Gender(), kind == SpeakerKind.Group);
        }

        if (_isReport && _described.Forms.Length == 0 && !(noun.IsDefinite && noun.IsBare))
        {
            Introduce(_described, noun, link);
        }

        return _described;
    }

    /// <summary>"a friend of the mayor" is one of several, and keeps the article that says so; "a spokesman" is the spokesman from then on.</summary>
    private bool IsIndefinite(TokenRange phrase) =>
        quoted.Segments.Tokens[phrase.Start] is var first && first.Has(WordTraits.Determiner) && first.Has(WordTraits.Indefinite);

    /// <summary>"A spokesman for the board said": from now on he is "the spokesman", and "he" if he has asked nobody.</summary>
    private void Introduce(Referent unnamed, in Noun noun, QuotationLink link)
    {
        introductions.NotePhrase(quoted.Segments.Text, noun.Span, unnamed);
        if (link.Cue.Count > 0 && !quoted.Segments.Tokens[link.Cue.End - 1].Has(WordTraits.Ask))
        {
            pronouns.NoteUnnamed(unnamed, link.Paragraph);
        }
    }

    /// <summary>"the senator" may be somebody named before; "the senator from Vermont" and "a senator" tell anew whom they mean.</summary>
    private bool MayBeKnown(in Noun noun) => noun.HasDeterminer && (noun.IsBare || (_isReport && IsDescribed(noun.Head)));

    /// <summary>"the Vermont senator", but not "the senators".</summary>
    private bool DescribesOne(in Phrase head, IReadOnlyList<string> modifiers) =>
        (modifiers.Count > 0 ? IsOfPlace(head) : IsDescribed(head)) && !head.Has(WordTraits.Plural | WordTraits.Group);

    /// <summary>"the Vermont senator"; not "the Reed Shipping manager", who is a body's.</summary>
    private bool IsOfPlace(in Phrase head)
    {
        foreach (ref readonly var token in quoted.Segments.Tokens[(head.Tokens.Start + 1)..head.Head])
        {
            if (token.IsCapitalised && token.Traits == WordTraits.None && !token.Has(TokenTraits.AllCapitals))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"the former secretary of state", "the billionaire builder": whoever is described so was named before, as a rule; not "the police chief", whom a body has.</summary>
    private bool IsDescribed(in Phrase head) =>
        head.Head > head.Tokens.Start + 1
        && !head.Has(WordTraits.Masculine | WordTraits.Feminine)
        && !quoted.Segments.Tokens[head.Tokens.Start + 1].Has(WordTraits.Quantifier | WordTraits.Determiner | WordTraits.Possessive)
        && !quoted.Segments.Tokens[head.Head - 1].Has(WordTraits.Organisation | WordTraits.Group)
        && !HasOwner(head);

    /// <summary>"the council's new lawyer" is one of whom nothing may be known.</summary>
    private bool HasOwner(in Phrase head)
    {
        foreach (ref readonly var token in quoted.Segments.Tokens[head.Tokens.Start..head.Head])
        {
            if (token.Kind == TokenKind.Clitic)
            {
                return true;
            }
        }

        return false;
    }

    private static SpeakerKind KindOf(in Noun noun) =>
        noun.Head.Has(WordTraits.Document) ? SpeakerKind.Document
        : noun.Head.Has(WordTraits.Organisation) ? SpeakerKind.Organisation
        : noun.Head.Has(WordTraits.Group | WordTraits.Plural) || noun.Source.IsJoint ? SpeakerKind.Group
        : noun.Head.Has(WordTraits.Role | WordTraits.Kinship | WordTraits.Title) ? SpeakerKind.Person
        : SpeakerKind.Unknown;

    /// <summary>A source phrase whose head is a noun.</summary>
    private readonly ref struct Noun
    {
        private readonly Token _first;
        private readonly string _text;

        public Noun(QuotedText quoted, in SourcePhrase source)
        {
            _text = quoted.Segments.Text;
            _first = quoted.Segments.Tokens[source.Head.Tokens.Start];
            Source = source;
            Span = quoted.Segments.Tokens[source.Head.Head].Span;
        }

        public readonly SourcePhrase Source;

        /// <summary>Whether a relative pronoun stands for the noun: "a man, | who".</summary>
        public bool IsRelative => Source.Head.Tokens.End <= Source.Tokens.Start;

        /// <summary>Where the noun itself stands.</summary>
        public readonly TextSpan Span;

        public Phrase Head => Source.Head;

        public ReadOnlySpan<char> Word => Span.In(_text);

        public ReadOnlySpan<char> FirstWord => _first.Span.In(_text);

        public bool HasDeterminer => _first.Has(WordTraits.Determiner);

        public bool IsDefinite => HasDeterminer && WordLists.Definite.Has(FirstWord);

        /// <summary>Whether nothing hangs on the noun, as "from Vermont" would.</summary>
        public bool IsBare => Source.First == Source.Last;

        /// <summary>"the board"</summary>
        public bool IsArticleAndNoun => IsBare && Source.Tokens.Count == 2 && IsDefinite;
    }
}
