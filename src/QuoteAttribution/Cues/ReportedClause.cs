using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Where what a cue reports in the writer's own words begins and ends, after the cue or before it.</summary>
internal static class ReportedClause
{
    // "As Reed said in a letter to the council of Leeds on Friday, | the pier is closed"
    private const int LongestComparison = 9;

    // Up to so many words that open small are the writer's clause with some words quoted, and no sentence of the speaker.
    private const int FewWords = 8;

    private static readonly PhrasePattern ReportedVerb = PhrasePatterns.Of("reported-verb");
    private static readonly PhrasePattern FiniteAfterPause = PhrasePatterns.Of("finite-after-pause");
    private static readonly PhrasePattern ThatAndSubject = PhrasePatterns.Of("that-and-subject");
    private static readonly PhrasePattern AgentsWords = PhrasePatterns.Of("agents-words");
    private static readonly PhrasePattern RelativeOfSource = PhrasePatterns.Of("relative-of-source");
    private static readonly PhrasePattern AdjunctPart = PhrasePatterns.Of("adjunct-part");
    private static readonly PhrasePattern AdjunctAfterMarks = PhrasePatterns.Of("adjunct-after-marks");

    /// <summary>The phrases of the reported clause after the cue; empty where none follows.</summary>
    public static PhraseRange After(in ParagraphView view, in CueFrame frame)
    {
        if (frame.IsInverted && RelativeOfSource.Matches(view, frame.Last + 1))
        {
            // "The pier was weak, said Tom Lind, who built it."
            return default;
        }

        var start = NamesAgentFirst(view, frame) ? frame.Source.Last + 1
            : IsComparison(view, frame) ? EndOfComparison(view, frame.Last + 1)
            : ReportOpening.AtComplementizer(view, frame);
        while (view.KindAt(start) is PhraseKind.Comma or PhraseKind.Colon or PhraseKind.Dash)
        {
            start++;
        }

        if (view.Phrases[frame.Last].Shape == VerbShape.Gerund && FiniteAfterPause.Matches(view, start))
        {
            // "Ann Reed, defending, said": the verb of the sentence.
            return default;
        }

        start = ReportOpening.AfterTime(view, frame, start);
        var end = ReportedClauseEnd.Of(view, frame, start, takesObject: !frame.Has(WordTraits.Reports | WordTraits.SourceMarker) || IsBareVerb(view, start) || IsObject(view, frame, start));
        if (frame.Has(WordTraits.Voices) && !HasFiniteVerb(view, start, end) && !HasPassage(view, new PhraseRange(start, end)))
        {
            end = ReportedClauseEnd.Of(view, frame, start, takesObject: true);
        }

        end = BeforeNextClause(view, start, end);
        end = view.HasPassages ? WithinBrackets(view, start, WithoutAdjuncts(view, frame, start, end)) : WithoutAdjuncts(view, frame, start, end);
        var content = new PhraseRange(start, end);
        if (frame.IsInverted && view.KindAt(frame.Last + 1) == PhraseKind.Comma && !HasFiniteVerb(view, start, end) && !HasPassage(view, content) && !ReportedVerb.Matches(view, frame.Last + 1))
        {
            // "Not quite, said Tom Lind, a man who built piers."; but "The pier, said Tom Lind, was closed."
            return default;
        }

        return start >= end || NothingTold.Holds(view, frame, start, end)
            || (NothingTold.HoldsWithoutClause(view, frame, start) && !HasFiniteVerb(view, start, end) && !HasPassage(view, content)) ? default : content;
    }

    /// <summary>It leaned, Ann said, | and it creaked.</summary>
    public static bool IsNextClause(in ParagraphView view, int start) =>
        view.KindAt(start) == PhraseKind.Coordinator && view.KindAt(start - 1) == PhraseKind.Comma && ClauseOpening.At(view, start + 1);

    /// <summary>It leaned, Ann said | at the next stop |, and it creaked: behind a mere place or time the sentence that the tag interrupts goes on.</summary>
    private static int BeforeNextClause(in ParagraphView view, int start, int end)
    {
        var pause = view.KindAt(start) == PhraseKind.Preposition ? view.Right<Pause>(start, end) : end;
        return pause < end && !HasFiniteVerb(view, start, pause) && IsNextClause(view, pause + 1) ? pause : end;
    }

