using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Genres;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;


namespace QuoteAttribution.Resolution.Sources;

/// <summary>Says which referent a source phrase stands for: a name, a pronoun, or a noun phrase.</summary>
internal sealed class SourceResolver(QuotedText quoted, PooledList<NameMention> names, Cast referents, Genre genre)
{
    private const int FarthestAntecedent = 3;

    private readonly NamesInText _names = new(names);
    private readonly PronounResolver _pronouns = new(referents);
    private readonly Organisations _organisations = new(quoted, referents);
    private readonly Documents _documents = new(quoted, referents);

    // The description that was read last: many cues may share one, and it may be long.
    private TokenRange _description;
    private Referent? _described;

    /// <summary>The referent of a quotation's source phrase.</summary>
    /// <param name="link">The quotation.</param>
    /// <param name="lastSpeaker">Who spoke last nearby, null where nobody did.</param>
    public Referent? Resolve(QuotationLink link, Referent? lastSpeaker)
    {
        var source = link.Source;
        if (NameAt(source.Name) is { } named)
        {
            if (source.Name != source.Head)
            {
                referents.IntroducedAs(SpanOfHead(source)) = named;
            }

            return named;
        }

        return source.Head.Has(WordTraits.Relative) ? NameBefore(source.Head.Tokens.Start, FarthestAntecedent)
            : NounPhraseChain.IsPronoun(source.Head) ? OfPronoun(link, lastSpeaker)
            : OfNounPhrase(link, lastSpeaker);
    }

    /// <summary>Whom the name in a source phrase stands for; null where it holds none.</summary>
    public Referent? Named(SourcePhrase source) => NameAt(source.Name);

    /// <summary>Whom a phrase that ends in a name stands for.</summary>
    public Referent? NameIn(TokenRange phrase) => NameAt(new Phrase(PhraseKind.NounPhrase, VerbShape.None, phrase, phrase.End - 1, WordTraits.None));

    private Referent? NameAt(Phrase phrase)
    {
        if (!NameShape.Ends(quoted.Segments.Tokens, phrase) && !(genre == Genre.Report && quoted.Segments.Tokens[phrase.Head].Has(TokenTraits.SentenceStart)))
        {
            return null;
        }

        // A plain word that opens its sentence is a name where somebody was called so before: "Price said".
        var items = _names.Items;
        var last = _names.LastBefore(phrase.Head + 1);
        return last >= 0 && items[last].Tokens.End > phrase.Head ? referents.OfMention[last] : null;
    }

    /// <summary>Whom the name shortly before a token stands for: "Ada Lind, who said", "a Harbour Board report".</summary>
    private Referent? NameBefore(int token, int farthest)
    {
        var last = _names.LastBefore(token);
        return last >= 0 && token - _names.Items[last].Tokens.End <= farthest ? referents.OfMention[last] : null;
    }

    private Referent? OfPronoun(QuotationLink link, Referent? lastSpeaker)
    {
        var pronoun = link.Source.Head;
        if (pronoun.Has(WordTraits.FirstPerson))
        {
            var pronounText = pronoun.Has(WordTraits.Plural) ? "we" : "I";
            return referents.OfPhrase(pronounText, pronounText, SpeakerKind.Person, Gender.Unknown, pronoun.Has(WordTraits.Plural));
        }

        if (pronoun.Has(WordTraits.Plural))
        {
            return lastSpeaker is { IsPlural: true } or { Kind: SpeakerKind.Organisation or SpeakerKind.Group } ? lastSpeaker : null;
        }

        if (pronoun.Has(WordTraits.Neuter))
        {
            return lastSpeaker is { Kind: SpeakerKind.Organisation or SpeakerKind.Document } ? lastSpeaker
                : genre == Genre.Report ? _organisations.Latest(_names, pronoun.Head, link.Paragraph) : null;
        }

        var gender = pronoun.Has(WordTraits.Masculine) ? Gender.Male : pronoun.Has(WordTraits.Feminine) ? Gender.Female : Gender.Unknown;
        return gender == Gender.Unknown ? null : OfPerson(link, gender, lastSpeaker);
    }

    /// <summary>The first token of the quotation or the pronoun, whichever comes first.</summary>
    private int TokenAt(int offset, int pronoun)
    {
        var tokens = quoted.Segments.Tokens;
        var i = pronoun;
        while (i > 0 && tokens[i].Start > offset)
        {
            i--;
        }

        return i;
    }

