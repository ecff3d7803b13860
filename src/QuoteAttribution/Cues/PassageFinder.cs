using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;

namespace QuoteAttribution.Cues;

/// <summary>Finds the passages beside a cue and its source, and tells by its place in the sentence what a passage can be.</summary>
internal static class PassageFinder
{
    // “Keep out”: a notice or a name is quoted with so many words, a statement has more.
    private const int FewWords = 2;

    private static readonly PhrasePattern PassageCloses = PhrasePatterns.Of("passage-closes");
    private static readonly PhrasePattern PassageAndClause = PhrasePatterns.Of("passage-and-clause");
    private static readonly PhrasePattern PassageAndVerb = PhrasePatterns.Of("passage-and-verb");
    private static readonly PhrasePattern PassageOpens = PhrasePatterns.Of("passage-opens");
    private static readonly PhrasePattern ActsNext = PhrasePatterns.Of("acts-next");
    private static readonly PhrasePattern SmallOpener = PhrasePatterns.Of("small-opener");

    /// <summary>The passage right before source and cue, in the same sentence; -1 where there is none.</summary>
    public static int Before(in ParagraphLinks links, in CueFrame frame)
    {
        ref readonly var view = ref links.View;
        if (!view.HasPassages)
        {
            return -1;
        }

        var i = SkipToMarks(view, view.SkipAsidesLeft(frame.First - 1));
        return i >= 0 && view.KindAt(i) == PhraseKind.Passage && (!view.StartsSentence(i + 1) || SaysSo(view, frame)) && links.IsFree(i) ? i : -1;
    }

    /// <summary>“It is over.” | So wrote Ann to her sister.</summary>
    private static bool SaysSo(in ParagraphView view, in CueFrame frame) => frame.IsInverted && view.KindAt(frame.First) == PhraseKind.Subordinator;

    /// <summary>What stands between words in marks and their cue is skipped: “It is over” | , | she said.</summary>
    private static int SkipToMarks(in ParagraphView view, int i)
    {
        if (view.KindAt(i) == PhraseKind.Subordinator && view.Phrases[i].Has(WordTraits.Comparing))
        {
            // “It is over,” as she put it; not: “over” when she said so.
            i--;
        }

        return view.KindAt(i) is PhraseKind.Comma or PhraseKind.Dash ? i - 1 : i;
    }

    /// <summary>The first passage after the cue in its sentence, and whether nothing but adjuncts stands between.</summary>
    public static int After(in ParagraphLinks links, in CueFrame frame, out bool clean)
    {
        ref readonly var view = ref links.View;
        clean = view.HasPassages;
        if (!clean)
        {
            return -1;
        }

        var first = frame.Last + 1;
        var last = Math.Min(view.Count, frame.Last + view.LongestClause);
        var end = view.Right<ReachEnd>(first, last);
        clean = view.Right<NoAdjunct>(first, end) >= end || AnnouncesAfterObject(view, first, end) || (end < last && SourceBeside.IsCaption(view, end));
        var title = frame.Has(WordTraits.Evaluate) ? FirstMarked(view, first, end) : -1;
        if (end < last && view.KindAt(end) == PhraseKind.Passage)
        {
            return links.IsFree(end) ? end : title;
        }

        clean &= title < 0;
        return title;
    }

    /// <summary>He read the letter aloud: | “Come home.” She added a caveat: | “Not today.”</summary>
    private static bool AnnouncesAfterObject(in ParagraphView view, int first, int end) =>
        view.KindAt(end - 1) == PhraseKind.Colon && view.Right<AnyVerb>(first, end) >= end && !HasTag(view, end);

