namespace QuoteAttribution.Tests.Cases;

/// <summary>The Markdown files of this folder are the specification; each case is a test.</summary>
public sealed class CaseTests
{
    // The cases tell how a sentence is read; whether what is read is likely to be meant is asked elsewhere (ReportSelectionTests).
    private static readonly QuoteAttributor Reader = new(new QuoteAttributionOptions { Reports = ReportSelection.Everything });

    public static TheoryData<WrittenCase> Cases
    {
        get
        {
            var data = new TheoryData<WrittenCase>();
            foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.md").Order(StringComparer.Ordinal))
            {
                foreach (var c in WrittenCase.Read(file))
                {
                    data.Add(c);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_quotations_are_those_that_the_case_lists(WrittenCase c)
    {
        var result = Reader.Analyze(c.Text, TestContext.Current.CancellationToken);

        var found = result.Quotations.Select((q, i) => Describe(c.Text, q, i < c.Expected.Count ? c.Expected[i].Length : 5));
        found.Should().Equal(c.Expected.Select(e => string.Join(" | ", e)), because: c.Title);
    }

    private static string Describe(string text, Quotation quotation, int columns)
    {
        var attribution = quotation.Attribution;
        string[] all =
        [
            string.Join(" … ", quotation.Spans.Select(s => s.In(text).ToString().ReplaceLineEndings(" "))),
            attribution?.Speaker?.Name ?? "-",
            attribution?.Cue?.Text ?? "-",
            attribution?.Rule.Name ?? "-",
            quotation.Kind.ToString(),
        ];
        return string.Join(" | ", all.Take(columns));
    }
}
