using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Finds where a reported clause ends: with the sentence, or where the writer speaks again.</summary>
internal static class ContentEnd
{
    private const int End = -1;

    /// <summary>The first phrase that is no part of what the cue governs.</summary>
    /// <param name="view">The paragraph.</param>
    /// <param name="frame">Cue and source.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="takesObject">Whether it need not be a clause: <c>denied the charge</c>, <c>promised to pay</c>.</param>
    public static int Of(in ParagraphView view, in CueFrame frame, int start, bool takesObject)
    {
        var last = Math.Min(view.Count, start + Clause.Longest);
        var end = start >= last || start == frame.Agent || Closes(view, start) ? start : Walk(view, frame, start + 1, last, ReadingOf(view, frame, takesObject));
        while (end > start && view.KindAt(end - 1) is PhraseKind.Comma or PhraseKind.Colon or PhraseKind.Dash)
        {
            end--;
        }

        return end;
    }

    /// <summary>Where the clause ends, from its second phrase on.</summary>
    private static int Walk(in ParagraphView view, in CueFrame frame, int i, int last, ContentReading reading)
    {
        while (i < last && i != frame.Agent)
        {
            if (IsPlain(view, reading, i))
            {
                reading |= IsFinite(view, i) ? ContentReading.HasVerb : ContentReading.None;
                i++;
                continue;
            }

            var next = Next(view, reading, i);
            if (next == End)
            {
                return i;
            }

            reading = After(view, reading, i);
            i = next;
        }

        return Math.Min(i, last);
    }

    private static ContentReading ReadingOf(in ParagraphView view, in CueFrame frame, bool takesObject) =>
        (IsFronted(view, frame) || IsAnnouncement(view, frame) || (frame.IsAsked && !PassiveFinder.IsPassive(view, frame.First)) ? ContentReading.EndsAtPause : ContentReading.None)
        | (view.KindAt(frame.Source.First) == PhraseKind.Relative ? ContentReading.InRelative : ContentReading.None)
        | (IsName(view, frame) ? ContentReading.IsName : ContentReading.None)
        | (takesObject ? ContentReading.TakesObject : ContentReading.None)
        | (frame.Has(WordTraits.SpeechNoun) ? ContentReading.OfNoun : ContentReading.None);

    /// <summary>Most phrases: no clause ends there, and nothing but a verb makes a difference.</summary>
    private static bool IsPlain(in ParagraphView view, ContentReading reading, int i)
    {
        ref readonly var phrase = ref view.Phrases[i];
        return !phrase.StartsSentence && (!view.HasPassages || view.KindAt(i - 1) != PhraseKind.Passage) && phrase.Kind switch
        {
            PhraseKind.NounPhrase or PhraseKind.Preposition or PhraseKind.Adverb or PhraseKind.Time or PhraseKind.Bracketed => true,
            PhraseKind.Verb or PhraseKind.Subordinator or PhraseKind.Relative => !Is(reading, ContentReading.TakesObject | ContentReading.OfNoun),
            _ => false,
        };
    }

    /// <summary>The phrase with which the clause goes on after one that is not its first: the one after, or that after an aside; <see cref="End"/> where it ends.</summary>
    private static int Next(in ParagraphView view, ContentReading reading, int i)
    {
        var kind = view.KindAt(i);
        if (view.StartsSentence(i) || Closes(view, i)
            || (view.KindAt(i - 1) == PhraseKind.Passage && (Is(reading, ContentReading.IsName) || EndsWithMarks(view, i))))
        {
            return End;
        }

        return !MayEnd(kind) ? i + 1
            : IsBare(reading) && kind == PhraseKind.Comma && EndOfAside(view, i) is >= 0 and var closing ? closing + 1
            : EndsAt(view, reading, i, kind) ? End
            : i + 1;
    }

