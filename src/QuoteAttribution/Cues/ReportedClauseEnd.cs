using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Finds where a reported clause ends: with the sentence, or where the writer speaks again.</summary>
internal static class ReportedClauseEnd
{
    /// <summary>No phrase: the clause ends.</summary>
    private const int End = -1;

    // ", and in the end, on the last day of the fair, a hand came"
    private const int LongestAdverbial = 10;

    private static readonly PhrasePattern ListEnd = PhrasePatterns.Of("list-end");
    private static readonly PhrasePattern NewSubject = PhrasePatterns.Of("new-subject");
    private static readonly PhrasePattern NewClause = PhrasePatterns.Of("new-clause");
    private static readonly PhrasePattern OwnClause = PhrasePatterns.Of("own-clause");
    private static readonly PhrasePattern NextVerb = PhrasePatterns.Of("next-verb");
    private static readonly PhrasePattern NextHelpedVerb = PhrasePatterns.Of("next-helped-verb");
    private static readonly PhrasePattern MainVerb = PhrasePatterns.Of("main-verb");
    private static readonly PhrasePattern Joint = PhrasePatterns.Of("joining-phrase");
    private static readonly PhrasePattern FurtherSaying = PhrasePatterns.Of("further-saying");
    private static readonly PhrasePattern NamedSource = PhrasePatterns.Of("named-source");
    private static readonly PhrasePattern OtherSaying = PhrasePatterns.Of("other-saying");
    private static readonly PhrasePattern SayingAfterMarks = PhrasePatterns.Of("saying-after-marks");
    private static readonly PhrasePattern OpposingClause = PhrasePatterns.Of("opposing-clause");
    private static readonly PhrasePattern NextIng = PhrasePatterns.Of("next-ing");
    private static readonly PhrasePattern ObjectPronoun = PhrasePatterns.Of("object-pronoun");

    /// <summary>What is known when a clause is walked for its end: of the cue, and of what of the clause was walked.</summary>
    [Flags]
    private enum Reading : short
    {
        None = 0,

        /// <summary>"When he refused to sign, the deal failed", "In a statement announcing the sale, the bank said": it ends at a comma.</summary>
        EndsAtPause = 1,

        /// <summary>"who doubted the plan, said", "citing two sources, said": the sentence's own verb follows the comma.</summary>
        InRelative = 1 << 1,

        /// <summary>"what they called “fraud” led the council to act": nothing follows the words in marks.</summary>
        IsName = 1 << 2,

        /// <summary>It need not be a clause: <c>denied the charge</c>.</summary>
        TakesObject = 1 << 3,

        /// <summary>The verb of its sentence may follow: <c>her claim that …</c>, <c>a man who said …</c></summary>
        BeforeVerb = 1 << 4,

        /// <summary>A verb with a subject was seen.</summary>
        HasVerb = 1 << 5,

        /// <summary>Words between marks were seen.</summary>
        HasPassage = 1 << 6,

        /// <summary>Something was seen that may join a second verb to the first.</summary>
        HasJoint = 1 << 7,

        /// <summary>The cue is an -ing form: <c>calling it odd | and waving</c>.</summary>
        IsIng = 1 << 8,
    }

    /// <summary>The first phrase that is no part of what the cue governs.</summary>
    /// <param name="view">The paragraph.</param>
    /// <param name="frame">Cue and source.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="takesObject">Whether it need not be a clause: <c>denied the charge</c>, <c>promised to pay</c>.</param>
    public static int Of(in ParagraphView view, in CueFrame frame, int start, bool takesObject)
    {
        var last = Math.Min(view.Count, start + view.LongestClause);
        var end = start >= last || start == frame.Agent || Closes(view, start) ? start : Walk(view, frame, start + 1, last, ReadingOf(view, frame, start, takesObject));
        while (end > start && view.KindAt(end - 1) is PhraseKind.Comma or PhraseKind.Colon or PhraseKind.Dash)
        {
            end--;
        }

        return end;
    }

