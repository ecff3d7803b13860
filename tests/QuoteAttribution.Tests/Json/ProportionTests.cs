using System.Text;

namespace QuoteAttribution.Tests.Json;

/// <summary>The JSON of a result grows with its text, whatever the text.</summary>
public sealed class ProportionTests
{
    // A short line has a dozen members around it; and in a sentence without end each "she said" reports as much as the longest sentence has.
    private const int Most = 160;

    private static readonly AttributionJsonOptions Usual =
        new() { IncludeText = false, IncludeSentences = false, IncludePassages = false, IncludeMentions = false };

    public static TheoryData<string, string, string, string> Shapes => new()
    {
        { "nouns of saying, each of the next", "He read ", "the answer of ", "Tom that it fell." },
        { "reports within reports", "", "she said that ", "it fell." },
        { "reports within reports, quoted", "“", "she said that ", "it fell,” said Ann." },
        { "sources of sources", "It fell, ", "according to the head of ", "the board." },
        { "speakers named together", "“No,” said ", "Ann Reed, ", "and Tom Lind." },
        { "a long name", "“No,” said ", "Ann ", "Reed." },
        { "a long apposition", "“No,” said Ann Reed, ", "the head of the board of ", "the pier." },
        { "who is told", "Ann told ", "Tom and ", "Bo that it fell." },
        { "one passage in the other", "", "“It ‘fell ", "," },
        { "passages one after the other", "", "“It fell,” ", "said Ann." },
        { "short lines", "", "“No,” I said. ", "" },
        { "questions", "Ann asked ", "whether Tom asked ", "whether it fell." },
        { "verbs of saying", "Ann ", "said and wrote and ", "swore that it fell." },
        { "infinitives", "Ann agreed ", "to promise to say ", "that it fell." },
        { "tags behind tags", "It fell, ", "she said, ", "" },
        { "tags before a report", "", "Ann said Tom said ", "it fell." },
        { "relative clauses", "Ann, ", "who said that Tom, ", "left." },
        { "beliefs", "", "she thinks that he hopes that ", "it fell." },
        { "paragraphs of one quotation", "“It fell.\n\n", "“And it fell.\n\n", "“No,” said Ann." },
        { "turns of a transcript", "", "ANN: He said “no” to me.\n\n", "" },
        { "marks of nobody", "", "\" ) ” ", "" },
        { "nouns of saying in a row", "", "the claim that the report that ", "it fell." },
        { "speech verbs as nouns", "", "said the statement of ", "Ann." },
        { "quoted words in a report", "Ann said ", "it was “odd” and ", "fell." },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_json_is_in_proportion_to_the_text(string shape, string before, string again, string after)
    {
        var attributor = new QuoteAttributor(new QuoteAttributionOptions { Indirect = IndirectQuotations.All });
        foreach (var times in (int[])[20, 200, 2000])
        {
            var text = before + string.Concat(Enumerable.Repeat(again, times)) + after;
            var inParagraphs = string.Concat(Enumerable.Repeat(before + string.Concat(Enumerable.Repeat(again, 20)) + after + "\n\n", times / 20));

            foreach (var each in (string[])[text, inParagraphs])
            {
                var json = attributor.Analyze(each, TestContext.Current.CancellationToken).ToJson(Usual);

                (Encoding.UTF8.GetByteCount(json) / (double)Encoding.UTF8.GetByteCount(each)).Should().BeLessThan(Most, "{0}, {1} times", shape, times);
            }
        }
    }
}
