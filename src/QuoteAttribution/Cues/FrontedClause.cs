using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Tells whether a cue stands in a clause that opens its sentence and ends at a comma.</summary>
internal static class FrontedClause
{
    /// <summary>"When he refused to sign, the deal failed.", "In the week since he asked for help, the deal failed."</summary>
    public static bool Holds(in ParagraphView view, in CueFrame frame)
    {
        var first = view.KindAt(frame.Source.First) == PhraseKind.Relative ? frame.Source.First : frame.Source.First - 1;
        if (first < 0)
        {
            return false;
        }

        var start = view.Left<FrontEnd>(first, Math.Max(0, first - view.LongestClause));
        return view.StartsSentence(start) && (view.KindAt(start) is PhraseKind.Preposition or PhraseKind.Subordinator || IsSpan(view, start))
            && Subordinate.At(view, view.Left<Subordinate>(first, start));
    }

    /// <summary>"Responding to his claim that it leaned, the mayor left.", "In reply to her promise to pay, Reed laughed."</summary>
    public static bool HoldsNoun(in ParagraphView view, in CueFrame frame)
    {
        var first = frame.Source.First;
        var start = first > 0 ? view.Left<FrontEnd>(first - 1, Math.Max(0, first - view.LongestClause)) : first;
        return start < first && view.StartsSentence(start)
            && (view.KindAt(start) == PhraseKind.Preposition || (view.KindAt(start) == PhraseKind.Verb && view.Phrases[start].Shape == VerbShape.Gerund));
    }

    /// <summary>"A few weeks after he asked for help, the deal failed."</summary>
    private static bool IsSpan(in ParagraphView view, int start) =>
        view.KindAt(start) == PhraseKind.Time && view.KindAt(start + 1) == PhraseKind.Subordinator;

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
}
