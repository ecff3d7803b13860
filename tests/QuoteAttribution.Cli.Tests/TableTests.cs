using System.Text;
using Spectre.Console;

namespace QuoteAttribution.Cli.Tests;

public class TableTests
{
    private const char Escape = '\u001b';

    [Fact]
    public async Task The_table_shows_who_said_what_and_why()
    {
        var run = await Quotes.RunOnAsync("“Yes,” said Ann.");

        run.Output.Should().Contain("Speaker").And.Contain("Quotation");
        run.Lines.Should().ContainSingle(line => line.Contains("Ann", StringComparison.Ordinal))
            .Which.Should().MatchRegex("Ann +said +quotation, cue source +0\\.91 +“Yes,”");
    }

    [Fact]
    public async Task A_quotation_without_speaker_shows_a_dash()
    {
        var run = await Quotes.RunOnAsync("“Yes.”");

        run.Lines.Should().ContainSingle(line => line.Contains("“Yes.”", StringComparison.Ordinal)).Which.Trim().Should().StartWith("—");
    }

    [Fact]
    public async Task A_document_without_quotations_says_so()
    {
        var run = await Quotes.RunOnAsync("Rain fell.");

        run.Output.Should().Be("No quotations.\n");
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(200)]
    public async Task No_line_is_wider_than_the_screen(int width)
    {
        var text = $"“{string.Concat(Enumerable.Repeat("wide 字 words ", 40))}”, said Ann Maria Louisa Carolina Wilhelmina of the Long Name.";

        var run = await RunOnAsync(text, new Screen(width, false));

        run.Lines.Should().HaveCountLessThan(6).And.OnlyContain(line => line.GetCellWidth() <= width);
        run.Output.Should().Contain("…");
    }

    [Fact]
    public async Task Where_no_screen_ends_the_lines_words_are_whole()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 100));

        var run = await RunOnAsync($"“{words},” said Ann Maria Louisa Carolina Wilhelmina of the Long Name.", new Screen(120, false, EndsLines: false));

        run.Lines[^1].Should().StartWith(" Ann Maria Louisa Carolina Wilhelmina of the Long Name ").And.EndWith($" “{words},”");
        run.Lines[1].Length.Should().BeLessThan(240);
    }

    [Fact]
    public async Task Text_of_a_document_is_never_read_as_markup_or_escape_code()
    {
        var run = await RunOnAsync($"“[red]No[/] {Escape}[31m [bad”\n said Ann [bold]Lee.", new Screen(120, true));

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Output.Should().Contain("[red]No[/] [31m [bad").And.Contain("Ann [bold]Lee");
        run.Output.Should().NotContain($"{Escape}[31m ");
    }

    [Fact]
    public async Task Colour_is_for_screens_that_want_it()
    {
        var coloured = await RunOnAsync("“Yes,” said Ann.", new Screen(120, true));
        var plain = await RunOnAsync("“Yes,” said Ann.", new Screen(120, false));

        coloured.Output.Should().Contain($"{Escape}[");
        plain.Output.Should().NotContain($"{Escape}").And.Contain("Ann");
    }

    [Fact]
    public async Task No_plain_line_ends_with_blanks()
    {
        var run = await Quotes.RunOnAsync("“Yes,” said Ann.");

        run.Output.Should().NotContain(" \n");
    }

    [Fact]
    public async Task Several_documents_have_a_heading_each()
    {
        var input = """{"id":"first","text":"“Yes,” said Ann."}""" + "\n" + """{"id":"[second]","text":""}""";

        var several = await Quotes.RunOnAsync(input, "--input-format", "jsonl");
        var one = await Quotes.RunOnAsync("“Yes,” said Ann.", "-");

        several.Lines.Should().Contain(["first", "[second]", "No quotations."]);
        one.Lines.Should().NotContain("-");
    }

    private static Task<Quotes> RunOnAsync(string text, Screen screen) =>
        Quotes.RunOnAsync(Encoding.UTF8.GetBytes(text), new ScriptedAttributor(), screen);
}
