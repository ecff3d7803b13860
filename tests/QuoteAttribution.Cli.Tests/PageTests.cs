using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using QuoteAttribution.Cli.Output.Page;

namespace QuoteAttribution.Cli.Tests;

public class PageTests
{
    private const string Scene = """
        “Keep the <script>alert(1)</script> & the ‘pier’,” said Ann Reed. “It is ours.”

        “Tom Lind told me: ‘I will pay for it,’ and he meant it,” Ana Brook told Ann Reed.

        The mayor said that the plan was “reckless and late”.
        """;

    [Theory]
    [InlineData(Scene)]
    [InlineData("“Yes,” said Ann.\n\n“No.”\r\n\t“Why?” asked Tom.  ")]
    [InlineData("  Rain fell.\u0085\u00A0<b>&amp;</b> 𝔄 \u0093\n")]
    [InlineData("")]
    public async Task The_text_of_the_article_is_the_text_of_the_document(string text)
    {
        var article = (await PageOfAsync(text)).QuerySelector("article.text")!;

        article.TextContent.Should().Be(text);
    }

    [Fact]
    public async Task Markup_in_a_text_a_name_or_an_id_stays_text()
    {
        var id = "<img src=x onerror=\"alert(1)\">";
        var text = "“<b onclick='x'>Go</b>,” said <i>Ann</i> to <u>Tom</u>.";
        var run = await Quotes.RunOnAsync($$"""{"id":{{JsonSerializer.Serialize(id)}},"text":{{JsonSerializer.Serialize(text)}}}""",
            "--input-format", "jsonl", "--format", "html");
        var page = Parse(run.Output);

        page.QuerySelectorAll("img, b, i, u, [onclick], [onerror]").Should().BeEmpty();
        page.QuerySelector("h2")!.TextContent.Should().Be(id);
        page.QuerySelector(".cast .name")!.TextContent.Should().Be("<i>Ann</i>");
        page.QuerySelector("article")!.TextContent.Should().Be(text);
        page.QuerySelectorAll("script").Should().ContainSingle();
    }

    [Fact]
    public async Task All_words_of_a_quotation_stand_in_an_element_with_the_number_of_its_speaker()
    {
        var result = new QuoteAttributor().Analyze(Scene, TestContext.Current.CancellationToken);
        var page = await PageOfAsync(Scene);

        result.Quotations.Should().HaveCountGreaterThan(2);
        foreach (var quotation in result.Quotations)
        {
            var number = quotation.Speaker is null ? "none" : $"{quotation.Speaker.Id + 1}";
            var words = WithoutBlanks(string.Concat(page.QuerySelectorAll($"article [data-speaker='{number}'], article [data-within-speaker='{number}']")
                .Select(static element => element.TextContent)));
            quotation.Spans.Should().OnlyContain(span => words.Contains(WithoutBlanks(Scene.Substring(span.Start, span.Length)), StringComparison.Ordinal));
            page.QuerySelectorAll($".cast button[data-speaker='{number}']").Should().ContainSingle();
        }
    }

    [Fact]
    public void A_quotation_within_another_tells_of_both_speakers()
    {
        const string text = "Ann told me: “Tom says he will go” today.";
        Speaker ann = new("Ann"), tom = new("Tom");
        Quotation[] quotations =
        [
            new(text, [new TextSpan(14, 19)], attribution: new Attribution(ScriptedAttributor.Rule, 1, ann)),
            new(text, [new TextSpan(23, 10)], attribution: new Attribution(ScriptedAttributor.Rule, 1, tom)),
        ];

        var page = Parse(Encoding.UTF8.GetString(DocumentSection.Of("nested", new AttributionResult(text, quotations)).ToUtf8().Span));
        var inner = page.QuerySelectorAll("article [data-within]").Single();

        inner.TextContent.Should().Be("he will go");
        NameOf(page, inner.GetAttribute("data-speaker")).Should().Be("Tom");
        NameOf(page, inner.GetAttribute("data-within-speaker")).Should().Be("Ann");
        page.QuerySelector("article")!.TextContent.Should().Be(text);
    }

    [Fact]
    public async Task A_quotation_in_parts_is_one_stop_of_the_keyboard_and_has_its_badge_at_each_part()
    {
        var page = await PageOfAsync("“I will go,” said Ann, “and soon.”");
        var parts = page.QuerySelectorAll("article .speech");

        parts.Select(static part => part.TextContent).Should().Equal("“I will go,”", "“and soon.”");
        parts.Select(static part => part.GetAttribute("data-quotation")).Should().Equal("1", "1");
        parts.Select(static part => part.GetAttribute("data-badge")).Should().Equal("1", "1");
        parts.Select(static part => part.GetAttribute("tabindex")).Should().Equal("0", null);
    }