    private readonly struct Pause : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) => view.KindAt(phrase) == PhraseKind.Comma;
    }

    /// <summary>"the mayor (who called it “odd” | ) left": with the bracket in which the cue stands it ends.</summary>
    private static int WithinBrackets(in ParagraphView view, int start, int end)
    {
        var close = view.Right<Bracket.Closing>(start, end);
        return close < end && Bracket.Opening.At(view, view.Left<Bracket.Opening>(start - 1, Math.Max(0, start - Clause.LongestPart))) ? close : end;
    }

    /// <summary>"was called by the mayor | “reckless”", "dismissed by critics | as “noise”"</summary>
    private static bool NamesAgentFirst(in ParagraphView view, in CueFrame frame) =>
        frame.Agent == frame.Last + 1 && (view.KindAt(frame.Source.Last + 1) == PhraseKind.Passage || AgentsWords.Matches(view, frame.Source.Last + 1));

    /// <summary>"As Reed said in May, the pier is closed": the sentence behind the comma is what is said.</summary>
    private static bool IsComparison(in ParagraphView view, in CueFrame frame) =>
        frame.Has(WordTraits.Reports) && view.StartsSentence(frame.First - 1) && view.KindAt(frame.First - 1) == PhraseKind.Subordinator && view.Phrases[frame.First - 1].Has(WordTraits.Comparing);

    private static int EndOfComparison(in ParagraphView view, int start)
    {
        var comma = view.Right<NoAdjunct>(start, Math.Min(view.Count, start + LongestComparison));
        return view.KindAt(comma) == PhraseKind.Comma ? comma + 1 : start;
    }

    /// <summary>What tells neither when nor where.</summary>
    private readonly struct NoAdjunct : IPhraseStop
    {
        public static bool At(in ParagraphView view, int i) =>
            view.StartsSentence(i) || !(view.Phrases[i].IsAside || view.KindAt(i) == PhraseKind.Preposition || (view.KindAt(i) == PhraseKind.NounPhrase && view.KindAt(i - 1) == PhraseKind.Preposition));
    }

    /// <summary>"called | him odd | and left", "denied | the charge"; but "denied | the mayor had left".</summary>
    private static bool IsObject(in ParagraphView view, in CueFrame frame, int start) =>
        frame.Has(WordTraits.Evaluate | WordTraits.Voices) && view.KindAt(start) == PhraseKind.NounPhrase
        && !IsPlainSaying(view, frame) && !ClauseOpening.At(view, start);

    /// <summary>"said", "says": a clause follows, though no verb of it be known.</summary>
    private static bool IsPlainSaying(in ParagraphView view, in CueFrame frame) => WordLists.PlainSaying.Has(view.WordOf(view.Tokens[frame.Cue.End - 1]));

    /// <summary>"denied | taking the ring", "asked | to be heard": no clause with a subject.</summary>
    private static bool IsBareVerb(in ParagraphView view, int start) =>
        view.KindAt(start) == PhraseKind.Verb && view.Phrases[start].Shape is VerbShape.Gerund or VerbShape.Infinitive;

    /// <summary>Whether somebody's words between marks stand among the phrases.</summary>
    public static bool HasPassage(in ParagraphView view, PhraseRange range)
    {
        return !range.IsEmpty && view.NextPassage(range.Start, range.End) < range.End;
    }

    /// <summary>Whether one of the passages among the phrases is more than a few words within the writer's sentence.</summary>
    public static bool HasSentence(in ParagraphView view, PhraseRange range)
    {
        for (var i = view.NextPassage(range.Start, range.End); i < range.End; i = view.NextPassage(i + 1, range.End))
        {
            if (view.PassageAt(i).Words > FewWords || !view.OpensSmall(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words between marks stand among the phrases, a title's too.</summary>
    public static bool HasMarked(in ParagraphView view, PhraseRange range)
    {
        return view.HasPassages && !range.IsEmpty && view.Right<Mark>(range.Start, range.End) < range.End;
    }

    /// <summary>Words between marks.</summary>
    public readonly struct Mark : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) => view.IsMarked(phrase);
    }

    /// <summary>Whether a verb with a subject stands between two phrases.</summary>
    public static bool HasFiniteVerb(in ParagraphView view, int start, int end)
    {
        // The first verb after a relative pronoun is its own: "the charge, which nobody had expected".
        var relatives = 0;
        for (var i = view.Right<FiniteVerb>(start + 1, end); i < end; i++)
        {
            if (view.Phrases[i].Kind == PhraseKind.Relative)
            {
                relatives++;
            }
            else if (view.Phrases[i].Kind == PhraseKind.Verb && view.Phrases[i].Shape is VerbShape.Finite or VerbShape.Passive && relatives-- <= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A verb that may have a subject, or a relative pronoun, whose verb does not count.</summary>
    private readonly struct FiniteVerb : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) => view.KindAt(phrase) == PhraseKind.Relative
            || (view.KindAt(phrase) == PhraseKind.Verb && view.Phrases[phrase].Shape is VerbShape.Finite or VerbShape.Passive);
    }

    /// <summary>Whether nothing but time, place and manner stands between the phrase and the end of the sentence.</summary>
    public static bool OnlyAdjunctsFollow(in ParagraphView view, int i)
    {
        var last = Math.Min(view.Count, i + view.LongestClause);
        var end = view.Right<AdjunctsEnd>(i, last);
        return end >= last || view.StartsSentence(end)
            || (view.KindAt(end) != PhraseKind.NounPhrase && !(view.KindAt(end) == PhraseKind.Subordinator && view.Phrases[end].Has(WordTraits.Complementizer)));
    }

    private readonly struct AdjunctsEnd : IPhraseStop
    {
        public static bool At(in ParagraphView view, int i) => view.StartsSentence(i) || view.KindAt(i) switch
        {
            PhraseKind.Stop or PhraseKind.Comma or PhraseKind.Semicolon or PhraseKind.Subordinator or PhraseKind.Passage or PhraseKind.Relative => true,
            PhraseKind.NounPhrase => view.KindAt(i - 1) != PhraseKind.Preposition,
            _ => false,
        };
    }

    /// <summary>Whether "that" opens a clause, though none of its words be known as a verb: "that five of them squirted ink".</summary>
    public static bool OpensSurely(in ParagraphView view, PhraseRange clause) => clause.End - clause.Start > 2 && ThatAndSubject.Matches(view, clause.Start);

    /// <summary>Whether "that", "if" or "whether" stands among the phrases.</summary>
    public static bool OpensWithThat(in ParagraphView view, int start, int end)
    {
        return view.Right<Complementizer>(start, end) < end;
    }

    private readonly struct Complementizer : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) => view.Phrases[phrase].Has(WordTraits.Complementizer);
    }

    /// <summary>Whether a verb stands in the clause that a cue before it reports, with nothing between that could end the clause.</summary>
    public static bool Holds(in ParagraphView view, int verb, in CueFrame outer)
    {
        if (outer.IsInverted || outer.Last >= verb - 1 || verb - outer.Last > view.LongestClause)
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

    /// <summary>The first phrase of the clause chain up to a semicolon or colon.</summary>
    public static int SentenceStart(in ParagraphView view, int phrase)
    {
        return view.Left<SentenceOpening>(phrase, Math.Max(0, phrase - view.LongestClause));
    }

    private readonly struct SentenceOpening : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) =>
            view.StartsSentence(phrase) || view.KindAt(phrase - 1) is PhraseKind.Semicolon or PhraseKind.Colon
            || (view.KindAt(phrase - 1) == PhraseKind.Dash && Clause.EndsDateline(view, phrase - 1));
    }

    /// <summary>
    /// Where and when it was said is no part of it: <c>called it “reckless” | in a speech on Friday</c>, <c>said “not yet” | on Friday</c>.
    /// </summary>
    private static int WithoutAdjuncts(in ParagraphView view, in CueFrame frame, int start, int end)
    {
        if (frame.Has(WordTraits.Evaluate | WordTraits.Voices) && view.KindAt(start) == PhraseKind.NounPhrase && !IsPlainSaying(view, frame))
        {
            end = ObjectParts.EndBeforeWhen(view, start, end, isJudged: frame.Has(WordTraits.Evaluate));
        }

        if (!frame.Has(WordTraits.Evaluate) && view.KindAt(start) != PhraseKind.Passage)
        {
            return end;
        }

        var last = end;
        while (last > start && AdjunctPart.Matches(view, last - 1))
        {
            last--;
        }

        return last > start && AdjunctAfterMarks.Matches(view, last) ? last : end;
    }
}
