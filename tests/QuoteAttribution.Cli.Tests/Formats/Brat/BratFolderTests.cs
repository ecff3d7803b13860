using QuoteAttribution.Cli.Output.Brat;

namespace QuoteAttribution.Cli.Tests.Formats.Brat;

public sealed class BratFolderTests : IDisposable
{
    private const string Said = "“It will hold,” said Ann Reed.";

    private readonly TemporaryFolder _folder = new();

    private string Out => _folder.PathOf("out");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_document_has_its_pair_named_after_it()
    {
        var lines = string.Concat(((string[])["a/b", "A\\\\B", "café 1", ""]).Select(static id => $$"""{"id": "{{id}}", "text": "{{Said}}"}""" + "\n"));

        (await Quotes.RunOnAsync(lines, "--format", "brat", "-o", Out, "--input-format", "jsonl")).ExitCode.Should().Be(ExitCode.Success);

        Directory.GetFiles(Out, "*.txt").Select(Path.GetFileName).Should().BeEquivalentTo("a_b.txt", "A_B-2.txt", "café_1.txt", "text.txt");
        foreach (var file in Directory.GetFiles(Out, "*.txt"))
        {
            BratFile.Read(Out, Path.GetFileNameWithoutExtension(file)).Text.Should().Be(Said);
        }
    }

    [Theory]
    [InlineData("news/article.txt", "news_article")]
    [InlineData("../../etc/passwd", "etc_passwd")]
    [InlineData(".hidden", "hidden")]
    [InlineData("--output", "output")]
    [InlineData("con", "text_con")]
    [InlineData("Com1.b", "text_Com1.b")]
    [InlineData("…", "text")]
    [InlineData("a\nb\u0000c", "a_b_c")]
    public void A_name_is_safe_on_every_system(string id, string name) => new FileNames().Next(id).Should().Be(name);

    [Fact]
    public void No_two_documents_have_one_name_whatever_their_capitals()
    {
        var names = new FileNames();

        ((string[])["a", "A", "a-2", "a", "a-3"]).Select(names.Next).Should().Equal("a", "A-2", "a-2-2", "a-3", "a-3-2");
    }

    [Fact]
    public void A_long_name_keeps_its_end() =>
        System.Text.Encoding.UTF8.GetByteCount(new FileNames().Next(string.Concat(Enumerable.Repeat("𐐀", 300)))).Should().BeLessThan(245);

    [Theory]
    [InlineData("text.ann")]
    [InlineData("text.txt")]
    public async Task What_is_there_may_have_been_corrected_by_hand_and_stays(string name)
    {
        Directory.CreateDirectory(Out);
        File.WriteAllText(Path.Combine(Out, name), "by hand");

        var run = await Quotes.RunOnAsync(Said, "--format", "brat", "-o", Out);

        run.ExitCode.Should().Be(ExitCode.SomeFailed);
        run.Error.Should().Match($"quotes: cannot write the result: *{name} is there already and may have been corrected by hand; name another folder with -o\n");
        Directory.GetFiles(Out).Select(Path.GetFileName).Should().BeEquivalentTo(name, "annotation.conf");
        File.ReadAllText(Path.Combine(Out, name)).Should().Be("by hand");
    }

    [Fact]
    public async Task A_configuration_that_is_there_stays()
    {
        Directory.CreateDirectory(Out);
        File.WriteAllText(Path.Combine(Out, "annotation.conf"), "[entities]\n");

        await Quotes.RunOnAsync(Said, "--format", "brat", "-o", Out);

        File.ReadAllText(Path.Combine(Out, "annotation.conf")).Should().Be("[entities]\n");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_said_in_one_line()
    {
        var run = await Quotes.RunOnAsync(Said, "--format", "brat", "-o", _folder.Write("file", "x"));

        run.ExitCode.Should().Be(ExitCode.SomeFailed);
        run.Error.Should().StartWith("quotes: cannot write the result: ").And.EndWith("\n");
        run.Error.Trim().Should().NotContain("\n");
    }

    [Theory]
    [InlineData("--format brat makes files: say with -o in which folder", "--format", "brat")]
    [InlineData("--resume goes on with one file; --format brat makes many", "--format", "brat", "-o", "out", "--resume")]
    public async Task What_cannot_be_is_a_mistake_of_the_command_line(string message, params string[] args)
    {
        var run = await Quotes.RunOnAsync(Said, args);

        run.ExitCode.Should().Be(ExitCode.UsageError);
        run.Error.Should().StartWith($"quotes: {message}\n");
    }

    [Fact]
    public async Task The_demo_has_no_folder_to_write_to() => (await Quotes.RunAsync("demo", "--format", "brat")).ExitCode.Should().Be(ExitCode.UsageError);
}
