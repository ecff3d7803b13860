using System.Text;
using System.Text.Json;

namespace QuoteAttribution.Cli.Tests;

public class JsonTests
{
    [Fact]
    public async Task A_line_holds_everything_that_is_known_of_a_document()
    {
        var run = await Quotes.RunOnAsync("“Yes,” said Ann to Bo.", "--format", "jsonl");

        const string Expected = """
            {"id":"-","quotations":[{"kind":"direct","spans":[{"start":1,"end":5}],"cue":{"start":7,"end":11,"text":"said"},
            "speaker":{"mention":{"start":12,"end":15,"text":"Ann"},"name":"Ann","id":0},"addressee":{"start":19,"end":21,"text":"Bo"},
            "confidence":0.9123,"rule":"quotation, cue source","verbatim":true}],
            "speakers":[{"name":"Ann","kind":"person","gender":"female","aliases":["Ann"],"id":0}],"diagnostics":[]}
            """;
        run.Output.Should().Be(Expected.ReplaceLineEndings("") + "\n");
    }

    [Fact]
    public async Task A_quotation_without_attribution_has_null_for_what_is_not_known()
    {
        var run = await Quotes.RunOnAsync("“Yes.”", "--format", "jsonl");

        const string Expected = """
            {"id":"-","quotations":[{"kind":"direct","spans":[{"start":1,"end":5}],"cue":null,"speaker":null,"addressee":null,
            "confidence":null,"rule":null,"verbatim":true}],"speakers":[],
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
    public async Task Quotation_marks_stay_readable()
    {
        var run = await Quotes.RunOnAsync("“Yes,” said Ann “Kit” Zoë.", "--format", "jsonl");

        run.Output.Should().Contain("Ann “Kit” Zoë");
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
