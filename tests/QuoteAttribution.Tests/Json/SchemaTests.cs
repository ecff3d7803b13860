using System.Text.Json;
using CsCheck;
using Json.Schema;
using QuoteAttribution.Tests.Cases;
using QuoteAttribution.Tests.Properties;

namespace QuoteAttribution.Tests.Json;

/// <summary>The schema says of the JSON all that there is, and nothing that there is not.</summary>
public sealed class SchemaTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "result.schema.json"));
    private static readonly JsonElement Root = JsonElement.Parse(Text);
    private static readonly JsonSchema Schema = JsonSchema.FromText(Text);
    private static readonly EvaluationOptions Listed = new() { OutputFormat = OutputFormat.List };

    private static readonly AttributionJsonOptions[] Options =
    [
        AttributionJsonOptions.Default,
        new() { Offsets = OffsetUnit.Utf8, IncludeText = false, IncludeSentences = false, IncludePassages = false, IncludeMentions = false },
    ];

    public static TheoryData<WrittenCase> Cases => CaseTests.Cases;

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_a_case_finds_is_written_as_the_schema_says(WrittenCase c) => ShouldBeValid(Analyze(c.Text));

    [Fact]
    public void What_any_text_gives_is_written_as_the_schema_says() => Texts.Any.Sample(static text => ShouldBeValid(Analyze(text)), iter: 300);

    [Fact]
    public void A_result_made_by_hand_is_written_as_the_schema_says() => ShouldBeValid(WithEverything());

    [Theory]
    [InlineData("""{"offsets":"utf-16","quotations":[],"speakers":[],"diagnostics":[],"more":1}""")]
    [InlineData("""{"offsets":"utf-32","quotations":[],"speakers":[],"diagnostics":[]}""")]
    [InlineData("""{"quotations":[],"speakers":[],"diagnostics":[]}""")]
    [InlineData("""{"offsets":"utf-16","quotations":[{}],"speakers":[],"diagnostics":[]}""")]
    [InlineData("""{"offsets":"utf-16","quotations":[],"speakers":[],"diagnostics":[],"sentences":[{"start":-1,"end":0}]}""")]
    public void What_is_no_result_is_not_valid(string json) => Schema.Evaluate(JsonElement.Parse(json)).IsValid.Should().BeFalse();

    [Fact]
    public void The_schema_is_one() =>
        MetaSchemas.Draft202012.Evaluate(Root).IsValid.Should().BeTrue();

    [Fact]
    public void Every_member_of_every_object_is_described_in_a_sentence()
    {
        var objects = Objects(Root).ToList();

        objects.Should().HaveCountGreaterThan(8);
        foreach (var described in objects)
        {
            described.GetProperty("description").GetString().Should().EndWith(".");
            described.GetProperty("additionalProperties").GetBoolean().Should().BeFalse();
            foreach (var member in described.GetProperty("properties").EnumerateObject())
            {
                member.Value.GetProperty("description").GetString().Should().EndWith(".", member.Name);
            }
        }
    }

    [Fact]
    public void Every_member_that_is_described_is_written()
    {
        var written = new HashSet<string> { "id", "input" };
        Collect(JsonElement.Parse(WithEverything().ToJson()), written);

        Objects(Root).SelectMany(static described => described.GetProperty("properties").EnumerateObject()).Select(static member => member.Name)
            .Distinct().Should().BeSubsetOf(written);
    }

    [Fact]
    public void The_values_of_an_enumeration_are_those_that_the_library_has()
    {
        Values("quotation", "kind").Should().Equal(Names<QuotationKind>());
        Values("mention", "kind").Should().Equal(Names<MentionKind>());
        Values("speaker", "kind").Should().Equal(Names<SpeakerKind>());
        Values("speaker", "gender").Should().Equal(Names<Gender>());
        Values("diagnostic", "kind").Should().Equal(Names<DiagnosticKind>());
        Values("passage", "kind").Should().Equal(Names<PassageKind>());
        Root.GetProperty("properties").GetProperty("offsets").GetProperty("enum").GetArrayLength().Should().Be(Enum.GetValues<OffsetUnit>().Length);

        static IEnumerable<string?> Values(string type, string member) =>
            Root.GetProperty("$defs").GetProperty(type).GetProperty("properties").GetProperty(member).GetProperty("enum").EnumerateArray().Select(static value => value.GetString());
        static IEnumerable<string> Names<TEnum>()
            where TEnum : struct, Enum => Enum.GetNames<TEnum>().Select(JsonNamingPolicy.CamelCase.ConvertName);
    }

    /// <summary>A result in which no member of the schema is missing.</summary>
    private static AttributionResult WithEverything()
    {
        const string text = "“It will hold,” said Ann Reed to us. “No.";
        var rule = new AttributionRule("house-rule", "a rule of the house", "“Yes.” (Ann)", 0.25);
        var mention = new Mention(text, new TextSpan(21, 8), MentionKind.Name);
        var attribution = new Attribution(
            rule, 0.5, new Speaker("Ann Reed", mentions: [mention]), mention, new Cue(text, new TextSpan(16, 4)), new Mention(text, new TextSpan(33, 2), MentionKind.Pronoun), AttributionKind.Belief);
        return new AttributionResult(
            text,
            [new Quotation(text, [new TextSpan(1, 13)], attribution: attribution), new Quotation(text, [new TextSpan(38, 3)])],
            [new TextSpan(0, text.Length)],
            [new QuotedPassage(new TextSpan(0, 15), new TextSpan(1, 13), PassageKind.Speech), new QuotedPassage(new TextSpan(37, 4), new TextSpan(38, 3), PassageKind.Speech, false, 0, 0)],
            [new Diagnostic(DiagnosticKind.UnclosedQuotation, new TextSpan(37, 1), "Never closed.")]);
    }

    private static IEnumerable<JsonElement> Objects(JsonElement schema) =>
        schema.GetProperty("$defs").EnumerateObject().Select(static type => type.Value).Where(static type => type.TryGetProperty("properties", out _)).Prepend(schema);

    private static void Collect(JsonElement element, HashSet<string> names)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                names.Add(member.Name);
                Collect(member.Value, names);
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, names);
            }
        }
    }

    private static AttributionResult Analyze(string text) => QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken);

    private static void ShouldBeValid(AttributionResult result)
    {
        foreach (var options in Options)
        {
            var json = result.ToJson(options);
            var evaluation = Schema.Evaluate(JsonElement.Parse(json), Listed);
            evaluation.IsValid.Should().BeTrue(
                "{0} breaks {1}", json, string.Join("; ", (evaluation.Details ?? []).Where(static d => d.Errors is not null).SelectMany(static d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}"))));
        }
    }
}
