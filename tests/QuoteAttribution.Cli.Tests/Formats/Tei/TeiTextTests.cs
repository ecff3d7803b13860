namespace QuoteAttribution.Cli.Tests.Formats.Tei;

/// <summary>That a text is whole within its marks, wherever these are.</summary>
public sealed class TeiTextTests
{
    private static readonly AttributionRule Rule = AttributionRules.Find("quotation-cue-source")!;

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    [InlineData("Rain fell.")]
    [InlineData("“It will hold,” said Ann Reed.\n\n  “And long,” she said.\n\n\n")]
    [InlineData("“It will hold,” said Ann Reed.\r\n\r\n“And <long> & “so” on,” she said.\r\n")]
    [InlineData("“It will\tholdé 😀,” said Ann\nReed. ]]> <!-- “No,” said Tom Lind. -->")]
    public async Task Every_character_is_there_once(string text)
    {
        var tei = TeiFile.Of(await Quotes.AnalyzeAsync(text, "--format", "tei"));

        TeiFile.TextOf(tei.Texts.Single()).Should().Be(text);
    }

    [Fact]
    public async Task What_XML_cannot_hold_is_replaced_one_for_one_and_said()
    {
        var run = await Quotes.RunOnAsync("""{"text": "“It\f will\u0001 hold\ufffe,” said Ann Reed."}""", "--format", "tei", "--input-format", "json");

        TeiFile.TextOf(TeiFile.Of(run).Texts.Single()).Should().Be("“It\uFFFD will\uFFFD hold\uFFFD,” said Ann Reed.");
        run.Error.Should().Be("quotes: -#1: XML cannot hold some of its characters, U+000C for one; U+FFFD stands for each\n");
    }

    [Fact]
    public async Task Nothing_is_said_of_a_text_that_XML_can_hold() =>
        (await Quotes.AnalyzeAsync("“It 😀\t\r\n holds,” said Ann Reed.", "--format", "tei")).Error.Should().BeEmpty();

    [Fact]
    public async Task A_mention_around_a_quotation_is_a_chain_since_TEI_lets_no_quotation_into_one()
    {
        const string text = "Ann Reed, whose “It will hold” we know, said so.";

        var run = await FixedAttributor.RunAsync(
            text,
            static text => [new Quotation(text, [FixedAttributor.Place(text, "It will hold")], QuotationKind.Direct, By(text, "Ann Reed, whose “It will hold” we know"))],
            "--format",
            "tei");

        TeiFile.Of(run).All("rs").Select(static rs => rs.Value).Should().Equal("Ann Reed, whose “", "It will hold", "” we know");
    }

    [Fact]
    public async Task Quotations_that_overlap_are_cut_where_the_first_ends()
    {
        var run = await FixedAttributor.RunAsync(
            "It will hold long.",
            static text => [Quotation(text, "It will hold"), Quotation(text, "will hold long")],
            "--format",
            "tei");

        var tei = TeiFile.Of(run);
        tei.Said.Select(static said => said.Value).Should().Equal("It will hold", "will hold", " long");
        tei.Target(tei.Said[1], "next").Should().BeSameAs(tei.Said[2]);
        tei.Said[1].Parent.Should().BeSameAs(tei.Said[0]);
    }

    [Fact]
    public async Task Whatever_overlaps_the_text_is_whole_and_valid()
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var random = new Random(seed);
            var text = TextOf(random);

            var tei = TeiFile.Of(await FixedAttributor.RunAsync(text, text => QuotationsOf(text, random), "--format", "tei"));

            TeiFile.TextOf(tei.Texts.Single()).Should().Be(text, "of seed {0}", seed);
        }
    }

    private static string TextOf(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => (string[])["a", "b ", "\n", "\n\n", "“c”", "😀", "\r\n", "\t"]).Select(parts => random.GetItems(parts, 1)[0]));

    private static List<Quotation> QuotationsOf(string text, Random random)
    {
        var speaker = new Speaker("Ann Reed", mentions: [new Mention(text, Span(text, random), MentionKind.Name), new Mention(text, Span(text, random), MentionKind.Name)]);
        return
        [
            .. Enumerable.Range(0, random.Next(6))
                .Select(_ => new Quotation(text, [Span(text, random)], QuotationKind.Mixed, new Attribution(
                    Rule,
                    0.5,
                    speaker,
                    new Mention(text, Span(text, random), MentionKind.Name),
                    new Cue(text, Span(text, random)),
                    new Mention(text, Span(text, random), MentionKind.Name))))
                .OrderBy(static quotation => quotation.Span.Start),
        ];
    }

    // Wherever it begins and ends, but within no character, and not of blanks alone: the library gives no such span.
    private static TextSpan Span(string text, Random random)
    {
        for (var i = 0; i < 200; i++)
        {
            var (a, b) = (random.Next(text.Length + 1), random.Next(text.Length + 1));
            var span = TextSpan.FromBounds(Math.Min(a, b), Math.Max(a, b));
            if (!span.In(text).IsWhiteSpace() && !CutsPair(text, span.Start) && !CutsPair(text, span.End))
            {
                return span;
            }
        }

        return new TextSpan(0, text.Length);
    }

    private static bool CutsPair(string text, int offset) => offset < text.Length && char.IsLowSurrogate(text[offset]);

    private static Quotation Quotation(string text, string words) => new(text, [FixedAttributor.Place(text, words)], QuotationKind.Direct);

    private static Attribution By(string text, string mention) =>
        new(Rule, 0.9, new Speaker("Ann Reed"), new Mention(text, FixedAttributor.Place(text, mention), MentionKind.Name));
}
