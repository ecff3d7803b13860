using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Tells where, in a reported clause, another statement of the same sentence begins, or the tag of the whole sentence.</summary>
internal static class OtherReport
{
    private static readonly PhrasePattern WithSaying = PhrasePatterns.Of("with-saying");

    /// <summary>"called it “absurd,” | while farmers said", "the pier was weak, | but the board, Reed &amp; Co., said", "they were wrong, | Ann Reed said."</summary>
    public static bool BeginsAt(in ParagraphView view, int i) => view.KindAt(i) switch
    {
        PhraseKind.Comma => WithSaying.Matches(view, i) || IsTag(view, i + 1),
        PhraseKind.Coordinator => Pauses(view, i - 1) && Says(view, i + 1) >= 0,
        PhraseKind.Subordinator => Pauses(view, i - 1) && view.IsWord(i, WordLists.Contrasting) && Says(view, i + 1) >= 0,
        _ => false,
    };

    /// <summary>A comma, or words in marks that end in one.</summary>
    private static bool Pauses(in ParagraphView view, int i) =>
        view.KindAt(i) == PhraseKind.Comma || (view.KindAt(i) == PhraseKind.Passage && view.EndsWithPause(i));

    /// <summary>"| Ann Reed said on Friday.": the sentence ends with who says all of it; "| Ann Reed said: “No.”": or with what she says to it.</summary>
    private static bool IsTag(in ParagraphView view, int noun)
    {
        var verb = Says(view, noun);
        if (verb < 0)
        {
            return false;
        }

        var next = view.SkipAsidesRight(verb + 1);
        return next >= view.Count || view.KindAt(next) is PhraseKind.Stop or PhraseKind.Colon || view.StartsSentence(next);
    }

    /// <summary>The verb of saying whose subject begins at a phrase; -1 where none does.</summary>
    private static int Says(in ParagraphView view, int phrase)
    {
        var noun = view.SkipAsidesRight(phrase);
        if (view.KindAt(noun) != PhraseKind.NounPhrase || view.StartsSentence(noun))
        {
            return -1;
        }

        var end = NounPhraseChain.EndOf(view, noun) + 1;
        if (view.KindAt(end) == PhraseKind.Comma && view.KindAt(end + 1) == PhraseKind.NounPhrase)
        {
            var closing = NounPhraseChain.EndOf(view, end + 1) + 1;
            while (closing + 1 < view.Count && view.KindAt(closing) == PhraseKind.Stop && !view.StartsSentence(closing + 1))
            {
                // "Reed & Co.,"
                closing++;
            }

            end = view.KindAt(closing) == PhraseKind.Comma ? closing + 1 : end;
        }

        var verb = view.SkipAsidesRight(end);
        return view.KindAt(verb) == PhraseKind.Verb && view.Phrases[verb] is { Shape: VerbShape.Finite } says && says.Has(WordTraits.Reports) && says.Has(WordTraits.FiniteForm)
            ? verb
            : -1;
    }

    /// <summary>"said it looked like a fort, | which needed “a garrison.”": the words in marks are still what is said.</summary>
    public static bool StandsInRelative(in ParagraphView view, int relative)
    {
        if (!view.HasPassages)
        {
            return false;
        }

        var end = view.Right<QuotedOrSaid>(relative + 1, Math.Min(view.Count, relative + Clause.LongestPart));
        return view.KindAt(end) == PhraseKind.Passage && !view.StartsSentence(end);
    }

    private readonly struct QuotedOrSaid : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) =>
            view.StartsSentence(phrase) || view.Phrases[phrase].IsCue || view.KindAt(phrase) is PhraseKind.Passage or PhraseKind.Comma or PhraseKind.Stop;
    }
}
