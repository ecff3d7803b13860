// A program that uses an IQuoteAttributor is tested with results made by hand, as its author would do it.
using NSubstitute;
using QuoteAttribution;

internal sealed class Headliner(IQuoteAttributor attributor)
{
    public string Headline(string article) =>
        attributor.Analyze(article).Quotations.MaxBy(quotation => quotation.Attribution?.Confidence ?? 0) is { Speaker: { } speaker } surest
            ? $"{speaker.Name}: “{surest.Text}”"
            : "No comment";
}

public sealed class HeadlinerTests
{
    private const string Article = "“It may hold,” said Tom Lind. “It will hold,” said Ann Reed.";

    [Fact]
    public void The_surest_quotation_makes_the_headline()
    {
        var attributor = Substitute.For<IQuoteAttributor>();
        attributor.Analyze(Article).Returns(new AttributionResult(Article, [Quotation(1, 11, "Tom Lind", 0.6), Quotation(31, 13, "Ann Reed", 0.9)]));

        Assert.Equal("Ann Reed: “It will hold,”", new Headliner(attributor).Headline(Article));
        attributor.Received(1).Analyze(Article);
    }

    [Fact]
    public void Without_a_speaker_there_is_no_headline() =>
        Assert.Equal("No comment", new Headliner(new Silent()).Headline(Article));

    [Fact]
    public async Task Many_documents_can_be_faked_through_the_same_interface()
    {
        var attributor = Substitute.For<IQuoteAttributor>();
        attributor.Analyze("", null, TestContext.Current.CancellationToken).ReturnsForAnyArgs(call => call.Arg<string>() == "odd"
            ? throw new InvalidOperationException("odd text")
            : new AttributionResult(call.Arg<string>(), []));

        var done = await attributor.AnalyzeManyAsync(["a", "odd", "b"], cancellationToken: TestContext.Current.CancellationToken)
            .Select(document => document.Succeeded).ToArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal([true, false, true], done);
    }

    private static Quotation Quotation(int start, int length, string speaker, double confidence) => new(
        Article,
        [new TextSpan(start, length)],
        QuotationKind.Direct,
        new Attribution(AttributionRules.Find("quotation-cue-source")!, confidence, new Speaker(speaker, SpeakerKind.Person)));

    private sealed class Silent : IQuoteAttributor
    {
        public AttributionResult Analyze(string text, IReadOnlyList<KnownSpeaker>? cast = null, CancellationToken cancellationToken = default) => new(text, []);
    }
}