    private static bool EndsAt(in ParagraphView view, ContentReading reading, int i, PhraseKind kind)
    {
        var isPause = kind is PhraseKind.Comma or PhraseKind.Dash;
        var hasVerb = Is(reading, ContentReading.HasVerb);
        if (isPause && (Is(reading, ContentReading.EndsAtPause) || (hasVerb && Resumes(view, i + 1)) || (Is(reading, ContentReading.InRelative) && IsMain(view, i + 1))))
        {
            return true;
        }

        if (Is(reading, ContentReading.TakesObject) && (NextStatement.AnotherReports(view, i) || (isPause && StartsClause(view, i + 1))))
        {
            return true;
        }

        return IsBare(reading) && ((isPause && !Is(reading, ContentReading.HasPassage) && !IsListed(view, i)) || NextStatement.IsNextVerb(view, i))
            || (hasVerb && Is(reading, ContentReading.OfNoun) && !Is(reading, ContentReading.HasJoint) && IsFinite(view, i));
    }

    /// <summary>How the clause is read after a phrase.</summary>
    private static ContentReading After(in ParagraphView view, ContentReading reading, int i)
    {
        ref readonly var phrase = ref view.Phrases[i];
        switch (phrase.Kind)
        {
            case PhraseKind.Passage:
                return Is(reading, ContentReading.TakesObject) ? reading | ContentReading.HasPassage : reading;
            case PhraseKind.Verb:
                var verb = IsFinite(view, i) ? reading | ContentReading.HasVerb : reading;
                return phrase.IsCue ? Joined(verb) : verb;
            // "her claim that the pier was weak | angered them": a second verb that nothing joins to the first is the noun's own.
            case PhraseKind.Comma or PhraseKind.Coordinator or PhraseKind.Subordinator or PhraseKind.Relative or PhraseKind.Dash:
                return Joined(reading);
            default:
                return reading;
        }
    }

    private static ContentReading Joined(ContentReading reading) =>
        Is(reading, ContentReading.OfNoun) ? reading | ContentReading.HasJoint : reading;

    private static bool Is(ContentReading reading, ContentReading any) => (reading & any) != 0;

    /// <summary>Whether it need not be a clause, and is none so far.</summary>
    private static bool IsBare(ContentReading reading) => Is(reading, ContentReading.TakesObject) && !Is(reading, ContentReading.HasVerb);

    /// <summary>Whether a phrase ends the clause whatever stands before it, the first of the clause, too.</summary>
    private static bool Closes(in ParagraphView view, int i) =>
        view.KindAt(i) is PhraseKind.Stop or PhraseKind.Semicolon || NextStatement.Starts(view, i);

    /// <summary>Whether a clause may end here, or what stands here tells whether it may end further on; most phrases are nouns and prepositions.</summary>
    private static bool MayEnd(PhraseKind kind) =>
        kind is PhraseKind.Comma or PhraseKind.Dash or PhraseKind.Coordinator or PhraseKind.Verb or PhraseKind.Passage;

    /// <summary>"what they called “fraud” | led the council to act": the words in marks complete what is judged, and nothing more.</summary>
    private static bool IsName(in ParagraphView view, in CueFrame frame)
    {
        var fronted = frame.First - 1;
        return frame.Has(WordTraits.Evaluate) && !frame.Has(WordTraits.Say) && !frame.IsInverted && frame.Source.First == frame.First
            && view.KindAt(fronted) is PhraseKind.Relative or PhraseKind.Subordinator && view.Phrases[fronted].Has(WordTraits.Relative | WordTraits.Determiner);
    }

    /// <summary>"in a box labelled “fragile,” | a clerk had found it": the comma in the marks is the sentence's, and a clause of its own follows.</summary>
    private static bool EndsWithMarks(in ParagraphView view, int i) =>
        view.EndsWithPause(i - 1) && view.KindAt(i) == PhraseKind.NounPhrase && IsMain(view, i + 1);

    /// <summary>"When he refused to sign, the deal failed.", "In the week since he asked for help, the deal failed."</summary>
    private static bool IsFronted(in ParagraphView view, in CueFrame frame)
    {
        var first = view.KindAt(frame.Source.First) == PhraseKind.Relative ? frame.Source.First : frame.Source.First - 1;
        if (first < 0)
        {
            return false;
        }

        var start = view.Left<FrontEnd>(first, Math.Max(0, first - Clause.Longest));
        return view.StartsSentence(start) && view.KindAt(start) is PhraseKind.Preposition or PhraseKind.Subordinator
            && Subordinate.At(view, view.Left<Subordinate>(first, start));
    }

