using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Finds what of a reported clause stands before its attribution.</summary>
internal static class LeadFinder
{
    // "And then, instead": no more adverbs and coordinators open a sentence.
    private const int LongestConnective = 4;

    private static readonly PhrasePattern AsTold = PhrasePatterns.Of("as-told");
    private static readonly PhrasePattern OpensAs = PhrasePatterns.Of("opens-as");
    private static readonly PhrasePattern Governed = PhrasePatterns.Of("governed-noun");
    private static readonly PhrasePattern ReportedVerb = PhrasePatterns.Of("reported-verb");

    /// <summary>
    /// What an attribution between commas interrupts, empty where it does not: <c>The bridge, | she said, was old.</c>
    /// The second comma may be missing before words that go on in marks: <c>The bridge, she said “was never safe”.</c>
    /// </summary>
    public static PhraseRange Of(in ParagraphView view, in CueFrame frame)
    {
        if (!frame.Subject.IsEmpty)
        {
            return frame.Subject;
        }

        var comma = CommaBefore(view, frame);
        if (frame.Source.First < frame.First || view.KindAt(comma) != PhraseKind.Comma || view.KindAt(frame.Source.First) == PhraseKind.Relative)
        {
            // "The mayor, who called on the sick, left" interrupts nothing that is said.
            return default;
        }

        var start = ReportedClause.SentenceStart(view, comma);
        var next = view.SkipAsidesRight(frame.Last + 1);
        return start < comma && (view.KindAt(next) == PhraseKind.Comma || IsSubjectOf(view, start, next))
            && !IsOrOnly(view, frame, start, comma) && !IsCircumstance(view, start, comma)
            ? new PhraseRange(start, comma)
            : default;
    }

    /// <summary>"Or, as Reed puts it, “no”": the writer goes on, and Reed does not say it.</summary>
    private static bool IsOrOnly(in ParagraphView view, in CueFrame frame, int start, int comma) =>
        comma == start + 1 && view.KindAt(start) == PhraseKind.Coordinator && view.Phrases[frame.First].Has(WordTraits.Comparing);

    /// <summary>The comma before a tag, or before the "as" of one within its sentence: <c>Leeds, | as Lind pointed out, | votes</c>.</summary>
    private static int CommaBefore(in ParagraphView view, in CueFrame frame)
    {
        var comma = view.SkipAsidesLeft(frame.First - 1);
        return AsTold.Matches(view, comma) && ReportedVerb.Matches(view, frame.Last + 1) ? comma - 1 : comma;
    }

    /// <summary>The frame with where and when it was said, where the reported verb follows: <c>The clerks, | she said in May, | were ill.</c></summary>
    public static CueFrame WithAdjuncts(in ParagraphView view, in CueFrame frame)
    {
        if (IsAsReported(view, frame))
        {
            var comma = view.Right<AdjunctsEnd>(frame.Last + 1, view.Count);
            return view.KindAt(comma) == PhraseKind.Comma ? frame with { Last = comma } : frame;
        }

        if (frame.Source.First < frame.First || view.KindAt(view.SkipAsidesLeft(frame.First - 1)) != PhraseKind.Comma || view.KindAt(frame.Source.First) == PhraseKind.Relative)
        {
            return frame;
        }

        var end = view.Right<AdjunctsEnd>(frame.Last + 1, view.Count);
        return end > frame.Last + 1 && ReportedVerb.Matches(view, end) ? frame with { Last = end - 1 } : frame;
    }

    /// <summary>"As the mayor said on Friday, | the pier is closed": what is reported stands after the comma.</summary>
    private static bool IsAsReported(in ParagraphView view, in CueFrame frame) =>
        !frame.IsInverted && frame.Has(WordTraits.Reports) && frame.First > 0 && OpensAs.Matches(view, frame.First - 1) && view.StartsSentence(frame.First - 1);

    /// <summary>What does not tell where or when: <c>said in May | ,</c></summary>
    private readonly struct AdjunctsEnd : IPhraseStop
    {
        public static bool At(in ParagraphView view, int i) =>
            view.StartsSentence(i) || !(view.Phrases[i].IsAside || view.KindAt(i) == PhraseKind.Preposition || Governed.Matches(view, i));
    }