    private readonly struct AnyVerb : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) => view.KindAt(phrase) == PhraseKind.Verb;
    }

    /// <summary>The paper hailed her as “The Comeback Kid”: the first title among the phrases; -1 where none stands there.</summary>
    private static int FirstMarked(in ParagraphView view, int start, int end) =>
        view.Right<ReportedClause.Mark>(start, end) is var marked && marked < end ? marked : -1;

    /// <summary>Whether the sentence ends with the passage, or pauses after it: no quoted fragment of a clause that goes on.</summary>
    public static bool StandsAlone(in ParagraphView view, int passage) =>
        PassageCloses.Matches(view, passage) || view.StartsSentence(passage + 1) || IsSourceOrCue(view.Phrases[passage + 1]) || EndsWithItsMarks(view, passage)
        || PassageAndClause.Matches(view, passage) || PassageAndVerb.Matches(view, passage)
        || (ActsNext.Matches(view, passage) && (!view.OpensSmall(passage) || view.PassageAt(passage).EndsSentence));

    /// <summary>“It is over” | said Reed; “It is over” | according to Reed.</summary>
    private static bool IsSourceOrCue(in Phrase phrase) => phrase.IsCue || phrase.Has(WordTraits.SourceMarker);

    /// <summary>“It is over,” he thought; not: “it is over,” and “late,” …, which the writer's coordinator joins.</summary>
    private static bool EndsWithItsMarks(in ParagraphView view, int passage) =>
        (view.EndsWithPause(passage) || view.PassageAt(passage).EndsSentence)
        && !(view.KindAt(passage + 1) == PhraseKind.Coordinator && view.OpensSmall(passage));

    /// <summary>Whether the writer's own words lead up to the passage within its sentence.</summary>
    public static bool IsLedUpTo(in ParagraphView view, int passage) =>
        !view.StartsSentence(passage) && view.KindAt(passage - 1) != PhraseKind.Colon && SentenceStart(view, passage) is var start && start < passage
        && !IsPrefix(view, start, passage);

    /// <summary>
    /// However, | “it is over.” (laughing) | “It is over.” LEEDS (AP) — | “It is over.” Lind called it weak – | “It is over,” she said. “Tea?” asked Ann, and |
    /// “Please,” said Tom: no words of the writer's sentence.
    /// </summary>
    private static bool IsPrefix(in ParagraphView view, int start, int passage) => view.KindAt(passage - 1) switch
    {
        PhraseKind.Comma => start == passage - 2 && IsConnective(view.Phrases[start]) && view.PassageAt(passage).Words > FewWords - 1 && !view.OpensSmall(passage),
        PhraseKind.Bracketed => start == passage - 1,
        PhraseKind.Coordinator => !view.OpensSmall(passage) && view.EndsWithPause(passage) && HasTag(view, passage) && (view.KindAt(start - 1) == PhraseKind.Passage || view.NextPassage(start, passage) < passage),
        PhraseKind.Dash => Clause.IsDateline(view, start, passage - 1) || (!view.OpensSmall(passage) && HasTag(view, passage) && ReportedClause.HasFiniteVerb(view, start, passage - 1)),
        _ => false,
    };

    private static bool IsConnective(in Phrase phrase) =>
        phrase.Kind is PhraseKind.Adverb or PhraseKind.Time || (phrase.Kind == PhraseKind.Subordinator && phrase.Tokens.Count == 1);

    /// <summary>Words quoted in the middle of a sentence without a cue are no speech: he found it “dull”.</summary>
    public static bool IsSetWithin(in ParagraphView view, int passage) =>
        !view.StartsSentence(passage) && !PassageOpens.Matches(view, passage) && !(view.PassageAt(passage).EndsSentence && IsIntroduced(view, passage));

    /// <summary>After the storm, “it was over.” And “it was over.”</summary>
    private static bool IsIntroduced(in ParagraphView view, int passage) =>
        view.KindAt(passage - 1) == PhraseKind.Comma || (SmallOpener.Matches(view, passage) && view.StartsSentence(passage - 1));

    /// <summary>The mayor was calm: “It will hold,” she said.</summary>
    public static bool HasTag(in ParagraphView view, int passage)
    {
        if (passage + 1 >= view.Count || view.StartsUnmarked(passage) || view.StartsSentence(passage + 1) || !(view.EndsWithPause(passage) || view.PassageAt(passage).EndsSentence))
        {
            return false;
        }

        var verb = view.SkipAsidesRight(passage + 1);
        if (view.KindAt(verb) == PhraseKind.NounPhrase)
        {
            verb = view.SkipAsidesRight(NounPhraseChain.EndOf(view, verb) + 1);
        }

        return view.KindAt(verb) == PhraseKind.Verb && view.Phrases[verb] is { IsCue: true, Shape: VerbShape.Finite };
    }

    /// <summary>In a report, only sentences of their own go on with what somebody said before: no heading, slogan or title.</summary>
    public static bool IsStatement(in ParagraphView view, int phrase)
    {
        ref readonly var passage = ref view.PassageAt(phrase);
        return passage.Words > FewWords
            && !IsRemark(view, passage)
            && (passage.EndsSentence
                ? phrase + 1 >= view.Count || view.StartsSentence(phrase + 1) || view.KindAt(phrase + 1) == PhraseKind.Stop
                : view.StartsSentence(phrase) && view.EndsWithPause(phrase));
    }

    /// <summary>Whether a sentence between marks ends right before another: “Where is Tom?” | “At the pier.”</summary>
    public static bool Touches(in ParagraphView view, int phrase) =>
        view.KindAt(phrase - 1) == PhraseKind.Passage && view.KindAt(phrase) == PhraseKind.Passage
        && view.PassageAt(phrase - 1) is { IsClosed: true, EndsSentence: true } && !view.OpensSmall(phrase);

    /// <summary>The passage with which one is listed: “fraud” | and a “spoiled heir”; -1 where none is.</summary>
    public static int BeforeCoordinator(in ParagraphView view, int phrase)
    {
        var i = phrase - 1;
        if (view.KindAt(i) == PhraseKind.NounPhrase && view.Phrases[i].Tokens.Count == 1 && view.Phrases[i].Has(WordTraits.Determiner))
        {
            i--;
        }

        if (i <= 0 || view.KindAt(i) != PhraseKind.Coordinator || view.StartsSentence(i))
        {
            return -1;
        }

        i = view.KindAt(i - 1) == PhraseKind.Comma ? i - 2 : i - 1;
        return view.KindAt(i) == PhraseKind.Passage ? i : -1;
    }

    /// <summary>“I know,” said Ann with a sigh; | “but it leaned”: the passage before the tag that a semicolon ends; -1 where none does.</summary>
    public static int BeforeSemicolon(in ParagraphView view, int phrase)
    {
        if (view.KindAt(phrase - 1) != PhraseKind.Semicolon)
        {
            return -1;
        }

        var tag = BeatFinder.SentenceStart(view, phrase - 1);
        return view.StartsSentence(tag) ? -1 : tag - 1;
    }

    /// <summary>¶“Where?”¶ A sentence of a word or two that is a paragraph of its own, or opens one with another: a line of a dialogue; “Where?” “Home.”</summary>
    public static bool IsLine(in ParagraphView view, int phrase)
    {
        ref readonly var passage = ref view.PassageAt(phrase);
        return (view.Count == 1 || (phrase == 0 && view.KindAt(1) == PhraseKind.Passage && Touches(view, 1))) && passage is { EndsSentence: true, IsClosed: true } && !IsRemark(view, passage);
    }

    /// <summary>“(Applause.)”: the transcriber's words.</summary>
    private static bool IsRemark(in ParagraphView view, in Passage passage) =>
        view.Tokens[passage.Tokens.Start + 1].Kind == TokenKind.OpenBracket
        && view.Tokens[passage.IsClosed ? passage.Tokens.End - 2 : passage.Tokens.End - 1].Kind == TokenKind.CloseBracket;

    /// <summary>The first phrase of the sentence; a quotation that ends a sentence of its own is none of it.</summary>
    public static int SentenceStart(in ParagraphView view, int phrase)
    {
        return view.Left<SentenceOpening>(phrase, Math.Max(0, phrase - view.LongestClause));
    }

    private readonly struct SentenceOpening : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) =>
            view.StartsSentence(phrase) || (view.KindAt(phrase - 1) == PhraseKind.Passage && view.PassageAt(phrase - 1).EndsSentence)
            || (view.KindAt(phrase - 1) == PhraseKind.Dash && Clause.EndsDateline(view, phrase - 1));
    }

    private readonly struct ReachEnd : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) =>
            view.KindAt(phrase) is PhraseKind.Passage or PhraseKind.Stop || view.StartsSentence(phrase) || StartsOwnReport(view, view.Phrases[phrase]);
    }

    private readonly struct NoAdjunct : IPhraseStop
    {
        public static bool At(in ParagraphView view, int i)
        {
            ref readonly var phrase = ref view.Phrases[i];
            return !phrase.IsAside && phrase.Kind is not (PhraseKind.Comma or PhraseKind.Colon or PhraseKind.Dash or PhraseKind.Preposition)
                && !(phrase.Kind == PhraseKind.NounPhrase && view.KindAt(i - 1) == PhraseKind.Preposition)
                && !phrase.Has(WordTraits.Complementizer);
        }
    }

    /// <summary>Whether a cue between takes what follows for itself; plans and wishes do not: "he said he would welcome …".</summary>
    private static bool StartsOwnReport(in ParagraphView view, in Phrase phrase) =>
        phrase.IsCue && (phrase.Shape is VerbShape.Finite or VerbShape.Gerund)
        && (phrase.Has(WordTraits.Reports) || (phrase.Has(WordTraits.Evaluate) && !view.Tokens[phrase.Tokens.Start].Has(WordTraits.Modal)));
}
