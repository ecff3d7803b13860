using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Knows what behind a comma still belongs to an object that a cue governs: <c>praised the mayor, the council and the police</c>.</summary>
internal static class ObjectParts
{
    /// <summary>No phrase.</summary>
    public const int None = -1;

    private static readonly PhrasePattern ListClosing = PhrasePatterns.Of("list-closing");
    private static readonly PhrasePattern ObjectThenWhen = PhrasePatterns.Of("object-then-when");
    private static readonly PhrasePattern ObjectThenOnWhen = PhrasePatterns.Of("object-then-on-when");
    private static readonly PhrasePattern ObjectThenOccasion = PhrasePatterns.Of("object-then-occasion");
    private static readonly PhrasePattern AdjunctPart = PhrasePatterns.Of("adjunct-part");
    private static readonly PhrasePattern ObjectGoesOn = PhrasePatterns.Of("object-goes-on");

    /// <summary>"endorsed the mayor | last week", "rejected the offer | in a speech on Monday": where an object ends behind which only stands when and on what occasion it was said.</summary>
    /// <param name="view">The paragraph.</param>
    /// <param name="start">The first phrase of the object.</param>
    /// <param name="end">Where what the cue governs ends.</param>
    /// <param name="isJudged">Whether the cue judges it: "noted the gap in the speech" may mean one that stands there.</param>
    public static int EndBeforeWhen(in ParagraphView view, int start, int end, bool isJudged)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (IsWhen(view, i) || (isJudged && IsOccasion(view, i)))
            {
                return view.Right<NoAdjunct>(i, end) == end ? i : end;
            }

            if (view.KindAt(i) is not (PhraseKind.NounPhrase or PhraseKind.Preposition))
            {
                return end;
            }
        }

        return end;
    }

    /// <summary>"denied the charge | on Monday"; but "noted the gap in the speech last month", which may stand there.</summary>
    private static bool IsWhen(in ParagraphView view, int i) =>
        ObjectThenWhen.Matches(view, i) || (ObjectThenOnWhen.Matches(view, i) && !HoldsOccasion(view, i + 1));

    private static bool HoldsOccasion(in ParagraphView view, int time)
    {
        foreach (ref readonly var word in view.Tokens[view.Phrases[time].Tokens.Start..view.Phrases[time].Head])
        {
            if (word.Has(WordTraits.Document | WordTraits.SpeechNoun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"praised the mayor | in a speech"; but "praised the words in her speech".</summary>
    private static bool IsOccasion(in ParagraphView view, int i) => ObjectThenOccasion.Matches(view, i) && view.IsWord(i, WordLists.OnOccasion);

    private readonly struct NoAdjunct : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) => !AdjunctPart.Matches(view, phrase);
    }

    /// <summary>"praised the builder, | Kim Holm, | and left", "praised the crew, | including the cook": who or what that was.</summary>
    public static bool IsExplained(in ParagraphView view, int pause) =>
        view.KindAt(pause + 1) == PhraseKind.NounPhrase
            ? !view.Tokens[view.Phrases[pause + 1].Tokens.Start].Has(WordTraits.VerbForm) && view.KindAt(NounPhraseChain.EndOf(view, pause + 1) + 1) != PhraseKind.Verb
            : view.KindAt(pause + 1) == PhraseKind.Preposition && view.IsWord(pause + 1, WordLists.Including);

    /// <summary>"said they did not know, | a high share for a poll": what the writer calls it; but "said she met Kim Holm, a builder", "said he was late, a bit tired, and ill".</summary>
    public static bool IsSummary(in ParagraphView view, int pause)
    {
        if (view.KindAt(pause + 1) != PhraseKind.NounPhrase || !view.Tokens[view.Phrases[pause + 1].Tokens.Start].Has(WordTraits.Indefinite) || IsNamed(view, pause - 1))
        {
            return false;
        }

        var end = NounPhraseChain.EndOf(view, pause + 1) + 1;
        return view.KindAt(end) is not (PhraseKind.Coordinator or PhraseKind.Comma or PhraseKind.Verb);
    }

    private static bool IsNamed(in ParagraphView view, int phrase) => view.KindAt(phrase) == PhraseKind.NounPhrase && NameShape.Ends(view.Tokens, view.Phrases[phrase]);

    /// <summary>"praised the mayor, the council and the police"</summary>
    public static bool IsListed(in ParagraphView view, int comma)
    {
        var end = view.Right<NoListItem>(comma + 1, Math.Min(view.Count, comma + Clause.LongestPart));
        return ListClosing.Matches(view, end) && !view.StartsSentence(end);
    }

    private readonly struct NoListItem : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) =>
            view.StartsSentence(phrase) || view.KindAt(phrase) is not (PhraseKind.NounPhrase or PhraseKind.Comma);
    }

    /// <summary>The comma that closes an apposition after which the object goes on, "accused the builder, Kim Holm, of fraud"; <see cref="None"/> where none does.</summary>
    public static int EndOfAside(in ParagraphView view, int comma)
    {
        if (view.KindAt(comma + 1) != PhraseKind.NounPhrase)
        {
            return None;
        }

        var end = NounPhraseChain.EndOf(view, comma + 1) + 1;
        return ObjectGoesOn.Matches(view, end) ? end : None;
    }
}
