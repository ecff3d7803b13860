using System.Net;
using System.Net.NetworkInformation;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace QuoteAttribution.Cli.Tests.Serving;

/// <summary>What <c>quotes serve</c> answers.</summary>
public class ServeTests
{
    private const string Text = "“The pier will hold,” said Ann Reed. “Ask Tom.”\n\nTom Lind said that it was “old & <b>rotten</b>”.\n";

    [Fact]
    public async Task The_page_has_a_box_for_a_text_and_shows_an_example_below_it()
    {
        await using var site = await ServedQuotes.StartAsync();

        var page = Parse(await site.Client.GetStringAsync("/", TestContext.Current.CancellationToken));

        page.QuerySelector("form")!.GetAttribute("method").Should().Be("post");
        page.QuerySelector("form")!.GetAttribute("action").Should().Be("/attribute");
        page.QuerySelectorAll("form button").Should().ContainSingle();
        page.QuerySelector("label[for='text']").Should().NotBeNull();
        page.QuerySelector("textarea#text[name='text']")!.TextContent.Should().BeEmpty();
        page.QuerySelectorAll("article .speech").Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_text_gets_the_object_that_the_format_json_writes_for_it()
    {
        await using var site = await ServedQuotes.StartAsync("--sentences", "--offsets", "code-points");

        var response = await site.PostAsync(Text);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().Should().Be("application/json");
        var run = await Quotes.AnalyzeAsync(Text, "--format", "json", "--sentences", "--offsets", "code-points");
        Normal(await TextOf(response)).Should().Be(Normal(JsonDocument.Parse(run.Output).RootElement[0].GetRawText().Replace("\"id\": \"-\"", "\"id\": \"text\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_json_document_keeps_its_id_its_fields_and_its_cast()
    {
        await using var site = await ServedQuotes.StartAsync();

        var answer = Json(await site.PostAsync(
            """{"id":7,"text":"“Yes,” said Annie.","section":"local","speakers":[{"name":"Ann Reed","aliases":["Annie"]}]}""", "application/json"));

        answer.GetProperty("id").GetInt32().Should().Be(7);
        answer.GetProperty("input").GetProperty("section").GetString().Should().Be("local");
        answer.GetProperty("speakers")[0].GetProperty("name").GetString().Should().Be("Ann Reed");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("*/*")]
    [InlineData(null)]
    public async Task Who_does_not_ask_for_a_page_gets_json(string? accept)
    {
        await using var site = await ServedQuotes.StartAsync(new ScriptedAttributor());

        (await site.PostAsync("“Yes,” said Ann.", accept: accept)).Content.Headers.ContentType!.MediaType.Should().Be("application/json");
    }

    [Fact]
    public async Task Who_asks_for_a_page_gets_that_of_the_format_html()
    {
        await using var site = await ServedQuotes.StartAsync();

        var page = await PageOfAsync(await site.PostAsync(Text, accept: "text/html,application/xhtml+xml;q=0.9"));

        var file = Parse((await Quotes.AnalyzeAsync(Text, "--format", "html")).Output);
        page.QuerySelector("section article")!.OuterHtml.Should().Be(file.QuerySelector("section article")!.OuterHtml);
        page.QuerySelector("aside")!.OuterHtml.Should().Be(file.QuerySelector("aside")!.OuterHtml);
        page.QuerySelector("details")!.OuterHtml.Should().Be(file.QuerySelector("details")!.OuterHtml);
    }

    [Theory]
    [InlineData(Text)]
    [InlineData("\n\n“Yes,” said Ann.")]
    [InlineData("“</textarea><script>alert(1)</script>,” said <i>Ann</i>. </article></form>")]
    public async Task A_text_that_is_pasted_stands_in_the_box_and_in_the_page_to_the_letter(string text)
    {
        await using var site = await ServedQuotes.StartAsync();

        var page = await PageOfAsync(await site.PostAsync($"text={Uri.EscapeDataString(text)}", "application/x-www-form-urlencoded", "text/html"));

        page.QuerySelector("textarea")!.TextContent.Should().Be(text);
        page.QuerySelector("h2")!.TextContent.Should().Be("In your text");
        page.QuerySelector("article")!.TextContent.Should().Be(text);
        page.QuerySelectorAll("i, b").Should().BeEmpty();
        page.QuerySelectorAll("script").Should().ContainSingle();
    }

    [Fact]
    public async Task Html_and_markdown_are_read_as_those_of_a_file()
    {
        await using var site = await ServedQuotes.StartAsync();

        Json(await site.PostAsync("<p>&ldquo;Yes,&rdquo; said <b>Ann</b>.</p>", "text/html")).GetProperty("text").GetString().Should().Contain("“Yes,” said Ann.");
        Json(await site.PostAsync("“Yes,” said **Ann**.", "text/markdown")).GetProperty("text").GetString().Should().Contain("“Yes,” said Ann.");
    }

    [Fact]
    public async Task A_text_in_another_encoding_says_which()
    {
        await using var site = await ServedQuotes.StartAsync();
        byte[] text = [0x93, .. "Yes,"u8, 0x94, .. " said Ann."u8];

        Json(await site.PostAsync(text, "text/plain; charset=windows-1252")).GetProperty("quotations")[0].GetProperty("text").GetString().Should().Be("Yes,");
        (await LineOf(await site.PostAsync(text), HttpStatusCode.BadRequest)).Should().Contain("charset=windows-1252");
    }

    [Fact]
    public async Task Options_of_the_analysis_hold_for_all_texts()
    {
        await using var site = await ServedQuotes.StartAsync("--cue-verbs", "glimmer");

        Json(await site.PostAsync("“Keep the pier,” glimmered Ann Reed.")).GetProperty("quotations")[0].GetProperty("cue").GetProperty("text").GetString().Should().Be("glimmered");
    }

    [Theory]
    [InlineData("GET", "/pier", null, HttpStatusCode.NotFound, "/pier")]
    [InlineData("GET", "/attribute", null, HttpStatusCode.MethodNotAllowed, "POST")]
    [InlineData("POST", "/", "text/plain", HttpStatusCode.MethodNotAllowed, "GET")]
    [InlineData("POST", "/attribute", "image/png", HttpStatusCode.UnsupportedMediaType, "image/png")]
    [InlineData("POST", "/attribute", "text", HttpStatusCode.UnsupportedMediaType, "text/plain")]
    [InlineData("POST", "/attribute", null, HttpStatusCode.UnsupportedMediaType, "no Content-Type")]
    [InlineData("POST", "/attribute", "text/plain; charset=morse", HttpStatusCode.UnsupportedMediaType, "morse")]
    [InlineData("POST", "/attribute", "application/json", HttpStatusCode.BadRequest, "not valid JSON")]
    [InlineData("POST", "/attribute", "application/x-www-form-urlencoded", HttpStatusCode.BadRequest, "\"text\"")]
    public async Task What_cannot_be_answered_gets_one_line_that_says_why(string method, string path, string? contentType, HttpStatusCode status, string why)
    {
        await using var site = await ServedQuotes.StartAsync(new ScriptedAttributor());
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method == "POST")
        {
            request.Content = new ByteArrayContent("Rain fell."u8.ToArray());
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        (await LineOf(response, status)).Should().Contain(why);
        (status == HttpStatusCode.MethodNotAllowed).Should().Be(response.Content.Headers.Allow.Count > 0);
    }

    [Theory]
    [InlineData("[1]", "not a JSON object")]
    [InlineData("""{"id":"a"}""", "has no \"text\"")]
    [InlineData("""{"text":5}""", "\"text\" is not a string")]
    [InlineData("""{"text":"\ud800"}""", "surrogate")]
    public async Task Json_that_is_no_document_is_refused(string json, string why)
    {
        await using var site = await ServedQuotes.StartAsync(new ScriptedAttributor());

        (await LineOf(await site.PostAsync(json, "application/json"), HttpStatusCode.BadRequest)).Should().Contain(why);
    }

    [Fact]
    public async Task What_goes_wrong_with_one_text_is_said_and_the_next_is_answered()
    {
        await using var site = await ServedQuotes.StartAsync(new ScriptedAttributor(static text => Assert.DoesNotContain("storm", text, StringComparison.Ordinal)));

        (await LineOf(await site.PostAsync("The storm."), HttpStatusCode.InternalServerError)).Should().StartWith("could not be analysed");
        site.Error.Should().StartWith("quotes: a request: could not be analysed").And.NotContain("   at ");
        (await site.PostAsync("Rain fell.")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Only_this_machine_is_listened_to_and_at_the_address_that_is_printed()
    {
        await using var site = await ServedQuotes.StartAsync(new ScriptedAttributor());

        site.Address.Host.Should().Be("127.0.0.1");
        IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(end => end.Port == site.Address.Port)
            .Should().OnlyContain(static end => end.Address.Equals(IPAddress.Loopback)).And.ContainSingle();
    }

    private static async Task<IDocument> PageOfAsync(HttpResponseMessage response)
    {
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().Should().Be("text/html; charset=utf-8");
        return Parse(await TextOf(response));
    }

    private static async Task<string> LineOf(HttpResponseMessage response, HttpStatusCode status)
    {
        response.StatusCode.Should().Be(status);
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/plain");
        var text = await TextOf(response);
        text.Should().EndWith("\n").And.Subject[..^1].Should().NotContain("\n");
        return text;
    }

    private static JsonElement Json(HttpResponseMessage response) => JsonDocument.Parse(response.Content.ReadAsStream()).RootElement;

    private static string Normal(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json));

    private static Task<string> TextOf(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static IHtmlDocument Parse(string page) => new HtmlParser().ParseDocument(page);
}
