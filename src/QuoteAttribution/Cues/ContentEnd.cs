using QuoteAttribution.Lexicons;
using QuoteAttribution.Mentions;

namespace QuoteAttribution.Cues;

/// <summary>Finds where a reported clause ends: with the sentence, or where the writer speaks again.</summary>
internal static class ContentEnd
{
    private const WordTraits Reports = WordTraits.Say | WordTraits.Tell | WordTraits.Ask;

    /// <summary>The first phrase that is no part of what the cue governs.</summary>
    /// <param name="view">The paragraph.</param>
    /// <param name="frame">Cue and source.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="takesObject">Whether it need not be a clause: <c>denied the charge</c>, <c>promised to pay</c>.</param>
    public static int Of(in ParagraphView view, in CueFrame frame, int start, bool takesObject)
    {
        var last = Math.Min(view.Count, start + Clause.Longest);
        var isFronted = IsFronted(view, frame);
        var isRelative = view.KindAt(frame.Source.First) == PhraseKind.Relative;
        var isAnnouncement = IsAnnouncement(view, frame);
        var isName = IsName(view, frame);
        bool hasVerb = false, hasPassage = false;
        var i = start;
        for (; i < last && (i == start || !view.StartsSentence(i)); i++)
        {
            var kind = view.KindAt(i);
            if (kind is PhraseKind.Stop or PhraseKind.Semicolon || i == frame.Agent || StartsStatement(view, i))
            {
                break;
            }

            if (i > start && view.KindAt(i - 1) == PhraseKind.Passage && (isName || EndsWithMarks(view, i)))
            {
                break;
            }

            if (i == start || !MayEnd(kind))
            {
                continue;
            }

            if (takesObject && !hasVerb && kind == PhraseKind.Comma && EndOfAside(view, i) is >= 0 and var closing)
            {
                i = closing;
                continue;
            }

            var isPause = kind is PhraseKind.Comma or PhraseKind.Dash;
            if ((isPause && (isFronted || isAnnouncement || (hasVerb && Resumes(view, i + 1)) || (isRelative && IsMain(view, i + 1))))
                || (takesObject && (IsNextStatement(view, i) || (isPause && StartsClause(view, i + 1))))
                || (takesObject && !hasVerb && ((isPause && !hasPassage && !IsListed(view, i)) || IsNextVerb(view, i))))
            {
                break;
            }

            if (hasVerb && frame.Has(WordTraits.SpeechNoun) && IsMainVerb(view, start, i))
            {
                break;
            }

            hasPassage |= kind == PhraseKind.Passage;
            hasVerb |= kind == PhraseKind.Verb && view.Phrases[i].Shape is VerbShape.Finite or VerbShape.Passive;
        }

        while (i > start && view.KindAt(i - 1) is PhraseKind.Comma or PhraseKind.Colon or PhraseKind.Dash)
        {
            i--;
        }

        return i;
    }

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
        var isSubordinate = false;
        for (var i = first; i >= Math.Max(0, first - Clause.Longest); i--)
        {
            ref readonly var phrase = ref view.Phrases[i];
            isSubordinate |= phrase.Kind == PhraseKind.Relative || (phrase.Kind == PhraseKind.Subordinator && !phrase.Has(WordTraits.Complementizer));
            if (view.StartsSentence(i))
            {
                return isSubordinate && phrase.Kind is PhraseKind.Preposition or PhraseKind.Subordinator;
            }

            if (phrase.Kind is PhraseKind.Verb or PhraseKind.Passage or PhraseKind.Colon or PhraseKind.Semicolon or PhraseKind.Dash)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The writer goes on behind a comma: ", but the council refused", ", which took a year".</summary>
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

    /// <summary>"who doubted the plan, | said on Friday": the verb behind a relative clause is the main one.</summary>
    private static bool IsMain(in ParagraphView view, int i)
    {
        var verb = view.SkipAsidesRight(i);
        return view.KindAt(verb) == PhraseKind.Verb && view.Phrases[verb].Shape is VerbShape.Finite or VerbShape.Passive;
    }

    /// <summary>"accuses them of “theft” | and Tom Reed says": somebody else reports.</summary>
    private static bool IsNextStatement(in ParagraphView view, int i) =>
        view.KindAt(i) == PhraseKind.Coordinator && view.KindAt(i + 1) == PhraseKind.NounPhrase && IsReport(view, view.SkipAsidesRight(i + 2));

    /// <summary>"praised the mayor, the council and the police"</summary>
    private static bool IsListed(in ParagraphView view, int comma)
    {
        for (var i = comma + 1; i < view.Count && !view.StartsSentence(i); i++)
        {
            if (view.KindAt(i) == PhraseKind.Coordinator)
            {
                return view.KindAt(i + 1) == PhraseKind.NounPhrase && view.KindAt(i + 2) != PhraseKind.Verb;
            }

            if (view.KindAt(i) is not (PhraseKind.NounPhrase or PhraseKind.Comma))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"In a statement announcing the sale, the bank said": what announces it ends at the comma.</summary>
    private static bool IsAnnouncement(in ParagraphView view, in CueFrame frame)
    {
        var opener = frame.Source.First - 1;
        return opener >= 0 && view.KindAt(opener) == PhraseKind.Preposition && view.StartsSentence(opener) && frame.Source.Head.Has(WordTraits.Document);
    }

    /// <summary>The comma that closes an apposition behind which the object goes on, "accused the builder, Kim Holm, of fraud"; -1 where none does.</summary>
    private static int EndOfAside(in ParagraphView view, int comma)
    {
        if (view.KindAt(comma + 1) != PhraseKind.NounPhrase)
        {
            return -1;
        }

        var end = NounPhraseChain.EndOf(view, comma + 1) + 1;
        return view.KindAt(end) == PhraseKind.Comma && view.KindAt(end + 1) is PhraseKind.Preposition or PhraseKind.Subordinator ? end : -1;
    }

    /// <summary>"rejected the plan and left": the subject's next verb.</summary>
    private static bool IsNextVerb(in ParagraphView view, int i) =>
        view.KindAt(i) == PhraseKind.Coordinator && view.KindAt(i + 1) == PhraseKind.Verb
        && view.Phrases[i + 1].Shape == VerbShape.Finite && view.Phrases[i + 1].Has(WordTraits.FiniteForm);

    /// <summary>"her claim that the pier was weak | angered them": a second verb that nothing joins to the first is the noun's own.</summary>
    private static bool IsMainVerb(in ParagraphView view, int start, int verb)
    {
        if (view.KindAt(verb) != PhraseKind.Verb || view.Phrases[verb].Shape is not (VerbShape.Finite or VerbShape.Passive))
        {
            return false;
        }

        for (var i = verb - 1; i > start; i--)
        {
            if (view.KindAt(i) is PhraseKind.Comma or PhraseKind.Coordinator or PhraseKind.Subordinator or PhraseKind.Relative or PhraseKind.Dash || view.Phrases[i].IsCue)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A new statement of the same sentence begins: ", adding that", "it was “late,” | adding", ", according to".</summary>
    private static bool StartsStatement(in ParagraphView view, int i) =>
        (view.KindAt(i) == PhraseKind.Coordinator && (IsReport(view, view.SkipAsidesRight(i + 1)) || IsNextJudgement(view, i) || IsNextParticiple(view, i)))
        || (view.KindAt(i) == PhraseKind.Comma
            && (IsParticiple(view, i + 1) || (i + 1 < view.Count && view.Phrases[i + 1].Has(WordTraits.SourceMarker))))
        || (IsParticiple(view, i) && view.KindAt(i - 1) == PhraseKind.Passage && view.EndsWithPause(i - 1));

    private static bool IsParticiple(in ParagraphView view, int i) =>
        view.KindAt(i) == PhraseKind.Verb && view.Phrases[i] is { Shape: VerbShape.Gerund, IsCue: true };

    /// <summary>", but called it “weak”"</summary>
    private static bool IsNextJudgement(in ParagraphView view, int coordinator)
    {
        var verb = view.SkipAsidesRight(coordinator + 1);
        return view.KindAt(coordinator - 1) == PhraseKind.Comma && view.KindAt(verb) == PhraseKind.Verb
            && view.Phrases[verb] is { Shape: VerbShape.Finite } judges && judges.Has(WordTraits.Evaluate) && judges.Has(WordTraits.FiniteForm);
    }

    /// <summary>"Lind saying it was “good” | and Reed calling it “great”"</summary>
    private static bool IsNextParticiple(in ParagraphView view, int i) =>
        view.KindAt(i + 1) == PhraseKind.NounPhrase && view.KindAt(i + 2) == PhraseKind.Verb && view.Phrases[i + 2] is { Shape: VerbShape.Gerund, IsCue: true };

    /// <summary>"… and said that": the subject goes on with a report of its own.</summary>
    private static bool IsReport(in ParagraphView view, int i) =>
        view.KindAt(i) == PhraseKind.Verb && view.Phrases[i] is { Shape: VerbShape.Finite } verb
        && verb.Has(Reports) && verb.Has(WordTraits.FiniteForm);
}
