using System.Text;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Tests;

public sealed class EncodingTests : IDisposable
{
    private const string Said = "“Yes,” said Ann.";

    private readonly TemporaryFolder _folder = new();

    public EncodingTests() => Encodings.Register();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public async Task A_byte_order_mark_tells_the_encoding_and_counts_for_no_offset(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        var runs = await RunAllAsync([.. encoding.GetPreamble(), .. encoding.GetBytes(Said)], [.. encoding.GetPreamble(), .. encoding.GetBytes(Line)]);

        runs.Should().OnlyContain(run => run.ExitCode == ExitCode.Success && run.Error.Length == 0 && StartOf(run) == 1);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public async Task Zero_bytes_tell_the_encoding_where_there_is_no_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        var runs = await RunAllAsync(encoding.GetBytes(Said), encoding.GetBytes(Line));

        runs.Should().OnlyContain(run => run.ExitCode == ExitCode.Success && run.Error.Length == 0 && StartOf(run) == 1);
    }

    [Theory]
    [InlineData("windows-1252", "“Yes,” said Zoë – it’s £20.")]
    [InlineData("windows-1252", "It’s fine.")]
    [InlineData("windows-1252", "The café was full.")]
    [InlineData("windows-1252", "The price was £20.")]
    [InlineData("windows-1252", "—No, said Tom Lind…")]
    [InlineData("windows-1252", "“CAFÉ”")]
    [InlineData("macintosh", "“Yes,” said Zoë – it’s £20.")]
    [InlineData("macintosh", "It’s fine.")]
    [InlineData("IBM437", "The café was full, and Zoë paid £20.")]
    [InlineData("windows-1250", "Łódź and Kraków, said Wałęsa. The mayor of Łódź said it was “good”.")]
    [InlineData("windows-1251", "The sign said “Добро пожаловать в город”.")]
    [InlineData("gb18030", "The sign said 欢迎光临我们的城市，祝您旅途愉快.")]
    public async Task A_text_in_an_old_encoding_is_read_right_and_the_guess_is_said(string name, string text)
    {
        var bytes = Encoding.GetEncoding(name).GetBytes(text);

        EncodingGuess.Of(bytes)!.GetString(bytes).Should().Be(text);
        var run = await Quotes.RunOnAsync(bytes, "--format", "jsonl");
        run.ExitCode.Should().Be(ExitCode.Success);
        run.Error.Should().StartWith("quotes: -: is not UTF-8 and was read as ");
    }

    [Fact]
    public async Task Lines_in_an_old_encoding_are_read_and_it_is_said_once_a_file()
    {
        var line = Encoding.GetEncoding(1252).GetBytes(Line + "\n");

        var run = await Quotes.RunAsync(_folder.Write("a.jsonl", [.. line, .. "{\"id\":\"x\",\"text\":\"\"}\n"u8, .. line]), "--format", "jsonl");

        run.Documents.Should().HaveCount(3);
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle().Which.Should().Contain("a.jsonl:1: is not UTF-8 and was read as windows-1252");
    }

    [Fact]
    public async Task The_caller_may_say_the_encoding()
    {
        var encoding = Encoding.GetEncoding(1252);
        var text = encoding.GetBytes(Said);
        var json = encoding.GetBytes($"[{Line}]");

        var runs = new[]
        {
            await Quotes.RunOnAsync(text, "--encoding", "Windows-1252", "--format", "jsonl"),
            await Quotes.RunOnAsync(encoding.GetBytes(Line), "--encoding", "latin1", "--input-format", "jsonl", "--format", "jsonl"),
            await Quotes.RunOnAsync(json, "--encoding", "windows-1252", "--input-format", "json", "--format", "jsonl"),
        };

        runs.Should().OnlyContain(run => run.ExitCode == ExitCode.Success && run.Error.Length == 0 && StartOf(run) == 1);
    }

    [Fact]
    public async Task An_unknown_encoding_is_a_usage_error()
    {
        var run = await Quotes.RunAsync("--encoding", "windows-9");

        run.ExitCode.Should().Be(ExitCode.UsageError);
        run.Error.Should().StartWith("quotes: no encoding is called windows-9; some that are: utf-8");
    }

    [Fact]
    public async Task Damaged_utf8_is_read_with_replacement_characters_and_the_place_is_said()
    {
        var run = await Quotes.RunOnAsync([.. "“Yes,” said "u8, 0xFF, .. " Ann."u8], "--format", "jsonl");

        run.ExitCode.Should().Be(ExitCode.Success);
        StartOf(run).Should().Be(1);
        run.Error.Should().StartWith("quotes: -: is damaged utf-8, from byte 16 on");
    }

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D }, "not text: byte 00 at offset 8")]
    [InlineData(new byte[] { 0x41, 0x42, 0x00 }, "not text: byte 00 at offset 2")]
    [InlineData(new byte[] { 0x41, 1, 2, 3, 4, 5, 0x42 }, "not text: byte 01 at offset 1")]
    [InlineData(new byte[] { 0x90, 0xA8, 0x90, 0x8F }, "not UTF-8 (byte 90 at offset 0), and what it is cannot be told; say it, as in --encoding windows-1252")]
    public async Task Bytes_that_are_no_text_are_refused(byte[] bytes, string reason)
    {
        var run = await Quotes.RunAsync(_folder.Write("a.txt", bytes), "--format", "jsonl");

        run.ExitCode.Should().Be(ExitCode.SomeFailed);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain($"a.txt: {reason}");
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_no_json_lines_either()
    {
        var run = await Quotes.RunAsync(_folder.Write("a.jsonl", [0x7F, 0x45, 0x0A, 0x00, 0x0A, 0x01]), "--format", "jsonl");

        run.ExitCode.Should().Be(ExitCode.SomeFailed);
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle().Which.Should().Contain("a.jsonl: not text: byte 00 at offset 3");
    }

    private const string Line = """{"id":"x","text":"“Yes,” said Ann."}""";

    private async Task<Quotes[]> RunAllAsync(byte[] text, byte[] line) =>
    [
        await Quotes.RunAsync(_folder.Write("a.txt", text), "--format", "jsonl"),
        await Quotes.RunAsync(_folder.Write("a.jsonl", line), "--format", "jsonl"),
        await Quotes.RunAsync(_folder.Write("a.json", line), "--format", "jsonl"),
    ];

    private static int StartOf(Quotes run) => run.Documents.Single().GetProperty("quotations")[0].GetProperty("spans")[0].GetProperty("start").GetInt32();
}
