using System.Text.Json;

namespace QuoteAttribution.Cli.Tests;

public class ExplainTests
{
    private const string Report = "Tom Lind met Jack Ash on the pier. He said that it would hold.";

    private const string Scene = "“It rains,” said Mara.\n\n“So it does,” said Odile.\n\n“Let it rain,” said Mara.\n\n“Must it?”\n\n“It must.”\n";

    [Fact]
    public async Task A_pronoun_is_explained_with_the_one_it_means_and_with_the_next_best()
    {
        var run = await Quotes.AnalyzeAsync(Report, "explain");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Output.Should().StartWith(
            """
            [1] that it would hold
                Speaker     Tom Lind, 85 % sure
                Called here He
                Cue         said
                Rule        source cue clause, as in: The mayor said that the town would rebuild.
                Why         The pronoun stands for the likeliest of those named before (18.05 points):
                             +6.00  is a subject in the same paragraph
                             +5.50  is a subject in the sentence before
                             +3.50  is the subject of a sentence before
                             +2.00  is known to have the right gender
                                    and 2 weaker reasons
                Why not     Jack Ash (3.2 points):
                             -0.30  is named 6 words before
                How sure    step by step:
                              96 %  so likely this is somebody's statement, with these words and this source
                              77 %  a pronoun may mean somebody else
                              85 %  such attributions, counted where the speaker is known, are right more or less often
                Statement   what speaks for (+) and against (-) its being one:
            """.ReplaceLineEndings("\n")).And.Contain("“that” opens it\n").And.Contain("\n\nA number before a reason is its weight");
    }

    [Fact]
    public async Task A_line_of_dialogue_is_explained_by_the_lines_around()
    {
        var run = await Quotes.AnalyzeAsync(Scene, "explain", "--quotation", "4");

        run.Output.Should().Contain("[4] “Must it?”").And.Contain("Speaker     Odile, ")
            .And.Contain("people answer each other").And.Contain("spoke last but one, and answers").And.Contain("Why not     Mara (")
            .And.NotContain("[3]");
    }

    [Fact]
    public async Task A_name_beside_the_quotation_needs_no_weighing()
    {
        var run = await Quotes.AnalyzeAsync("“It will hold,” said Ann Reed.", "explain");

        run.Output.Should().Contain("Why         The words beside the quotation name the speaker.").And.NotContain("Why not");
    }

    [Fact]
    public async Task A_quotation_of_nobody_says_why_it_has_no_speaker()
    {
        var run = await Quotes.AnalyzeAsync("“It will hold.”", "explain");

        run.Output.Should().Contain("Speaker     nobody\n").And.Contain("Why         Nothing beside the quotation names a speaker");
    }

    [Fact]
    public async Task One_whose_speaker_goes_on_points_to_where_that_was_decided()
    {
        var run = await Quotes.AnalyzeAsync("Ann Reed said it was safe. “It will hold.”", "explain", "--quotation", "2");

        run.Output.Should().Contain("Why         The speaker of another quotation goes on: [1] it was safe");
    }

    [Fact]
    public async Task Speech_that_became_no_quotation_is_told_of_too()
    {
        var run = await Quotes.AnalyzeAsync("It is known as a “philanthropub” by now.", "explain");

        run.Output.Should().Contain("No quotations.").And.Contain("philanthropub: The words between these marks may be speech; no quotation has them.");
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("17", 1)]
    [InlineData("63", 2)]
    public async Task A_quotation_is_found_by_a_place_within_it_its_tag_included(string offset, int number)
    {
        var run = await Quotes.AnalyzeAsync("“We built it,” said Ann Reed, “in a year, all of us.” “It will hold,” said Tom Lind.", "explain", "--at", offset);

        run.Output.Should().StartWith($"[{number}] ");
        run.Output.Should().NotContain($"[{3 - number}] ");
    }

    [Theory]
    [InlineData("--quotation 3", "quotes: -: has no quotation 3; there are 1")]
    [InlineData("--at 500", "quotes: -: has no place 500; the text has 62 code units")]
    [InlineData("--at 3", "quotes: -: has no quotation at 3; the nearest one is at 43")]
    public async Task Asking_for_one_that_is_not_there_fails_with_what_is(string arguments, string message)
    {
        var run = await Quotes.AnalyzeAsync(Report, ["explain", .. arguments.Split(' ')]);

        run.ExitCode.Should().Be(ExitCode.SomeFailed);
        run.Error.TrimEnd().Should().Be(message);
    }