    private Referent OfNounPhrase(QuotationLink link, Referent? lastSpeaker)
    {
        var source = link.Source;
        var head = SpanOfHead(source).In(quoted.Segments.Text);
        var opener = quoted.Segments.Tokens[source.Head.Tokens.Start];
        if (opener.Has(WordTraits.Determiner) && (source.First == source.Last || (genre == Genre.Report && IsDescribed(source.Head))))
        {
            if (referents.IntroducedAs(SpanOfHead(source)) is { } known)
            {
                return known;
            }

            if (genre == Genre.Report && IsDefinite(opener) && OfRole(link, head, lastSpeaker) is { } bearer)
            {
                return bearer;
            }
        }

        var traits = source.Head.Traits;
        if (genre == Genre.Report && Has(traits, WordTraits.Organisation) && IsDefinite(opener) && _organisations.Called(head, _names, source.Head.Head) is { } organisation)
        {
            return organisation;
        }

        if (genre == Genre.Report && Has(traits, WordTraits.Organisation) && IsDefinite(opener) && source.First == source.Last && source.Tokens.Count == 2
            && (lastSpeaker is { Kind: SpeakerKind.Organisation, MentionCount: > 0 } ? lastSpeaker : _organisations.Latest(_names, source.Head.Head, link.Paragraph)) is { } meant)
        {
            return meant;
        }

        if (Has(traits, WordTraits.Document) && _documents.Author(source, _names, genre == Genre.Report ? lastSpeaker : null) is { } author)
        {
            return author;
        }

        var kind = Has(traits, WordTraits.Document) ? SpeakerKind.Document
            : Has(traits, WordTraits.Organisation) ? SpeakerKind.Organisation
            : Has(traits, WordTraits.Group | WordTraits.Plural) || source.IsJoint ? SpeakerKind.Group
            : Has(traits, WordTraits.Role | WordTraits.Kinship | WordTraits.Title) ? SpeakerKind.Person
            : SpeakerKind.Unknown;
        var gender = Has(traits, WordTraits.Masculine) ? Gender.Male : Has(traits, WordTraits.Feminine) ? Gender.Female : Gender.Unknown;
        if (genre == Genre.Story && IsDefinite(opener) && source.Tokens.Count == 2 && referents.OfOffice(head.ToString()) is { } officer)
        {
            return officer;
        }

        if (_described is null || source.Tokens != _description)
        {
            var phrase = PhraseText(source);
            _description = source.Tokens;
            _described = referents.OfPhrase(phrase, genre == Genre.Story ? WithArticle(opener, phrase) : phrase, kind, gender, kind == SpeakerKind.Group);
        }

        return _described;
    }

    /// <summary>Who is meant by "the senator", and by "the Vermont senator" though nobody was called so: reporters vary what they call somebody.</summary>
    private Referent? OfRole(QuotationLink link, ReadOnlySpan<char> role, Referent? lastSpeaker)
    {
        var head = link.Source.Head;
        if (!head.Has(WordTraits.Role | WordTraits.Title))
        {
            return null;
        }

        var modifiers = RoleNames.Modifiers(quoted.Segments.Text, quoted.Segments.Tokens, head.Head);
        if (referents.Roles(quoted.Segments.Tokens, names.Items).Bearer(role, modifiers) is { } bearer)
        {
            return bearer;
        }

        return (modifiers.Count > 0 || IsDescribed(head)) && !head.Has(WordTraits.Plural | WordTraits.Group) ? OfPerson(link, Gender.Unknown, lastSpeaker) : null;
    }

    /// <summary>"the former secretary of state", "the billionaire builder": whoever is described so was named before, as a rule.</summary>
    private bool IsDescribed(in Phrase head) =>
        head.Head > head.Tokens.Start + 1 && !HasOwner(head) && !quoted.Segments.Tokens[head.Tokens.Start + 1].Has(WordTraits.Quantifier | WordTraits.Determiner | WordTraits.Possessive)
        && !head.Has(WordTraits.Masculine | WordTraits.Feminine);

    /// <summary>"the council's new lawyer" is one of whom nothing may be known.</summary>
    private bool HasOwner(in Phrase head)
    {
        for (var i = head.Tokens.Start; i < head.Head; i++)
        {
            if (quoted.Segments.Tokens[i].Kind == TokenKind.Clitic)
            {
                return true;
            }
        }

        return false;
    }

    private Referent? OfPerson(QuotationLink link, Gender gender, Referent? lastSpeaker)
    {
        var token = link.Source.Head.Tokens.Start;
        return _pronouns.Resolve(_names, token, TokenAt(link.Start, token), link.Paragraph, gender, lastSpeaker);
    }

    private bool IsDefinite(in Token opener) => opener.Span.In(quoted.Segments.Text).Equals("the", StringComparison.OrdinalIgnoreCase);

    private string PhraseText(SourcePhrase source)
    {
        var tokens = quoted.Segments.Tokens;
        var first = source.Tokens.Start;
        if (tokens[first].Has(WordTraits.Determiner) && source.Tokens.Count > 1)
        {
            first++;
        }

        var text = RecentStrings.Of(TextSpan.FromBounds(tokens[first].Start, tokens[source.Tokens.End - 1].End).In(quoted.Segments.Text));
        return text.Contains('\n', StringComparison.Ordinal) ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : text;
    }

    /// <summary>In a story "the policeman" is somebody, as much as "the Colonel" is.</summary>
    private string WithArticle(in Token opener, string phrase) =>
        opener.Has(WordTraits.Determiner) ? string.Concat(opener.Span.In(quoted.Segments.Text).ToString().ToLowerInvariant(), " ", phrase) : phrase;

    private TextSpan SpanOfHead(SourcePhrase source) => quoted.Segments.Tokens[source.Head.Head].Span;

    private static bool Has(WordTraits traits, WordTraits any) => (traits & any) != 0;
}