    /// <summary>The pronoun that stands for what is spoken of: <c>the plan, | which | she called “reckless”</c>; empty where none does.</summary>
    public static PhraseRange PronounOf(in ParagraphView view, in CueFrame frame, PhraseRange content)
    {
        var pronoun = frame.First - 1;
        return pronoun >= 0 && frame.Source.First == frame.First && frame.First < content.Start && IsObject(view, pronoun)
            && (frame.Has(WordTraits.Evaluate) || (view.KindAt(content.Start) == PhraseKind.Verb && view.Phrases[content.Start].Shape != VerbShape.Infinitive))
            ? new PhraseRange(pronoun, pronoun + 1)
            : default;
    }

    /// <summary>"which she said", "to what she said"; not "in which she said", "whose lawyer said", "so that she said".</summary>
    private static bool IsObject(in ParagraphView view, int pronoun)
    {
        ref readonly var phrase = ref view.Phrases[pronoun];
        return (phrase.Kind == PhraseKind.Relative || (phrase.Kind == PhraseKind.Subordinator && phrase.Has(WordTraits.Determiner)))
            && !phrase.Has(WordTraits.Complementizer | WordTraits.Possessive)
            && !(phrase.Has(WordTraits.Relative) && view.KindAt(pronoun - 1) == PhraseKind.Preposition);
    }

    /// <summary>Whether a passage goes on with a sentence begun before: it opens with a small letter.</summary>
    public static bool GoesOn(in ParagraphView view, int phrase) =>
        view.KindAt(phrase) == PhraseKind.Passage && view.PassageAt(phrase) is { Kind: PassageKind.Speech or PassageKind.ScareQuote }
        && view.OpensSmall(phrase);

    /// <summary>"The bridge, she said “was never safe”"; not "In May, she said “big” ferries were unsafe".</summary>
    private static bool IsSubjectOf(in ParagraphView view, int lead, int passage) =>
        view.KindAt(lead) == PhraseKind.NounPhrase && GoesOn(view, passage)
        && view.Tokens[view.PassageAt(passage).Tokens.Start + 1].Has(WordTraits.Auxiliary | WordTraits.Copula | WordTraits.Modal | WordTraits.FiniteForm);

    /// <summary>Where, when or at what prompting it was said is no part of what was said: <c>In an interview on Friday, she said, …</c></summary>
    private static bool IsCircumstance(in ParagraphView view, int start, int end)
    {
        // "Asked about the toll, she said", "When asked about the toll, she said"
        var asked = view.KindAt(start) == PhraseKind.Subordinator ? start + 1 : start;
        if (view.KindAt(asked) == PhraseKind.Verb && view.Phrases[asked].Has(WordTraits.Ask))
        {
            return true;
        }

        return !IsConnective(view, start, end) && !IsSubject(view, start) && view.Right<NoCircumstance>(start, end) == end;
    }

    /// <summary>"The memo, she said, was old": without a preposition a document or a place is what is spoken of.</summary>
    private static bool IsSubject(in ParagraphView view, int start) =>
        view.KindAt(start) == PhraseKind.NounPhrase && !view.Phrases[start].Has(WordTraits.Time);

    /// <summary>"Instead", "But then": how it goes on is what is said.</summary>
    private static bool IsConnective(in ParagraphView view, int start, int end)
    {
        var i = start;
        while (i < Math.Min(end, start + LongestConnective) && view.KindAt(i) is PhraseKind.Adverb or PhraseKind.Coordinator)
        {
            i++;
        }

        return i == end;
    }

    private readonly struct NoCircumstance : IPhraseStop
    {
        public static bool At(in ParagraphView view, int i)
        {
            ref readonly var phrase = ref view.Phrases[i];
            return !phrase.IsAside && phrase.Kind is not (PhraseKind.Comma or PhraseKind.Preposition or PhraseKind.Coordinator)
                && !(phrase.Kind == PhraseKind.NounPhrase && phrase.Has(WordTraits.Document | WordTraits.Place | WordTraits.Time));
        }
    }
}
