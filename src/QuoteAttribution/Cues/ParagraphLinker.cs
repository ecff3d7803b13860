using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Walks the cues of one paragraph and links the passages and reported clauses beside them.</summary>
/// <param name="links">The paragraph and its links.</param>
/// <param name="reports">An empty list to keep the cues in that take a clause.</param>
/// <param name="cancellation">Ends the walk early.</param>
internal ref struct ParagraphLinker(ParagraphLinks links, PooledList<CueFrame> reports, CancellationToken cancellation)
{
    // So many phrases, less one, take less than a millisecond.
    private const int Step = 255;

    private readonly ParagraphLinks _links = links;
    private CueFrame _last;
    private CueFrame _report;

    /// <summary>Who is announced by a paragraph that ends in a colon: <c>The mayor had this to say:</c></summary>
    public readonly CueFrame Announced => Announcement.At(_links.View, _last);

    /// <summary>Links what is quoted whole first, so that no clause before takes a passage that has a tag of its own.</summary>
    public void Run()
    {
        ref readonly var view = ref _links.View;
        for (var i = 0; i < view.Count; i++)
        {
            if ((i & Step) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if ((view.Phrases[i].Kind != PhraseKind.Passage && view.StartsSentence(i)) || Bracket.EndsClause(view, i))
            {
                _last = default;
                _report = default;
            }

            Visit(view.Phrases[i], i);
        }

        foreach (ref readonly var frame in reports.Items)
        {
            cancellation.ThrowIfCancellationRequested();
            if (frame.Has(WordTraits.SourceMarker))
            {
                MarkerLinker.Link(_links, frame, isLast: true);
            }
            else
            {
                ClauseLinker.Link(_links, frame);
            }
        }
    }

    /// <summary>Links what a phrase announces, if it is the anchor of a pattern; most phrases are none.</summary>
    private void Visit(in Phrase phrase, int i)
    {
        if (phrase.Kind == PhraseKind.Verb)
        {
            VisitVerb(phrase, i);
        }
        else if (phrase.Has(WordTraits.SourceMarker))
        {
            LinkMarker(MarkerLinker.FrameOf(_links.View, i));
        }
        else if (phrase.Kind == PhraseKind.Subordinator)
        {
            LinkMarker(MarkerLinker.OfReport(_links.View, i));
        }
        else if (phrase.Has(WordTraits.SpeechNoun) && phrase.Kind == PhraseKind.NounPhrase)
        {
            LinkNoun(i);
        }
        else if (phrase.Kind == PhraseKind.NounPhrase && _links.View.KindAt(i - 1) == PhraseKind.Passage)
        {
            LinkTag(TagFinder.OfUnknown(_links.View, i));
        }
        else if (phrase.Kind is PhraseKind.Colon or PhraseKind.Dash)
        {
            MarkLinker.Link(_links, i, _report);
        }
    }

    private void VisitVerb(in Phrase verb, int i)
    {
        if (Quotative.Find(_links.View, i, _last) is { IsNone: false } frame)
        {
            _last = frame;
            Link(frame, i, default);
        }
        else if (verb.IsCue)
        {
            LinkVerb(i);
        }
        else if (verb.Has(WordTraits.SpeechNoun))
        {
            LinkClear(i);
        }
        else if (_links.View.HasPassages || NounPhraseChain.IsIt(_links.View, i + 1))
        {
            LinkTag(i);
        }
    }

    private void LinkVerb(int verb)
    {
        if (_links.View.Phrases[verb].Has(WordTraits.Ask) && PassiveFinder.Question(_links.View, verb) is { IsNone: false } asked)
        {
            reports.Add(asked);
            return;
        }

        if (_links.View.Phrases[verb].Has(WordTraits.Tell) && !_links.View.Phrases[verb].Has(WordTraits.Evaluate) && PassiveFinder.Told(_links.View, verb) is { IsNone: false } told)
        {
            reports.Add(told);
            return;
        }

        var frame = CueFrameFinder.Find(_links.View, verb, SharesReport(verb) ? _report.Source : _last.Source);
        if (frame.IsNone)
        {
            return;
        }

        if (TagFinder.IsHow(_links.View, frame.First - 1))
        {
            frame = frame with { Traits = WordTraits.Manner, First = frame.First - 2 };
        }

        if (IsAssurance(verb, frame))
        {
            frame = frame with { Source = _last.Source, Cue = _last.Cue, Traits = _last.Traits, Addressee = _last.Addressee };
            Forget(_last);
        }

        var outer = _report;
        _last = frame;
        if (frame.Has(WordTraits.Reports) && !(outer.Has(WordTraits.Reports) && ReportedClause.Holds(_links.View, verb, outer)))
        {
            // "Reed said the plan tells them to wait, adding": what is reported within a report does not go on.
            _report = frame;
        }

        Link(frame, verb, outer);
    }

    /// <summary>Takes no clause for a cue that was kept last.</summary>
    private readonly void Forget(in CueFrame cue)
    {
        if (reports.Count > 0 && reports[reports.Count - 1].Cue == cue.Cue)
        {
            reports.RemoveLast();
        }
    }

    /// <summary>The minister said, and I | quote, “It will hold”: only says that the words are the minister's own.</summary>
    private readonly bool IsAssurance(int verb, in CueFrame frame) =>
        !_last.IsNone && frame.Source.Head.Has(WordTraits.FirstPerson) && _links.View.IsWord(verb, WordLists.Quoting) && _links.View.KindAt(verb - 2) == PhraseKind.Coordinator;

    private readonly void Link(in CueFrame frame, int verb, in CueFrame outer)
    {
        // Most paragraphs of the news have no words in marks, and no pattern fits without them.
        if (!(_links.View.HasPassages && LinksPassage(frame, verb, outer)) && frame.Has(WordTraits.Governs))
        {
            TimeClause.Add(_links.View, reports, frame);
        }
    }

    private readonly bool LinksPassage(in CueFrame frame, int verb, in CueFrame outer)
    {
        var before = PassageFinder.Before(_links, frame);
        var isFragment = before >= 0 && PassageFinder.IsLedUpTo(_links.View, before);
        var after = PassageFinder.After(_links, frame, out var clean);
        after = clean && !IsEmbedded(verb, after, outer) ? after : -1;
        before = isFragment && (ReportsAfter(frame, outer) || IsAfterColon(after) || Announces(frame) || IsPartOfClause(before, frame)) ? -1 : before;
        var facts = FactsBefore(before, isFragment, frame) | (before < 0 && after >= 0 && IsAnnounced(frame, after) ? CueFacts.QuotationAfter : CueFacts.None);
        if (Patterns.Match(PatternAnchor.Cue, frame.Traits, facts) is not { } pattern)
        {
            return false;
        }

        QuotationLinker.Link(_links, frame, pattern, before, after);
        return true;
    }

    /// <summary>When Reed called it “a gift”, Lind answered | : “To whom?”</summary>
    private readonly bool IsAfterColon(int passage) => passage > 0 && _links.View.KindAt(passage - 1) == PhraseKind.Colon;

    /// <summary>Responding to talk of “a gift”, Lind said | :¶“To whom?”</summary>
    private readonly bool Announces(in CueFrame frame) => frame.Last + 2 >= _links.View.Count && _links.View.KindAt(frame.Last + 1) == PhraseKind.Colon;

    /// <summary>They fear “last minute” | motions passed by others: without a pause the words in marks are no end of what is said.</summary>
    private readonly bool IsPartOfClause(int passage, in CueFrame frame) =>
        passage == frame.First - 1 && !_links.View.EndsWithPause(passage) && !_links.View.PassageAt(passage).EndsSentence
        && _links.View.Tokens[_links.View.Phrases[passage].Tokens.End - 1].Kind is TokenKind.DoubleMark or TokenKind.SingleMark;

    private static CueFacts FactsBefore(int before, bool isFragment, in CueFrame frame) =>
        (before < 0 ? CueFacts.None : isFragment ? CueFacts.FragmentBefore : CueFacts.QuotationBefore) | (frame.IsInverted ? CueFacts.IsInverted : CueFacts.None);

    /// <summary>
    /// Whether words in marks before a cue are no part of what it reports: <c>Reed said that it was “too late,” | adding that he was sorry</c>,
    /// <c>On “Good Day,” Reed said | he was sorry</c>; nor where a colon follows: <c>When he called it “odd”, Reed answered: “No.”</c>
    /// </summary>
    private readonly bool ReportsAfter(in CueFrame frame, in CueFrame outer) =>
        (!outer.IsNone && _links.View.Phrases[frame.First].Shape == VerbShape.Gerund)
        || (!frame.IsInverted && ClauseOpening.At(_links.View, frame.Last + 1));

    /// <summary>", adding that", ", but called it": a participle, and a verb after a pause, go with what is reported, any other with the verb before.</summary>
    private readonly bool SharesReport(int verb)
    {
        ref readonly var view = ref _links.View;
        var before = view.SkipAsidesLeft(verb - 1);
        return !_report.IsNone && (view.Phrases[verb].Shape == VerbShape.Gerund
            || (view.KindAt(before) == PhraseKind.Coordinator
                && (view.KindAt(before - 1) == PhraseKind.Comma || (view.Phrases[verb].Has(WordTraits.Reports | WordTraits.Evaluate) && NounPhraseChain.IsPronoun(_last.Source.Head)))));
    }

    private void LinkTag(int verb)
    {
        var frame = TagFinder.Find(_links.View, verb);
        if (frame.IsNone && TagFinder.Comparing(_links.View, verb) is { IsNone: false } comparison)
        {
            Link(comparison, verb, default);
            return;
        }

        LinkTag(frame);
    }

    private void LinkTag(in CueFrame frame)
    {
        var before = frame.IsNone ? -1 : PassageFinder.Before(_links, frame);
        if (before >= 0 && Patterns.Match(PatternAnchor.Cue, frame.Traits, FactsBefore(before, false, frame)) is { } pattern)
        {
            _last = frame;
            var after = PassageFinder.After(_links, frame, out var clean);
            QuotationLinker.Link(_links, frame, pattern, before, clean ? after : -1);
        }
    }

    /// <summary>Whether a passage after a cue is quoted whole, and no part of the clause that the cue embeds.</summary>
    private readonly bool IsAnnounced(in CueFrame frame, int passage) =>
        frame.Has(Patterns.Announces) && (!frame.Has(WordTraits.Governs) || IsApart(frame, passage));

    /// <summary>Nothing ties the passage to the writer's sentence: no "that", no relative pronoun, no lead.</summary>
    private readonly bool IsApart(in CueFrame frame, int passage)
    {
        ref readonly var view = ref _links.View;
        return PassageFinder.StandsAlone(view, passage) && !ReportedClause.OpensWithThat(view, frame.Last + 1, passage) && !IsRelativised(view, frame)
            && !(view.KindAt(frame.Source.First) == PhraseKind.Relative && view.OpensSmall(passage))
            && !(LeadFinder.GoesOn(view, passage) && !LeadFinder.Of(view, frame).IsEmpty);
    }

    /// <summary>"She said he was right to ask them “to go”", "She said he had begun “to unmask” them": words that go on with the sentence are hers, too.</summary>
    private readonly bool IsEmbedded(int verb, int passage, in CueFrame outer)
    {
        ref readonly var view = ref _links.View;
        return passage >= 0 && outer.Has(WordTraits.Reports) && view.OpensSmall(passage)
            && (view.Phrases[verb].Shape == VerbShape.Infinitive ? outer.Last < verb - 1 : view.Phrases[verb].Shape == VerbShape.Finite && ReportedClause.Holds(view, verb, outer));
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
        var frame = CueFrameFinder.OfClear(_links.View, clear);
        if (!frame.IsNone)
        {
            _last = frame;
            reports.Add(frame);
        }
    }

    private readonly void LinkMarker(in CueFrame frame)
    {
        if (!frame.IsNone && !MarkerLinker.Link(_links, frame, isLast: false))
        {
            reports.Add(frame);
        }
    }
}
