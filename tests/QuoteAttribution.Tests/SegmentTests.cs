using CsCheck;
using QuoteAttribution.Tests.Properties;

namespace QuoteAttribution.Tests;

/// <summary>How a text is cut into speech, tags, reports and narration; ¶ stands between paragraphs, | between segments.</summary>
public sealed class SegmentTests
{
    // Spoken lines, tags and narration by the paragraph: what a novel or an article is made of.
    private static readonly Gen<string> Paragraphs = Gen.OneOf(
        "“It will hold,” said Ann Reed. “Not a day longer.”", "“Why?”", "She rose. “No.”", "Tom Lind said that the pier would close, and left.",
        "The mayor called it “reckless” and “old”, as the council’s lawyer said.", "“We built it. ", "“We never left.”", "“He told me ‘never’ twice,” Ann said.",
        "‘Is it ours?’ asked Tom—‘or yours?’", "— Nobody knows, said Ana Brook. — Nobody asked.", "According to the mayor, it will hold.", "* * *",
        "ANA BROOK: It will hold.", "TOM LIND: Will it?", "The novel “Salt” is long.", "He said (“twice”) that she had said “no”.", "\"One\" two \"three", "  ")
        .Array[0, 12].Select(static paragraphs => string.Join("\n\n", paragraphs));

    [Theory]
    [InlineData("Narration", "The door fell shut.")]
    [InlineData("Speech", "“It will hold.”")]
    [InlineData("Speech Tag", "“No,” |said Ann Reed.")]
    [InlineData("Tag Speech", "Ann Reed said: |“No.”")]
    [InlineData("Speech Tag Narration", "“No,” |said Ann Reed, |and left.")]
    [InlineData("Speech Tag Speech", "“We built it,” |said Ann Reed, |“and it will hold.”")]
    [InlineData("Narration Speech Narration", "Ann Reed rose. |“No.” |The door fell shut.")]
    [InlineData("Speech Tag", "“It was a ‘never’ of sorts,” |said Ann Reed.")]
    [InlineData("Speech Speech Speech Tag", "“He told me |‘never’| twice,” |said Ann Reed.")]
    [InlineData("Tag Report", "Ann Reed said |that the pier would close.")]
    [InlineData("Tag Report Narration", "Ann Reed said |that the pier would close. |The town was quiet.")]
    [InlineData("Tag Report Speech", "Ann Reed called |the plan |“reckless”.")]
    [InlineData("Tag Report Speech Report Speech", "Ann Reed called |the plan |“reckless”, |even |“mad”.")]
    [InlineData("Tag Report Speech", "Ann Reed called |the plan |“reckless”, “mad”.")]
    [InlineData("Tag Report Speech Tag", "Reed: |‘We Will Not Sell’¶|“It will hold,” |said Ann Reed.")]
    [InlineData("Tag Speech", "Ann Reed told reporters: |“No.”")]
    [InlineData("Tag Speech", "Ann Reed, who had come late, said: |“No.”")]
    [InlineData("Speech", "“We built it in a year.¶“Nobody helped us.”")]
    [InlineData("Narration", "The novel “Salt” is long.")]
    public void Speech_tag_report_and_narration_are_told_apart(string kinds, string text)
    {
        var segments = Analyze(text.Replace("|", "", StringComparison.Ordinal)).Segments();

        string.Join('|', segments.Select(static segment => segment.Text)).Should().Be(text.Replace("¶", "\n\n", StringComparison.Ordinal));
        string.Join(' ', segments.Select(static segment => segment.Kind)).Should().Be(kinds);
    }

    [Fact]
    public void Speech_and_tag_know_the_quotation_and_whose_it_is_and_narration_nobody()
    {
        var result = Analyze("“We built it,” said Ann Reed, “and it will hold.” The door fell shut.");

        var segments = result.Segments();

        segments.Select(static segment => segment.Quotation).Should().Equal(result.Quotations[0], result.Quotations[0], result.Quotations[0], null);
        segments.Select(static segment => segment.Speaker?.Name).Should().Equal("Ann Reed", "Ann Reed", "Ann Reed", null);
        segments[0].ToString().Should().Be("Speech of Ann Reed: “We built it,” ");
        segments[3].ToString().Should().Be("Narration: The door fell shut.");
    }

