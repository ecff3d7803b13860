using System.Text.Json;

namespace QuoteAttribution.Tests.Json;

public sealed class AttributionJsonOptionsTests
{
    private const string Text = "😀\n\n“It will hold,” said Ann.";

    [Theory]
    [InlineData(OffsetUnit.Utf16, "utf-16", 5)]
    [InlineData(OffsetUnit.CodePoints, "code-points", 4)]
    [InlineData(OffsetUnit.Utf8, "utf-8", 9)]
    public void Offsets_count_what_the_json_says(OffsetUnit unit, string name, int start) =>
        Write(new AttributionJsonOptions { Offsets = unit }).Should()
            .StartWith($"{{\"offsets\":\"{name}\",\"text\":")
            .And.Contain($"\"spans\":[{{\"start\":{start},\"end\":{start + 13},\"text\":\"It will hold,\"}}]");

    [Fact]
    public void What_is_not_wanted_is_left_out()
    {
        var all = Write(AttributionJsonOptions.Default);
        var least = Write(new AttributionJsonOptions { IncludeText = false, IncludeSentences = false, IncludePassages = false, IncludeMentions = false });

        foreach (var member in (string[])["\"utf-16\",\"text\":", "\"sentences\":", "\"passages\":", "\"mentions\":"])
        {
            all.Should().Contain(member);
            least.Should().NotContain(member);
        }
    }

    [Fact]
    public void Quotation_marks_stay_readable_and_markup_is_escaped() =>
        QuoteAttributor.Default.Analyze("“It will <b>hold</b>,” said Zoë.", TestContext.Current.CancellationToken).ToJson()
            .Should().Contain("“It will \\u003Cb\\u003Ehold\\u003C/b\\u003E,” said Zoë.");

    [Fact]
    public void Indented_json_has_a_member_a_line() =>
        Write(new AttributionJsonOptions { Indented = true }).Should().StartWith("{\n  \"offsets\": \"utf-16\",\n  \"text\": ");

    [Fact]
    public void Half_a_surrogate_pair_is_written_as_a_replacement_character()
    {
        var json = QuoteAttributor.Default.Analyze("“It \uD83D holds \uDE00,” said Ann.", TestContext.Current.CancellationToken).ToJson();

        JsonDocument.Parse(json).RootElement.GetProperty("quotations")[0].GetProperty("text").GetString().Should().Be("It \uFFFD holds \uFFFD,");
    }

    [Fact]
    public void The_options_say_what_differs_from_the_defaults()
    {
        AttributionJsonOptions.Default.ToString().Should().Be("the defaults");
        new AttributionJsonOptions { Offsets = OffsetUnit.Utf8, IncludeText = false, Indented = true }.ToString().Should().Be("Offsets = Utf8, IncludeText = false, Indented");
        FluentActions.Invoking(static () => new AttributionJsonOptions { Offsets = (OffsetUnit)9 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Write(AttributionJsonOptions options) => QuoteAttributor.Default.Analyze(Text, TestContext.Current.CancellationToken).ToJson(options);
}
