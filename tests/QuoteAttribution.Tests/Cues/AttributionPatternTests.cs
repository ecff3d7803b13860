using QuoteAttribution.Cues;
using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Tests.Cues;

public class AttributionPatternTests
{
    private const string Row = """
        [one]
        name      one
        example   “We will rebuild,” said the mayor.
        anchor    verb
        order     quotation , cue source
        cue       Say Tell
        share     .9
        measured  nowhere
        """;

    public static TheoryData<string> Ids => [.. AttributionRules.All.Select(static rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_of_a_pattern_triggers_it(string id)
    {
        var result = QuoteAttributor.Default.Analyze(
            AttributionRules.Find(id)!.Example.Replace("¶", "\n\n", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        result.Quotations.Select(static quotation => quotation.Attribution?.Rule.Id).Should().Contain(id);
        result.Speakers.Should().NotContain(static speaker => speaker.Name.EndsWith("'s", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_says_what_its_cue_may_be()
    {
        var pattern = Read(Row)["one"];
        pattern.Cues.Should().Be(WordTraits.Say | WordTraits.Tell);
        pattern.Rule.Precision.Should().Be(.9);
        pattern.Rule.Name.Should().Be("one");
    }

    [Theory]
    [InlineData("anchor    verb", "anker verb", "*\"anker\" is no field*")]
    [InlineData("anchor    verb", "", "*has no field \"anchor\"*")]
    [InlineData("anchor    verb", "name two", "*the field \"name\" twice*")]
    [InlineData("Say Tell", "Say Shout", "*\"Shout\", which is no class of words*")]
    [InlineData(".9", "9", "*is no number from 0 to 1*")]
    public void A_row_that_is_wrong_is_told_with_file_and_line(string right, string wrong, string message) =>
        FluentActions.Invoking(() => Read(Row.Replace(right, wrong, StringComparison.Ordinal)))
            .Should().Throw<FormatException>().WithMessage("test.txt, line *" + message);

    [Fact]
    public void A_pattern_is_given_once() =>
        FluentActions.Invoking(static () => Read(Row + "\n[two]\n" + Row[6..] + "\n" + Row))
            .Should().Throw<FormatException>().WithMessage("*there are two patterns [[]one]*".Replace("[[]", "[", StringComparison.Ordinal));

    private static Dictionary<string, AttributionPattern> Read(string rows)
    {
        using var file = new LexiconFile("test.txt", new StringReader(rows));
        return AttributionPattern.Read(file);
    }
}
