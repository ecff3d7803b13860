using System.Text.Json;

namespace QuoteAttribution.Cli.Tests.Verification;

public class WhoseWordsTests
{
    private const string Article =
        "The pier opened on Monday. “It will hold,” said Ann Reed, an engineer, “for ten years.” Tom Lind said that the town was glad. “It will sink,” said Tom Lind.";

    [Theory]
    [InlineData("It will hold", "Ann Reed", true)]
    [InlineData("It will hold", "Reed", true)]
    [InlineData("It will hold", "Dr. Ann Reed", true)]
    [InlineData("It will hold", "Tom Lind", false)]
    [InlineData("It will hold", "Bo Reed", false)]
    [InlineData("It will hold", null, null)]
    public async Task The_speaker_that_is_given_is_compared_with_the_one_of_the_text(string quotation, string? speaker, bool? agrees)
    {
        var verdict = await Verifying.VerdictAsync(Article, quotation, speaker);

        verdict.GetProperty("speaker").GetString().Should().Be("Ann Reed");
        verdict.GetProperty("standing").GetString().Should().Be("quotation");
        AgreesIn(verdict).Should().Be(agrees);
    }

    [Theory]
    [InlineData("The pier opened on Monday", "narration", false)]
    [InlineData("said Ann Reed, an engineer", "narration", false)]
    [InlineData("the town was glad", "report", true)]
    [InlineData("on Monday. “It will hold", "partly", null)]
    public async Task Words_that_nobody_says_and_words_that_are_reported_are_said_to_be_so(string quotation, string standing, bool? agrees)
    {
        var verdict = await Verifying.VerdictAsync(Article, quotation, "Tom Lind");

        verdict.GetProperty("standing").GetString().Should().Be(standing);
        AgreesIn(verdict).Should().Be(agrees);
    }

    [Fact]
    public async Task Of_several_places_the_one_counts_where_the_speaker_says_it()
    {
        const string Twice = "“It holds,” said Ann Reed.\n\n“It holds,” said Tom Lind.";

        var verdict = await Verifying.VerdictAsync(Twice, "It holds", "Tom Lind");

        verdict.GetProperty("line").GetInt32().Should().Be(3);
        verdict.GetProperty("places").GetInt32().Should().Be(2);
        AgreesIn(verdict).Should().BeTrue();
    }

    [Fact]
    public async Task Words_that_somebody_says_count_before_the_same_words_of_the_writer()
    {
        var verdict = await Verifying.VerdictAsync("It will hold, they all hope. “It will hold,” said Ann Reed.", "It will hold");

        verdict.GetProperty("speaker").GetString().Should().Be("Ann Reed");
    }

    private static bool? AgreesIn(JsonElement verdict) =>
        verdict.GetProperty("speakerAgrees") is { ValueKind: not JsonValueKind.Null } agrees ? agrees.GetBoolean() : null;
}
