namespace QuoteAttribution.Tests;

public class AttributionPolicyTests
{
    // Ten people are in the room, and nothing tells whose line it is.
    private const string Crowd = """
        Ann Ash, Bob Bell, Cora Cole, Dan Dell, Eve East, Finn Ford, Gail Gray, Hal Hunt, Ida Ives, Jack Joy, Kit Kane, Lena Lowe, Mark Moss, Nora Nash, Olga Orr, Paul Park and Rita Rowe were in the room.

        “What was that, in the name of heaven?”

        The lamp went out.

        “Who is there? Who goes there in the dark?”

        A chair fell over.

        “Is there nobody who has a light, or a match, or a candle?”

        “Nobody has one, nobody at all!”
        """;

    [Fact]
    public void Precision_leaves_a_line_open_that_nothing_decides()
    {
        var result = With(AttributionPolicy.Precision).Analyze(Crowd, TestContext.Current.CancellationToken);

        result.Quotations.Should().HaveCount(4).And.Contain(static quotation => quotation.Attribution == null);
        result.Diagnostics.Should().Contain(static odd => odd.Kind == DiagnosticKind.NoSpeaker);
    }

    [Fact]
    public void Cover_names_somebody_and_admits_that_it_is_not_sure()
    {
        var result = With(AttributionPolicy.Cover).Analyze(Crowd, TestContext.Current.CancellationToken);

        result.Quotations.Should().HaveCount(4).And.OnlyContain(static quotation => quotation.Attribution!.Speaker != null);
        result.Quotations.Should().Contain(static quotation => quotation.Attribution!.Confidence < 0.5);
    }

    [Fact]
    public void A_policy_that_does_not_exist_is_refused()
    {
        var act = () => With((AttributionPolicy)7);

        act.Should().Throw<ArgumentException>().WithMessage("Policy is 7; give one of Precision, Cover*");
    }

    private static QuoteAttributor With(AttributionPolicy policy) => new(new QuoteAttributionOptions { Policy = policy });
}