    /// <summary>Where the clause ends, from its second phrase on.</summary>
    private static int Walk(in ParagraphView view, in CueFrame frame, int i, int last, Reading reading)
    {
        while (i < last && i != frame.Agent)
        {
            if (IsPlain(view, reading, i))
            {
                reading |= IsFinite(view, i) ? Reading.HasVerb : Reading.None;
                i++;
                continue;
            }

            var next = Next(view, reading, i);
            if (next == End)
            {
                return i;
            }

            reading |= SeenAt(view, i);
            i = next;
        }

        return Math.Min(i, last);
    }

    private static Reading ReadingOf(in ParagraphView view, in CueFrame frame, int start, bool takesObject) =>
        (frame.IsReduced || (FrontedClause.Holds(view, frame) && view.KindAt(start - 1) != PhraseKind.Comma) || IsAnnouncement(view, frame) || (frame.Has(WordTraits.SpeechNoun) && FrontedClause.HoldsNoun(view, frame)) || (frame.IsAsked && view.Phrases[frame.First].Shape != VerbShape.Passive) ? Reading.EndsAtPause : Reading.None)
        | (IsInserted(view, frame) ? Reading.InRelative : Reading.None)
        | (IsName(view, frame) ? Reading.IsName : Reading.None)
        | (takesObject ? Reading.TakesObject : Reading.None)
        | (view.Phrases[frame.First].Shape == VerbShape.Gerund ? Reading.IsIng : Reading.None)
        | (frame.Has(WordTraits.SpeechNoun) || IsRestrictive(view, frame) ? Reading.BeforeVerb : Reading.None);

    /// <summary>"A man who said …", "The agency, citing …, said": the sentence's own verb is to come, behind a comma where one stands before.</summary>
    private static bool IsInserted(in ParagraphView view, in CueFrame frame) =>
        view.KindAt(frame.Source.First) == PhraseKind.Relative
        || (view.Phrases[frame.First].Shape == VerbShape.Gerund && frame.Source.Last == frame.First - 2 && view.KindAt(frame.First - 1) == PhraseKind.Comma);

    private static bool IsRestrictive(in ParagraphView view, in CueFrame frame) =>
        view.KindAt(frame.Source.First) == PhraseKind.Relative && view.KindAt(frame.Source.First - 1) == PhraseKind.NounPhrase;

    /// <summary>Most phrases: no clause ends there, and nothing but a verb makes a difference.</summary>
    private static bool IsPlain(in ParagraphView view, Reading reading, int i)
    {
        ref readonly var phrase = ref view.Phrases[i];
        return !phrase.StartsSentence && (!view.HasPassages || view.KindAt(i - 1) != PhraseKind.Passage)
            && (phrase.IsAside || phrase.Kind is PhraseKind.NounPhrase or PhraseKind.Preposition || (BelongsToClause(phrase.Kind) && !Is(reading, Reading.TakesObject | Reading.BeforeVerb)));
    }

    /// <summary>Nothing but a clause has these, and where a clause is sure to be reported they cannot end it: "said | that the pier, | which leaned, | was old".</summary>
    private static bool BelongsToClause(PhraseKind kind) => kind is PhraseKind.Verb or PhraseKind.Relative;

    /// <summary>The phrase with which the clause goes on after one that is not its first: the one after, or that after an aside; <see cref="End"/> where it ends.</summary>
    private static int Next(in ParagraphView view, Reading reading, int i)
    {
        if (IsOver(view, reading, i))
        {
            return End;
        }

        if (IsBare(reading) && view.KindAt(i) == PhraseKind.Comma && ObjectParts.EndOfAside(view, i) is var closing && closing != ObjectParts.None)
        {
            return closing + 1;
        }

        var ends = view.KindAt(i) is PhraseKind.Comma or PhraseKind.Dash ? EndsAtPause(view, reading, i) : EndsAtVerb(view, reading, i);
        return ends ? End : i + 1;
    }

    /// <summary>Whether the sentence, or the words in marks with which the clause closes, ended before the phrase, or another statement begins with it.</summary>
    private static bool IsOver(in ParagraphView view, Reading reading, int i) =>
        view.StartsSentence(i) || Closes(view, i)
        || (view.KindAt(i - 1) == PhraseKind.Passage && (Is(reading, Reading.IsName) || EndsWithMarks(view, i)));

