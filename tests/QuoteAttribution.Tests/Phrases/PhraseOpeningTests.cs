using QuoteAttribution.Phrases;


namespace QuoteAttribution.Tests.Phrases;

public class PhraseOpeningTests
{
    [Theory]
    [InlineData("the old window", "the", nameof(PhraseOpening.Opener))]
    [InlineData("the old window", "window", nameof(PhraseOpening.Words))]
    [InlineData("It rained that day", "that", nameof(PhraseOpening.Relative))]
    [InlineData("She said so", "said", nameof(PhraseOpening.Verb))]
    [InlineData("She can say so", "can", nameof(PhraseOpening.Helper))]
    [InlineData("She went to see", "to", nameof(PhraseOpening.Infinitive))]
    [InlineData("She saw them", "She", nameof(PhraseOpening.Pronoun))]
    [InlineData("She saw them", "them", nameof(PhraseOpening.ObjectPronoun))]
    [InlineData("Ann and Tom", "and", nameof(PhraseOpening.Coordinator))]
    [InlineData("Ann and Tom", "Tom", nameof(PhraseOpening.Words))]
    [InlineData("Rain fell on 40 boats", "on", nameof(PhraseOpening.Preposition))]
    [InlineData("Rain fell on 40 boats", "40", nameof(PhraseOpening.Words))]
    [InlineData("Ann never slept", "never", nameof(PhraseOpening.Adverb))]
    [InlineData("Ann, Tom", ",", nameof(PhraseOpening.Comma))]
    [InlineData("Ann (Tom)", "(", nameof(PhraseOpening.Bracket))]
    [InlineData("Ann “Tom”", "“", nameof(PhraseOpening.Mark))]
    [InlineData("Ann slept.", ".", nameof(PhraseOpening.Stop))]
    public void A_token_tells_what_it_opens(string text, string word, string opening) =>
        OpeningOf(text, word).Should().Be(Enum.Parse<PhraseOpening>(opening));

    [Fact]
    public void A_small_word_with_a_capital_is_a_name_unless_it_begins_the_sentence()
    {
        OpeningOf("The letter of the Will family", "Will").Should().Be(PhraseOpening.Words);
        OpeningOf("Will the family write?", "Will").Should().Be(PhraseOpening.Helper);
    }

    private static PhraseOpening OpeningOf(string text, string word) =>
        PhraseOpenings.Of(QuoteAttributor.Default.Tokenize(text).Single(token => token.Span.In(text).SequenceEqual(word)));
}
