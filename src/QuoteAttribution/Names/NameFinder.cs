using QuoteAttribution.Genres;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;


namespace QuoteAttribution.Names;

/// <summary>Finds all proper names of a text, inside quotations and outside, and the form of each.</summary>
internal ref struct NameFinder(SegmentedText text, Genre genre, NameTables tables)
{
    // A capital at a sentence's start makes no name of these.
    public const WordTraits PlainWord = WordTraits.Determiner | WordTraits.Possessive | WordTraits.AnyPronoun | WordTraits.Preposition
        | WordTraits.Coordinator | WordTraits.Subordinator | WordTraits.Relative | WordTraits.Adverb | WordTraits.Quantifier
        | WordTraits.Common | WordTraits.Role | WordTraits.Group | WordTraits.Kinship | WordTraits.Document | WordTraits.Verb
        | WordTraits.Cue | WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Negation | WordTraits.Time | WordTraits.Organisation;

    private const WordTraits NeverPart = WordTraits.Pronoun | WordTraits.Time | WordTraits.Auxiliary | WordTraits.Modal;

    private const WordTraits BeforeName = WordTraits.Title | WordTraits.Role | WordTraits.Demonym | WordTraits.Kinship;

    private readonly ReadOnlySpan<Token> _tokens = text.Tokens;
    private readonly Genre _genre = genre;

    private readonly FormReader _forms = new(text.Text, text.Tokens, tables);

    private PlainSurnames _plainSurnames = new(tables.Mentions, text.Text);

    /// <summary>Finds the names of a text, in order.</summary>
    public static NameTables Find(QuotedText quoted, Genre genre, NameTables tables)
    {
        new NameFinder(quoted.Segments, genre, tables).Run(quoted.Passages);
        return tables;
    }

    private void Run(ReadOnlySpan<Passage> passages)
    {
        var paragraphs = text.Paragraphs;
        int passage = 0, p = 0, after = 0, judged = -1;
        var isHeading = false;
        foreach (var i in text.Capitals)
        {
            if (i < after || (!CanStart(i) && !IsPlainSurname(i)))
            {
                continue;
            }

            while (paragraphs[p].End <= i)
            {
                p++;
            }

            while (passage < passages.Length && passages[passage].Tokens.End <= i)
            {
                passage++;
            }

            if (judged < p)
            {
                judged = p;
                isHeading = Headline.IsInTitleCase(_tokens[paragraphs[p].Start..paragraphs[p].End]);
            }

            after = EndOf(i, paragraphs[p].End, isHeading);
            if (after - i > 1 && _tokens[after - 1].Has(PlainWord))
            {
                _plainSurnames.Note(_tokens[after - 1]);
            }

            Add(i, after, p, passage < passages.Length && passages[passage].Tokens.Start <= i, isHeading);
        }
    }

    private bool CanStart(int i)
    {
        ref readonly var word = ref _tokens[i];
        if (!word.IsWord || !word.IsCapitalised || word.Has(NeverPart))
        {
            return false;
        }

        return !OpensSentence(i) || !word.Has(PlainWord) || (word.Has(BeforeName) && i + 1 < _tokens.Length && IsPart(i + 1));
    }

    /// <summary>"Price said": a plain word that opens a sentence, where somebody was called Tom Price before.</summary>
    private bool IsPlainSurname(int i)
    {
        if (!_tokens[i].Has(TokenTraits.SentenceStart) || !_tokens[i].IsWord || i + 1 >= _tokens.Length)
        {
            return false;
        }

        ref readonly var next = ref _tokens[i + 1];
        return (WordClass.IsVerbal(next) || next.Has(WordTraits.Auxiliary | WordTraits.Modal) || next.Kind is TokenKind.Comma or TokenKind.Clitic)
            && _plainSurnames.Holds(_tokens, _tokens[i]);
    }

    /// <summary>Sentence starts, and the first word between quotation marks, are capitalised whatever they are.</summary>
    private bool OpensSentence(int i) =>
        _tokens[i].Has(TokenTraits.SentenceStart)
        || (i > 0 && _tokens[i - 1].Kind is TokenKind.DoubleMark or TokenKind.SingleMark or TokenKind.Colon or TokenKind.Stop or TokenKind.Dash or TokenKind.OpenBracket);

    private bool IsPart(int i) => _tokens[i].IsWord && _tokens[i].IsCapitalised && !_tokens[i].Has(NeverPart);

    private int EndOf(int start, int limit, bool isHeading)
    {
        var end = start + 1;
        while (end < limit && PartEnd(end, limit, isHeading) is var next && next > end)
        {
            end = next;
        }

        return end;
    }

    /// <summary>Where the next part of a name ends; where it would begin if none follows.</summary>
    private int PartEnd(int i, int limit, bool isHeading)
    {
        if (IsPart(i) && !_tokens[i].Has(TokenTraits.SentenceStart))
        {
            return isHeading && IsHeadlineVerb(i) ? i : i + 1;
        }

        return IsParticle(i, limit) || IsSuffix(i, limit) ? i + 2 : ComplementEnd(i, limit);
    }

    /// <summary>Harbour Board | Delays Vote</summary>
    private bool IsHeadlineVerb(int i) => WordClass.IsVerbal(_tokens[i]) && _tokens[i].Has(WordTraits.FiniteForm | WordTraits.Gerund);

    /// <summary>Tom | van | Reed</summary>
    private bool IsParticle(int i, int limit) => _tokens[i].Has(WordTraits.NameParticle) && i + 1 < limit && IsPart(i + 1);

    /// <summary>Tom Reed | , Jr.</summary>
    private bool IsSuffix(int i, int limit) => _tokens[i].Kind == TokenKind.Comma && i + 1 < limit && _tokens[i + 1].Has(WordTraits.NameSuffix);

    /// <summary>The first capital after "of", "for", "on" or "to" that completes the name of an organisation: Association of Harbour Pilots.</summary>
    private int ComplementEnd(int i, int limit)
    {
        if (!IsCompletable(_tokens[i - 1]) || i + 1 >= limit || !_tokens[i].Has(WordTraits.Preposition))
        {
            return i;
        }

        var first = _tokens[i].Has(WordTraits.InfinitiveMarker) ? i + 1 : WordLists.NameLink.Has(_tokens[i].Span.In(text.Text)) ? AfterArticle(i + 1) : limit;
        return first < limit && IsPart(first) && !_tokens[first].Has(WordTraits.Title) ? first + 1 : i;
    }

    /// <summary>The Board | of, the Centre | for; not Portland | of.</summary>
    private static bool IsCompletable(in Token word) => word.Has(WordTraits.Organisation) && !word.Has(WordTraits.Place);

    /// <summary>the Bank of | the | Marsh</summary>
    private int AfterArticle(int i) => _tokens[i].Has(WordTraits.Determiner) && !_tokens[i].IsCapitalised ? i + 1 : i;

    /// <summary>"his spokesman, Piotr Orlov, recalled": a verb stands after the closing comma.</summary>
    private bool IsApposedSubject(int start, int end) =>
        start > 0 && _tokens[start - 1].Kind == TokenKind.Comma && end + 1 < _tokens.Length && _tokens[end].Kind == TokenKind.Comma
        && _tokens[end + 1] is { IsWord: true, IsCapitalised: false } verb && !WordClass.IsFunctionWord(verb);

    /// <summary>Whether a verb of its own follows; in a report what hangs on a preposition has none: "a photo of Ada Lind taken in May".</summary>
    private bool HasVerb(int start, in Token next) =>
        (WordClass.IsVerbal(next) || next.Has(WordTraits.Auxiliary | WordTraits.Modal))
        && !(_genre == Genre.Report && start > 0 && _tokens[start - 1].Has(WordTraits.Preposition));

    private void Add(int start, int end, int paragraph, bool inPassage, bool isHeading)
    {
        var core = NameCore.Start(_tokens, start, end);
        var title = WordTraits.None;
        for (var i = start; i < core; i++)
        {
            title |= _tokens[i].Traits & (BeforeName | WordTraits.Masculine | WordTraits.Feminine);
        }

        var next = end < _tokens.Length ? _tokens[end] : default;
        var isSubject = _tokens[start].Has(TokenTraits.SentenceStart) || IsApposedSubject(start, end) || HasVerb(start, next);
        var isPossessive = next.Kind == TokenKind.Clitic && !next.Has(WordTraits.Modal);
        var name = new NameMention(
            new TokenRange(start, end), new TokenRange(core, end), title, paragraph, inPassage, isSubject && !isPossessive, isPossessive, isHeading, HasArticle(start));
        tables.Add(name, _forms.FormOf(name));
    }

    private bool HasArticle(int start) => start > 0 && _tokens[start - 1].Has(WordTraits.Determiner);
}