    /// <summary>"When he refused to sign, | the deal failed", "said the pier was weak, | but the council refused", "denied the charge, | which surprised nobody".</summary>
    private static bool EndsAtPause(in ParagraphView view, Reading reading, int pause) =>
        Is(reading, Reading.EndsAtPause)
        || (Is(reading, Reading.HasVerb) && Resumes(view, pause + 1))
        || (Is(reading, Reading.HasVerb) && ObjectParts.IsSummary(view, pause))
        || (Is(reading, Reading.InRelative) && MainVerb.Matches(view, pause))
        || (Is(reading, Reading.TakesObject) && NewClause.Matches(view, pause + 1))
        || (!Is(reading, Reading.HasVerb) && OpposingClause.Matches(view, pause + 1) && view.IsWord(pause + 1, WordLists.Opposing))
        || (IsBareObject(reading) && !ObjectParts.IsListed(view, pause) && !ObjectParts.IsExplained(view, pause));

    /// <summary>"rejected the plan | and left", "her claim that the pier was weak | angered them": the next verb is not reported.</summary>
    private static bool EndsAtVerb(in ParagraphView view, Reading reading, int i) =>
        (Is(reading, Reading.TakesObject) && AnotherReports(view, i))
        || (IsBare(reading) && IsNextVerb(view, i))
        || (IsBare(reading) && Is(reading, Reading.IsIng) && NextIng.Matches(view, i))
        || (IsBare(reading) && Is(reading, Reading.BeforeVerb) && Is(reading, Reading.InRelative) && IsFinite(view, i) && view.KindAt(i - 1) is PhraseKind.NounPhrase or PhraseKind.Time)
        || ((reading & (Reading.HasVerb | Reading.BeforeVerb | Reading.HasJoint)) == (Reading.HasVerb | Reading.BeforeVerb) && IsFinite(view, i));

    /// <summary>"rejected the plan | and left", "denied taking the ring | and will appear": not "refused to pay and leave".</summary>
    private static bool IsNextVerb(in ParagraphView view, int i) =>
        NextVerb.Matches(view, i)
        || (NextHelpedVerb.Matches(view, i) && view.Tokens[view.Phrases[view.SkipAsidesRight(i + 1)].Tokens.Start].Has(WordTraits.Helper));

    /// <summary>What a phrase of the clause adds to what is known of it.</summary>
    private static Reading SeenAt(in ParagraphView view, int i) => view.KindAt(i) switch
    {
        PhraseKind.Passage => Reading.HasPassage,
        PhraseKind.Verb => (IsFinite(view, i) ? Reading.HasVerb : Reading.None) | (view.Phrases[i].IsCue ? Reading.HasJoint : Reading.None),
        _ => Joint.Matches(view, i) ? Reading.HasJoint : Reading.None,
    };

    private static bool Is(Reading reading, Reading any) => (reading & any) != 0;

    /// <summary>Whether it need not be a clause, and is none so far.</summary>
    private static bool IsBare(Reading reading) => Is(reading, Reading.TakesObject) && !Is(reading, Reading.HasVerb);

    /// <summary>"denied the charge": bare, without words in marks so far.</summary>
    private static bool IsBareObject(Reading reading) => IsBare(reading) && !Is(reading, Reading.HasPassage);

    /// <summary>Whether a phrase ends the clause whatever stands before it, the first of the clause, too.</summary>
    private static bool Closes(in ParagraphView view, int i) =>
        view.KindAt(i) is PhraseKind.Stop or PhraseKind.Semicolon || StartsStatement(view, i);

    /// <summary>A new statement of the same sentence begins: ", adding that", "it was “late,” | adding", ", according to".</summary>
    private static bool StartsStatement(in ParagraphView view, int i) => view.KindAt(i) switch
    {
        PhraseKind.Coordinator => JoinsStatement(view, i) || OtherReport.BeginsAt(view, i),
        PhraseKind.Comma => FurtherSaying.Matches(view, i) || NamedSource.Matches(view, i) || OtherReport.BeginsAt(view, i),
        PhraseKind.Subordinator => OtherReport.BeginsAt(view, i),
        PhraseKind.Verb => SayingAfterMarks.Matches(view, i) && view.EndsWithPause(i - 1),
        _ => false,
    };

