using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Walks the cues of one paragraph and links the passages and reported clauses beside them.</summary>
/// <param name="links">The paragraph and its links.</param>
/// <param name="reports">An empty list to keep the cues in that take a clause.</param>
internal ref struct ParagraphLinker(ParagraphLinks links, PooledList<CueFrame> reports)
{
    private const WordTraits Reports = WordTraits.Say | WordTraits.Tell | WordTraits.Ask;

    private readonly ParagraphLinks _links = links;
    private CueFrame _last;
    private CueFrame _report;

    /// <summary>Who is announced by a paragraph that ends in a colon: <c>The mayor had this to say:</c></summary>
    public readonly CueFrame Announced
    {
        get
        {
            ref readonly var view = ref _links.View;
            var colon = view.Count - 1;
            if (!_last.IsNone && BreaksOff(view, _last))
            {
                return _last;
            }

            if (view.KindAt(colon) != PhraseKind.Colon || colon == 0)
            {
                return default;
            }

            // "From Ana Brook, director of the institute:"
            var source = view.KindAt(0) == PhraseKind.Preposition && !HasVerb(view)
                ? SourceFinder.After(view, 0)
                : SourceFinder.ClauseSubject(view, Clause.Start(view, colon - 1), colon);
            return source.IsNone ? default : CueFrame.OfMark(view, colon, source);
        }
    }

    private static bool HasVerb(in ParagraphView view)
    {
        foreach (ref readonly var phrase in view.Phrases)
        {
            if (phrase.Kind == PhraseKind.Verb)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the paragraph ends in a colon, or at a cue without a stop: <c>The mayor smiled and said,</c></summary>
    private static bool BreaksOff(in ParagraphView view, in CueFrame frame)
    {
        var last = view.Count - 1;
        if (view.KindAt(last) == PhraseKind.Colon)
        {
            return true;
        }

        var end = view.KindAt(last) is PhraseKind.Comma or PhraseKind.Dash ? last : last + 1;
        return frame.Has(Patterns.Announces) && (view.SkipAsidesRight(frame.Last + 1) == end || (view.KindAt(last) != PhraseKind.Stop && IsAdjunct(view, frame.Last + 1, end)));
    }

    /// <summary>"Ann said in a harsh voice", "Ann said, pressing her lips": how it is said, up to the end of a paragraph without a stop.</summary>
    private static bool IsAdjunct(in ParagraphView view, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!view.Phrases[i].IsAside && view.KindAt(i) is not (PhraseKind.Preposition or PhraseKind.NounPhrase or PhraseKind.Comma or PhraseKind.Coordinator)
                && !(view.KindAt(i) == PhraseKind.Verb && view.Phrases[i].Shape == VerbShape.Gerund))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Links what is quoted whole first, so that no clause before takes a passage that has a tag of its own.</summary>
    public void Run()
    {
        ref readonly var view = ref _links.View;
        for (var i = 0; i < view.Count; i++)
        {
            ref readonly var phrase = ref view.Phrases[i];
            if (phrase.Kind != PhraseKind.Passage && view.StartsSentence(i))
            {
                _last = default;
                _report = default;
            }

            if (phrase.IsCue)
            {
                LinkVerb(i);
            }
            else if (phrase.Kind == PhraseKind.Verb && phrase.Has(WordTraits.SpeechNoun))
            {
                LinkClear(i);
            }
            else if (phrase.Kind == PhraseKind.Verb)
            {
                if (view.HasPassages || ComparingFinder.HasObject(view, i))
                {
                    LinkTag(i);
                }
            }
            else if (phrase.Has(WordTraits.SourceMarker))
            {
                LinkMarker(i);
            }
            else if (phrase.Kind == PhraseKind.NounPhrase && phrase.Has(WordTraits.SpeechNoun))
            {
                LinkNoun(i);
            }
            else if (phrase.Kind is PhraseKind.Colon or PhraseKind.Dash)
            {
                MarkLinker.Link(_links, i, _report);
            }
        }

        foreach (ref readonly var frame in reports.Items)
        {
            if (frame.Has(WordTraits.SourceMarker))
            {
                MarkerLinker.LinkClause(_links, frame);
            }
            else
            {
                ClauseLinker.Link(_links, frame);
            }
        }
    }

    private void LinkVerb(int verb)
    {
        if (AskedFinder.Find(_links.View, verb) is { IsNone: false } asked)
        {
            reports.Add(asked);
            return;
        }

        var frame = CueFrameFinder.Find(_links.View, verb, SharesReport(verb) ? _report.Source : _last.Source);
        if (frame.IsNone)
        {
            return;
        }

        var outer = _report;
        _last = frame;
        if (frame.Has(Reports) && !(outer.Has(Reports) && IsReported(_links.View, verb, outer)))
        {
            // "Reed said the plan tells them to wait, adding": what is reported within a report does not go on.
            _report = frame;
        }

        Link(frame, verb, outer);
    }

    private readonly void Link(in CueFrame frame, int verb, in CueFrame outer)
    {
        var before = PassageFinder.Before(_links, frame);
        if (before >= 0 && PassageFinder.IsFragment(_links.View, before) && ReportsAfter(frame, outer))
        {
            before = -1;
        }

        var after = PassageFinder.After(_links, frame, out var clean);
        after = clean && !IsEmbedded(verb, after, outer) ? after : -1;
        if (before >= 0 || (after >= 0 && IsAnnounced(frame, after)))
        {
            QuotationLinker.Link(_links, frame, before, after);
        }
        else if (frame.Has(Patterns.Embeds))
        {
            reports.Add(frame);
        }
    }

    /// <summary>
    /// Whether words in marks before a cue are no part of what it reports: <c>Reed said that it was “too late,” | adding that he was sorry</c>,
    /// <c>On “Good Day,” Reed said | he was sorry</c>.
    /// </summary>
    private readonly bool ReportsAfter(in CueFrame frame, in CueFrame outer) =>
        (!outer.IsNone && _links.View.Phrases[frame.First].Shape == VerbShape.Gerund)
        || (!frame.IsInverted && ContentFinder.OpensClause(_links.View, frame.Last + 1));

    /// <summary>", adding that", ", but called it": a participle, and a verb after a pause, go with what is reported, any other with the verb before.</summary>
    private readonly bool SharesReport(int verb)
    {
        ref readonly var view = ref _links.View;
        var before = view.SkipAsidesLeft(verb - 1);
        return !_report.IsNone && (view.Phrases[verb].Shape == VerbShape.Gerund
            || (view.KindAt(before) == PhraseKind.Coordinator
                && (view.KindAt(before - 1) == PhraseKind.Comma || (view.Phrases[verb].Has(Reports | WordTraits.Evaluate) && NounPhraseChain.IsPronoun(_last.Source.Head)))));
    }

    private void LinkTag(int verb)
    {
        var frame = TagFinder.Find(_links.View, verb);
        if (frame.IsNone && ComparingFinder.Find(_links.View, verb) is { IsNone: false } comparison)
        {
            Link(comparison, verb, default);
            return;
        }

        var before = frame.IsNone ? -1 : PassageFinder.Before(_links, frame);
        if (before >= 0)
        {
            _last = frame;
            var after = PassageFinder.After(_links, frame, out var clean);
            QuotationLinker.Link(_links, frame, before, clean ? after : -1);
        }
    }

    /// <summary>Whether a passage after a cue is quoted whole, and no part of the clause that the cue embeds.</summary>
    private readonly bool IsAnnounced(in CueFrame frame, int passage) =>
        frame.Has(Patterns.Announces)
        && (!frame.Has(Patterns.Embeds) || (PassageFinder.StandsAlone(_links.View, passage) && !ContentFinder.OpensWithThat(_links.View, frame.Last + 1, passage)
            && !IsRelativised(_links.View, frame)
            && !(_links.View.KindAt(frame.Source.First) == PhraseKind.Relative && _links.View.OpensSmall(passage))
            && !(LeadFinder.GoesOn(_links.View, passage) && !LeadFinder.Of(_links.View, frame).IsEmpty)));

    /// <summary>"She said he was right to ask them “to go”", "She said he had begun “to unmask” them": words that go on with the sentence are hers, too.</summary>
    private readonly bool IsEmbedded(int verb, int passage, in CueFrame outer)
    {
        ref readonly var view = ref _links.View;
        return passage >= 0 && outer.Has(Reports) && view.OpensSmall(passage)
            && (view.Phrases[verb].Shape == VerbShape.Infinitive ? outer.Last < verb - 1 : view.Phrases[verb].Shape == VerbShape.Finite && IsReported(view, verb, outer));
    }

    /// <summary>Whether a verb stands in the clause that a cue before it reports, with nothing between that could end the clause.</summary>
    private static bool IsReported(in ParagraphView view, int verb, in CueFrame outer)
    {
        if (outer.IsInverted || outer.Last >= verb - 1 || verb - outer.Last > Clause.Longest)
        {
            return false;
        }

        return view.Left<ReportEnd>(verb - 1, outer.Last) == outer.Last;
    }

    private readonly struct ReportEnd : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) => view.KindAt(phrase)
            is PhraseKind.Comma or PhraseKind.Coordinator or PhraseKind.Passage or PhraseKind.Dash or PhraseKind.Semicolon or PhraseKind.Colon;
    }

    /// <summary>"what she called “a mistake”": a name for something, no speech.</summary>
    private static bool IsRelativised(in ParagraphView view, in CueFrame frame) =>
        !frame.IsInverted && view.KindAt(frame.First - 1) is PhraseKind.Relative
        || (view.KindAt(frame.First - 1) == PhraseKind.Subordinator && view.Phrases[frame.First - 1].Has(WordTraits.Determiner));

    private readonly void LinkNoun(int noun)
    {
        var frame = NounCueFinder.Find(_links.View, noun);
        if (!frame.IsNone)
        {
            reports.Add(frame);
        }
    }

    private void LinkClear(int clear)
    {
        var frame = MadeClearFinder.Find(_links.View, clear);
        if (!frame.IsNone)
        {
            _last = frame;
            reports.Add(frame);
        }
    }

    private readonly void LinkMarker(int marker)
    {
        var frame = MarkerLinker.FrameOf(_links.View, marker);
        if (!frame.IsNone && !MarkerLinker.LinkPassage(_links, frame))
        {
            reports.Add(frame);
        }
    }
}
