using QuoteAttribution.Pipeline;

namespace QuoteAttribution.Tests.Quoting;

/// <summary>What the library reads between the marks of a text.</summary>
internal static class Reading
{
    /// <summary>The contents of all passages in order; one inside another is indented by a bar for each level.</summary>
    public static string[] Of(string text)
    {
        var passages = QuoteAttributor.Default.FindPassages(text);
        return [.. passages.Select(passage => new string('|', Depth(passages, passage)) + passage.Content.In(text).ToString())];
    }

    public static PassageKind KindOfOnly(string text) => QuoteAttributor.Default.FindPassages(text).Should().ContainSingle(text).Which.Kind;

    public static IEnumerable<DiagnosticKind> Oddities(string text) =>
        Diagnostics(text).Select(static diagnostic => diagnostic.Kind);

    /// <summary>What is odd about the marks of a text.</summary>
    public static IReadOnlyList<Diagnostic> Diagnostics(string text)
    {
        using var memory = Workspace.Lease();
        return Walk.Default.Passages(text, memory).Diagnostics;
    }

    private static int Depth(IReadOnlyList<QuotedPassage> passages, QuotedPassage passage)
    {
        var depth = 0;
        for (var parent = passage.Parent; parent is { } outer; parent = passages[outer].Parent)
        {
            depth++;
        }

        return depth;
    }
}
