namespace QuoteAttribution.Cli.Tests;

public sealed class InputPathTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_stands_for_the_files_below_it_that_have_a_known_extension_in_the_order_of_their_paths()
    {
        WriteAll("b.txt", "a/z.md", "a/B.HTML", "a/.hidden.txt", ".git/c.txt", "a/c.log", "c.pdf", "a/b/d.htm", "e.txt.gz", "e.pdf.gz");

        var run = await Quotes.RunAsync(_folder.Path, "--format", "jsonl");

        Names(run).Should().Equal("a/B.HTML", "a/b/d.htm", "a/z.md", "b.txt", "e.txt.gz");
        run.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("*.txt", "b.txt")]
    [InlineData("**/*.txt", "a/b/d.txt a/c.txt b.txt")]
    [InlineData("a/*", "a/c.log a/c.txt")]
    [InlineData("a*/*.txt", "a/c.txt")]
    public async Task A_pattern_that_the_shell_left_stands_for_the_files_it_matches(string pattern, string files)
    {
        WriteAll("b.txt", "a/c.txt", "a/c.log", "a/b/d.txt");

        var run = await Quotes.RunAsync(_folder.PathOf(pattern), "--format", "jsonl");

        Names(run).Should().Equal(files.Split(' '));
    }

    [Theory]
    [InlineData("none", "is a folder without a file that ends with one of .txt .md")]
    [InlineData("none/*.txt", "no file has such a name")]
    [InlineData("missing/*.txt", "no file has such a name")]
    [InlineData("missing.txt", "no such file")]
    public async Task What_names_no_file_is_an_error_and_the_others_are_read(string argument, string reason)
    {
        WriteAll("b.txt", "none/a.log");

        var run = await Quotes.RunAsync(_folder.PathOf(argument), _folder.PathOf("b.txt"), "--format", "jsonl");

        run.ExitCode.Should().Be(ExitCode.SomeFailed);
        run.Error.Should().StartWith($"quotes: {_folder.PathOf(argument)}: {reason}");
        Names(run).Should().Equal("b.txt");
    }

    [Fact]
    public async Task A_link_that_leads_back_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "making links needs rights there");
        WriteAll("a/b.txt");
        Directory.CreateSymbolicLink(_folder.PathOf("a/loop"), _folder.Path);

        var run = await Quotes.RunAsync(_folder.Path, "--format", "jsonl");

        Names(run).Should().Equal("a/b.txt");
    }

    [Fact]
    public async Task A_name_with_an_escape_code_does_not_reach_the_terminal()
    {
        var run = await Quotes.RunAsync(_folder.PathOf("a\u001b[31m\u009b.txt"), "--format", "jsonl");

        run.Error.Should().Contain("no such file").And.NotContain("\u001b").And.NotContain("\u009b");
    }

    private void WriteAll(params string[] names)
    {
        foreach (var name in names)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder.PathOf(name))!);
            _folder.Write(name, "Rain.");
        }
    }

    private IEnumerable<string> Names(Quotes run) =>
        run.Documents.Select(document => Path.GetRelativePath(_folder.Path, document.GetProperty("id").GetString()!).Replace('\\', '/'));
}
