using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Brackets around words in marks, which are phrases by themselves: <c>the mayor | ( | “I never lose” | )</c></summary>
internal static class Bracket
{
    public readonly struct Closing : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) => view.KindAt(phrase) == PhraseKind.Other && view.Tokens[view.Phrases[phrase].Head].Kind == TokenKind.CloseBracket;
    }

    public readonly struct Opening : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) => view.KindAt(phrase) == PhraseKind.Other && view.Tokens[view.Phrases[phrase].Head].Kind == TokenKind.OpenBracket;
    }
}
