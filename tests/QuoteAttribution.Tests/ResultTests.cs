using CsCheck;

namespace QuoteAttribution.Tests;

public sealed class ResultTests
{
    private const string Article = "“We will rebuild,” said Ana Brook, “and soon.” She added that the toll would stay. Tom Lind called it “reckless”.";

    private static readonly AttributionRule Rule = AttributionRules.Find("quotation-cue-source")!;

    private static AttributionResult Result => QuoteAttributor.Default.Analyze(Article, TestContext.Current.CancellationToken);

    [Fact]
    public void The_text_of_an_interrupted_quotation_is_what_was_said_without_the_tag()
    {
        var quotation = Result.Quotations[0];

        quotation.Text.Should().Be("We will rebuild, and soon.");
        quotation.Span.In(Article).ToString().Should().Be("We will rebuild,” said Ana Brook, “and soon.");
        quotation.Text.Should().BeSameAs(quotation.Text);
    }

    [Fact]
    public void The_speaker_of_a_quotation_is_that_of_its_attribution()
    {
        var quotation = Result.Quotations[1];

        quotation.Speaker.Should().BeSameAs(quotation.Attribution!.Speaker).And.NotBeNull();
        new Quotation(Article, [new TextSpan(1, 16)]).Speaker.Should().BeNull();
    }

    [Fact]
    public void The_id_of_a_speaker_is_its_index_and_its_quotations_are_those_that_name_it()
    {
        var result = Result;

        result.Speakers.Select(static speaker => speaker.Id).Should().Equal(0, 1);
        result.Speakers[0].Quotations.Should().Equal(result.Quotations[0], result.Quotations[1]);
        result.Speakers[1].Quotations.Should().Equal(result.Quotations[2]);
    }

