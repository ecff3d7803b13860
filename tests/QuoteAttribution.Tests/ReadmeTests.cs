using System.Text.RegularExpressions;

namespace QuoteAttribution.Tests;

/// <summary>What the page for users promises is what they get.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Page = Read("README.md");

    private static string Read(string page) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, page));

    [Fact]
    public void The_first_example_prints_what_the_page_says()
    {
        var result = QuoteAttributor.Default.Analyze(FirstText().Match(Page).Groups[1].Value, TestContext.Current.CancellationToken);
        string[] printed =
        [
            .. result.Quotations.Select(static quotation => $"{quotation.Kind}: {quotation.Speaker?.Name ?? "nobody"}: {quotation.Text}"),
            .. result.Speakers.Select(static speaker => $"{speaker.Name} is quoted {speaker.Quotations.Count} times."),
        ];

        string.Join('\n', printed.Select(static line => "    " + line)).Should().Be(FirstOutput().Match(Page).Groups[1].Value.TrimEnd());
    }

    [Theory]
    [InlineData("result", typeof(AttributionResult))]
    [InlineData("quotation", typeof(Quotation))]
    [InlineData("speaker", typeof(Speaker))]
    public void The_page_explains_every_member_of_a_result(string name, Type type)
    {
        var table = Regex.Match(Read("result.md"), $@"\| of an? {name} \|.*?\n\n|\| of the {name} \|.*?\n\n", RegexOptions.Singleline, TimeSpan.FromSeconds(1)).Value;

        type.GetProperties().Select(static property => property.Name)
            .Should().OnlyContain(member => table.Contains($"`{member}", StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_for_programs_explains_every_option() =>
        typeof(QuoteAttributionOptions).GetProperties().Select(static property => property.Name)
            .Should().OnlyContain(static option => Read("library.md").Contains($"| `{option}` |", StringComparison.Ordinal));

    [GeneratedRegex("""Analyze\(\s*"([^"]*)"\)""")]
    private static partial Regex FirstText();

    [GeneratedRegex("""\nprints\n\n((?:    .*\n)+)""")]
    private static partial Regex FirstOutput();
}
