using CsvHelper;

namespace QuoteAttribution.Cli.Tests;

public class CsvTests
{
    [Fact]
    public async Task A_quotation_is_a_row_with_who_said_what_to_whom()
    {
        var rows = Rows(await Quotes.AnalyzeAsync("“It will hold,” Ann Reed told reporters.", "--format", "csv"));

        rows.Should().HaveCount(2);
        Cell(rows, "speaker").Should().Be("Ann Reed");
        Cell(rows, "speaker kind").Should().Be("person");
        Cell(rows, "quotation").Should().Be("It will hold,");
        Cell(rows, "cue").Should().Be("told");
        Cell(rows, "addressee").Should().Be("reporters");
        Cell(rows, "rule").Should().Be("quotation-source-cue");
        (Cell(rows, "start"), Cell(rows, "end")).Should().Be(("1", "14"));
    }

    [Theory]
    [InlineData("a, b")]
    [InlineData("a\nb")]
    [InlineData("a \"b\" c")]
    public async Task Commas_breaks_and_marks_of_the_text_stay_in_their_cell(string words)
    {
        var rows = Rows(await Quotes.AnalyzeAsync($"“{words}” said Ann Reed.", "--format", "csv"));

        Cell(rows, "quotation").Should().Be(words);
    }

    [Theory]
    [InlineData("=SUM(A1)")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@cmd")]
    public async Task What_a_spreadsheet_would_run_has_an_apostrophe_before_it(string formula)
    {
        var rows = Rows(await Quotes.AnalyzeAsync($"“{formula}, no more,” said Ann Reed.", "--format", "csv"));

        Cell(rows, "quotation").Should().Be($"'{formula}, no more,");
    }

    [Fact]
    public async Task A_spreadsheet_learns_from_the_first_bytes_that_it_is_UTF_8() =>
        (await Quotes.AnalyzeAsync("Rain fell.", "--format", "csv")).Output.Should().StartWith("\uFEFFdocument,number,");

    private static string Cell(List<string[]> rows, string column) => rows[1][Array.IndexOf(rows[0], column)];

    private static List<string[]> Rows(Quotes run)
    {
        run.ExitCode.Should().Be(ExitCode.Success);
        using var reader = CsvReader.FromText(run.Output.TrimStart('\uFEFF'), new CsvReaderOptions { HasHeader = false });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i)!)]);
        }

        return rows;
    }
}