    [Theory]
    [InlineData("“It will hold,” said Ana Brook.", true, "marks")]
    [InlineData("— It will hold, said Ana Brook.\n\n— It will not.", true, "a dash")]
    [InlineData("BROOK: It will hold.\n\nLIND: It will not.\n\nBROOK: Why?", true, "the turn of a transcript")]
    [InlineData("BROOK: Tom said “never” to me.\n\nLIND: I did not.\n\nBROOK: He did.", true, "a turn that quotes somebody")]
    [InlineData("Ana Brook said that it would hold.", false, "the writer's words")]
    [InlineData("Ana Brook called the plan “reckless”.", false, "the writer's words around hers")]
    [InlineData("''The pier is safe and dry,'' said Ana Brook.", false, "marks that may be none")]
    public void Words_are_verbatim_where_the_text_gives_them_as_the_speakers_own(string text, bool isVerbatim, string because) =>
        QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken).Quotations[0].IsVerbatim.Should().Be(isVerbatim, because);

    [Theory]
    [InlineData("rebuild", "We will rebuild, and soon.")]
    [InlineData("said", "We will rebuild, and soon.")]
    [InlineData("added", null)]
    [InlineData("toll", "that the toll would stay")]
    public void The_quotation_at_a_place_is_the_one_that_covers_it(string place, string? text) =>
        Result.QuotationAt(Article.IndexOf(place, StringComparison.Ordinal))?.Text.Should().Be(text);

    [Fact]
    public void Of_several_quotations_at_a_place_the_one_that_starts_last_is_found() =>
        Gen.Select(Gen.Int[0, 30], Gen.Int[0, 12]).Array[0, 12].Sample(static spans =>
        {
            var text = new string('a', 50);
            var quotations = spans.OrderBy(static span => span.Item1).Select(span => new Quotation(text, [new TextSpan(span.Item1, span.Item2)])).ToArray();
            var result = new AttributionResult(text, quotations);
            return Enumerable.Range(0, text.Length + 1).All(offset =>
                result.QuotationAt(offset) == quotations.LastOrDefault(quotation => quotation.Span.Contains(offset)));
        });

    [Fact]
    public void A_place_outside_the_text_is_refused()
    {
        FluentActions.Invoking(static () => Result.QuotationAt(-1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("offset");
        FluentActions.Invoking(static () => Result.QuotationAt(Article.Length + 1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("offset");
        Result.QuotationAt(Article.Length).Should().BeNull();
    }

    [Fact]
    public void A_result_made_by_hand_equals_the_one_that_was_found()
    {
        const string text = "“It will hold,” said Ann Reed.";
        var found = QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken);
        var confidence = found.Quotations[0].Attribution!.Confidence;
        var made = ByHand(text, confidence);

        made.Should().Be(found).And.NotBeSameAs(found);
        made.GetHashCode().Should().Be(found.GetHashCode());
        ByHand(text, confidence / 2).Should().NotBe(found);
        ByHand(text, confidence, name: "Ann").Should().NotBe(found);
        ByHand(text, confidence, kind: QuotationKind.Mixed).Should().NotBe(found);
    }

    private static AttributionResult ByHand(string text, double confidence, string name = "Ann Reed", QuotationKind kind = QuotationKind.Direct)
    {
        var mention = new Mention(text, new TextSpan(21, 8), MentionKind.Name);
        var ann = new Speaker(name, SpeakerKind.Person, Gender.Female, [mention]);
        var attribution = new Attribution(Rule, confidence, ann, mention, new Cue(text, new TextSpan(16, 4)));
        return new AttributionResult(
            text,
            [new Quotation(text, [new TextSpan(1, 13)], kind, attribution)],
            [new TextSpan(0, text.Length)],
            [new QuotedPassage(new TextSpan(0, 15), new TextSpan(1, 13), PassageKind.Speech)]);
    }

    [Fact]
    public void No_list_of_a_result_can_be_changed()
    {
        var result = Result;
        object[] lists =
        [
            result.Sentences, result.Passages, result.Quotations, result.Speakers, result.Diagnostics,
            .. result.Quotations.Select(static quotation => quotation.Spans),
            .. result.Speakers.SelectMany(static speaker => (object[])[speaker.Aliases, speaker.Mentions, speaker.Quotations]),
            QuoteAttributor.Default.Tokenize(Article), QuoteAttributor.Default.SplitSentences(Article), QuoteAttributor.Default.FindPassages(Article),
        ];

        lists.Should().OnlyContain(static list => !(list is Array) && (!(list is System.Collections.IList) || ((System.Collections.IList)list).IsReadOnly));
    }

    [Fact]
    public void What_a_constructor_was_given_can_be_changed_later_without_effect()
    {
        List<TextSpan> spans = [new(0, 2)];
        var quotation = new Quotation("ab", spans);
        List<Quotation> quotations = [quotation];
        var result = new AttributionResult("ab", quotations);
        List<string> aliases = ["Annie"];
        var known = new KnownSpeaker("Ann", aliases);

        spans.Clear();
        quotations.Clear();
        aliases.Clear();

        quotation.Spans.Should().ContainSingle();
        result.Quotations.Should().ContainSingle();
        known.Aliases.Should().ContainSingle();
    }

    [Fact]
    public void A_quotation_without_span_or_with_spans_out_of_order_is_refused()
    {
        Making([]).Should().Throw<ArgumentException>().WithMessage("A quotation has at least one span.*");
        Making([new(4, 2), new(0, 2)]).Should().Throw<ArgumentException>().WithMessage("The span 0..2 starts before the one before it ends, at 6;*");
        Making([new(0, 200)]).Should().Throw<ArgumentOutOfRangeException>().WithMessage("0..200 reaches beyond the text*");

        static Action Making(TextSpan[] spans) => () => _ = new Quotation(Article, spans);
    }

    [Fact]
    public void A_result_refuses_quotations_of_another_text_or_out_of_order()
    {
        Making("ab", new Quotation("abc", [new TextSpan(0, 1)])).Should().Throw<ArgumentException>().WithMessage("*is of another text*");
        Making("ab", new Quotation("ab", [new TextSpan(0, 1)], attribution: new Attribution(Rule, 1, cue: new Cue("abc", default)))).Should().Throw<ArgumentException>().WithMessage("*is of another text*");
        Making("ab", new Quotation("ab", [new TextSpan(0, 1)], attribution: new Attribution(Rule, 1, mention: Of("abc")))).Should().Throw<ArgumentException>().WithMessage("*is of another text*");
        Making("ab", new Quotation("ab", [new TextSpan(0, 1)], attribution: new Attribution(Rule, 1, addressee: Of("abc")))).Should().Throw<ArgumentException>().WithMessage("*is of another text*");
        Making("ab", new Quotation("ab", [new TextSpan(0, 1)], attribution: new Attribution(Rule, 1, new Speaker("Ann", mentions: [Of("abc")])))).Should().Throw<ArgumentException>().WithMessage("A mention of the speaker \"Ann\" is of another text*");
        Making("ab", new Quotation("ab", [new TextSpan(1, 1)]), new Quotation("ab", [new TextSpan(0, 1)])).Should().Throw<ArgumentException>().WithMessage("*give them in order*");
        Making("ab", [null!]).Should().Throw<ArgumentException>().WithMessage("The list holds a null.*");

        static Mention Of(string text) => new(text, default, MentionKind.Name);
        static Action Making(string text, params Quotation[] quotations) => () => _ = new AttributionResult(text, quotations);
    }

    [Fact]
    public void A_result_refuses_a_speaker_of_another_result()
    {
        var quotation = new Quotation("ab", [new TextSpan(0, 1)], attribution: new Attribution(Rule, 1, new Speaker("Ann")));
        _ = new AttributionResult("ab", [quotation]);

        FluentActions.Invoking(() => new AttributionResult("ab", [quotation])).Should().Throw<ArgumentException>().WithMessage("The speaker \"Ann\" belongs to another result*");
    }

    [Fact]
    public void A_result_refuses_what_lies_beyond_its_text()
    {
        FluentActions.Invoking(() => new AttributionResult("ab", [], sentences: [new TextSpan(0, 3)])).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("sentences");
        FluentActions.Invoking(() => new AttributionResult("ab", [], passages: [new QuotedPassage(new TextSpan(0, 3), new TextSpan(1, 1), PassageKind.Title)])).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("passages");
        FluentActions.Invoking(() => new AttributionResult("ab", [], diagnostics: [new Diagnostic(DiagnosticKind.UnpairedMark, new TextSpan(0, 3), "")])).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("diagnostics");
        FluentActions.Invoking(() => new AttributionResult("ab", [], passages: [new QuotedPassage(default, default, PassageKind.Title, parent: 1)])).Should().Throw<ArgumentException>().WithMessage("*refers to a passage that is not in the list*");
    }

    [Fact]
    public void A_passage_lies_around_its_content() =>
        FluentActions.Invoking(() => new QuotedPassage(new TextSpan(1, 2), new TextSpan(0, 3), PassageKind.Speech)).Should().Throw<ArgumentException>().WithParameterName("content");

    [Fact]
    public void A_value_that_an_enumeration_does_not_have_is_refused()
    {
        FluentActions.Invoking(() => new Quotation("ab", [new TextSpan(0, 1)], (QuotationKind)9)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Attribution(Rule, 1, kind: (AttributionKind)9)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Speaker("Ann", (SpeakerKind)9)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Speaker("Ann", gender: (Gender)9)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Mention("ab", default, (MentionKind)9)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Diagnostic((DiagnosticKind)9, default, "")).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new QuotedPassage(default, default, (PassageKind)9)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new KnownSpeaker("Ann", gender: (Gender)9)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_confidence_is_a_share(double confidence) =>
        FluentActions.Invoking(() => new Attribution(Rule, confidence)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(confidence));

    [Fact]
    public void What_is_found_reads_well_in_a_debugger()
    {
        var result = Result;

        result.ToString().Should().Be("3 quotations, 2 speakers");
        result.Quotations[0].ToString().Should().Be("Ana Brook: We will rebuild, and soon.");
        result.Quotations[0].Attribution!.ToString().Should().Be("Ana Brook");
        result.Passages[0].ToString().Should().Be("Speech 0..18");
        result.Quotations[0].Spans[0].ToString().Should().Be("1..17");
        QuoteAttributor.Default.Tokenize(Article)[1].ToString().Should().Be("Word 1..3");
        new Diagnostic(DiagnosticKind.UnpairedMark, new TextSpan(3, 1), "Odd.").ToString().Should().Be("UnpairedMark at 3..4: Odd.");
        new QuoteAttributionOptions { Policy = AttributionPolicy.Cover, MinimumConfidence = 0.5 }.ToString().Should().Be("Policy = Cover, MinimumConfidence = 0.5");
        new QuoteAttributor().ToString().Should().Be("QuoteAttributor with the defaults");
    }
}
