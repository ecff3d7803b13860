using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Brackets around words in marks, which are phrases by themselves: <c>the mayor | ( | “I never lose” | )</c></summary>
internal static class Bracket
{
    private static readonly PhrasePattern SubjectBehindBracket = PhrasePatterns.Of("subject-behind-bracket");
    private static readonly PhrasePattern SubjectInBracket = PhrasePatterns.Of("subject-in-bracket");

    /// <summary>"After the fire (Holt called it “odd” | ), Stone said": a clause by itself, which no subject of the one around it stands before.</summary>
    public static bool EndsClause(in ParagraphView view, int closing)
    {
        if (!Closing.At(view, closing) || !SubjectBehindBracket.Matches(view, closing + 1))
        {
            return false;
        }

        var inside = view.Left<Opening>(closing - 1, Math.Max(0, closing - Clause.LongestPart)) + 1;
        return inside > 2 && inside < closing && SubjectInBracket.Matches(view, inside) && IsFronted(view, inside - 2);
    }

    /// <summary>"After the fire"</summary>
    private static bool IsFronted(in ParagraphView view, int noun) =>
        view.KindAt(noun) == PhraseKind.NounPhrase && view.KindAt(noun - 1) is PhraseKind.Preposition or PhraseKind.Subordinator && view.StartsSentence(noun - 1);

    public readonly struct Closing : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) => view.KindAt(phrase) == PhraseKind.Other && view.Tokens[view.Phrases[phrase].Head].Kind == TokenKind.CloseBracket;
    }

    public readonly struct Opening : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) => view.KindAt(phrase) == PhraseKind.Other && view.Tokens[view.Phrases[phrase].Head].Kind == TokenKind.OpenBracket;
    }
}
