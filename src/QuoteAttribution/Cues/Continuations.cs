using QuoteAttribution.Genres;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;

namespace QuoteAttribution.Cues;

/// <summary>
/// Links the passages that have no cue of their own by evidence from beside them in the same paragraph: the rows of the table of patterns that are
/// anchored beside, asked for in the order of that file.
/// </summary>
internal ref struct Continuations(ParagraphView view, int paragraph, Genre genre, QuotationLinks links, int firstLink, bool isTurn)
{
    // the “super committee”: so few words, where nobody has been quoted yet, are a name for something.
    private const int FewWords = 2;

    private static readonly PhrasePattern ReplyCame = PhrasePatterns.Of("reply-came");

    private readonly ParagraphView _view = view;

    // The quotation that was met last in the paragraph.
    private QuotationLink? _current;

    private LinksBefore _before = new(view, paragraph, links, firstLink);

    private readonly bool IsReport => genre == Genre.Report;

    /// <param name="announced">The source that the paragraph before announced with a colon; none if it did not.</param>
    /// <param name="before">The quotation with which the paragraph before ended, tag included; null where it did not end so.</param>
    /// <returns>The quotation with which this paragraph ends.</returns>
    public QuotationLink? Run(CueFrame announced, QuotationLink? before)
    {
        if (!_view.HasPassages)
        {
            return null;
        }

        var last = 0;
        for (var i = _view.NextPassage(0, _view.Count); i < _view.Count; i = _view.NextPassage(i + 1, _view.Count))
        {
            last = i;
            _current = links.OwnerOf(_view.Phrases[i].Head) ?? Link(i, announced, before) ?? _current;
        }

        return _current is { Kind: QuotationKind.Direct, Source.IsNone: false } && !HasSentenceAfter(last) ? _current : null;
    }

    private readonly bool HasSentenceAfter(int passage)
    {
        for (var i = passage + 1; i < _view.Count; i++)
        {
            if (_view.StartsSentence(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The quotation that the passage is or goes on with; null where it is none, or none with which others could go on.</summary>
    private QuotationLink? Link(int phrase, CueFrame announced, QuotationLink? before)
    {
        ref readonly var passage = ref _view.PassageAt(phrase);
        if (passage.Continues != Passage.None && links.OwnerOf(passage.Continues) is { } carried)
        {
            return Extend(carried, phrase);
        }

        if (IsReport && passage.Kind is PassageKind.Speech or PassageKind.ScareQuote && ListedWith(phrase) is { } owner)
        {
            Extend(owner, phrase);
            return null;
        }

        if (passage.Kind != PassageKind.Speech || !passage.IsPrimary)
        {
            // In Ann's words it was “odd”: no speech by itself, but by the words that name whose it is.
            return passage.Kind == PassageKind.ScareQuote && passage.IsPrimary ? InTheWordsOf(phrase) : null;
        }

        if (isTurn)
        {
            // Words in marks without a cue go with the turn around them.
            return _current is not null && !PassageFinder.IsSetWithin(_view, phrase) ? WithSpeakerBeside(phrase) : null;
        }

        if (Beside(phrase) is { } own)
        {
            return own.Kind == QuotationKind.Direct ? own : null;
        }

        if (PassageFinder.IsSetWithin(_view, phrase))
        {
            return GoesOn(phrase) ? Extend(_current!, phrase) : AddQuotedWords(phrase);
        }

        return AfterReport(phrase) ?? AfterActor(phrase) ?? Touching(phrase) ?? WithSpeakerBeside(phrase) ?? Announced(phrase, announced) ?? Alone(phrase, before);
    }

    /// <summary>“It rained,” she said. That made her “rather wet”: words within a sentence are theirs of whom was quoted before.</summary>
    private readonly QuotationLink? AddQuotedWords(int phrase)
    {
        var words = _view.PassageAt(phrase).Words;
        if (_current is not null ? words > 1 : IsReport && words > FewWords)
        {
            Add(phrase, QuotationKind.Mixed, Patterns.QuotedWords).SpeakAs(_current);
        }

        return null;
    }

    /// <summary>The mayor (“I never lose”) lost. The mayor's verdict? “Nonsense.”</summary>
    private readonly QuotationLink? Beside(int phrase)
    {
        if (InTheWordsOf(phrase) is { } words)
        {
            return words;
        }

        var source = SourceBeside.Of(_view, phrase, out var pattern);
        if (source.IsNone)
        {
            return null;
        }

        var link = Add(phrase, _view.KindAt(phrase + 1) == PhraseKind.Verb ? QuotationKind.Mixed : QuotationKind.Direct, pattern);
        link.Source = source;
        return link;
    }

    private readonly QuotationLink? InTheWordsOf(int phrase)
    {
        var frame = InTheWords.Of(_view, phrase, out var lead);
        if (frame.IsNone)
        {
            return null;
        }

        var link = links.Add(lead.IsEmpty ? QuotationKind.Direct : QuotationKind.Mixed, paragraph, Patterns.QuotedWords);
        link.Cue = frame.Cue;
        link.Source = frame.Source;
        if (!lead.IsEmpty)
        {
            var words = lead.Tokens(_view);
            link.Add(TextSpan.FromBounds(_view.Tokens[words.Start].Start, _view.Tokens[words.End - 1].End));
        }

        return Extend(link, phrase);
    }

    /// <summary>“I know,” said Ann with a sigh; “but it leaned”: the sentence of a quotation goes on with another.</summary>
    private readonly bool GoesOn(int phrase) =>
        _current is { Kind: QuotationKind.Direct } && PassageFinder.BeforeSemicolon(_view, phrase) is >= 0 and var before
        && links.OwnerOf(_view.Phrases[before].Head) == _current;

    /// <summary>She said the toll would stay. “It is fair.”: the report goes on in the speaker's own words.</summary>
    private QuotationLink? AfterReport(int phrase)
    {
        if (!IsReport || _before.ReportOf(phrase) is not { } report)
        {
            return null;
        }

        var more = Add(phrase, QuotationKind.Direct, Patterns.SpeakerContinues);
        more.Cue = report.Cue;
        more.Source = report.Source;
        more.SpeakAs(report);
        return more;
    }

    /// <summary>“It will hold,” said Ann. Tom Lind was less sure. “It may not.”: whoever the sentence between is about speaks next.</summary>
    private QuotationLink? AfterActor(int phrase)
    {
        if (_current is null || phrase == 0 || BeatFinder.Between(_view, phrase) is not { IsNone: false } actor
            || actor.Tokens == _current.Source.Tokens || !(IsReport ? NameShape.Ends(_view.Tokens, actor.Name) : IsOther(actor)))
        {
            return null;
        }

        var next = Add(phrase, QuotationKind.Direct, Patterns.Beat);
        next.Source = actor;
        return next;
    }

    /// <summary>“No coins,” said the ferryman. The boy turned out his pockets. “A whistle?”; not: “No,” said Ann. She sat down. Her voice broke. “Never.”</summary>
    private readonly bool IsOther(in SourcePhrase actor) =>
        !_current!.Source.IsNone && !NounPhraseChain.IsPronoun(actor.Head) && !_view.Tokens[actor.Tokens.Start].Has(WordTraits.Possessive);

    /// <summary>
    /// “Where is Tom?” “At the pier.”, “Where is Tom?” “Here,” said Ann. Where one closes and the next opens, another answers; but “It rained,” said
    /// Ann, though Tom called it “dry.” “It poured.” goes on with what was said before.
    /// </summary>
    private QuotationLink? Touching(int phrase)
    {
        if (_current is null || !PassageFinder.Touches(_view, phrase) || links.OwnerOf(_view.Phrases[phrase - 1].Head) is not { } owner)
        {
            return _current is null && PassageFinder.Touches(_view, phrase + 1) ? Answer(phrase) : null;
        }

        return owner.Kind == QuotationKind.Direct ? Answer(phrase)
            : _before.FirstDirect() is { } said && said.Start < owner.Start ? Extend(said, phrase)
            : null;
    }

    private readonly QuotationLink Answer(int phrase)
    {
        var answer = Add(phrase, QuotationKind.Direct, null);
        answer.IsAnswer = true;
        return answer;
    }

    /// <summary>“It rained,” she said. “It rained for days.”, “No.” He sat down. “Not today,” he said.</summary>
    private QuotationLink? WithSpeakerBeside(int phrase)
    {
        if (_current is { Kind: not QuotationKind.Indirect })
        {
            return Extend(_current, phrase);
        }

        if ((_current ?? _before.FirstDirect()) is not { } same)
        {
            return null;
        }

        var next = Add(phrase, QuotationKind.Direct, _current is null ? Patterns.SameParagraph : Patterns.SpeakerContinues);
        next.SpeakAs(same);
        return next;
    }

    /// <summary>The mayor had this to say:¶“We will rebuild.” A letterhead, "From Ana Brook:", announces a paragraph without marks.</summary>
    private readonly QuotationLink? Announced(int phrase, in CueFrame announced)
    {
        if (announced.IsNone || phrase != 0)
        {
            return null;
        }

        var statement = Add(phrase, _view.StartsUnmarked(0) && !_view.IsSetIn(0) ? QuotationKind.Indirect : QuotationKind.Direct, Patterns.ParagraphBefore);
        statement.Cue = announced.Cue;
        statement.Source = announced.Source;
        return statement;
    }

    /// <summary>Anna laughed. “Not today.” Where nobody acts beside it, a line of a story, and in a report what goes on with the paragraph before.</summary>
    private readonly QuotationLink? Alone(int phrase, QuotationLink? before)
    {
        if (_view.IsSetIn(phrase))
        {
            return null;
        }

        var actor = BeatFinder.Of(_view, phrase);
        if (actor.IsNone && IsReport)
        {
            if (phrase == 0 && before is not null && (IsAsked(before) || ReplyCame.Matches(_view, phrase)))
            {
                return Answer(phrase);
            }

            if (!PassageFinder.IsStatement(_view, phrase))
            {
                return PassageFinder.IsLine(_view, phrase) ? Answer(phrase) : null;
            }

            if (phrase == 0 && before is not null)
            {
                // “It rained,” she said.¶“It rained for days.”
                before.LastParagraph = paragraph;
                return Extend(before, phrase);
            }
        }

        var line = Add(phrase, QuotationKind.Direct, actor.IsNone ? null : Patterns.Beat);
        line.Source = actor;
        return line;
    }

    /// <summary>“Why a basket?” | asked Reed.¶“It has a lid.” “Twice,” Reed repeated. “And your sister?”¶“She stayed.”</summary>
    private readonly bool IsAsked(QuotationLink before) =>
        before.Cue.Count > 0 && _view.EndsInQuestion(before.Spans[^1])
        && (_view.Tokens[before.Cue.End - 1].Has(WordTraits.Ask) || _view.Tokens[before.Cue.Start].Start < before.Spans[^1].Start);

    private readonly QuotationLink Extend(QuotationLink link, int phrase)
    {
        ref readonly var passage = ref _view.PassageAt(phrase);
        links.OwnerOf(_view.Phrases[phrase].Head) = link;
        link.Note(passage, !IsReport);
        link.Add(passage.Content);
        return link;
    }

    private readonly QuotationLink Add(int phrase, QuotationKind kind, AttributionPattern? pattern) => Extend(links.Add(kind, paragraph, pattern), phrase);

    /// <summary>He attacked her as a “fraud” | and a “spoiled heir”: words in marks listed with those before are the same speaker's.</summary>
    private readonly QuotationLink? ListedWith(int phrase) =>
        PassageFinder.BeforeCoordinator(_view, phrase) is >= 0 and var before ? links.OwnerOf(_view.Phrases[before].Head) : null;
}
