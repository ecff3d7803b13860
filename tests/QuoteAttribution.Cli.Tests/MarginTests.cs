using QuoteAttribution.Cli.Output;
using Spectre.Console;

namespace QuoteAttribution.Cli.Tests;

public class MarginTests
{
    [Fact]
    public async Task The_speaker_stands_beside_the_line_where_the_words_begin()
    {
        var run = await Quotes.AnalyzeAsync("Rain fell.\n\n“It will hold,” said Ann Reed. “It must.”\n", "--format", "text");

        run.Output.Should().Be("                       Rain fell.\n\nAnn Reed             ┃ “It will hold,” said Ann Reed. “It must.”\n");
    }

    [Fact]
    public async Task A_broken_bar_stands_beside_what_is_only_reported()
    {
        var run = await Quotes.AnalyzeAsync("Ann Reed said that it would hold.", "--format", "text");

        run.Output.Should().StartWith("Ann Reed             ┊ Ann Reed said");
    }

    [Fact]
    public async Task Words_of_nobody_known_have_a_question_mark()
    {
        var run = await Quotes.AnalyzeAsync("“Who is it?”\n\n“Who is there?”\n\n“Me.”", "--format", "text");

        run.Output.Should().Contain("?                    ┃ “Who is there?”");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void Every_word_of_the_text_is_there_and_no_line_is_too_wide(int width)
    {
        var text = $"“{string.Concat(Enumerable.Repeat("some words 字字 and ", 30))}{new string('x', 300)}”\n\n\n  said Ann.";

        var lines = WrappedText.Lines(text, width).Select(line => line.In(text).ToString()).ToArray();

        lines.Should().OnlyContain(line => line.GetCellWidth() <= width);
        WithoutBlanks(string.Concat(lines)).Should().Be(WithoutBlanks(text));
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
}
