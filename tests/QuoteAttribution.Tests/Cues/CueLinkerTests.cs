using CsCheck;
using QuoteAttribution.Cues;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Tests.Cues;

/// <summary>A long text is linked stretch by stretch: where one ends must change nothing.</summary>
public class CueLinkerTests
{
    private static readonly Gen<string> Paragraphs = Gen.OneOf(
        "Ana Brook said the bridge would open in May.",
        "“We waited,” Brook said. “We waited for years.”",
        "“It rained for days.”",
        "“The river rose,” said Tom Reed, a farmer. “It took the fence",
        "“The fence was old. It took the barn, too.",
        "“And the barn was new.”",
        "The mayor had this to say:",
        "She called it a “sad day” and a “lesson.”",
        "The bridge is closed, according to the county.",
        "From Ana Brook:",
        "Nobody came.",
        "“Nothing moves here.”\n— Tom Reed, farmer");

    private static readonly Gen<string> Texts = Paragraphs.Array[0, 12].Select(static paragraphs => string.Join("\n\n", paragraphs));

    [Theory]
    [InlineData("“The river rose,” said Tom Reed. “It took the fence\n\n“and the barn.”\n\nNobody came.\n\nAna Brook said it was over.", "a quotation is carried on")]
    [InlineData("“The river rose,” said Tom Reed.\n\n“It took the barn.”\n\nNobody came.\n\nAna Brook said it was over.", "the speaker goes on")]
    public void A_stretch_ends_where_no_quotation_can_go_on(string text, string because) =>
        StretchesOf(text, 1).Select(static stretch => stretch.Length).Should().Equal([1, 1], because);

    [Fact]
    public void A_text_linked_in_stretches_has_the_links_of_the_whole() =>
        Texts.Sample(static text => StretchesOf(text, 1).SelectMany(static stretch => stretch).Should().Equal(StretchesOf(text, int.MaxValue).SelectMany(static stretch => stretch)));

    private static List<string[]> StretchesOf(string text, int least)
    {
        using var segments = new SegmentedText(text, Lexicon.English);
        using var quoted = new QuotedText(segments);
        using var links = QuotationLinks.Rent(quoted.Passages.Length);
        using var linker = new CueLinker(quoted, AttributionKinds.Speech, links, CancellationToken.None);
        var stretches = new List<string[]>();
        while (linker.Next(least))
        {
            stretches.Add([.. links.Items.ToArray().Select(Describe)]);
        }

        return stretches;
    }

    private static string Describe(QuotationLink link) =>
        $"{link.Kind} {string.Join('+', link.Spans)} by {link.Source.Tokens} ({link.Rule?.Name}), as {link.SameSpeakerAs?.Start}, to paragraph {link.LastParagraph}";
}