    [Fact]
    public async Task The_empty_line_within_a_quotation_is_not_coloured()
    {
        var page = await PageOfAsync("Ann said: “The storm was loud.\n\n“The pier was gone.”");

        page.QuerySelectorAll("article .speech.start").Select(static part => part.TextContent).Should().Equal("“The storm was loud.", "“The pier was gone.”");
    }

    [Fact]
    public async Task Cue_speaker_and_addressee_are_marked_and_told_with_rule_and_confidence()
    {
        var page = Parse((await Quotes.RunOnAsync("“Yes,” said Ann to Tom.", "--format", "html")).Output);

        page.QuerySelector("article .cue")!.TextContent.Should().Be("said");
        page.QuerySelector("article .mention")!.TextContent.Should().Be("Ann");
        page.QuerySelector("article .addressee")!.TextContent.Should().Be("Tom");
        page.QuerySelector("[data-note='1'] dl")!.TextContent.Should()
            .Contain("direct, word for word").And.Contain("quotation, cue source").And.Contain("91%").And.Contain("to Tom");
    }

    [Fact]
    public async Task The_cast_counts_the_quotations_of_each_speaker_and_of_nobody()
    {
        var page = await PageOfAsync("“Yes,” said Ann. “No,” said Tom. “I am not sure,” said Ann.\n\nIt was said that “all is well”.");

        page.QuerySelectorAll(".cast li button").Select(static button => button.TextContent).Should().Contain(["1 Ann 2", "2 Tom 1"]);
        page.QuerySelectorAll(".cast li button").Should().OnlyContain(static button => button.GetAttribute("aria-pressed") == "false");
    }

    [Fact]
    public async Task The_policy_allows_the_style_and_the_script_of_the_page_and_nothing_else()
    {
        var page = await PageOfAsync(Scene);
        var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;

        policy.Split("; ").Should().BeEquivalentTo(
            "default-src 'none'",
            $"style-src '{HashOf(page.QuerySelectorAll("style").Single())}'",
            $"script-src '{HashOf(page.QuerySelectorAll("script").Single())}'",
            "base-uri 'none'",
            "form-action 'none'");
        page.QuerySelectorAll("[style], [src], [href], link").Should().BeEmpty();
    }

    [Fact]
    public async Task A_page_refers_to_nothing_outside_of_it()
    {
        var run = await Quotes.AnalyzeAsync(Scene, "--format", "html");

        run.Output.Should().NotContain("http://").And.NotContain("https://").And.NotContain("url(").And.NotContain("@import");
    }

    [Fact]
    public async Task Several_documents_are_sections_of_one_page()
    {
        var run = await Quotes.RunOnAsync("""{"id":"first","text":"“Yes,” said Ann."}""" + "\n" + """{"id":"second","text":"Rain."}""",
            "--input-format", "jsonl", "--format", "html");
        var page = Parse(run.Output);

        run.Output.Split("<!DOCTYPE html>").Should().HaveCount(2);
        page.DocumentElement.GetAttribute("lang").Should().Be("en");
        page.QuerySelectorAll("main > section > h2").Select(static heading => heading.TextContent).Should().Equal("first", "second");
        page.QuerySelectorAll("main > section .sum").Select(static sum => sum.TextContent).Should().Equal("1 quotation", "No quotations.");
    }

    [Fact]
    public void Where_two_phrases_stand_in_one_place_the_cue_is_shown_and_the_rest_of_the_other()
    {
        const string text = "Ann, who said so";
        var attribution = new Attribution(
            ScriptedAttributor.Rule, 1, mention: new Mention(text, new TextSpan(0, text.Length), MentionKind.NounPhrase), cue: new Cue(text, new TextSpan(9, 4)));
        var result = new AttributionResult(text, [new Quotation(text, [new TextSpan(14, 2)], attribution: attribution)]);

        MarkedPhrase.Of(result).Select(phrase => $"{phrase.Role}: {phrase.Span.In(text)}").Should().Equal("Mention: Ann, who ", "Cue: said", "Mention:  so");
    }

    private static async Task<IDocument> PageOfAsync(string text)
    {
        var run = await Quotes.AnalyzeAsync(text, "--format", "html");
        run.ExitCode.Should().Be(ExitCode.Success, run.Error);
        return Parse(run.Output);
    }

    private static IDocument Parse(string page) => new HtmlParser().ParseDocument(page);

    // Those between two parts of a quotation belong to neither.
    private static string WithoutBlanks(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));

    private static string NameOf(IDocument page, string? number) =>
        page.QuerySelector($".cast button[data-speaker='{number}'] .name")!.TextContent;

    private static string HashOf(IElement element) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)));
}
