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
    private static readonly PhrasePattern ObjectGoesOn = PhrasePatterns.Of("object-goes-on");

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