    [Theory]
    [InlineData("--quotation 0", "--quotation takes a number from 1 on")]
    [InlineData("--quotation one", "--quotation takes a number from 1 on")]
    [InlineData("--quotation 99999999999", "--quotation takes a number from 1 on")]
    [InlineData("--at -1", "--at takes a number from 0 on")]
    [InlineData("--at 1 --quotation 1", "give one of them")]
    [InlineData("--format table", "table")]
    public async Task A_choice_that_makes_no_sense_is_a_usage_error(string arguments, string message)
    {
        var run = await Quotes.RunAsync(["explain", .. arguments.Split(' ')]);

        run.ExitCode.Should().Be(ExitCode.UsageError);
        run.Error.Should().Contain(message);
    }

    [Fact]
    public async Task The_json_has_for_each_quotation_who_was_weighed_and_why()
    {
        var run = await Quotes.AnalyzeAsync(Report, "explain", "--format", "json");

        var quotation = JsonDocument.Parse(run.Output).RootElement[0].GetProperty("quotations")[0];
        quotation.GetProperty("id").GetInt32().Should().Be(0);
        quotation.GetProperty("speaker").GetString().Should().Be("Tom Lind");
        quotation.GetProperty("rule").GetProperty("id").GetString().Should().Be("source-cue-clause");
        quotation.GetProperty("mention").GetProperty("text").GetString().Should().Be("He");
        quotation.GetProperty("decision").GetProperty("id").GetString().Should().Be("pronoun");
        quotation.GetProperty("candidates").EnumerateArray().Select(static candidate => candidate.GetProperty("name").GetString()).Should().Equal("Tom Lind", "Jack Ash");
        quotation.GetProperty("candidates")[0].GetProperty("reasons")[0].GetProperty("weight").GetDouble().Should().Be(6);
        quotation.GetProperty("factors")[1].GetProperty("id").GetString().Should().Be("pronoun-source");
        quotation.GetProperty("sameSpeakerAs").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task Several_documents_make_one_array_and_one_page()
    {
        const string Lines = """{"id":"a","text":"“Yes,” said Ann Reed."}""" + "\n" + """{"id":"b","text":"Rain fell."}""" + "\n";

        var json = await Quotes.AnalyzeAsync(Lines, "explain", "--input-format", "jsonl", "--format", "json");
        var text = await Quotes.AnalyzeAsync(Lines, "explain", "--input-format", "jsonl");

        JsonDocument.Parse(json.Output).RootElement.EnumerateArray().Select(static document => document.GetProperty("id").GetString()).Should().Equal("a", "b");
        text.Lines.Should().Contain(["== a", "== b"]);
    }

    [Fact]
    public async Task What_is_explained_is_what_is_found()
    {
        var found = await Quotes.AnalyzeAsync(Scene, "--format", "jsonl");
        var explained = await Quotes.AnalyzeAsync(Scene, "explain", "--format", "json");

        JsonDocument.Parse(explained.Output).RootElement[0].GetProperty("quotations").EnumerateArray()
            .Select(static quotation => (quotation.GetProperty("speaker").GetString(), quotation.GetProperty("confidence").GetDouble()))
            .Should().Equal(found.Documents[0].GetProperty("quotations").EnumerateArray()
                .Select(static quotation => (quotation.GetProperty("speaker").GetProperty("name").GetString(), quotation.GetProperty("confidence").GetDouble())));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    public async Task No_line_is_wider_than_the_screen_and_no_escape_code_of_a_text_reaches_it(int width)
    {
        var run = await Quotes.RunOnAsync(
            System.Text.Encoding.UTF8.GetBytes(Scene + "“It \u001b[31mrains, and it rains, and it rains, and it rains, and it rains, and it rains, and it rains on,” said Mara."),
            new QuoteAttributor(new QuoteAttributionOptions { Explain = true }),
            new Screen(width, true),
            "explain");

        run.Lines.TakeWhile(static line => !line.StartsWith("A number", StringComparison.Ordinal)).Should().OnlyContain(line => line.Length <= width);
        run.Output.Should().NotContain("\u001b");
    }
}
