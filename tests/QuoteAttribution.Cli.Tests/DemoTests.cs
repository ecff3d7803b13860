namespace QuoteAttribution.Cli.Tests;

public class DemoTests
{
    [Fact]
    public async Task The_demo_ends_with_how_to_go_on()
    {
        var run = await Quotes.RunAsync("demo");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Output.Should().Contain("Speaker");
        run.Lines[^1].Should().Be("Now on a text of your own: quotes FILE");
    }

    [Fact]
    public async Task The_demo_in_another_format_is_nothing_but_that_format()
    {
        var run = await Quotes.RunAsync("demo", "--format", "jsonl");

        run.Documents.Should().ContainSingle().Which.GetProperty("id").GetString().Should().Be("demo-article.txt");
    }

    [Fact]
    public async Task The_demo_shows_names_for_pronouns_and_leaves_the_title_of_a_work_out()
    {
        var run = await Quotes.RunOnAsync([], QuoteAttributor.Default, new Screen(Screen.PlainWidth, false), "demo");

        run.Output.Should().Contain("Ingrid Solvang").And.Contain("Lewis Arkwright (He)").And.Contain("Tarn Institute");
        run.Output.Should().NotContain("Salt Almanac");
    }

    [Fact]
    public async Task The_demo_explains_one_of_its_rows()
    {
        var run = await Quotes.RunOnAsync([], new QuoteAttributor(new QuoteAttributionOptions { Explain = true }), new Screen(Screen.PlainWidth, false), "demo");

        run.Output.Should().Contain("Row 5, explained:").And.Contain("[5] that the new pilings would block the channel").And.Contain("Why not     Amos Fairweather");
    }
}
