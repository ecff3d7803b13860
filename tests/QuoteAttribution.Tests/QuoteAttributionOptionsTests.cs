namespace QuoteAttribution.Tests;

public sealed class QuoteAttributionOptionsTests
{
    [Fact]
    public void The_defaults_report_everything_and_are_valid()
    {
        var options = new QuoteAttributionOptions();

        options.Indirect.Should().Be(IndirectQuotations.Speech);
        options.AdditionalCueVerbs.Should().BeEmpty();
        options.MinimumConfidence.Should().Be(0);
        Making(options).Should().NotThrow();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void A_confidence_from_0_to_1_is_taken(double confidence) =>
        Making(new QuoteAttributionOptions { MinimumConfidence = confidence }).Should().NotThrow();

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_confidence_out_of_range_is_refused_with_the_remedy(double confidence) =>
        Making(new QuoteAttributionOptions { MinimumConfidence = confidence })
            .Should().Throw<ArgumentException>()
            .WithParameterName(nameof(QuoteAttributionOptions.MinimumConfidence))
            .WithMessage("MinimumConfidence is *; give a number from 0 (keep all) to 1.*");

    [Fact]
    public void A_missing_verb_list_is_refused_with_the_remedy() =>
        Making(new QuoteAttributionOptions { AdditionalCueVerbs = null! })
            .Should().Throw<ArgumentException>()
            .WithParameterName(nameof(QuoteAttributionOptions.AdditionalCueVerbs))
            .WithMessage("AdditionalCueVerbs is null; give an empty list for none.*");

    [Fact]
    public void Later_changes_do_not_reach_an_attributor()
    {
        var options = new QuoteAttributionOptions();
        var attributor = new QuoteAttributor(options);

        options.AdditionalCueVerbs = null!;

        FluentActions.Invoking(() => attributor.Analyze("“Rain,” she said.")).Should().NotThrow();
    }

    [Fact]
    public void Later_changes_of_a_list_do_not_reach_an_attributor()
    {
        List<KnownSpeaker> speakers = [new("Elizabeth Marsh", ["Lizzie"])];
        var attributor = new QuoteAttributor(new QuoteAttributionOptions { KnownSpeakers = speakers });

        speakers.Clear();

        attributor.Analyze("“Rain,” said Lizzie.", cancellationToken: TestContext.Current.CancellationToken).Speakers[0].Name.Should().Be("Elizabeth Marsh");
    }

    [Fact]
    public void A_null_among_the_known_speakers_is_refused() =>
        Making(new QuoteAttributionOptions { KnownSpeakers = [null!] })
            .Should().Throw<ArgumentException>()
            .WithParameterName(nameof(QuoteAttributionOptions.KnownSpeakers))
            .WithMessage("KnownSpeakers holds a null; leave it out.*");

    private static Action Making(QuoteAttributionOptions options) => () => _ = new QuoteAttributor(options);
}