    private readonly struct FrontEnd : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) =>
            view.StartsSentence(phrase) || view.KindAt(phrase) is PhraseKind.Verb or PhraseKind.Passage or PhraseKind.Colon or PhraseKind.Semicolon or PhraseKind.Dash;
    }

    private readonly struct Subordinate : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) => view.KindAt(phrase) == PhraseKind.Relative
            || (view.KindAt(phrase) == PhraseKind.Subordinator && !view.Phrases[phrase].Has(WordTraits.Complementizer));
    }

    /// <summary>The writer goes on after a comma: ", but the council refused", ", which took a year".</summary>
    private static bool Resumes(in ParagraphView view, int i) =>
        view.KindAt(i) == PhraseKind.Relative
        || (view.KindAt(i) == PhraseKind.Coordinator && view.SkipAsidesRight(i + 1) is var subject && view.KindAt(subject) == PhraseKind.NounPhrase
            && !EndsList(view, i));

    /// <summary>", but the mayor refused": a coordinated clause with a verb of its own.</summary>
    private static bool StartsClause(in ParagraphView view, int coordinator) =>
        view.KindAt(coordinator) == PhraseKind.Coordinator && view.SkipAsidesRight(coordinator + 1) is var subject
        && view.KindAt(subject) == PhraseKind.NounPhrase && IsMain(view, subject + 1);

    /// <summary>"Reed, Lind, | and Holt to show": the last of a list.</summary>
    private static bool EndsList(in ParagraphView view, int coordinator) =>
        view.KindAt(coordinator - 2) == PhraseKind.NounPhrase && view.KindAt(coordinator - 3) == PhraseKind.Comma
        && view.KindAt(coordinator - 4) == PhraseKind.NounPhrase && view.KindAt(coordinator + 2) is not (PhraseKind.Verb or PhraseKind.Adverb)
        | (view.KindAt(coordinator + 2) == PhraseKind.Verb && view.Phrases[Math.Min(coordinator + 2, view.Count - 1)].Shape == VerbShape.Infinitive);

    /// <summary>"who doubted the plan, | said on Friday": the verb after a relative clause is the main one.</summary>
    private static bool IsMain(in ParagraphView view, int i) => IsFinite(view, view.SkipAsidesRight(i));

    private static bool IsFinite(in ParagraphView view, int i) =>
        view.KindAt(i) == PhraseKind.Verb && view.Phrases[i].Shape is VerbShape.Finite or VerbShape.Passive;

    /// <summary>"praised the mayor, the council and the police"</summary>
    private static bool IsListed(in ParagraphView view, int comma)
    {
        var end = view.Right<ListEnd>(comma + 1, Math.Min(view.Count, comma + Clause.LongestPart));
        return end < view.Count && !view.StartsSentence(end) && view.KindAt(end) == PhraseKind.Coordinator
            && view.KindAt(end + 1) == PhraseKind.NounPhrase && view.KindAt(end + 2) != PhraseKind.Verb;
    }

    private readonly struct ListEnd : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) =>
            view.StartsSentence(phrase) || view.KindAt(phrase) is not (PhraseKind.NounPhrase or PhraseKind.Comma);
    }

    /// <summary>"In a statement announcing the sale, the bank said": what announces it ends at the comma.</summary>
    private static bool IsAnnouncement(in ParagraphView view, in CueFrame frame)
    {
        var opener = frame.Source.First - 1;
        return opener >= 0 && view.KindAt(opener) == PhraseKind.Preposition && view.StartsSentence(opener) && frame.Source.Head.Has(WordTraits.Document);
    }

    /// <summary>The comma that closes an apposition after which the object goes on, "accused the builder, Kim Holm, of fraud"; -1 where none does.</summary>
    private static int EndOfAside(in ParagraphView view, int comma)
    {
        if (view.KindAt(comma + 1) != PhraseKind.NounPhrase)
        {
            return -1;
        }

        var end = NounPhraseChain.EndOf(view, comma + 1) + 1;
        return view.KindAt(end) == PhraseKind.Comma && view.KindAt(end + 1) is PhraseKind.Preposition or PhraseKind.Subordinator ? end : -1;
    }
}
