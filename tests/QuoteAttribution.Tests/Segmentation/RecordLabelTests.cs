namespace QuoteAttribution.Tests.Segmentation;

/// <summary>Labels of records, subtitles, parliaments and hearings.</summary>
public class RecordLabelTests
{
    [Theory]
    [InlineData("1\n00:00:01,000 --> 00:00:03,000\nANN: Is that the pier?\n\n2\n00:00:03,100 --> 00:00:05,000\nIt looks smaller\nthan it did.\n\n3\n00:00:05,100 --> 00:00:06,000\n[gulls crying]\n\n4\n00:00:06,100 --> 00:00:07,000\nMR. LIND: They took the end away.")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:03.000 align:start\nANN: Is that the pier?\n\n00:03.100 --> 00:05.000\nIt looks smaller\nthan it did.\n\n00:06.100 --> 00:07.000\nMR. LIND: They took\n\n00:07.100 --> 00:07.900\nthe end away.\n\n00:08.000 --> 00:09.000\n- Why?")]
    public void A_turn_of_subtitles_goes_on_from_cue_to_cue_and_has_no_number_and_no_time(string text)
    {
        var result = QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken);

        result.Quotations.Where(static quotation => quotation.Attribution is not null).Select(static quotation => (quotation.Text.ReplaceLineEndings(" "), quotation.Attribution!.Speaker!.Name)).Should().Equal(
            ("Is that the pier? It looks smaller than it did.", "ANN"), ("They took the end away.", "Mr. Lind"));
    }

    [Fact]
    public void Whoever_shows_only_a_device_in_a_call_is_named_by_it() =>
        QuoteAttributor.Default.Analyze("WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000\nAnn Reed: The plan is up.\n\n2\n00:00:03.100 --> 00:00:05.000\nTom's iPad: It is not.", TestContext.Current.CancellationToken)
            .Quotations.Select(static quotation => quotation.Attribution?.Speaker?.Name).Should().Equal("Ann Reed", "Tom's iPad");
}
