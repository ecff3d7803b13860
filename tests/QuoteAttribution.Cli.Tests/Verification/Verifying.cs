using System.Text.Json;
using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Verification;

namespace QuoteAttribution.Cli.Tests.Verification;

/// <summary>Checks quotations with the command, or with its search alone.</summary>
internal static class Verifying
{
    /// <summary>What the command says of one quotation.</summary>
    public static async Task<JsonElement> VerdictAsync(string text, string quotation, string? speaker = null, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("quotations.jsonl", JsonSerializer.Serialize(new { quotation, speaker }));
        var run = await Quotes.AnalyzeAsync(text, ["verify", "--format", "jsonl", file, .. options]);
        run.Error.Should().BeEmpty();
        return run.Documents.Single();
    }

    /// <summary>What of a quotation stands otherwise in the text, as [-said-] {+quoted+}.</summary>
    public static string DiffOf(JsonElement verdict) => string.Join(' ', verdict.GetProperty("diff").EnumerateArray()
        .Where(static part => part.GetProperty("kind").GetString() == "changed")
        .Select(static part => $"[-{part.GetProperty("said").GetString()}-] {{+{part.GetProperty("quoted").GetString()}+}}"));

    /// <summary>What the search finds in a text in which nobody is quoted.</summary>
    public static Finding? Find(string text, string quotation)
    {
        var index = new QuotationIndex([new GivenQuotation(1, quotation, null)]);
        return DocumentFindings.Of(index, new Document("a", text), new AttributionResult(text, []), OffsetUnit.Utf16).Select(static found => found.Finding).SingleOrDefault();
    }

    /// <summary>What the search costs.</summary>
    public static long StepsOf(string text, params string[] quotations)
    {
        var index = new QuotationIndex(quotations.Select(static (quotation, i) => new GivenQuotation(i + 1, quotation, null)));
        var search = new TextSearch(index, new SearchedText(new AttributionResult(text, []), index.Vocabulary));
        search.Run();
        return search.Steps;
    }
}
