using QuoteAttribution.Lexicons;
using QuoteAttribution.Mentions;

namespace QuoteAttribution.Cues;

/// <summary>Finds what of a reported clause stands before its attribution.</summary>
internal static class LeadFinder
{
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

        var comma = view.SkipAsidesLeft(frame.First - 1);
        if (frame.Source.First < frame.First || view.KindAt(comma) != PhraseKind.Comma || !IsInterrupted(view, view.SkipAsidesRight(frame.Last + 1)))
        {
            return default;
        }

        var start = ContentFinder.SentenceStart(view, comma);
        return start < comma && !IsCircumstance(view, start, comma) ? new PhraseRange(start, comma) : default;
    }

    /// <summary>The frame with where and when it was said, where the reported verb follows: <c>The clerks, | she said in May, | were ill.</c></summary>
    public static CueFrame WithAdjuncts(in ParagraphView view, in CueFrame frame)
    {
        if (frame.Source.First < frame.First || view.KindAt(view.SkipAsidesLeft(frame.First - 1)) != PhraseKind.Comma)
        {
            return frame;
        }

        var i = frame.Last + 1;
        while (i < view.Count && !view.StartsSentence(i) && (view.Phrases[i].IsAside || view.KindAt(i) == PhraseKind.Preposition
            || (view.KindAt(i) == PhraseKind.NounPhrase && view.KindAt(i - 1) == PhraseKind.Preposition)))
        {
            i++;
        }

        return i > frame.Last + 1 && view.KindAt(i) == PhraseKind.Comma && view.KindAt(i + 1) == PhraseKind.Verb
            && view.Phrases[i + 1].Shape is VerbShape.Finite or VerbShape.Passive
            ? frame with { Last = i - 1 }
            : frame;
    }

    private static bool IsInterrupted(in ParagraphView view, int next) => view.KindAt(next) == PhraseKind.Comma || GoesOn(view, next);

    /// <summary>Whether a passage goes on with a sentence begun before: it opens with a small letter.</summary>
    public static bool GoesOn(in ParagraphView view, int phrase) =>
        view.KindAt(phrase) == PhraseKind.Passage && view.PassageAt(phrase) is { Kind: PassageKind.Speech or PassageKind.ScareQuote }
        && view.OpensSmall(phrase);

    /// <summary>Where, when or at what prompting it was said is no part of what was said: <c>In an interview on Friday, she said, …</c></summary>
    private static bool IsCircumstance(in ParagraphView view, int start, int end)
    {
        if (view.Phrases[start].Kind == PhraseKind.Verb && view.Phrases[start].Has(WordTraits.Ask))
        {
            return true;
        }

        return view.Walks.Circumstance.Right<NoCircumstance>(view, start, end) == end;
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
