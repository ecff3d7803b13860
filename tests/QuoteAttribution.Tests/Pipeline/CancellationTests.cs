using System.Globalization;
using System.Text;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Pipeline;

namespace QuoteAttribution.Tests.Pipeline;

/// <summary>Whoever cancels an analysis does not wait for its end, whatever the text.</summary>
public sealed class CancellationTests
{
    private const string Scene = "“So it is,” said Ann Reed, who saw Tom.\n\n“It is?”\n\n";

    [Theory]
    [InlineData(Stage.Segmentation)]
    [InlineData(Stage.Quoting)]
    [InlineData(Stage.Genres)]
    [InlineData(Stage.Names)]
    [InlineData(Stage.Cues)]
    [InlineData(Stage.Coreference)]
    [InlineData(Stage.Resolution)]
    internal void After_a_stage_at_whose_end_somebody_cancels_no_other_ends(Stage last)
    {
        using var cancellation = new CancellationTokenSource();
        var done = Walk(Scene, cancellation, (stage, source) =>
        {
            if (stage == last)
            {
                source.Cancel();
            }
        });

        done.Should().EndWith(last).And.OnlyHaveUniqueItems();
    }

    // Each text is made so that the stage takes far longer than the timer, on any machine.
    [Theory]
    [InlineData(Stage.Segmentation, Stage.Quoting, "“so ")]
    [InlineData(Stage.Segmentation, Stage.Quoting, "so”\n\n")]
    [InlineData(Stage.Genres, Stage.Names, "Ann Reed left Tom, ")]
    [InlineData(Stage.Names, Stage.Cues, "he said ")]
    [InlineData(Stage.Names, Stage.Cues, "the answer of ")]
    [InlineData(Stage.Names, Stage.Cues, "“so,” he said, ")]
    [InlineData(Stage.Names, Stage.Cues, "he planned it, ")]
    [InlineData(Stage.Cues, Stage.Coreference, "{0} Reed left. ")]
    [InlineData(Stage.Coreference, Stage.Resolution, "“So it is,” said Ann {0}.\n\n")]
    [InlineData(Stage.Coreference, Stage.Resolution, "Tom {0} said that it fell. He said that it stood. ")]
    internal void A_stage_that_takes_long_ends_when_somebody_cancels(Stage before, Stage stage, string part)
    {
        using var cancellation = new CancellationTokenSource();
        var done = Walk(Repeat(part, 2_000_000), cancellation, (done, source) =>
        {
            if (done == before)
            {
                source.CancelAfter(TimeSpan.FromMilliseconds(1));
            }
        });

        done.Should().NotContain(stage);
    }

    [Fact]
    public void What_comes_after_is_read_as_if_nobody_had_cancelled()
    {
        var expected = QuoteAttributor.Default.Analyze(Scene, cancellationToken: TestContext.Current.CancellationToken).ToJson();
        foreach (var last in Enum.GetValues<Stage>().SkipLast(1))
        {
            using var cancellation = new CancellationTokenSource();
            Walk(Scene + Repeat("Bo {0} said that “it fell”. ", 5_000), cancellation, (stage, source) =>
            {
                if (stage == last)
                {
                    source.Cancel();
                }
            });

            QuoteAttributor.Default.Analyze(Scene, cancellationToken: TestContext.Current.CancellationToken).ToJson().Should().Be(expected);
        }
    }

    /// <summary>The stages that ended before the walk was cancelled.</summary>
    private static List<Stage> Walk(string text, CancellationTokenSource cancellation, Action<Stage, CancellationTokenSource> stageDone)
    {
        var done = new List<Stage>();
        var analysis = new Analysis(Lexicon.English, new QuoteAttributionOptions(), stage =>
        {
            done.Add(stage);
            stageDone(stage, cancellation);
        });

        var run = () => analysis.Run(text, [], cancellation.Token);

        run.Should().Throw<OperationCanceledException>();
        return done;
    }

    private static string Repeat(string part, int length)
    {
        var format = CompositeFormat.Parse(part);
        var text = new StringBuilder();
        for (var i = 0; text.Length < length; i++)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, format, Name(i));
        }

        return text.ToString();
    }

    private static string Name(int number)
    {
        var name = "X";
        for (var rest = number + 26; rest > 0; rest /= 26)
        {
            name += (char)('a' + (rest % 26));
        }

        return name;
    }
}
