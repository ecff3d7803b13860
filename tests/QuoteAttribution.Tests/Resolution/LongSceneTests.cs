using System.Text;

namespace QuoteAttribution.Tests.Resolution;

/// <summary>A scene of many turns is decided piece by piece, which must not be seen where a piece ends.</summary>
public class LongSceneTests
{
    [Theory]
    [InlineData(40)]
    [InlineData(511)]
    [InlineData(576)]
    [InlineData(577)]
    [InlineData(2000)]
    public void Two_who_answer_each_other_go_on_to_do_so_however_long_they_talk(int lines)
    {
        var speakers = SpeakersOf("“The ferry is late,” said Ines.\n\n“So it is,” said Tom.\n\n" + Repeat("“Is it?”\n\n“It is.”\n\n", lines));

        for (var i = 0; i < speakers.Length; i++)
        {
            speakers[i].Should().Be(i % 2 == 0 ? "Ines" : "Tom", $"line {i} of {speakers.Length}");
        }
    }

    [Fact]
    public void Who_spoke_last_in_one_scene_does_not_count_in_the_next()
    {
        const string Pause = "The ferry left the pier.\n\nThe gulls left, too.\n\nIt rained.\n\nIt rained on.\n\nA year went by.\n\nAnother year went by.\n\nIt was May.\n\n";
        const string Scene = "“The ferry is late,” said Ines.\n\n“So it is,” said Tom.\n\n“Is it?”\n\n“It is.”\n\n";

        var speakers = SpeakersOf(Repeat(Scene + Pause, 300));

        speakers.Should().HaveCount(1200);
        speakers.Chunk(4).Should().AllSatisfy(four => four.Should().Equal("Ines", "Tom", "Ines", "Tom"));
    }

    private static string Repeat(string part, int times) => new StringBuilder().Insert(0, part, times).ToString();

    private static string?[] SpeakersOf(string text) =>
        [.. QuoteAttributor.Default.Analyze(text).Quotations.Select(static quotation => quotation.Attribution?.Speaker?.Name)];
}
