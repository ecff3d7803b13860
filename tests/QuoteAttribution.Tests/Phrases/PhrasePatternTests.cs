using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Tests.Phrases;

public class PhrasePatternTests
{
    private static readonly Phrase[] Phrases =
    [
        Of(PhraseKind.NounPhrase, WordTraits.Role),
        Of(PhraseKind.Adverb),
        Of(PhraseKind.Verb, WordTraits.Say, VerbShape.Finite),
        Of(PhraseKind.Comma),
        Of(PhraseKind.Passage),
    ];

    [Theory]
    [InlineData("<Verb>", true, "its kind alone")]
    [InlineData("<Verb(Finite)[Say]>", true, "its form and its class")]
    [InlineData("<Verb(Gerund)>", false, "another form")]
    [InlineData("<Verb[Tell|Say]>", true, "one of two classes")]
    [InlineData("<Verb[-Say]>", false, "a class that it must not have")]
    [InlineData("<Verb> Comma Passage", true, "what follows")]
    [InlineData("<Verb> Comma !Passage", false, "what must not follow")]
    [InlineData("<Verb> Comma|Colon *", true, "one of two marks, and anything")]
    [InlineData("NounPhrase <Verb>", false, "an adverb stands between")]
    [InlineData("~NounPhrase[Role] <Verb>", true, "asides before it are skipped")]
    [InlineData("Stop NounPhrase Adverb <Verb>", true, "before the paragraph there is a stop")]
    [InlineData("<Verb> Comma Passage Stop Stop", true, "and after it")]
    public void A_row_says_what_stands_around_a_phrase(string row, bool matches, string because) =>
        new PhrasePattern(row).Matches(new ParagraphView("", [], [], Phrases), 2).Should().Be(matches, because);

    [Theory]
    [InlineData("Verb", "angle brackets")]
    [InlineData("<Verb> <Comma>", "angle brackets")]
    [InlineData("<Werb>", "Werb")]
    [InlineData("<Verb[Shout]>", "Shout")]
    [InlineData("<Verb(Finite>", "without closing")]
    public void A_row_that_cannot_be_read_says_why(string row, string reason) =>
        FluentActions.Invoking(() => new PhrasePattern(row)).Should().Throw<FormatException>().WithMessage($"*{reason}*");

    private static Phrase Of(PhraseKind kind, WordTraits traits = WordTraits.None, VerbShape shape = VerbShape.None) =>
        new(kind, shape, new TokenRange(0, 1), 0, traits);
}
