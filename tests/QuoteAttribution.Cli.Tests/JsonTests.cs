using System.Text;
using System.Text.Json;
using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli.Tests;

public class JsonTests
{
    [Fact]
    public async Task A_line_holds_everything_that_is_known_of_a_document()
    {
        var run = await Quotes.RunOnAsync("“Yes,” said Ann to Bo.", "--format", "jsonl");

        const string Expected = """
            {"id":"-","offsets":"utf-16","quotations":[{"id":0,"kind":"direct","text":"Yes,","spans":[{"start":1,"end":5,"text":"Yes,"}],
            "cue":{"start":7,"end":11,"text":"said"},"speaker":{"mention":{"start":12,"end":15,"text":"Ann","kind":"name"},"name":"Ann","id":0},
            "addressee":{"start":19,"end":21,"text":"Bo","kind":"name"},"confidence":0.91234567,"rule":"quotation, cue source",
            "ruleId":"quotation-cue-source","verbatim":true}],
            "speakers":[{"id":0,"name":"Ann","kind":"person","gender":"female","aliases":["Ann"]}],"diagnostics":[]}
            """;
        run.Output.Should().Be(Expected.ReplaceLineEndings("") + "\n");
    }

    [Fact]
    public async Task A_quotation_without_attribution_has_null_for_what_is_not_known()
    {
        var run = await Quotes.RunOnAsync("“Yes.”", "--format", "jsonl");

        const string Expected = """
            {"id":"-","offsets":"utf-16","quotations":[{"id":0,"kind":"direct","text":"Yes.","spans":[{"start":1,"end":5,"text":"Yes."}],
            "cue":null,"speaker":null,"addressee":null,"confidence":null,"rule":null,"ruleId":null,"verbatim":true}],"speakers":[],
            "diagnostics":[{"kind":"noSpeaker","start":1,"end":5,"message":"Nobody is named."}]}
            """;
        run.Output.Should().Be(Expected.ReplaceLineEndings("") + "\n");
    }

