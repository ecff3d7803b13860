namespace QuoteAttribution.Tests.Readings;

/// <summary>
/// The Markdown files of this folder hold short texts with the whole of their reading, stage by stage. The quotations and speakers of most were
/// written down by hand before; those of <c>Told</c> and <c>Examples</c> stand in other tests and in comments, which tell of one thing each,
/// and what else is found in them is kept only so that nobody changes it unnoticed: it is not all as a person would read it. Whoever changes what is read on
/// purpose writes the files anew with <c>ACCEPT_READINGS=1 dotnet test</c>, and looks at each line that changes.
/// </summary>
public sealed class ReadingTests
{
    private const string Accept = "ACCEPT_READINGS";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Readings");

    public static TheoryData<KeptReading> Readings => [.. Files.SelectMany(KeptReading.In)];

    private static IEnumerable<string> Files => Directory.GetFiles(Folder, "*.md").Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Readings))]
    public void A_text_is_read_as_it_was(KeptReading reading)
    {
        var found = WholeReading.Of(reading.Text, TestContext.Current.CancellationToken).ToArray();

        string.Join('\n', KeptReading.Differences(reading.Lines, found)).Should().BeEmpty($"{reading} is read in another way; where the other is right, run the tests with {Accept}=1");
    }

    [Theory]
    [MemberData(nameof(Readings))]
    public void A_result_that_is_written_down_is_read_as_it_was(KeptReading reading)
    {
        var options = new AttributionJsonOptions { IncludeText = true, IncludeSentences = true, IncludePassages = true, IncludeMentions = true };
        var result = QuoteAttributor.Default.Analyze(reading.Text, TestContext.Current.CancellationToken);

        var json = result.ToJson(options);

        AttributionResult.Parse(json).Should().Be(result);
        foreach (var unit in Enum.GetValues<OffsetUnit>())
        {
            AttributionResult.Parse(result.ToJson(options with { Offsets = unit }), reading.Text).ToJson(options).Should().Be(json);
        }
    }

    [Fact]
    public void Readings_are_written_anew_when_somebody_asks_for_it()
    {
        if (Environment.GetEnvironmentVariable(Accept) is null)
        {
            return;
        }

        foreach (var file in Files)
        {
            File.WriteAllLines(Path.Combine(Source(), Path.GetFileName(file)), KeptReading.In(file).SelectMany(reading => reading.Written(WholeReading.Of(reading.Text, TestContext.Current.CancellationToken))));
        }
    }

    private static string Source()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "QuoteAttribution.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "tests", "QuoteAttribution.Tests", "Readings");
    }
}
