using QuoteAttribution.Cues;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Pipeline;

namespace QuoteAttribution.Tests.Cues;

public class AttributionPatternTests
{
    private const string Row = """
        [one]
        name      one
        example   “We will rebuild,” said the mayor.
        anchor    Cue
        order     quotation , cue source
        cue       Say Tell
        share     .9
        measured  nowhere
        """;

    /// <summary>Rows that read a quotation; what only the turns tell is decided later.</summary>
    public static TheoryData<string> Read => [.. Patterns.All.Where(static row => row.Anchor != PatternAnchor.Turn).Select(static row => row.Id)];

    public static TheoryData<string> Shown => [.. AttributionRules.All.Select(static rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Read))]
    public void The_example_of_a_row_is_read_by_that_very_row(string id)
    {
        var row = Patterns.All.Single(row => row.Id == id);
        using var memory = Workspace.Lease();
        var reading = Walk.With(new QuoteAttributionOptions { Indirect = IndirectQuotations.All })
            .Read(Paragraphs(row.Example), [], memory, TestContext.Current.CancellationToken);
        reading.Links.Items.ToArray().Select(static link => link.Pattern?.Id).Should().Contain(id);
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void The_example_of_a_rule_shows_that_rule_and_names_a_speaker_without_an_ending(string id)
    {
        var result = QuoteAttributor.Default.Analyze(Paragraphs(AttributionRules.Find(id)!.Example), TestContext.Current.CancellationToken);
        result.Quotations.Select(static quotation => quotation.Attribution?.Rule.Id).Should().Contain(id);
        result.Speakers.Should().NotContain(static speaker => speaker.Name.EndsWith("'s", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_may_be_shown_as_a_row_before_it()
    {
        var rows = ReadRows(Row + "\n[two]\nrule one\nexample   “Not today,” Ann said.\nanchor Cue\norder quotation , source cue\nwhen QuotationBefore\ncontent Passages");
        rows[1].Rule.Should().BeSameAs(rows[0].Rule);
        rows[1].Matches(WordTraits.Say, CueFacts.QuotationBefore | CueFacts.IsInverted).Should().BeTrue();
        rows[1].Matches(WordTraits.Say, CueFacts.FragmentBefore).Should().BeFalse();
    }

    [Fact]
    public void A_row_says_what_its_cue_may_be()
    {
        var pattern = ReadRows(Row)[0];
        pattern.Cues.Should().Be(WordTraits.Say | WordTraits.Tell);
        pattern.Rule.Precision.Should().Be(.9);
        pattern.Rule.Name.Should().Be("one");
    }

    [Theory]
    [InlineData("anchor    Cue", "anker Cue", "*\"anker\" is no field*")]
    [InlineData("anchor    Cue", "", "*has no field \"anchor\"*")]
    [InlineData("anchor    Cue", "name two", "*the field \"name\" twice*")]
    [InlineData("Say Tell", "Say Shout", "*names \"Shout\"; give one of*")]
    [InlineData(".9", "9", "*is no number from 0 to 1*")]
    public void A_row_that_is_wrong_is_told_with_file_and_line(string right, string wrong, string message) =>
        FluentActions.Invoking(() => ReadRows(Row.Replace(right, wrong, StringComparison.Ordinal)))
            .Should().Throw<FormatException>().WithMessage("test.txt, line *" + message);

    [Fact]
    public void A_pattern_is_given_once() =>
        FluentActions.Invoking(static () => ReadRows(Row + "\n[two]\n" + Row[6..] + "\n" + Row))
            .Should().Throw<FormatException>().WithMessage("*there are two patterns [[]one]*".Replace("[[]", "[", StringComparison.Ordinal));

    private static string Paragraphs(string example) => example.Replace("¶", "\n\n", StringComparison.Ordinal);

    private static IReadOnlyList<AttributionPattern> ReadRows(string rows)
    {
        using var file = new LexiconFile("test.txt", new StringReader(rows));
        return AttributionPattern.Read(file);
    }
}
