using QuoteAttribution.Genres;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;
using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Names;

/// <summary>Finds all proper names of a text, inside quotations and outside, and the form of each.</summary>
internal ref struct NameFinder(SegmentedText text, ReadOnlySpan<Passage> passages, Genre genre, NameTables tables)
{
    private const WordTraits BeforeName = WordTraits.Title | WordTraits.Role | WordTraits.Demonym | WordTraits.Kinship;

    // "van der", "de la"
    private const int MostParticles = 2;

    // In characters; wrapped lines are longer.
    private const int ShortestWrapped = 24;

    // Blanks between the columns of a table; justified lines have fewer between words.
    private const int WideGap = 4;

    private readonly ReadOnlySpan<Token> _tokens = text.Tokens;
    private readonly ReadOnlySpan<Passage> _passages = passages;
    private readonly FormReader _forms = new(text.Text, text.Tokens, tables);
    private PlainSurnames _plainSurnames = new(tables.Mentions, text.Text);

    // Of the name that is read: its paragraph, and the first passage that does not end before it.
    private int _paragraph;
    private int _paragraphEnd;
    private int _passage;
    private bool _isHeading;
    private int _label;

    /// <summary>Finds the names of a text, in order.</summary>
    public static NameTables Find(QuotedText quoted, Genre genre, NameTables tables)
    {
        new NameFinder(quoted.Segments, quoted.Passages, genre, tables).Run();
        return tables;
    }

    private void Run()
    {
        var after = 0;
        foreach (var i in text.Capitals)
        {
            if (i < after)
            {
                continue;
            }

            text.Cancellation.ThrowIfCancellationRequested();
            var label = LabelAt(i);
            var isFullName = label is { } full && IsFullName(full, i);
            if (isFullName || CanStart(i) || IsPlainSurname(i))
            {
                MoveTo(i);
                _paragraphEnd = label is { } bound ? bound.Name.End : _paragraphEnd;
                after = isFullName ? _paragraphEnd : EndOf(i);
                if (!isFullName && IsBareTitle(i, after))
                {
                    continue;
                }

                NotePlainSurname(i, after);
                Add(i, after).IsLabel |= label is not null;
            }
        }
    }

    /// <summary>The label that begins with a token; no other name reaches beyond its end.</summary>
    private TurnLabel? LabelAt(int i)
    {
        while (_label < text.Labels.Length && text.Labels[_label].Name.End <= i)
        {
            _label++;
        }

        return _label < text.Labels.Length && text.Labels[_label].Name.Start <= i ? text.Labels[_label] : null;
    }

    /// <summary>A label that is a name of several words, whatever words they are: WILL GRACE: I did.</summary>
    private bool IsFullName(in TurnLabel label, int i) => label is { Element: LabelElement.Name or LabelElement.Capitals or LabelElement.Column, Name: { Count: > 1 } name } && name.Start == i
        && !_tokens[name.End - 1].Has(NameShape.PlainWord);

    /// <summary>Looks which paragraph a name stands in, and which passages end before it.</summary>
    private void MoveTo(int i)
    {
        if (_paragraphEnd <= i)
        {
            while (text.Paragraphs[_paragraph].End <= i)
            {
                _paragraph++;
            }

            var paragraph = text.Paragraphs[_paragraph];
            _paragraphEnd = paragraph.End;
            _isHeading = Headline.IsInTitleCase(_tokens[paragraph.Start..paragraph.End]);
        }

        while (_passage < _passages.Length && _passages[_passage].Tokens.End <= i)
        {
            _passage++;
        }
    }

    private readonly bool CanStart(int i)
    {
        ref readonly var word = ref _tokens[i];
        return IsPaper(i) || IsFirm(i) || NameShape.IsPart(word) && !IsShoutedPreposition(word) && !(word.Span.Length == 1 && IsLetter(i)) && !(word.Has(WordTraits.Elision) && IsElided(i))
            && (!NameShape.OpensSentence(_tokens, i) || !word.Has(NameShape.PlainWord) || NameShape.OpensBody(_tokens, i) || (word.Has(BeforeName) && i + 1 < _tokens.Length && (IsPart(i + 1) || IsCalled(i) || OfficeName.AfterOffice(text.Text, _tokens, i + 1, _tokens.Length) > i + 1)));
    }

    /// <summary>"| AT&amp;T": whatever the letters spell, capitals that an ampersand joins are a name.</summary>
    private readonly bool IsFirm(int i) => i + 2 < _tokens.Length && _tokens[i].Has(TokenTraits.AllCapitals) && _tokens[i + 1].Has(TokenTraits.Ampersand)
        && !_tokens[i + 1].Has(TokenTraits.SpaceBefore) && !_tokens[i + 2].Has(TokenTraits.SpaceBefore) && IsPart(i + 2);

    /// <summary>"the | Evening Beacon": a day that begins a name.</summary>
    private readonly bool IsPaper(int i) => WordClass.OpensPaper(_tokens, i) && i + 1 < _tokens.Length && IsPart(i + 1);

    /// <summary>"some | F | in the middle", "a | B | flat": a letter for a thing, where an initial has its stop and a surname.</summary>
    private readonly bool IsLetter(int i) => !_tokens[i].Has(TokenTraits.EndsInStop) && i > 0 && _tokens[i - 1].Has(WordTraits.Determiner | WordTraits.Quantifier) && !(i + 1 < _tokens.Length && (IsPart(i + 1) || _tokens[i + 1].Has(TokenTraits.Ampersand)));

    /// <summary>“Mama, he has a map.” “Captain?”: in a story who is called so is somebody.</summary>
    private readonly bool IsCalled(int i) => genre == Genre.Story && _tokens[i].Has(WordTraits.Title)
        && _tokens[i + 1].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash or TokenKind.DoubleMark or TokenKind.SingleMark;

    /// <summary>'Twas, 'Em: the mark stands for a letter, and tells no name.</summary>
    private readonly bool IsElided(int i) => text.Text[_tokens[i].Start] is '\'' or '’' or '‘' || (i > 0 && _tokens[i - 1].End == _tokens[i].Start);

    /// <summary>"Price said": a plain word that opens a sentence, where somebody was called Tom Price before, or Hope within a sentence.</summary>
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

    /// <summary>Keeps the plain word by which somebody may be called later on.</summary>
    private void NotePlainSurname(int start, int end)
    {
        // "at Kings A+E. … A sniff."
        if (_tokens[end - 1].Span.Length > 1 && PlainSurnames.Tells(text.Text, _tokens, new TokenRange(start, end)))
        {
            _plainSurnames.Note(_tokens[end - 1]);
        }
    }

    /// <summary>"Mr. and Mrs. Reed", "Yes, Sir": a title that nobody is called by without a name, as somebody is "the Doctor".</summary>
    private readonly bool IsBareTitle(int start, int end) =>
        end - start == 1 && _tokens[start].Has(WordTraits.Title) && WordLists.NobodysTitle.Has(_tokens[start].Span.In(text.Text).TrimEnd('.'));

    private readonly bool IsPart(int i) => NameShape.IsPart(_tokens[i]);

    private readonly int EndOf(int start)
    {
        var end = start + 1;
        while (end < _paragraphEnd && !_tokens[end - 1].Has(TokenTraits.Handle) && PartEnd(end, _paragraphEnd) is var next && next > end)
        {
            end = next;
        }

        return end;
    }

    /// <summary>Where the next part of a name ends; where it would begin if none follows.</summary>
    private readonly int PartEnd(int i, int limit)
    {
        if (IsPart(i) && !_tokens[i].Has(TokenTraits.SentenceStart) && !IsInNextColumn(i) && !IsShoutedPreposition(_tokens[i]))
        {
            return _isHeading && IsHeadlineVerb(i) ? i : i + 1;
        }

        return IsAmpersand(i, limit) ? i + 2
            : AfterParticles(i, limit) is var last && last > i ? last : IsSuffix(i, limit) ? i + 2
            : ComplementEnd(i, limit) is var complement && complement > i ? complement
            : OfficeName.AfterOffice(text.Text, _tokens, i, limit) is var office && office > i ? office
            : AfterNickname(i) is var nickname && nickname > i ? nickname
            : JoinedBody.End(text.Text, _tokens, i, limit);
    }

    /// <summary>Name: Ann REED      | DOB: 03/04/71; About Reed Shipping¶ | Founded in 1950</summary>
    private readonly bool IsInNextColumn(int i) => _tokens[i].Has(TokenTraits.LineStart) ? IsShortLine(i) : _tokens[i].Start - _tokens[i - 1].End >= WideGap;

    /// <summary>Whether the line before a token is far too short for one that was broken at a fixed width.</summary>
    private readonly bool IsShortLine(int i)
    {
        var end = _tokens[i - 1].End;
        var from = Math.Max(0, end - ShortestWrapped);
        return from == 0 || text.Text.AsSpan(from, end - from).Contains('\n');
    }

    /// <summary>BY MS. BROOK, TESTIMONY OF ANN REED: where all is in capitals they make no name of what parts two.</summary>
    private static bool IsShoutedPreposition(in Token word) => word.Has(TokenTraits.AllCapitals) && word.Has(WordTraits.Preposition) && !word.Has(WordTraits.NameParticle);

    /// <summary>Reed | &amp; Lind</summary>
    private readonly bool IsAmpersand(int i, int limit) => _tokens[i].Has(TokenTraits.Ampersand) && i + 1 < limit && IsPart(i + 1);

    /// <summary>Tom | “Big Tide” Lind</summary>
    private readonly int AfterNickname(int i) =>
        _passage < _passages.Length && _passages[_passage] is { Kind: PassageKind.Nickname } nickname && nickname.Tokens.Start == i && nickname.Tokens.End < _tokens.Length && IsPart(nickname.Tokens.End)
            ? nickname.Tokens.End + 1
            : i;

    /// <summary>Harbour Board | Delays Vote</summary>
    private readonly bool IsHeadlineVerb(int i) => WordClass.IsVerbal(_tokens[i]) && _tokens[i].Has(WordTraits.FiniteForm | WordTraits.Gerund);

    /// <summary>Tom | van Reed, Mr. | van der Reed</summary>
    private readonly int AfterParticles(int i, int limit)
    {
        var name = i;
        while (name < limit && name < i + MostParticles && _tokens[name].Has(WordTraits.NameParticle))
        {
            name++;
        }

        return name > i && name < limit && IsPart(name) ? name + 1 : i;
    }

    /// <summary>Tom Reed | , Jr.</summary>
    private readonly bool IsSuffix(int i, int limit) => _tokens[i].Kind == TokenKind.Comma && i + 1 < limit && _tokens[i + 1].Has(WordTraits.NameSuffix);

    /// <summary>The first capital after "of", "for", "on" or "to" that completes the name of an organisation: Association of Harbour Pilots.</summary>
    private readonly int ComplementEnd(int i, int limit)
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
    private readonly int AfterArticle(int i) => _tokens[i].Has(WordTraits.Determiner) && !_tokens[i].IsCapitalised ? i + 1 : i;

    /// <summary>"his spokesman, Piotr Orlov, recalled", "the chairman, Ann Lind, was asked": a verb stands after the closing comma.</summary>
    private readonly bool IsApposedSubject(int start, int end) =>
        start > 0 && _tokens[start - 1].Kind == TokenKind.Comma && !(genre == Genre.Report && IsPlaceOf(start - 2)) && end + 1 < _tokens.Length && _tokens[end].Kind == TokenKind.Comma
        && _tokens[end + 1] is { IsWord: true, IsCapitalised: false } verb && (!WordClass.IsFunctionWord(verb) || (genre == Genre.Report && end - start > 1 && verb.Has(WordTraits.Helper)));

    /// <summary>"Reed, of Mill Lane | , Garland, wept": what a preposition stands before is no subject, nor what follows it.</summary>
    private readonly bool IsPlaceOf(int i)
    {
        while (i > 0 && _tokens[i].IsWord && _tokens[i].IsCapitalised)
        {
            i--;
        }

        return i > 0 && _tokens[i].Has(WordTraits.Preposition);
    }

    /// <summary>Whether a verb of its own follows; in a report what hangs on a preposition has none: "a photo of Ada Lind taken in May".</summary>
    private readonly bool HasVerb(int start, in Token next) =>
        ((WordClass.IsVerbal(next) && (genre == Genre.Story || next.Has(WordTraits.FiniteForm))) || next.Has(WordTraits.Auxiliary | WordTraits.Modal))
        && !(genre == Genre.Report && start > 0 && _tokens[start - 1].Has(WordTraits.Preposition) && !_tokens[start - 1].Has(WordTraits.Coordinator));

    private readonly NameForm Add(int start, int end)
    {
        var last = NameCore.End(text.Text, _tokens, start, end);
        var core = NameCore.Start(text.Text, _tokens, start, last);
        var title = WordTraits.None;
        for (var i = start; i < core; i++)
        {
            title |= _tokens[i].Traits & (BeforeName | WordTraits.Masculine | WordTraits.Feminine);
        }

        var next = end < _tokens.Length ? _tokens[end] : default;
        var isSubject = (_tokens[start].Has(TokenTraits.SentenceStart) && !Dateline.Opens(_tokens, start, end)) || IsApposedSubject(start, end) || HasVerb(start, next)
            || (genre == Genre.Report && SubjectPlace.IsSubject(text.Text, _tokens, start, end));
        var isNoun = genre == Genre.Report && end - start == 1 && _tokens[start].Has(TokenTraits.SentenceStart) && IsBeforeNoun(next);
        var isPossessive = next.Kind == TokenKind.Clitic && !next.Has(WordTraits.Modal);
        var inPassage = _passage < _passages.Length && _passages[_passage].Tokens.Start <= start;
        var name = new NameMention(
            new TokenRange(start, end), new TokenRange(core, last), title, _paragraph, inPassage, isSubject && !isPossessive && !isNoun, isPossessive, _isHeading, HasArticle(start));
        var form = _forms.FormOf(name);
        tables.Add(name, form);
        return form;
    }

    /// <summary>Scorched | earth, Reed | aides: what stands right before a noun acts not itself.</summary>
    private static bool IsBeforeNoun(in Token next) =>
        next.IsWord && !next.IsCapitalised && !next.Has(WordTraits.FunctionWord | WordTraits.Adverb | WordTraits.AnyVerb | WordTraits.Quantifier | WordTraits.Time);

    private readonly bool HasArticle(int start) => start > 0 && _tokens[start - 1].Has(WordTraits.Determiner);
}
