using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Finds whose words stand between marks where no verb of saying tells it, but a bracket, a question or a noun does.</summary>
internal static class SourceBeside
{
    // (“the bank”): a name for what stands before the bracket.
    private const int LongestName = 2;

    // (Ann Reed and Tom Lind, 2016, p. 4)
    private const int LongestCitation = 14;

    private static readonly PhrasePattern InBrackets = PhrasePatterns.Of("passage-in-brackets");
    private static readonly PhrasePattern AfterQuestion = PhrasePatterns.Of("passage-after-question");
    private static readonly PhrasePattern IsTheWord = PhrasePatterns.Of("passage-is-word");
    private static readonly PhrasePattern IsTheWordOf = PhrasePatterns.Of("passage-is-word-of");
    private static readonly PhrasePattern IsTheWordThat = PhrasePatterns.Of("passage-is-word-that");

    /// <summary>The source of a passage without a cue, and the row of the pattern in which they stand; none where nothing beside it tells.</summary>
    public static SourcePhrase Of(in ParagraphView view, int passage, out AttributionPattern pattern)
    {
        pattern = Patterns.Beat;
        if (InBrackets.Matches(view, passage))
        {
            return BeforeBracket(view, passage);
        }

        if (Citation(view, passage) is { IsNone: false } cited)
        {
            pattern = Patterns.QuotationDashSource;
            return cited;
        }

        pattern = Patterns.SourceColonQuotation;
        if (AfterQuestion.Matches(view, passage) && !view.Tokens[view.Phrases[passage - 1].Tokens.Start].Has(TokenTraits.IsFullStop))
        {
            var asked = SourceFinder.Adjacent(view, passage - 1);
            return NounCueFinder.WhoseWords(view, asked) is var owner && owner.Tokens != asked.Tokens ? owner : default;
        }

        return WhoseWord(view, passage);
    }

    /// <summary>Whether a noun before the passage says what is written there: with the caption “Home at last.”</summary>
    public static bool IsCaption(in ParagraphView view, int passage) =>
        view.KindAt(passage - 2) == PhraseKind.Preposition && view.KindAt(passage - 1) == PhraseKind.NounPhrase
        && WordLists.Wording.Has(view.WordOf(view.Tokens[view.Phrases[passage - 1].Head]));

    /// <summary>The mayor (“I never lose”) lost. He shrugged (“Not my fault.”): who stands or acts before the bracket.</summary>
    private static SourcePhrase BeforeBracket(in ParagraphView view, int passage)
    {
        if (view.PassageAt(passage).Words <= LongestName || view.Tokens[view.Phrases[passage - 1].Tokens.Start].Kind != TokenKind.OpenBracket)
        {
            return default;
        }

        var before = passage - 2;
        var source = view.KindAt(before) == PhraseKind.NounPhrase
            ? SourceFinder.Adjacent(view, before + 1)
            : SourceFinder.ClauseSubject(view, Clause.Start(view, before), before + 1);
        return !source.IsNone && SourceFinder.IsPersonal(view, source) ? source : default;
    }

    /// <summary>“Never trust a goose” (Ida Moss, 2016): a name and a number in brackets after a quotation.</summary>
    private static SourcePhrase Citation(in ParagraphView view, int passage)
    {
        var bracket = view.KindAt(passage + 1) == PhraseKind.Bracketed ? passage + 1 : passage + 2;
        if (view.KindAt(bracket) != PhraseKind.Bracketed || view.KindAt(bracket - 1) is not (PhraseKind.Passage or PhraseKind.Stop)
            || view.Phrases[bracket].Tokens.Count > LongestCitation || !view.StartsSentence(passage))
        {
            return default;
        }

        var tokens = view.Phrases[bracket].Tokens;
        var end = tokens.Start + 1;
        while (end < tokens.End && IsOfName(view, end))
        {
            end++;
        }

        var isCited = end > tokens.Start + 1 && !WordLists.Captioning.Has(view.WordOf(view.Tokens[tokens.Start + 1])) && view.Tokens[end].Kind is TokenKind.Comma or TokenKind.Number && HasNumber(view, end, tokens.End);
        if (!isCited)
        {
            return default;
        }

        var name = new TokenRange(tokens.Start + 1, end);
        var head = new Phrase(PhraseKind.NounPhrase, VerbShape.None, name, end - 1, view.Tokens[end - 1].Traits);
        return new SourcePhrase(name, bracket, bracket, head, head, false);
    }

    private static bool IsOfName(in ParagraphView view, int token) =>
        view.Tokens[token] is { IsWord: true, IsCapitalised: true } word && !word.Has(WordTraits.Time | WordTraits.FunctionWord | WordTraits.Adverb);

    private static bool HasNumber(in ParagraphView view, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (view.Tokens[i].Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“Unworkable” is the word | Ann Reed | uses for the plan.</summary>
    private static SourcePhrase WhoseWord(in ParagraphView view, int passage)
    {
        if (IsTheWordOf.Matches(view, passage))
        {
            return NameAfterWord(view, passage + 2);
        }

        var subject = IsTheWord.Matches(view, passage) ? passage + 3 : IsTheWordThat.Matches(view, passage) ? passage + 4 : 0;
        return subject > 0 && WordLists.Wording.Has(view.WordOf(view.Tokens[view.Phrases[passage + 2].Head])) ? SourceFinder.At(view, subject) : default;
    }

    /// <summary>"the word | Boyle": a name that follows its noun without a pronoun stands in one phrase with it.</summary>
    private static SourcePhrase NameAfterWord(in ParagraphView view, int noun)
    {
        var tokens = view.Phrases[noun].Tokens;
        var name = tokens.Start + 1;
        while (name < tokens.End && !view.Tokens[name].IsCapitalised)
        {
            name++;
        }

        if (name == tokens.End || !WordLists.Wording.Has(view.WordOf(view.Tokens[name - 1])))
        {
            return default;
        }

        var head = view.Phrases[noun] with { Tokens = new TokenRange(name, tokens.End) };
        return new SourcePhrase(head.Tokens, noun, noun, head, head, false);
    }
}