    [Fact]
    public void Of_what_two_quotations_claim_the_one_that_starts_last_has_it()
    {
        const string text = "Ann said that Tom had said that it fell.";
        var result = new AttributionResult(text, [Reported(text, "that Tom had said that it fell"), Reported(text, "that it fell")]);

        result.Segments().Select(static segment => (segment.Text, segment.Quotation)).Should().Equal(
            ("Ann said ", null), ("that Tom had said ", result.Quotations[0]), ("that it fell.", result.Quotations[1]));
    }

    [Fact]
    public void A_result_made_by_hand_without_passages_has_speech_without_its_marks()
    {
        const string text = "“No,” said Ann.";
        var result = new AttributionResult(text, [new Quotation(text, [new TextSpan(1, 3)])]);

        result.Segments().Select(static segment => segment.Text).Should().Equal("“", "No,", "” said Ann.");
    }

    [Fact]
    public void A_line_that_parts_scenes_is_narration() =>
        Analyze("“No,” said Ann Reed.¶* * *¶“Never,” said Tom Lind.").Segments().Select(static segment => (segment.Kind, segment.Text)).Should()
            .Contain((SegmentKind.Narration, "* * *\n\n"));

    [Fact]
    public void An_empty_text_has_no_segments_and_a_blank_one_has_one()
    {
        Analyze("").Segments().Should().BeEmpty();
        Analyze(" \n ").Segments().Should().ContainSingle().Which.Text.Should().Be(" \n ");
    }

    [Fact]
    public void The_segments_of_any_text_are_the_text() => Texts.Any.Sample(AreTheText, iter: 2000);

    [Fact]
    public void The_segments_of_any_characters_are_the_text() => Gen.String.Sample(AreTheText);

    [Fact]
    public void The_segments_of_scenes_and_reports_are_the_text() => Paragraphs.Sample(AreTheText, iter: 1000);

    [Fact]
    public void Every_letter_of_a_verbatim_quotation_is_speech() => Paragraphs.Sample(
        static text =>
        {
            var result = QuoteAttributor.Default.Analyze(text);
            var speech = result.Segments().Where(static segment => segment.Kind == SegmentKind.Speech).Select(static segment => segment.Span).ToArray();
            return result.Quotations.Where(static quotation => quotation.IsVerbatim).SelectMany(static quotation => quotation.Spans)
                .All(span => Enumerable.Range(span.Start, span.Length).All(at => speech.Any(stretch => stretch.Contains(at))));
        },
        iter: 1000);

    [Fact]
    public void Ten_thousand_reports_within_each_other_are_cut_as_fast_as_they_are_counted()
    {
        var text = string.Concat(Enumerable.Repeat("he said ", 10_000));
        var all = Enumerable.Range(0, 10_000).Select(i => new Quotation(text, [TextSpan.FromBounds(i * 8, text.Length)], QuotationKind.Mixed)).ToArray();

        new AttributionResult(text, all).Segments().Should().HaveCount(10_000);
    }

    [Fact]
    public void The_speaker_at_a_place_is_that_of_the_quotation_there()
    {
        const string text = "Rain fell. “We built it,” said Ann Reed, “and it will hold.” “Why?”";
        var result = Analyze(text);

        result.SpeakerAt(0).Should().BeNull();
        result.SpeakerAt(12)!.Name.Should().Be("Ann Reed");
        result.SpeakerAt(text.IndexOf("said", StringComparison.Ordinal))!.Name.Should().Be("Ann Reed");
        result.SpeakerAt(text.Length).Should().BeNull();
        FluentActions.Invoking(() => result.SpeakerAt(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => result.SpeakerAt(text.Length + 1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static bool AreTheText(string text)
    {
        var segments = QuoteAttributor.Default.Analyze(text).Segments();
        return segments.All(static segment => segment.Span.Length > 0)
            && string.Concat(segments.Select(static segment => segment.Text)) == text
            && segments.Zip(segments.Skip(1), static (a, b) => a.Span.End == b.Span.Start && (a.Kind != b.Kind || a.Quotation != b.Quotation)).All(static apart => apart);
    }

    private static Quotation Reported(string text, string content) =>
        new(text, [new TextSpan(text.IndexOf(content, StringComparison.Ordinal), content.Length)], QuotationKind.Indirect);

    private static AttributionResult Analyze(string text) => QuoteAttributor.Default.Analyze(text.Replace("¶", "\n\n", StringComparison.Ordinal));
}
