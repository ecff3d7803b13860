using System.Text.Json;

namespace QuoteAttribution.Tests.Json;

/// <summary>Parts of a result are written as they stand in it, and not with all that they refer to.</summary>
public sealed class PartsTests
{
    private const string Text = "“We will rebuild,” said Ana Brook, “and soon.” She told Tom Lind that the toll would stay.";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static AttributionResult Result => QuoteAttributor.Default.Analyze(Text, TestContext.Current.CancellationToken);

    [Fact]
    public void A_quotation_is_written_with_its_speakers_name() =>
        JsonSerializer.Serialize(Result.Quotations[0], Readable).Should().Be(
            """
            {"kind":"direct","text":"We will rebuild, and soon.","spans":[{"start":1,"end":17,"text":"We will rebuild,"},{"start":36,"end":45,"text":"and soon."}],
            "cue":{"start":19,"end":23,"text":"said"},"speaker":{"mention":{"start":24,"end":33,"text":"Ana Brook","kind":"name"},"name":"Ana Brook","id":0},
            "addressee":null,"confidence":0.98,"rule":"quotation, cue source","ruleId":"quotation-cue-source","verbatim":true}
            """.ReplaceLineEndings(""));

    [Fact]
    public void A_speaker_is_written_with_its_names() =>
        JsonSerializer.Serialize(Result.Speakers, Readable).Should().Be(
            """[{"id":0,"name":"Ana Brook","kind":"person","gender":"female","aliases":["Ana Brook"]}]""");

    [Fact]
    public void A_list_of_many_quotations_of_one_speaker_is_in_proportion_to_the_text()
    {
        var text = string.Concat(Enumerable.Repeat(Text + "\n\n", 300));
        var result = QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken);

        JsonSerializer.Serialize(result.Quotations).Length.Should().BeLessThan(20 * text.Length);
        JsonSerializer.Serialize(result.Quotations.Select(static quotation => quotation.Attribution)).Length.Should().BeLessThan(20 * text.Length);
        JsonSerializer.Serialize(result).Length.Should().BeLessThan(20 * text.Length);
    }

    [Fact]
    public void A_part_cannot_be_read_without_its_result()
    {
        FluentActions.Invoking(static () => JsonSerializer.Deserialize<Quotation>("{}")).Should().Throw<NotSupportedException>().WithMessage("*use AttributionResult.Parse*");
        FluentActions.Invoking(static () => JsonSerializer.Deserialize<Speaker>("{}")).Should().Throw<NotSupportedException>().WithMessage("*use AttributionResult.Parse*");
    }
}
