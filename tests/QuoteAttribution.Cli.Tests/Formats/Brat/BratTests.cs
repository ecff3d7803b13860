namespace QuoteAttribution.Cli.Tests.Formats.Brat;

public sealed class BratTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Out => _folder.PathOf("out");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_quotation_is_tied_to_its_cue_its_speaker_and_who_listens()
    {
        var brat = await ReadAsync("“It will hold,” Tom Lind told Ann Reed.");

        brat.Spans.Should().BeEquivalentTo([("Quotation", "It will hold,"), ("Cue", "told"), ("Mention", "Ann Reed"), ("Mention", "Tom Lind")]);
        brat.Relations.Should().BeEquivalentTo(
            [("HasCue", "It will hold,", "told"), ("Speaker", "It will hold,", "Tom Lind"), ("Addressee", "It will hold,", "Ann Reed")]);
        brat.Attributes.Should().BeEquivalentTo([("It will hold,", "Kind Direct"), ("It will hold,", "Verbatim")]);
        brat.Notes.Should().BeEquivalentTo(
            [("It will hold,", "speaker: Tom Lind; rule: quotation-source-cue; confidence: 0.96"), ("Tom Lind", "Tom Lind")]);
    }

    [Fact]
    public async Task An_interrupted_quotation_is_one_span_in_pieces() =>
        (await ReadAsync("“It will hold,” said Ann Reed, “and long.”")).Spans.Should().Contain(("Quotation", "It will hold, and long."));

    [Fact]
    public async Task A_line_of_dialogue_without_a_tag_is_tied_to_the_last_name_of_who_speaks()
    {
        var brat = await ReadAsync("“It rains,” said Mara.\n\n“So it does,” said Odile.\n\n“Let it rain,” said Mara.\n\n“Must it?”\n\n“It must.”\n");

        brat.Relations.Should().Contain([("Speaker", "Must it?", "Odile"), ("Speaker", "It must.", "Mara")]);
    }

    [Fact]
    public async Task What_a_pronoun_means_is_a_note_on_it() =>
        (await ReadAsync("Ana Brook came. She said that it would hold.")).Notes.Should().Contain(("She", "Ana Brook"));

    [Fact]
    public async Task A_cue_of_two_quotations_is_one_span()
    {
        var brat = await ReadAsync("Ann Reed said that it would hold and that it would last.");

        brat.Spans.Count(static span => span.Type == "Cue").Should().Be(1);
    }

    [Fact]
    public async Task What_somebody_only_thinks_has_an_attribute() =>
        (await ReadAsync("Ann Reed believes that it will hold.", "--indirect", "all")).Attributes.Should().Contain(("that it will hold", "Belief"));

    [Theory]
    [InlineData("😀 “It\nwill hold,” said 😀 Ann\nReed.", "It will hold,", "Ann Reed")]
    [InlineData("Rain.\r\n\r\n“It\r\nwill hold,” said Ann\rReed.", "It will hold,", "Ann Reed")]
    [InlineData("“It \t will\u2028hold,” said Ann\fReed.", "It will hold,", "Ann Reed")]
    public async Task A_span_over_the_end_of_a_line_is_cut_there(string text, string quotation, string speaker)
    {
        var run = await FixedAttributor.RunAsync(
            text,
            text => [new Quotation(text, [TextSpan.FromBounds(text.IndexOf('“', StringComparison.Ordinal) + 1, text.IndexOf('”', StringComparison.Ordinal))], QuotationKind.Direct, ByAnn(text))],
            "--format",
            "brat",
            "-o",
            Out);

        run.ExitCode.Should().Be(ExitCode.Success, "{0}", run.Error);
        var brat = BratFile.Read(Out);
        brat.Spans.Select(static span => span.Words).Should().Equal(quotation, speaker);
        brat.Text.Should().Be(text.Replace("\r\n", "\n").Replace('\r', '\n'));
    }

    [Fact]
    public async Task Quotations_may_overlap_in_any_way()
    {
        var result = await FixedAttributor.RunAsync(
            "It will hold long.",
            static text =>
            [
                new Quotation(text, [FixedAttributor.Place(text, "It will hold")], QuotationKind.Direct),
                new Quotation(text, [FixedAttributor.Place(text, "will hold long")], QuotationKind.Direct),
            ],
            "--format",
            "brat",
            "-o",
            Out);

        result.ExitCode.Should().Be(ExitCode.Success);
        BratFile.Read(Out).Spans.Should().Equal(("Quotation", "It will hold"), ("Quotation", "will hold long"));
    }

    [Fact]
    public async Task Every_type_that_is_used_stands_in_the_configuration()
    {
        var brat = await ReadAsync("“It will hold,” Tom Lind told Ann Reed. She believes that it will.", "--indirect", "all");

        var configuration = File.ReadAllLines(Path.Combine(Out, "annotation.conf")).Select(static line => line.Split('\t')[0]);
        configuration.Should().Contain(brat.Spans.Select(static span => span.Type));
        configuration.Should().Contain(brat.Relations.Select(static relation => relation.Type));
        configuration.Should().Contain(brat.Attributes.Select(static attribute => attribute.Attribute.Split(' ')[0]));
    }

    private async Task<BratFile> ReadAsync(string text, params string[] args)
    {
        var run = await Quotes.AnalyzeAsync(text, ["--format", "brat", "-o", Out, .. args]);
        (run.ExitCode, run.Output, run.Error).Should().Be((ExitCode.Success, "", ""));
        return BratFile.Read(Out);
    }

    private static Attribution ByAnn(string text)
    {
        var start = text.IndexOf("Ann", StringComparison.Ordinal);
        var mention = new Mention(text, TextSpan.FromBounds(start, text.LastIndexOf('.')), MentionKind.Name);
        return new Attribution(AttributionRules.Find("quotation-cue-source")!, 0.9, new Speaker("Ann Reed"), mention);
    }
}
