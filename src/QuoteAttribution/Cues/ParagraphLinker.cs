using QuoteAttribution.Lexicons;
using QuoteAttribution.Mentions;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Links the passages and reported clauses of one paragraph to the cues beside them.</summary>
internal ref struct ParagraphLinker(ParagraphView view, int paragraph, QuotationLink?[] owners, List<QuotationLink> links, bool withIndirect)
{
    private const WordTraits Embeds = WordTraits.Say | WordTraits.Tell | WordTraits.Ask | WordTraits.Belief | WordTraits.Evaluate | WordTraits.Act;
    private const WordTraits Announces = WordTraits.Say | WordTraits.Tell | WordTraits.Ask | WordTraits.Manner | WordTraits.Gesture;
    private const WordTraits Reports = WordTraits.Say | WordTraits.Tell | WordTraits.Ask;

    private readonly ParagraphView _view = view;
    private SourcePhrase _shared;
    private CueFrame _last;
    private readonly HashSet<int> _linked = [];

    /// <summary>Who is announced by a paragraph that ends in a colon: <c>The mayor had this to say:</c></summary>
    public readonly CueFrame Announced
    {
        get
        {
            var colon = _view.Count - 1;
            if (_view.KindAt(colon) != PhraseKind.Colon || colon == 0)
            {
                return default;
            }

            if (!_last.IsNone)
            {
                return _last;
            }

            var source = SourceFinder.ClauseSubject(_view, Clause.Start(_view, colon - 1), colon);
            return source.IsNone ? default : new CueFrame(_view.Phrases[colon].Tokens, WordTraits.None, source, false, colon, colon, default);
        }
    }

    /// <summary>Links what is quoted whole first, so that no clause before takes a passage that has a tag of its own.</summary>
    public void Run()
    {
        if (HasPassage())
        {
            Run(clauses: false);
        }

        Run(clauses: true);
    }

    private readonly bool HasPassage()
    {
        foreach (ref readonly var phrase in _view.Phrases)
        {
            if (phrase.Kind == PhraseKind.Passage)
            {
                return true;
            }
        }

        return false;
    }

    private void Run(bool clauses)
    {
        for (var i = 0; i < _view.Count; i++)
        {
            var phrase = _view.Phrases[i];
            if (_view.StartsSentence(i) && phrase.Kind != PhraseKind.Passage)
            {
                _shared = default;
                _last = default;
            }

            if (phrase.IsCue)
            {
                LinkVerb(i, clauses);
            }
            else if (phrase.Has(WordTraits.SourceMarker))
            {
                LinkMarker(i, clauses);
            }
            else if (!clauses && phrase.Kind is PhraseKind.Colon or PhraseKind.Dash)
            {
                LinkMark(i);
            }
        }
    }

    private void LinkVerb(int verb, bool clauses)
    {
        var frame = CueFrameFinder.Find(_view, verb, _shared);
        if (frame.IsNone)
        {
            return;
        }

        _shared = frame.Source;
        _last = frame;
        if (_linked.Contains(verb))
        {
            return;
        }

        var before = PassageBefore(frame);
        var behind = PassageBehind(frame, out var clean);
        if (before >= 0 || (behind >= 0 && clean && frame.Has(Announces) && (!frame.Has(Embeds) || (StandsAlone(behind) && !OpensWithThat(frame, behind)))))
        {
            LinkDirect(frame, before, clean ? behind : -1);
            _linked.Add(verb);
        }
        else if (clauses && frame.Has(Embeds))
        {
            LinkClause(frame, behind >= 0);
        }
    }

    /// <summary>The passage right before source and cue, in the same sentence; -1 where there is none.</summary>
    private readonly int PassageBefore(CueFrame frame)
    {
        var i = _view.SkipAsidesLeft(frame.First - 1);
        if (_view.KindAt(i) == PhraseKind.Subordinator && !_view.Phrases[i].Has(WordTraits.Complementizer))
        {
            // “It is over,” as she put it.
            i--;
        }

        if (_view.KindAt(i) is PhraseKind.Comma or PhraseKind.Dash)
        {
            i--;
        }

        return i >= 0 && _view.KindAt(i) == PhraseKind.Passage && !_view.StartsSentence(i + 1) && IsFree(i) ? i : -1;
    }

    /// <summary>The first passage behind the cue in its sentence, and whether nothing but adjuncts stands between.</summary>
    private readonly int PassageBehind(CueFrame frame, out bool clean)
    {
        clean = true;
        var title = -1;
        for (var i = frame.Last + 1; i < _view.Count; i++)
        {
            var phrase = _view.Phrases[i];
            if (phrase.Kind == PhraseKind.Passage)
            {
                return IsFree(i) ? i : title;
            }

            if (phrase.Kind == PhraseKind.Stop || _view.StartsSentence(i) || StartsOwnReport(phrase))
            {
                break;
            }

            if (frame.Has(WordTraits.Evaluate) && title < 0 && _view.IsMarked(i))
            {
                // The paper hailed her as “The Comeback Kid”.
                title = i;
            }

            clean &= phrase.IsAside || phrase.Kind is PhraseKind.Comma or PhraseKind.Colon or PhraseKind.Dash or PhraseKind.Preposition
                || (phrase.Kind == PhraseKind.NounPhrase && _view.KindAt(i - 1) == PhraseKind.Preposition)
                || phrase.Has(WordTraits.Complementizer);
        }

        clean &= title < 0;
        return title;
    }

    /// <summary>Whether a cue between takes what follows for itself; plans and wishes do not: "he said he would welcome …".</summary>
    private readonly bool StartsOwnReport(Phrase phrase) =>
        phrase.IsCue && (phrase.Shape is VerbShape.Finite or VerbShape.Gerund)
        && (phrase.Has(Reports) || (phrase.Has(WordTraits.Evaluate) && !_view.Tokens[phrase.Tokens.Start].Has(WordTraits.Modal)));

    private void LinkDirect(CueFrame frame, int before, int behind)
    {
        var first = before >= 0 ? before : behind;
        var fragment = before >= 0 && IsFragment(before);
        var rule = (before >= 0, frame.IsInverted, fragment) switch
        {
            (false, _, _) => Patterns.SourceCueQuotation,
            (_, _, true) => Patterns.MixedSourceCue,
            (_, true, _) => Patterns.QuotationCueSource,
            _ => Patterns.QuotationSourceCue,
        };
        var link = NewLink(frame, rule, fragment ? QuotationKind.Mixed : QuotationKind.Direct);
        if (fragment)
        {
            var start = SentenceStart(before);
            Own(start, before + 1, link);
            link.Spans.Add(SpanOf(new TokenRange(_view.Phrases[start].Tokens.Start, _view.Phrases[before].Tokens.End)));
        }
        else
        {
            AddPassage(link, first);
        }

        if (before >= 0 && behind >= 0)
        {
            AddPassage(link, behind);
        }

        if (behind >= 0)
        {
            AddListed(link, behind + 1);
        }

        links.Add(link);
    }

    /// <summary>They chanted “Shame”, “Liars” and “Go home”.</summary>
    private readonly void AddListed(QuotationLink link, int i)
    {
        for (; i < _view.Count && !_view.StartsSentence(i); i++)
        {
            if (_view.KindAt(i) == PhraseKind.Passage && IsFree(i))
            {
                AddPassage(link, i);
            }
            else if (_view.KindAt(i) is not (PhraseKind.Comma or PhraseKind.Coordinator or PhraseKind.Adverb))
            {
                return;
            }
        }
    }

    /// <summary>Whether the sentence ends with the passage, or pauses behind it: no quoted fragment of a clause that goes on.</summary>
    private readonly bool StandsAlone(int passage) =>
        passage + 1 >= _view.Count || _view.StartsSentence(passage + 1)
        || (_view.KindAt(passage + 1) is PhraseKind.Stop or PhraseKind.Comma or PhraseKind.Dash or PhraseKind.Semicolon
            && _view.KindAt(passage + 2) != PhraseKind.Passage)
        || _view.Phrases[passage + 1].IsCue || _view.Phrases[passage + 1].Has(WordTraits.SourceMarker)
        || (EndsWithComma(passage) && _view.KindAt(passage + 1) != PhraseKind.Coordinator);

    private readonly bool OpensWithThat(CueFrame frame, int passage)
    {
        for (var i = frame.Last + 1; i < passage; i++)
        {
            if (_view.Phrases[i].Has(WordTraits.Complementizer))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool EndsWithComma(int passage) =>
        _view.Tokens[_view.Phrases[passage].Tokens.End - 2].Kind == TokenKind.Comma;

    private void LinkClause(CueFrame frame, bool withPassage)
    {
        var content = ContentFinder.Behind(_view, frame);
        var rule = withPassage ? Patterns.SourceCueMixed : Patterns.SourceCueClause;
        if (!withPassage)
        {
            if (!withIndirect || !frame.Has(Reports))
            {
                return;
            }

            if (content.IsEmpty || !ContentFinder.HasFiniteVerb(_view, content.Start, content.End))
            {
                content = ContentFinder.Before(_view, frame);
                rule = ContentFinder.HasPassage(_view, content) ? Patterns.MixedSourceCue : Patterns.ClauseSourceCue;
            }
        }

        AddClause(frame, rule, content, ContentFinder.Interrupted(_view, frame));
    }

    private void LinkMarker(int marker, bool clauses)
    {
        var preposition = marker + 1;
        if (_view.KindAt(preposition) != PhraseKind.Preposition || _view.KindAt(preposition + 1) != PhraseKind.NounPhrase)
        {
            return;
        }

        var last = NounPhraseChain.EndOf(_view, preposition + 1);
        var tokens = new TokenRange(_view.Phrases[preposition + 1].Tokens.Start, _view.Phrases[last].Tokens.End);
        var head = _view.Phrases[preposition + 1];
        var source = new SourcePhrase(tokens, preposition + 1, last, head, head, false);
        var cue = new TokenRange(_view.Phrases[marker].Tokens.Start, _view.Phrases[preposition].Tokens.End);
        var frame = new CueFrame(cue, WordTraits.Say, source, false, marker, last, default);
        if (PassageBefore(frame) is >= 0 and var before && !IsFragment(before))
        {
            if (clauses)
            {
                return;
            }

            var link = NewLink(frame, Patterns.AccordingToSource, QuotationKind.Direct);
            AddPassage(link, before);
            links.Add(link);
            _linked.Add(marker);
            return;
        }

        if (!clauses || _linked.Contains(marker))
        {
            return;
        }

        var content = _view.StartsSentence(marker) || _view.StartsSentence(_view.SkipAsidesLeft(marker))
            ? ContentFinder.Behind(_view, frame with { Last = _view.KindAt(last + 1) == PhraseKind.Comma ? last + 1 : last })
            : new PhraseRange(SentenceStart(marker), _view.KindAt(marker - 1) == PhraseKind.Comma ? marker - 1 : marker);
        AddClause(frame, Patterns.AccordingToSource, content, default);
    }

    /// <summary>"The mayor: “…”" and "“…” – Ana Brook, mayor": a mark does the cue's work.</summary>
    private readonly void LinkMark(int mark)
    {
        var isColon = _view.KindAt(mark) == PhraseKind.Colon;
        if (isColon && _view.KindAt(mark + 1) == PhraseKind.Passage && IsFree(mark + 1))
        {
            var source = SourceFinder.ClauseSubject(_view, Clause.Start(_view, mark), mark);
            if (source.IsNone)
            {
                source = SourceFinder.Before(_view, mark);
            }

            LinkMark(mark, source, mark + 1, Patterns.SourceColonQuotation);
        }
        else if (!isColon && _view.KindAt(mark - 1) == PhraseKind.Passage && IsFree(mark - 1) && _view.KindAt(mark + 1) == PhraseKind.NounPhrase
            && NameShape.Of(_view.Tokens, _view.Phrases[mark + 1]).Count > 0 && IsSignature(mark + 1))
        {
            LinkMark(mark, SourceFinder.Behind(_view, mark), mark - 1, Patterns.QuotationDashSource);
        }
    }

    /// <summary>Whether no verb stands between the phrase and the end of the line or the next passage.</summary>
    private readonly bool IsSignature(int phrase)
    {
        for (; phrase < _view.Count && _view.KindAt(phrase) is not (PhraseKind.Passage or PhraseKind.Stop); phrase++)
        {
            if (_view.KindAt(phrase) == PhraseKind.Verb)
            {
                return false;
            }
        }

        return true;
    }

    private readonly void LinkMark(int mark, SourcePhrase source, int passage, AttributionRule rule)
    {
        if (source.IsNone)
        {
            return;
        }

        var link = NewLink(new CueFrame(_view.Phrases[mark].Tokens, WordTraits.None, source, false, mark, mark, default), rule, QuotationKind.Direct);
        AddPassage(link, passage);
        links.Add(link);
    }

    /// <param name="frame">Cue and source.</param>
    /// <param name="rule">What decided.</param>
    /// <param name="content">The reported clause.</param>
    /// <param name="lead">What stands of it before the attribution, where that interrupts it; empty else.</param>
    private readonly void AddClause(CueFrame frame, AttributionRule rule, PhraseRange content, PhraseRange lead)
    {
        content = BeforeTaken(content);
        lead = lead.End <= content.Start ? BeforeTaken(lead) : default;
        if (content.IsEmpty)
        {
            return;
        }

        var mixed = ContentFinder.HasPassage(_view, content) || ContentFinder.HasPassage(_view, lead);
        var link = NewLink(frame, rule, mixed ? QuotationKind.Mixed : QuotationKind.Indirect);
        foreach (var part in (ReadOnlySpan<PhraseRange>)[lead, content])
        {
            if (!part.IsEmpty)
            {
                Own(part.Start, part.End, link);
                link.Spans.Add(SpanOf(part.Tokens(_view)));
            }
        }

        links.Add(link);
    }

    /// <summary>The content up to the first passage that another cue has taken, back to the comma before it.</summary>
    private readonly PhraseRange BeforeTaken(PhraseRange content)
    {
        for (var i = content.Start; i < content.End; i++)
        {
            if (_view.KindAt(i) == PhraseKind.Passage && !IsFree(i))
            {
                var end = i;
                while (end > content.Start && _view.KindAt(end - 1) != PhraseKind.Comma)
                {
                    end--;
                }

                return new PhraseRange(content.Start, Math.Max(content.Start, end - 1));
            }
        }

        return content;
    }

    private readonly QuotationLink NewLink(CueFrame frame, AttributionRule rule, QuotationKind kind) => new()
    {
        Kind = kind,
        Paragraph = paragraph,
        Cue = frame.Cue,
        Source = frame.Source,
        Addressee = frame.Addressee,
        Rule = rule,
    };

    private readonly void AddPassage(QuotationLink link, int phrase)
    {
        Own(phrase, phrase + 1, link);
        link.Spans.Add(_view.Passages[_view.Phrases[phrase].Head].Content);
    }

    private readonly void Own(int start, int end, QuotationLink link)
    {
        for (var i = start; i < end; i++)
        {
            if (_view.KindAt(i) == PhraseKind.Passage)
            {
                owners[_view.Phrases[i].Head] = link;
            }
        }
    }

    private readonly bool IsFree(int phrase) => _view.KindAt(phrase) != PhraseKind.Passage || owners[_view.Phrases[phrase].Head] is null;

    /// <summary>Whether the writer's own words lead up to the passage within its sentence.</summary>
    private readonly bool IsFragment(int passage) => !_view.StartsSentence(passage) && SentenceStart(passage) < passage;

    private readonly int SentenceStart(int phrase)
    {
        while (phrase > 0 && !_view.StartsSentence(phrase) && (_view.KindAt(phrase - 1) != PhraseKind.Passage || !EndsSentence(phrase - 1)))
        {
            phrase--;
        }

        return phrase;
    }

    private readonly bool EndsSentence(int phrase) => _view.Passages[_view.Phrases[phrase].Head].EndsSentence;

    private readonly TextSpan SpanOf(TokenRange range) =>
        TextSpan.FromBounds(_view.Tokens[range.Start].Start, _view.Tokens[range.End - 1].End);
}