    [Fact]
    public async Task A_cue_without_anybody_has_no_speaker()
    {
        var run = await Quotes.RunOnAsync("“Yes,” said.", "--format", "jsonl");

        var quotation = run.Documents.Single().GetProperty("quotations")[0];
        quotation.GetProperty("cue").GetProperty("text").GetString().Should().Be("said");
        quotation.GetProperty("speaker").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task Quotation_marks_and_apostrophes_stay_readable()
    {
        var run = await Quotes.RunOnAsync("“I don't,” said Ann “Kit” Zoë.", "--format", "jsonl");

        run.Output.Should().Contain("Ann “Kit” Zoë").And.Contain("I don't,");
    }

    [Theory]
    [InlineData("4", "4")]
    [InlineData("4.50", "4.50")]
    [InlineData("12345678901234567890123", "12345678901234567890123")]
    [InlineData("\"4\"", "\"4\"")]
    [InlineData("\"caf\\u00e9\"", "\"caf\\u00e9\"")]
    [InlineData("{\"$oid\": \"a\"}", "{\"$oid\": \"a\"}")]
    [InlineData("null", "\"-:1\"")]
    public async Task The_id_of_a_line_comes_back_as_it_was(string given, string written)
    {
        var run = await Quotes.RunOnAsync($"{{\"id\": {given}, \"text\": \"\"}}", "--input-format", "jsonl", "--format", "jsonl");

        run.Output.Should().StartWith($"{{\"id\":{written},\"offsets\"");
    }

    [Fact]
    public async Task A_line_without_id_is_named_after_its_place()
    {
        var run = await Quotes.RunOnAsync("\n{\"text\": \"\"}", "--input-format", "jsonl", "--format", "jsonl");

        run.Documents.Single().GetProperty("id").GetString().Should().Be("-:2");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    public async Task All_else_that_a_line_says_comes_back_below_input(string format)
    {
        var run = await Quotes.RunOnAsync(
            """{"url": "a?b", "id": 1, "quotations": [ 1.0, {"a": null} ], "text": "“Yes,” said Ann.", "lost": "\ud800", "speakers": []}""",
            "--input-format", "jsonl", "--format", format);

        var document = JsonDocument.Parse(run.Output).RootElement;
        document = format == "json" ? document[0] : document;
        document.GetProperty("quotations")[0].GetProperty("text").GetString().Should().Be("Yes,");
        var input = document.GetProperty("input");
        input.EnumerateObject().Select(static field => $"{field.Name}: {field.Value.GetRawText()}")
            .Should().Equal("url: \"a?b\"", "quotations: [ 1.0, {\"a\": null} ]", "lost: \"\\ud800\"");
        document.EnumerateObject().Last().Name.Should().Be("input");
    }

    [Fact]
    public async Task A_line_that_says_no_more_has_no_input() =>
        (await Quotes.RunOnAsync("""{"id":"a","text":""}""", "--input-format", "jsonl", "--format", "jsonl")).Output.Should().NotContain("input");

    [Fact]
    public void What_a_document_says_over_several_lines_stays_one_line()
    {
        var document = new Document("a", "") { Fields = [KeyValuePair.Create("tags", JsonElement.Parse("[\r\n 1,\n 2]"))] };

        var line = new JsonLinesFormat(JsonOptions.Usual).Format(document, new AttributionResult("", []));

        Encoding.UTF8.GetString(line.Span).Should().EndWith("\"input\":{\"tags\":[   1,  2]}}\n").And.NotContain("\r");
    }

    [Fact]
    public void The_text_that_was_taken_out_of_a_page_is_written_with_its_offsets()
    {
        var page = new Document("a.html", "Rain.") { IsExtracted = true };

        var line = new JsonLinesFormat(JsonOptions.Usual).Format(page, new AttributionResult("Rain.", []));

        Encoding.UTF8.GetString(line.Span).Should().Contain("\"text\":\"Rain.\"");
    }

    [Theory]
    [InlineData("utf-16", 6)]
    [InlineData("code-points", 5)]
    [InlineData("utf-8", 11)]
    public async Task Offsets_count_what_is_asked_for(string unit, int start)
    {
        var run = await Quotes.RunOnAsync("é 😀 “Yes,” said Ann.", "--format", "jsonl", "--offsets", unit);

        var document = run.Documents.Single();
        document.GetProperty("offsets").GetString().Should().Be(unit);
        document.GetProperty("quotations")[0].GetProperty("spans")[0].GetProperty("start").GetInt32().Should().Be(start);
    }

    [Fact]
    public async Task Everything_can_be_read_by_the_library()
    {
        var article = DemoCommand.ReadArticle();

        var full = await Quotes.AnalyzeAsync(article, "--format", "jsonl", "--everything", "--offsets", "code-points");
        var usual = await Quotes.AnalyzeAsync(article, "--format", "jsonl");

        var result = QuoteAttributor.Default.Analyze(article, TestContext.Current.CancellationToken);
        AttributionResult.Parse(full.Output).Should().Be(result);
        AttributionResult.Parse(usual.Output, article).Quotations.Select(static q => q.ToString()).Should().Equal(result.Quotations.Select(static q => q.ToString()));
        usual.Output.Length.Should().BeLessThan(full.Output.Length);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    public async Task Sentences_are_written_when_asked_for(string format)
    {
        var with = await Quotes.RunOnAsync("Rain fell.", "--format", format, "--sentences");
        var without = await Quotes.RunOnAsync("Rain fell.", "--format", format);

        var document = JsonDocument.Parse(with.Output).RootElement;
        document = format == "json" ? document[0] : document;
        var sentence = document.GetProperty("sentences")[0];
        (sentence.GetProperty("start").GetInt32(), sentence.GetProperty("end").GetInt32()).Should().Be((0, 10));
        without.Output.Should().NotContain("sentences");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Json_is_one_indented_array_of_what_json_lines_writes(int documents)
    {
        var input = string.Concat(Enumerable.Range(0, documents).Select(i => $$"""{"id":"{{i}}","text":"“Yes,” said Ann."}""" + "\n"));

        var array = await Quotes.RunOnAsync(input, "--input-format", "jsonl", "--format", "json");
        var lines = await Quotes.RunOnAsync(input, "--input-format", "jsonl", "--format", "jsonl");

        var elements = JsonDocument.Parse(array.Output).RootElement.EnumerateArray().ToList();
        elements.Should().HaveCount(documents);
        elements.Select(e => JsonSerializer.Serialize(e)).Should().Equal(lines.Documents.Select(d => JsonSerializer.Serialize(d)));
        array.Output.Should().EndWith("\n]\n");
        array.Output.Split('\n').Count(line => line == "  {").Should().Be(documents);
    }

    [Fact]
    public async Task An_array_stays_an_array_when_documents_fail()
    {
        var run = await Quotes.RunOnAsync(
            "bad\n{\"id\":\"a\",\"text\":\"\"}\nbad\n{\"id\":\"b\",\"text\":\"\"}\nbad", "--input-format", "jsonl", "--format", "json");

        JsonDocument.Parse(run.Output).RootElement.GetArrayLength().Should().Be(2);
        run.ExitCode.Should().Be(ExitCode.SomeFailed);
    }

    [Fact]
    public async Task Every_span_of_the_real_analysis_lies_in_its_text()
    {
        var article = DemoCommand.ReadArticle();
        string[] texts = [article, article.ReplaceLineEndings("\r\n"), "😀 “Unclosed, said she.\n\n’Tis 6'2\"!", "", "“”", "\u0000\u2028“a”"];
        var input = string.Join('\n', texts.Select(text => $$"""{"id":"x","text":{{JsonSerializer.Serialize(text)}}}"""));

        var run = await Quotes.RunOnAsync(
            Encoding.UTF8.GetBytes(input), QuoteAttributor.Default, new Screen(80, false), "--input-format", "jsonl", "--format", "jsonl", "--sentences");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Documents.Should().HaveCount(texts.Length);
        foreach (var (document, text) in run.Documents.Zip(texts))
        {
            foreach (var span in Spans(document))
            {
                var (start, end) = (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());
                (0 <= start && start <= end && end <= text.Length).Should().BeTrue($"{start}..{end} is to lie in a text of {text.Length}");
                if (span.TryGetProperty("text", out var words))
                {
                    text[start..end].Should().Be(words.GetString());
                }
            }
        }
    }

    private static IEnumerable<JsonElement> Spans(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().SelectMany(Spans);
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        var inner = element.EnumerateObject().SelectMany(property => Spans(property.Value));
        return element.TryGetProperty("start", out _) ? inner.Prepend(element) : inner;
    }
}
