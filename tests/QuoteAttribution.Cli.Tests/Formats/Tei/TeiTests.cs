using System.Xml.Linq;
using QuoteAttribution.Cli.Output.Tei;

namespace QuoteAttribution.Cli.Tests.Formats.Tei;

public sealed class TeiTests
{
    [Fact]
    public async Task A_quotation_is_said_by_somebody_to_somebody()
    {
        var tei = TeiFile.Of(await Quotes.AnalyzeAsync("“It will hold,” Tom Lind told Ann Reed. “It must,” said Ann Reed.", "--format", "tei"));

        var said = tei.Said[0];
        said.Value.Should().Be("It will hold,");
        tei.Target(said, "who").Value.Trim().Should().Be("Tom Lind");
        tei.Target(said, "toWhom").Value.Trim().Should().Be("Ann Reed");
        ((string?)said.Attribute("direct"), (string?)said.Attribute("cert")).Should().Be(("true", "high"));
        tei.Target(said, "toWhom").Name.LocalName.Should().Be("person");
    }

    [Fact]
    public async Task Who_is_spoken_to_and_never_quoted_is_the_words_for_them()
    {
        var tei = TeiFile.Of(await Quotes.AnalyzeAsync("“It will hold,” Tom Lind told reporters.", "--format", "tei"));

        tei.Target(tei.Said.Single(), "toWhom").Should().Match<XElement>(static rs => rs.Name.LocalName == "rs" && rs.Value == "reporters");
    }

    [Fact]
    public async Task The_cue_and_the_words_for_the_speaker_are_marked_and_point_to_their_quotation()
    {
        var tei = TeiFile.Of(await Quotes.AnalyzeAsync("Ana Brook came. She said that it would hold.", "--format", "tei"));

        var quotation = TeiFile.IdOf(tei.Said.Single());
        var cue = tei.All("seg").Single();
        (cue.Value, (string?)cue.Attribute("type"), (string?)cue.Attribute("corresp")).Should().Be(("said", "cue", $"#{quotation}"));
        var source = tei.All("rs").Single(static rs => (string?)rs.Attribute("type") == "source");
        (source.Value, (string?)source.Attribute("corresp")).Should().Be(("She", $"#{quotation}"));
        tei.Target(source, "ref").Value.Trim().Should().Be("Ana Brook");
        ((string?)tei.Said[0].Attribute("direct")).Should().Be("false");
    }

    [Fact]
    public async Task A_quotation_that_its_tag_interrupts_is_a_chain()
    {
        var tei = TeiFile.Of(await Quotes.AnalyzeAsync("“It will hold,” said Ann Reed, “and long.”", "--format", "tei"));

        tei.Said.Select(static said => said.Value).Should().Equal("It will hold,", "and long.");
        tei.Target(tei.Said[0], "next").Should().BeSameAs(tei.Said[1]);
        tei.Target(tei.Said[1], "prev").Should().BeSameAs(tei.Said[0]);
    }

    [Fact]
    public async Task A_quotation_of_several_paragraphs_is_a_chain_too()
    {
        var tei = TeiFile.Of(await Quotes.AnalyzeAsync("Ann Reed said, “It will hold.\n\n“And long.”", "--format", "tei"));

        tei.All("p").Where(static p => p.Parent!.Name.LocalName == "body").Should().HaveCount(2);
        tei.Target(tei.Said[0], "next").Should().BeSameAs(tei.Said[1]);
    }

    [Fact]
    public async Task A_quotation_within_a_quotation_is_within_its_element()
    {
        var run = await FixedAttributor.RunAsync(
            "“Tom said, ‘It will hold.’ And it did.”",
            static text => [Quotation(text, "Tom said, ‘It will hold.’ And it did."), Quotation(text, "It will hold.")],
            "--format",
            "tei");

        var tei = TeiFile.Of(run);
        tei.Said.Should().HaveCount(2);
        tei.Said[1].Parent.Should().BeSameAs(tei.Said[0]);
    }

    [Fact]
    public async Task What_somebody_only_thinks_is_not_aloud()
    {
        var tei = TeiFile.Of(await Quotes.AnalyzeAsync("Ann Reed believes that it will hold.", "--format", "tei", "--indirect", "all"));

        ((string?)tei.Said.Single().Attribute("aloud")).Should().Be("false");
    }

    [Fact]
    public async Task Those_who_speak_are_persons_with_their_names_or_organisations()
    {
        const string text = "“It will hold,” said Mrs. Ann Reed. “It must,” said Reed. A statement said that it would. The Pier Company said it would pay.";

        var tei = TeiFile.Of(await Quotes.AnalyzeAsync(text, "--format", "tei"));

        var person = tei.All("person").Single();
        ((string?)person.Attribute("sex")).Should().Be("F");
        person.Elements(TeiFile.Namespace + "persName").Select(static name => name.Value).Should().Contain(["Ann Reed", "Reed"]);
        tei.All("org").Select(static org => ((string?)org.Attribute("role"), org.Value.Trim())).Should().Equal(("document", "statement"), (null, "Pier Company"));
    }

    [Fact]
    public async Task The_header_names_the_text_the_program_and_the_rules_used()
    {
        var tei = TeiFile.Of(await Quotes.RunOnAsync("""{"id": "A & B", "text": "“It will hold,” said Ann Reed."}""", "--format", "tei", "--input-format", "jsonl"));

        tei.Texts.Single().Descendants(TeiFile.Namespace + "title").Single().Value.Should().Be("A & B");
        ((string?)tei.All("application").Single().Attribute("ident")).Should().Be("quotes");
        tei.All("category").Select(TeiFile.IdOf).Should().Contain("rule.quotation-cue-source");
    }

    [Theory]
    [InlineData(1.0, "high")]
    [InlineData(0.9, "high")]
    [InlineData(0.89, "medium")]
    [InlineData(0.7, "medium")]
    [InlineData(0.69, "low")]
    [InlineData(0.0, "low")]
    public void Sure_is_high_medium_or_low(double confidence, string word) => TeiCertainty.Of(confidence).Should().Be(word);

    [Fact]
    public async Task Many_texts_are_one_corpus_whose_ids_differ()
    {
        var tei = TeiFile.Of(await Quotes.RunOnAsync(
            "{\"text\": \"“It will hold,” said Ann Reed.\"}\n{\"text\": \"“It must,” said Ann Reed.\"}\n", "--format", "tei", "--input-format", "jsonl"));

        tei.Root.Name.LocalName.Should().Be("teiCorpus");
        tei.Texts.Select(TeiFile.TextOf).Should().Equal("“It will hold,” said Ann Reed.", "“It must,” said Ann Reed.");
    }

    [Fact]
    public async Task A_corpus_of_nothing_is_valid() =>
        TeiFile.Of(await Quotes.RunOnAsync("", "--format", "tei", "--input-format", "jsonl")).Said.Should().BeEmpty();

    [Fact]
    public async Task The_help_names_it() => (await Quotes.RunAsync("--help")).Output.Should().Contain("tei: the text as TEI P5");

    private static Quotation Quotation(string text, string words) => new(text, [FixedAttributor.Place(text, words)], QuotationKind.Direct);
}