    /// <summary>"… and said that", "and declined to say more", ", but called it “weak”", "and Reed calling it “great”".</summary>
    private static bool JoinsStatement(in ParagraphView view, int coordinator)
    {
        var verb = view.SkipAsidesRight(coordinator + 1);
        return IsFiniteForm(view, verb, WordTraits.Reports)
            || (view.KindAt(verb) == PhraseKind.Verb && view.Phrases[verb].Has(WordTraits.FiniteForm) && view.IsWord(verb, WordLists.Declining) && IsSilent(view, verb + 1))
            || (view.KindAt(coordinator - 1) == PhraseKind.Comma && IsFiniteForm(view, verb, WordTraits.Evaluate))
            || OtherSaying.Matches(view, coordinator);
    }

    /// <summary>"declined | to say more".</summary>
    private static bool IsSilent(in ParagraphView view, int infinitive) =>
        view.KindAt(infinitive) == PhraseKind.Verb && WordLists.Silent.Has(view.WordOf(view.Tokens[view.Phrases[infinitive].Head]));

    /// <summary>"accuses them of “theft” | and Tom Reed says": somebody else reports.</summary>
    private static bool AnotherReports(in ParagraphView view, int i) =>
        view.KindAt(i) == PhraseKind.Coordinator && view.KindAt(i + 1) == PhraseKind.NounPhrase && IsFiniteForm(view, view.SkipAsidesRight(i + 2), WordTraits.Reports);

    /// <summary>A finite verb with one of the traits, by its form too: <c>says</c> and <c>said</c>, not <c>say</c>.</summary>
    private static bool IsFiniteForm(in ParagraphView view, int i, WordTraits any) =>
        view.KindAt(i) == PhraseKind.Verb && view.Phrases[i] is { Shape: VerbShape.Finite } verb && verb.Has(any) && verb.Has(WordTraits.FiniteForm);

    /// <summary>"what they called “fraud” | led the council to act": the words in marks complete what is judged, and nothing more.</summary>
    private static bool IsName(in ParagraphView view, in CueFrame frame) =>
        frame.Has(WordTraits.Evaluate) && !frame.Has(WordTraits.Say) && !frame.IsInverted && frame.Source.First == frame.First
        && ObjectPronoun.Matches(view, frame.First - 1);

    /// <summary>"in a box labelled “fragile,” | a clerk had found it": the comma in the marks is the sentence's, and a clause of its own follows.</summary>
    private static bool EndsWithMarks(in ParagraphView view, int i) =>
        OwnClause.Matches(view, i) && view.EndsWithPause(i - 1);

    /// <summary>The writer goes on after a comma: ", but the council refused", ", which took a year".</summary>
    private static bool Resumes(in ParagraphView view, int i) =>
        (view.KindAt(i) == PhraseKind.Relative && !OtherReport.StandsInRelative(view, i)) || (NewSubject.Matches(view, i) && !ListEnd.Matches(view, i))
        || (view.KindAt(i) == PhraseKind.Coordinator && view.KindAt(i + 1) == PhraseKind.Preposition && ClauseOpening.At(view, SkipAdverbials(view, i + 1)));

    /// <summary>", and | out of the dark, in the end, | a hand came": where and when it came.</summary>
    private static int SkipAdverbials(in ParagraphView view, int i)
    {
        var end = Math.Min(view.Count, i + LongestAdverbial);
        while (i < end && !view.StartsSentence(i) && (view.Phrases[i].IsAside || view.KindAt(i) is PhraseKind.Preposition or PhraseKind.Comma
            || (view.KindAt(i) == PhraseKind.NounPhrase && view.KindAt(i - 1) == PhraseKind.Preposition)))
        {
            i++;
        }

        return i;
    }


    private static bool IsFinite(in ParagraphView view, int i) =>
        view.KindAt(i) == PhraseKind.Verb && view.Phrases[i].Shape is VerbShape.Finite or VerbShape.Passive;

    /// <summary>"In a statement announcing the sale, the bank said": what announces it ends at the comma.</summary>
    private static bool IsAnnouncement(in ParagraphView view, in CueFrame frame)
    {
        var opener = frame.Source.First - 1;
        return opener >= 0 && view.KindAt(opener) == PhraseKind.Preposition && view.StartsSentence(opener) && frame.Source.Head.Has(WordTraits.Document);
    }
}
