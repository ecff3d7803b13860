using QuoteAttribution.Genres;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;

namespace QuoteAttribution.Cues;

/// <summary>Links the passages that have no cue of their own to the speaker beside them in the same paragraph.</summary>
internal ref struct UnclaimedPassages(ParagraphView view, int paragraph, Genre genre, QuotationLinks links, int firstLink)
{
    private readonly ParagraphView _view = view;

    // The last clause before the passage at hand, and the first link that has not been looked at for it.
    private QuotationLink? _clause;
    private int _next = firstLink;
    private int _direct = firstLink;

    /// <param name="announced">The source that the paragraph before announced with a colon; none if it did not.</param>
    /// <param name="before">The quotation with which the paragraph before ended, tag included; null where it did not end so.</param>
    /// <returns>The quotation with which this paragraph ends.</returns>
    public QuotationLink? Run(CueFrame announced, QuotationLink? before)
    {
        if (!_view.HasPassages)
        {
            return null;
        }

        QuotationLink? current = null;
        var last = 0;
        for (var i = 0; i < _view.Count; i++)
        {
            if (_view.KindAt(i) != PhraseKind.Passage)
            {
                continue;
            }

            last = i;
            var index = _view.Phrases[i].Head;
            if (links.OwnerOf(index) is { } owner)
            {
                current = owner;
                continue;
            }

            var passage = _view.Passages[index];
            current = Link(passage, index, i, current, announced, before) ?? current;
        }

        return current is { Kind: QuotationKind.Direct, Source.IsNone: false } && !HasSentenceAfter(last) ? current : null;
    }

    private bool HasSentenceAfter(int passage)
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

    private QuotationLink? Link(Passage passage, int index, int phrase, QuotationLink? current, CueFrame announced, QuotationLink? before)
    {
        if (passage.Continues != Passage.None && links.OwnerOf(passage.Continues) is { } carried)
        {
            return Extend(carried, passage, index);
        }

        if (genre == Genre.Report && passage.Kind is PassageKind.Speech or PassageKind.ScareQuote && ListedWith(phrase) is { } owner)
        {
            Extend(owner, passage, index);
            return current;
        }

        if (passage.Kind != PassageKind.Speech || !passage.IsPrimary)
        {
            return null;
        }

        if (PassageShape.IsFragment(_view, phrase))
        {
            if (passage.Words > 1 && (current is not null || genre == Genre.Report))
            {
                Add(passage, index, QuotationKind.Mixed, Patterns.QuotedWords).SameSpeakerAs = current;
            }

            return null;
        }

        if (ReportBefore(phrase) is { } report)
        {
            var more = Add(passage, index, QuotationKind.Direct, Patterns.SpeakerContinues);
            more.Cue = report.Cue;
            more.Source = report.Source;
            more.SameSpeakerAs = report;
            return more;
        }

        if (current is { Kind: not QuotationKind.Indirect })
        {
            return Extend(current, passage, index);
        }

        if ((current ?? FirstDirect()) is { } same)
        {
            var next = Add(passage, index, QuotationKind.Direct, current is null ? Patterns.SameParagraph : Patterns.SpeakerContinues);
            next.SameSpeakerAs = same;
            return next;
        }

        if (!announced.IsNone && phrase == 0)
        {
            // "From Ana Brook:" announces a paragraph without marks.
            var statement = Add(passage, index, _view.StartsUnmarked(0) ? QuotationKind.Indirect : QuotationKind.Direct, Patterns.ParagraphBefore);
            statement.Cue = announced.Cue;
            statement.Source = announced.Source;
            return statement;
        }

        var actor = BeatFinder.Of(_view, phrase);
        if (actor.IsNone && genre == Genre.Report)
        {
            if (!PassageShape.IsStatement(_view, phrase))
            {
                return null;
            }

            if (phrase == 0 && before is not null)
            {
                // “It rained,” she said.¶“It rained for days.”
                before.LastParagraph = paragraph;
                return Extend(before, passage, index);
            }
        }

        var line = Add(passage, index, QuotationKind.Direct, actor.IsNone ? null : Patterns.Beat);
        line.Source = actor;
        return line;
    }

    private readonly QuotationLink Extend(QuotationLink link, Passage passage, int index)
    {
        links.OwnerOf(index) = link;
        link.Note(passage);
        link.Spans.Add(passage.Content);
        return link;
    }

    private readonly QuotationLink Add(Passage passage, int index, QuotationKind kind, AttributionRule? rule) =>
        Extend(links.Add(kind, paragraph, rule), passage, index);

    /// <summary>
    /// The report of the sentence before, which goes on in the speaker's own words: <c>She said the toll would stay. “It is fair.”</c>
    /// In a story, where lines are told one by one, none.
    /// </summary>
    private QuotationLink? ReportBefore(int phrase)
    {
        if (genre != Genre.Report || phrase == 0 || _view.KindAt(phrase - 1) != PhraseKind.Stop)
        {
            return null;
        }

        var start = _view.PassageAt(phrase).Span.Start;
        for (; _next < links.Count && !(IsClause(links[_next]) && links[_next].Start >= start); _next++)
        {
            _clause = IsClause(links[_next]) ? links[_next] : _clause;
        }

        // “A,” she said, adding that it was fair. “C.”: what follows goes on with the words in marks.
        var sentence = BeatFinder.SentenceStart(_view, phrase - 1);
        return _clause is { } clause && _view.StartsSentence(sentence) && clause.Start >= _view.StartOf(sentence) && clause.End <= start ? clause : null;
    }

    private static bool IsClause(QuotationLink link) => link.Cue.Count > 0 && !link.Source.IsNone && link.Kind != QuotationKind.Direct && link.Rule != Patterns.QuestionAsked;

    /// <summary>The first link of the paragraph that is quoted whole; those that are not have not to be looked at again.</summary>
    private QuotationLink? FirstDirect()
    {
        while (_direct < links.Count && (links[_direct].Kind != QuotationKind.Direct || links[_direct].Paragraph != paragraph))
        {
            _direct++;
        }

        return _direct < links.Count ? links[_direct] : null;
    }

    /// <summary>He attacked her as a “fraud” | and a “spoiled heir”: words in marks listed with those before are the same speaker's.</summary>
    private readonly QuotationLink? ListedWith(int phrase)
    {
        var i = phrase - 1;
        if (_view.KindAt(i) == PhraseKind.NounPhrase && _view.Phrases[i].Tokens.Count == 1 && _view.Phrases[i].Has(WordTraits.Determiner))
        {
            i--;
        }

        if (i <= 0 || _view.KindAt(i) != PhraseKind.Coordinator || _view.StartsSentence(i))
        {
            return null;
        }

        i = _view.KindAt(i - 1) == PhraseKind.Comma ? i - 2 : i - 1;
        return _view.KindAt(i) == PhraseKind.Passage ? links.OwnerOf(_view.Phrases[i].Head) : null;
    }
}
