using System.Text.Json;

namespace QuoteAttribution.Cli.Tests.Speakers;

public class SpeakersTests
{
    private const string TwoArticles = """
        {"id":"a","text":"“It will hold,” said Ann Reed. “For a year,” she said."}
        {"id":"b","text":"“It will sink,” said Ann Reed. “No,” said Tom Lind. Lind said that it would float. “Who knows?”"}
        """;

    [Fact]
    public async Task A_person_with_a_full_name_is_one_speaker_over_all_documents()
    {
        var table = await JsonAsync(TwoArticles);

        var ann = Speaker(table, "Ann Reed");
        ann.GetProperty("document").ValueKind.Should().Be(JsonValueKind.Null);
        ann.GetProperty("documents").GetInt32().Should().Be(2);
        ann.GetProperty("gender").GetString().Should().Be("female");
        ann.GetProperty("quotations").GetProperty("all").GetInt32().Should().Be(3);
        ann.GetProperty("quotations").GetProperty("words").GetInt32().Should().Be(9);
    }

    [Fact]
    public async Task Direct_and_indirect_quotations_are_counted_apart()
    {
        var counts = Speaker(await JsonAsync(TwoArticles), "Tom Lind").GetProperty("quotations");

        counts.GetProperty("direct").GetInt32().Should().Be(1);
        counts.GetProperty("mixed").GetInt32().Should().Be(0);
        counts.GetProperty("indirect").GetInt32().Should().Be(1);
    }

    [Theory]
    [InlineData("said Reed.", "Reed")]
    [InlineData("said the mayor.", "mayor")]
    [InlineData("said Mrs. Reed.", "Mrs. Reed")]
    public async Task A_surname_or_a_role_is_another_speaker_in_each_document(string tag, string name)
    {
        var line = $$"""{"text":"“It will hold,” {{tag}}"}""";
        var table = await JsonAsync($"{line}\n{line}");

        table.GetProperty("speakers").EnumerateArray().Select(static row => (row.GetProperty("name").GetString(), row.GetProperty("document").GetString()))
            .Should().Equal((name, "-:1"), (name, "-:2"));
    }

    [Fact]
    public async Task The_share_by_gender_is_of_persons_and_says_what_is_unknown()
    {
        var gender = (await JsonAsync(TwoArticles + "\n" + """{"id":"c","text":"The Tarn Institute said that it holds. “Yes,” said a resident."}""")).GetProperty("gender");

        gender.GetProperty("people").GetRawText().Where(static c => !char.IsWhiteSpace(c)).Should().Equal("""{"female":1,"male":1,"unknown":1,"all":3}""");
        gender.GetProperty("quotations").GetProperty("female").GetInt32().Should().Be(3);
        gender.GetProperty("words").GetProperty("unknown").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task Shares_are_of_all_quotations_and_those_without_a_speaker_are_told()
    {
        var table = await JsonAsync("""{"text":"“It will hold,” said Ann Reed."}""" + "\n" + """{"text":"“Who can tell?”"}""");

        table.GetProperty("withoutSpeaker").GetProperty("all").GetInt32().Should().Be(1);
        Speaker(table, "Ann Reed").GetProperty("shareOfQuotations").GetDouble().Should().Be(0.5);
    }

    [Fact]
    public async Task Who_is_not_sure_enough_counts_among_those_without_a_speaker()
    {
        var table = await JsonAsync(TwoArticles, "--min-confidence", "1");

        table.GetProperty("speakers").GetArrayLength().Should().Be(0);
        table.GetProperty("withoutSpeaker").GetProperty("all").GetInt32().Should().Be(table.GetProperty("quotations").GetProperty("all").GetInt32());
    }

    [Fact]
    public async Task The_table_shows_the_most_quoted_first_and_tells_how_many_are_left_out()
    {
        var run = await Quotes.AnalyzeAsync(TwoArticles, "speakers", "--input-format", "jsonl", "--top", "1");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Lines[0].Should().StartWith("Speaker");
        run.Lines[1].Should().MatchRegex("^Ann Reed +person +female +2 +3 +3 +0 +0 +9 ");
        run.Lines[2].Should().Be("… and 1 more speakers; all of them count below.");
        run.Lines.Should().Contain(line => line.StartsWith("Persons", StringComparison.Ordinal)).And.OnlyContain(line => line == line.TrimEnd());
    }

    [Fact]
    public async Task A_spreadsheet_gets_headings_and_rows_alone()
    {
        var run = await Quotes.AnalyzeAsync(TwoArticles, "speakers", "--input-format", "jsonl", "--format", "csv");

        run.Output.Should().StartWith("\ufeffSpeaker,Document,Kind,Gender,Documents,Quotations,Direct,Mixed,Indirect,Words,% of quotations,% of words");
        run.Lines.Should().HaveCount(3);
        run.Lines[1].Should().StartWith("Ann Reed,,person,female,2,3,3,0,0,9,");
    }

    [Fact]
    public async Task Rows_may_be_documents()
    {
        var csv = await Quotes.AnalyzeAsync(TwoArticles, "speakers", "--input-format", "jsonl", "--by", "document", "--format", "csv");
        var table = await JsonAsync(TwoArticles, "--by", "document");

        csv.Lines.Select(static line => line[..2]).Should().Equal("\ufeffD", "a,", "b,");
        table.TryGetProperty("speakers", out _).Should().BeFalse();
        table.GetProperty("byDocument")[1].GetProperty("speakers").GetInt32().Should().Be(2);
    }

    [Fact]
    public async Task A_document_that_fails_is_told_and_the_others_are_counted()
    {
        var run = await Quotes.AnalyzeAsync(TwoArticles + "\nbad", "speakers", "--input-format", "jsonl", "--format", "json");

        run.ExitCode.Should().Be(ExitCode.SomeFailed);
        run.Error.Should().Contain("-:3: not valid JSON");
        JsonDocument.Parse(run.Output).RootElement.GetProperty("documents").GetInt32().Should().Be(2);
    }

    [Fact]
    public async Task The_same_articles_in_any_number_give_the_same_table()
    {
        var many = string.Concat(Enumerable.Range(0, 200).Select(i => $$"""{"id":{{i}},"text":"“It will hold,” said Ann Reed. “No,” said Lind."}""" + "\n"));

        var first = await Quotes.AnalyzeAsync(many, "speakers", "--input-format", "jsonl");
        var second = await Quotes.AnalyzeAsync(many, "speakers", "--input-format", "jsonl");

        second.Output.Should().Be(first.Output);
        first.Lines.Should().HaveCountGreaterThan(200);
    }

    [Theory]
    [InlineData("--top", "0")]
    [InlineData("--top", "many")]
    [InlineData("--min-confidence", "high")]
    [InlineData("--by", "gender")]
    [InlineData("--format", "jsonl")]
    [InlineData("--min-confidence", "2")]
    [InlineData("--min-confidence", "NaN")]
    public async Task A_wrong_command_line_is_a_usage_error(string option, string value)
    {
        var run = await Quotes.RunAsync("speakers", option, value);

        run.ExitCode.Should().Be(ExitCode.UsageError);
        run.Error.Should().StartWith("quotes: ");
    }

    private static async Task<JsonElement> JsonAsync(string lines, params string[] more)
    {
        var run = await Quotes.AnalyzeAsync(lines, ["speakers", "--input-format", "jsonl", "--format", "json", .. more]);
        run.Error.Should().BeEmpty();
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static JsonElement Speaker(JsonElement table, string name) =>
        table.GetProperty("speakers").EnumerateArray().Single(row => row.GetProperty("name").GetString() == name);
}
