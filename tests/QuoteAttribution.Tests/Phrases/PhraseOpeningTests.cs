using CsCheck;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Tests.Phrases;

public class PhraseOpeningTests
{
    [Theory]
    [InlineData("the old window", "the", nameof(PhraseKind.NounPhrase), nameof(OpensWhen.NoAdverb))]
    [InlineData("the old window", "window", nameof(PhraseKind.NounPhrase), nameof(OpensWhen.NotBesideManner))]
    [InlineData("her window", "her", nameof(PhraseKind.NounPhrase), nameof(OpensWhen.OnlyObjectPronoun))]
    [InlineData("my window", "my", nameof(PhraseKind.NounPhrase), nameof(OpensWhen.Always))]
    [InlineData("It rained that day", "that", nameof(PhraseKind.Relative), nameof(OpensWhen.NeighboursSay))]
    [InlineData("She said so", "said", nameof(PhraseKind.Verb), nameof(OpensWhen.AfterSubject))]
    [InlineData("She can say so", "can", nameof(PhraseKind.Verb), nameof(OpensWhen.Always))]
    [InlineData("She went to see", "to", nameof(PhraseKind.Verb), nameof(OpensWhen.BeforeVerb))]
    [InlineData("She saw them", "She", nameof(PhraseKind.NounPhrase), nameof(OpensWhen.Always))]
    [InlineData("She saw them", "them", nameof(PhraseKind.NounPhrase), nameof(OpensWhen.OnlyObjectPronoun))]
    [InlineData("Ann and Tom", "and", nameof(PhraseKind.Coordinator), nameof(OpensWhen.Always))]
    [InlineData("Ann and Tom", "Tom", nameof(PhraseKind.NounPhrase), nameof(OpensWhen.NotBesideManner))]
    [InlineData("Rain fell on 40 boats", "on", nameof(PhraseKind.Preposition), nameof(OpensWhen.OnlyPreposition))]
    [InlineData("Rain fell on 40 boats", "40", nameof(PhraseKind.NounPhrase), nameof(OpensWhen.NotBesideManner))]
    [InlineData("Ann never slept", "never", nameof(PhraseKind.Adverb), nameof(OpensWhen.NeighboursSay))]
    [InlineData("Ann, Tom", ",", nameof(PhraseKind.Comma), nameof(OpensWhen.Always))]
    [InlineData("Ann (Tom)", "(", nameof(PhraseKind.Bracketed), nameof(OpensWhen.Always))]
    [InlineData("Ann slept.", ".", nameof(PhraseKind.Stop), nameof(OpensWhen.Always))]
    public void A_token_tells_what_it_opens(string text, string word, string kind, string when) =>
        OpeningOf(text, word).Should().Be(new PhraseOpening(Enum.Parse<PhraseKind>(kind), Enum.Parse<OpensWhen>(when)));

    [Fact]
    public void A_small_word_with_a_capital_is_a_name_unless_it_begins_the_sentence()
    {
        OpeningOf("The letter of the Will family", "Will").Kind.Should().Be(PhraseKind.NounPhrase);
        OpeningOf("Will the family write?", "Will").Kind.Should().Be(PhraseKind.Verb);
    }

    [Fact]
    public void The_first_row_that_fits_decides() => Gen.ULong.Select(Gen.ULong, Gen.ULong).Sample(static bits =>
    {
        // Few bits at once, as words have them.
        var traits = (WordTraits)(bits.Item1 & bits.Item2 & bits.Item3);
        PhraseOpening.Of(new Token(new TextSpan(0, 1), TokenKind.Word, TokenTraits.None, traits)).Should().Be(PhraseOpening.OfRow(traits));
    });

    private static PhraseOpening OpeningOf(string text, string word) =>
        PhraseOpening.Of(QuoteAttributor.Default.Tokenize(text).Single(token => token.Span.In(text).SequenceEqual(word)));
}
