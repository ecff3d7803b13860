using System.Text;
using System.Text.Json;
using CsCheck;
using QuoteAttribution.Tests.Cases;
using QuoteAttribution.Tests.Properties;

namespace QuoteAttribution.Tests.Json;

/// <summary>A result that was written as JSON and read again is the same result.</summary>
public sealed class RoundTripTests
{
    private const string Article = "“We will rebuild,” said Ana Brook, “and soon 😀.” She told Tom Lind that the toll would stay.";

    private static readonly OffsetUnit[] Units = Enum.GetValues<OffsetUnit>();

    public static TheoryData<WrittenCase> Cases => CaseTests.Cases;

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_a_case_finds_is_read_as_it_was_written(WrittenCase c) => ShouldSurvive(Analyze(c.Text));

    [Fact]
    public void What_any_text_gives_is_read_as_it_was_written_in_every_unit() =>
        Texts.Any.Sample(static text => ShouldSurvive(Analyze(text)), iter: 500);

    [Fact]
    public void What_broken_dialogue_gives_is_read_as_it_was_written() =>
        Gen.OneOf("“", "”", " said Ann\nReed, ", " he said. ", "😀", "\n\n", "It will\r\nhold", ".", " said the old\t man. ", "é ", "\uD83D", " told Tom that it fell. ")
            .Array[0, 40].Sample(static pieces => ShouldSurvive(Analyze(string.Concat(pieces))), iter: 500);

    [Fact]
    public void What_was_written_without_mentions_keeps_the_other_names_of_its_speakers()
    {
        var read = AttributionResult.Parse(Analyze("“Yes,” said Ann Reed. “No,” said Ms. Reed.").ToJson(new AttributionJsonOptions { IncludeMentions = false }));

        read.Speakers.Should().Contain(static speaker => speaker.Aliases.Count > 1);
        AttributionResult.Parse(read.ToJson()).ToJson().Should().Be(read.ToJson());
    }

    [Fact]
    public void Serialising_and_deserialising_does_the_same()
    {
        var result = Analyze(Article);
        var json = JsonSerializer.Serialize(result);

        JsonSerializer.Deserialize<AttributionResult>(json).Should().Be(result);
        JsonSerializer.Deserialize<AttributionResult>(result.ToJson()).Should().Be(result);
        JsonSerializer.Deserialize<AttributionResult?[]>($"[{json},null]").Should().Equal([result, null]);
        AttributionResult.Parse(json).Should().Be(result);
    }

    [Fact]
    public void A_stream_a_writer_and_a_string_get_the_same_json()
    {
        var result = Analyze(string.Concat(Enumerable.Repeat(Article + "\n\n", 200)));
        using var stream = new MemoryStream();
        using var written = new MemoryStream();
        result.WriteJson(stream);
        using (var writer = new Utf8JsonWriter(written))
        {
            result.WriteJson(writer, AttributionJsonOptions.Default);
        }

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(result.ToJson());
        AttributionResult.Parse(written.ToArray(), null).Should().Be(result);
        AttributionResult.Parse(result.ToJson(new AttributionJsonOptions { Indented = true })).Should().Be(result);
    }

    [Fact]
    public void A_result_with_rules_and_speakers_of_ones_own_is_read_as_it_was_written()
    {
        var rule = new AttributionRule("house-rule", "a rule of the house", "“Yes.” (Ann)", 0.25);
        var ann = new Speaker("Ann", SpeakerKind.Document, Gender.Female, [new Mention(Article, new TextSpan(24, 9), MentionKind.NounPhrase)]);
        var result = new AttributionResult(
            Article,
            [
                new Quotation(Article, [new TextSpan(1, 16)], QuotationKind.Mixed, new Attribution(rule, 0.123456789, ann, kind: AttributionKind.Belief), isVerbatim: true),
                new Quotation(Article, [new TextSpan(1, 4)], QuotationKind.Indirect, new Attribution(rule, 1)),
            ]);

        AttributionResult.Parse(result.ToJson()).Should().Be(result);
    }

    [Fact]
    public void A_rule_of_another_version_is_known_by_its_id_and_name()
    {
        var json = Analyze(Article).ToJson().Replace("quotation-cue-source", "cue-in-the-stars", StringComparison.Ordinal);

        var rule = AttributionResult.Parse(json).Quotations[0].Attribution!.Rule;

        rule.Should().Be(new AttributionRule("cue-in-the-stars", "quotation, cue source", "", 0));
    }

    [Fact]
    public void Without_mentions_a_speaker_keeps_its_names()
    {
        var result = Analyze("“It will hold,” said Ana Brook. Brook left. “Never,” said Tom Lind.");

        var read = AttributionResult.Parse(result.ToJson(new AttributionJsonOptions { IncludeMentions = false }));

        read.Speakers[0].Aliases.Should().Equal("Ana Brook", "Brook");
        read.Speakers[0].Mentions.Should().BeEmpty();
    }

