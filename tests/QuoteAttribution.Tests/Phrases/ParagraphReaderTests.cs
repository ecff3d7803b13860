using QuoteAttribution.Genres;
using QuoteAttribution.Memory;
using QuoteAttribution.Phrases;
using QuoteAttribution.Pipeline;

namespace QuoteAttribution.Tests.Phrases;

public class ParagraphReaderTests
{
    [Theory]
    [InlineData("The ferry left at noon. It rained all day.", "nothing is said or announced")]
    [InlineData("Ann believed in the ferry.", "what somebody thinks is not asked for")]
    public void A_sentence_that_attributes_nothing_is_one_phrase(string text, string because)
    {
        PhrasesOf(text).Should().OnlyContain(phrase => phrase.Kind == PhraseKind.Other, because)
            .And.HaveCount(text.Count(c => c == '.'), because);
    }

    [Theory]
    [InlineData("The mayor said the ferry would leave.", "a verb of saying")]
    [InlineData("The mayor denied the charge.", "a verb that reports whatever it governs")]
    [InlineData("Her claim that the ferry was late helped nobody.", "a noun of saying")]
    [InlineData("The ferry was late, according to the mayor.", "a marker of sources")]
    [InlineData("Ann Lind rose. “Not today.”", "who acts before a quotation may speak")]
    [InlineData("“Not today.” Ann Lind rose.", "who acts after it may, too")]
    [InlineData("The mayor had this on her mind:", "a colon announces what the next paragraph quotes")]
    [InlineData("The mayor smiled at the clerk and,", "the sentence breaks off")]
    public void A_sentence_that_may_attribute_is_read(string text, string because)
    {
        PhrasesOf(text).Should().Contain(phrase => phrase.Kind == PhraseKind.NounPhrase, because);
    }

    [Fact]
    public void Beliefs_are_read_where_they_are_wanted()
    {
        PhrasesOf("Ann believed in the ferry.", IndirectQuotations.All).Should().Contain(phrase => phrase.Kind == PhraseKind.Verb);
    }

    [Fact]
    public void The_phrases_cover_the_paragraph()
    {
        const string Text = "The ferry left. The mayor said it was late. It rained. Nobody came.";
        var phrases = PhrasesOf(Text);
        phrases[0].Tokens.Start.Should().Be(0);
        phrases.Zip(phrases.Skip(1)).Should().OnlyContain(pair => pair.First.Tokens.End == pair.Second.Tokens.Start);
    }

    private static Phrase[] PhrasesOf(string text, IndirectQuotations indirect = IndirectQuotations.Speech)
    {
        using var memory = Workspace.Lease();
        var quoted = Walk.Default.Passages(text, memory);
        using var phrases = new PooledList<Phrase>();
        new ParagraphReader(quoted, GenreClassifier.Of(quoted), phrases, indirect).Read(quoted.Segments.Paragraphs[0]);
        return phrases.Items.ToArray();
    }
}
