using System.Text.Json;

namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>A text in which people marked what is said and by whom.</summary>
internal sealed record GoldReports(string Id, string Genre, string Text, IReadOnlyList<GoldReport> Reports)
{
    /// <summary>
    /// Reads texts from JSON Lines: attributions with spans of content and source in UTF-16 code units, of which the source is asked for, too; or quotes
    /// with a start and an end, of which only the words are.
    /// </summary>
    public static IEnumerable<GoldReports> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var document = json.RootElement;
            var reports = document.TryGetProperty("quotes", out var quotes)
                ? quotes.EnumerateArray().Select(static quote => new GoldReport([SpanOf(quote.GetProperty("start"), quote.GetProperty("end"))], null))
                : document.GetProperty("attributions").EnumerateArray().Select(static attribution => new GoldReport(
                    SpansOf(attribution.GetProperty("content")), SpansOf(attribution.GetProperty("source"))));
            yield return new GoldReports(
                document.GetProperty("id").GetString()!, document.GetProperty("genre").GetString()!, document.GetProperty("text").GetString()!, [.. reports]);
        }
    }

    /// <summary>Whether thoughts are marked, too, as they are where sources are.</summary>
    public bool HasThoughts { get; } = Reports.Any(static report => report.Source is not null);

    /// <summary>Whether somebody marked these words, the share of what both have at least a half, with this source.</summary>
    /// <param name="content">The words.</param>
    /// <param name="source">Who is said to say them; null where nobody is.</param>
    public bool Has(ReadOnlySpan<TextSpan> content, TextSpan? source)
    {
        var found = content.ToArray().Select(span => Trimmed(span)).ToArray();
        return Reports.Any(report => Overlap(found, report.Content.Select(Trimmed).ToArray()) >= 0.5
            && (report.Source is null || source is null || report.Source.Any(span => span.Start < source.Value.End && source.Value.Start < span.End)));
    }

    private static double Overlap(TextSpan[] a, TextSpan[] b)
    {
        var both = a.Sum(one => b.Sum(other => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start))));
        var all = a.Sum(static span => span.Length) + b.Sum(static span => span.Length) - both;
        return all == 0 ? 0 : (double)both / all;
    }

    // Marks and closing punctuation at the ends do not count.
    private TextSpan Trimmed(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (char.IsWhiteSpace(Text[start]) || "\"“”„‟«»‘’‚‹›'`_".Contains(Text[start], StringComparison.Ordinal)))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(Text[end - 1]) || "\"“”„‟«»‘’‚‹›'`_.,;:!?—–-…".Contains(Text[end - 1], StringComparison.Ordinal)))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static TextSpan[] SpansOf(JsonElement spans) => [.. spans.EnumerateArray().Select(static span => SpanOf(span[0], span[1]))];

    private static TextSpan SpanOf(JsonElement start, JsonElement end) => TextSpan.FromBounds(start.GetInt32(), end.GetInt32());
}

/// <summary>What somebody is marked to say: its stretches, and those that name the source; null where only the words are compared.</summary>
internal sealed record GoldReport(IReadOnlyList<TextSpan> Content, IReadOnlyList<TextSpan>? Source);