    [Fact]
    public void Lists_that_were_left_out_are_empty()
    {
        var read = AttributionResult.Parse(Analyze(Article).ToJson(new AttributionJsonOptions { IncludeSentences = false, IncludePassages = false }));

        read.Sentences.Should().BeEmpty();
        read.Passages.Should().BeEmpty();
        read.Quotations.Should().HaveCount(2);
    }

    [Fact]
    public void Members_that_a_program_added_are_ignored()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteNumber("id", 7);
            Analyze(Article).WriteJsonMembers(writer, AttributionJsonOptions.Default);
            writer.WriteEndObject();
        }

        AttributionResult.Parse(stream.ToArray(), null).Should().Be(Analyze(Article));
    }

    [Theory]
    [InlineData("null", "The JSON is null*")]
    [InlineData("[]", "*could not be converted*")]
    [InlineData("{", "*")]
    [InlineData("""{"offsets":"utf-16","text":""}""", "*missing required properties*quotations*")]
    [InlineData("""{"quotations":[],"speakers":[],"text":""}""", "*offsets*")]
    [InlineData("""{"offsets":"utf-16","quotations":[],"speakers":[]}""", "The JSON has no \"text\": give the text*")]
    [InlineData("""{"offsets":"utf-7","quotations":[],"speakers":[],"text":""}""", "*offsets*")]
    [InlineData("""{"offsets":"utf-16","quotations":null,"speakers":[],"text":""}""", "*quotations*null*")]
    [InlineData("""{"offsets":"utf-16","quotations":[],"speakers":[],"text":"ab","sentences":[{"start":1,"end":9}]}""", "*offset*")]
    [InlineData("""{"offsets":"utf-16","quotations":[],"speakers":[],"text":"ab","sentences":[{"start":2,"end":1}]}""", "*end*")]
    [InlineData("""{"offsets":"utf-8","quotations":[],"speakers":[],"text":"éé","sentences":[{"start":0,"end":1}]}""", "No character begins at 1 (Utf8).*")]
    [InlineData("""{"offsets":"utf-16","quotations":[],"speakers":[{"id":0,"name":"A","kind":"person","gender":"female","aliases":[]},{"id":0,"name":"B","kind":"person","gender":"female","aliases":[]}],"text":""}""", "Two speakers have the id 0.")]
    [InlineData("""{"offsets":"utf-16","quotations":[{"id":0,"kind":"direct","text":"a","spans":[{"start":0,"end":1,"text":"a"}],"cue":null,"speaker":{"mention":null,"name":"A","id":4},"addressee":null,"confidence":1,"rule":"r","ruleId":"r","verbatim":true}],"speakers":[],"text":"a"}""", "*speaker 4, who is not among*")]
    [InlineData("""{"offsets":"utf-16","quotations":[{"id":0,"kind":"direct","text":"a","spans":[{"start":0,"end":1,"text":"b"}],"cue":null,"speaker":null,"addressee":null,"confidence":null,"rule":null,"ruleId":null,"verbatim":true}],"speakers":[],"text":"a"}""", "The text has other words at 0..1*")]
    public void What_is_no_result_is_refused_with_a_reason(string json, string message) =>
        FluentActions.Invoking(() => AttributionResult.Parse(json)).Should().Throw<JsonException>().WithMessage(message);

    [Fact]
    public void Another_text_is_refused()
    {
        var full = Analyze(Article).ToJson();
        var bare = Analyze(Article).ToJson(new AttributionJsonOptions { IncludeText = false });

        FluentActions.Invoking(() => AttributionResult.Parse(full, Article + " ")).Should().Throw<JsonException>().WithMessage("*not the text that was given*");
        FluentActions.Invoking(() => AttributionResult.Parse(bare, "x" + Article)).Should().Throw<JsonException>().WithMessage("*other words*another text*");
        AttributionResult.Parse(bare, Article).Should().Be(Analyze(Article));
    }

    private static AttributionResult Analyze(string text) => QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken);

    private static void ShouldSurvive(AttributionResult result)
    {
        foreach (var unit in Units)
        {
            var options = new AttributionJsonOptions { Offsets = unit };
            AttributionResult.Parse(result.ToJson(options with { IncludeText = false }), result.Text).Should().Be(result);

            // Half a surrogate pair is all that JSON cannot hold.
            var read = AttributionResult.Parse(result.ToJson(options));
            read.Equals(result).Should().Be(read.Text == result.Text);
            read.Text.Should().Be(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(result.Text)));
        }
    }
}
