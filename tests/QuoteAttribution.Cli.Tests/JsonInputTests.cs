using System.IO.Compression;
using System.Text;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Tests;

public sealed class JsonInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""{"text":"Rain."}""")]
    [InlineData("""{"id":null,"text":"Rain."}""")]
    public async Task A_line_without_an_id_is_named_by_its_place(string line)
    {
        var file = _folder.Write("a.jsonl", "\n" + line);

        var run = await Quotes.RunAsync(file, "--format", "jsonl");

        run.Error.Should().BeEmpty();
        run.Documents.Single().GetProperty("id").GetString().Should().Be($"{file}:2");
    }

    [Theory]
    [InlineData("4", "4")]
    [InlineData("4.50", "4.50")]
    [InlineData("\"4\"", "4")]
    [InlineData("{\"$oid\":\"6f\"}", "{\"$oid\":\"6f\"}")]
    [InlineData("true", "true")]
    public void An_id_of_any_type_is_kept_as_it_is(string id, string name)
    {
        var document = Parse($$"""{"id":{{id}},"text":"Rain."}""");

        document.Id.Should().Be(name);
        document.GivenId!.Value.GetRawText().Should().Be(id);
    }

    [Fact]
    public void Other_fields_are_kept_in_their_order()
    {
        var document = Parse("""{"date":"May","id":1,"more":{"a":[1]},"text":"Rain.","speakers":[{"name":"Ann"}],"title":null}""");

        document.Fields.Select(static field => $"{field.Key}={field.Value.GetRawText()}").Should().Equal("date=\"May\"", "more={\"a\":[1]}", "title=null");
        document.Speakers.Should().ContainSingle().Which.Name.Should().Be("Ann");
    }

    [Theory]
    [InlineData("3")]
    [InlineData("\"Ann, Tom\"")]
    [InlineData("{\"a\":1}")]
    [InlineData("[\"Ann\",\"Tom\"]")]
    [InlineData("[{\"speaker\":\"Ann\",\"turns\":3}]")]
    public async Task A_foreign_column_named_speakers_is_a_field_like_any_other_and_it_is_said(string speakers)
    {
        var line = $$"""{"id":1,"text":"Rain.","speakers":{{speakers}}}""";

        var run = await Quotes.RunOnAsync($"{line}\n{line}", "--input-format", "jsonl", "--format", "jsonl");
        var document = Parse(line);

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Documents.Should().HaveCount(2);
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle().Which.Should().StartWith("quotes: -:1: \"speakers\" is no list of {\"name\": …");
        document.Speakers.Should().BeNull();
        document.Fields.Should().ContainSingle().Which.Key.Should().Be("speakers");
    }

    [Theory]
    [InlineData("[]", 0)]
    [InlineData("[{\"name\":\"Ann\"},{\"name\":\"Tom\",\"gender\":\"male\",\"aliases\":[\"T\",\"\"],\"age\":3}]", 2)]
    public void A_list_of_names_is_the_cast(string speakers, int count)
    {
        var document = Parse($$"""{"id":1,"text":"Rain.","speakers":{{speakers}}}""");

        document.Speakers.Should().HaveCount(count);
        document.Fields.Should().BeEmpty();
    }

    [Fact]
    public async Task Other_names_of_fields_can_be_said()
    {
        var run = await Quotes.RunOnAsync(
            """{"doc":7,"body":"“Yes,” said Ann.","text":3}""", "--input-format", "jsonl", "--text-field", "body", "--id-field", "doc", "--format", "jsonl");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Documents.Single().GetProperty("quotations").GetArrayLength().Should().Be(1);
    }

    [Theory]
    [InlineData("""{"id":"a","text":"Rain."}""", "a")]
    [InlineData("""[{"id":"a","text":"Rain."},{"text":"Rain."},{"id":"b","text":"Rain."}]""", "a FILE#2 b")]
    [InlineData("""{"id":"a","text":"Rain."} {"id":"b","text":"Rain."}""", "a b")]
    [InlineData("[]", "")]
    public async Task A_json_file_is_a_document_or_an_array_of_them(string json, string ids)
    {
        var file = _folder.Write("a.json", "\n  " + json);

        var run = await Quotes.RunAsync(file, "--format", "jsonl");

        run.Error.Should().BeEmpty();
        string.Join(' ', run.Documents.Select(static d => d.GetProperty("id").GetString())).Should().Be(ids.Replace("FILE", file, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("x", "not valid JSON at byte 0 of line 1: 'x' is an invalid start")]
    [InlineData("[1]", "not a JSON object")]
    [InlineData("[{\"text\":\"a\"},\n{\"text\"]", "not valid JSON at byte 7 of line 2")]
    [InlineData("[{\"text\":\"a\"}", "not valid JSON")]
    public async Task A_bad_json_file_is_reported_and_the_next_file_is_read(string json, string reason)
    {
        var run = await Quotes.RunAsync(_folder.Write("a.json", json), _folder.Write("b.txt", "Rain."), "--format", "jsonl");

        run.ExitCode.Should().Be(ExitCode.SomeFailed);
        run.Error.Should().Contain(reason).And.NotContain("LineNumber").And.NotContain("Path:");
        run.Documents.Select(static d => d.GetProperty("id").GetString()).Should().ContainSingle(id => id!.EndsWith("b.txt"));
    }

    [Theory]
    [InlineData("t")]
    [InlineData("tr")]
    [InlineData("{\"text\":n")]
    [InlineData("x")]
    public async Task What_is_wrong_with_a_long_line_is_said_in_a_short_one(string begin)
    {
        var run = await Quotes.RunOnAsync(begin + string.Concat(Enumerable.Repeat("😀", 5_000)), "--input-format", "jsonl", "--format", "jsonl");

        run.Error.Should().StartWith("quotes: -:1: not valid JSON at byte ").And.NotContain("\uFFFD");
        run.Error.Length.Should().BeLessThan(250);
    }

    [Fact]
    public async Task An_array_longer_than_any_buffer_is_read_piece_by_piece()
    {
        var json = "[" + string.Join(",\n", Enumerable.Range(0, 3_000).Select(static i => $$"""{"id":"{{i}}","text":"{{new string('a', i % 300)}}"}""")) + "]";

        var run = await Quotes.RunOnAsync(json, "--input-format", "json", "--format", "jsonl");

        run.Documents.Select(static d => d.GetProperty("id").GetString()).Should().Equal(Enumerable.Range(0, 3_000).Select(static i => $"{i}"));
    }

    [Theory]
    [InlineData("a.jsonl.gz", "{\"id\":\"a\",\"text\":\"Rain.\"}\n{\"id\":\"b\",\"text\":\"\"}", 2)]
    [InlineData("a.NDJSON", "{\"id\":\"a\",\"text\":\"Rain.\"}\n{\"id\":\"b\",\"text\":\"\"}", 2)]
    [InlineData("a.txt.gz", "Rain.", 1)]
    [InlineData("a.json.gz", "[{\"text\":\"Rain.\"},{\"text\":\"Rain.\"}]", 2)]
    [InlineData("a.txt", "Rain.", 1)]
    public async Task What_is_packed_is_unpacked_whatever_its_name(string name, string content, int documents)
    {
        var run = await Quotes.RunAsync(_folder.Write(name, Pack(content)), "--format", "jsonl");

        run.Error.Should().BeEmpty();
        run.Documents.Should().HaveCount(documents);
    }

    [Theory]
    [InlineData("a.txt.gz")]
    [InlineData("a.jsonl.gz")]
    public async Task A_packed_file_that_was_cut_off_is_no_success(string name)
    {
        var packed = Pack(string.Concat(Enumerable.Range(0, 2_000).Select(static i => $"{{\"id\":{i},\"text\":\"Rain.\"}}\n")));

        var run = await Quotes.RunAsync(_folder.Write(name, packed[..^20]), "--format", "jsonl");

        run.ExitCode.Should().Be(ExitCode.SomeFailed);
        run.Error.Should().Contain("cannot be unpacked");
    }

    [Fact]
    public async Task A_line_longer_than_any_buffer_is_read_whole()
    {
        var text = string.Concat(Enumerable.Repeat("Rain fell. ", 100_000)) + "“Yes,” said Ann.";

        var run = await Quotes.RunOnAsync($"{{\"id\":1,\"text\":\"\"}}\r\n{{\"id\":2,\"text\":\"{text}\"}}\n\n{{\"id\":3,\"text\":\"\"}}", "--input-format", "jsonl", "--format", "jsonl");

        run.Error.Should().BeEmpty();
        run.Documents.Select(static d => d.GetProperty("quotations").GetArrayLength()).Should().Equal(0, 1, 0);
    }

    private static Document Parse(string line) => new DocumentParser(ReadingOptions.Usual).ParseLine("a.jsonl:1", Encoding.UTF8.GetBytes(line));

    private static byte[] Pack(string content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(content));
        }

        return packed.ToArray();
    }
}
