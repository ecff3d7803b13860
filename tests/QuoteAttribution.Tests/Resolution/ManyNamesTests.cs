using System.Globalization;
using System.Text;

namespace QuoteAttribution.Tests.Resolution;

/// <summary>Texts in which somebody has more names than anybody has, or a name more words: read to their end, and none the less right.</summary>
public sealed class ManyNamesTests
{
    [Fact]
    public void Whoever_has_a_thousand_names_is_one_and_is_quoted_by_the_last_of_them()
    {
        var result = Analyze(Each(1_000, "Ann {0} Reed left. ") + "Ann Xa Reed said: “So it is.”\n\n“It is,” Reed said.");

        var speaker = result.Speakers.Should().ContainSingle().Subject;
        speaker.Quotations.Should().HaveCount(2);
        speaker.Name.Should().StartWith("Ann ").And.EndWith(" Reed");
    }

    [Theory]
    [InlineData("Ann {0} Reed left Bob {0} Reed. ", "", 10_000)]
    [InlineData("Ann {0} Reed saw Tom {0} Lind. ", "\n\n“No!” said her mother.", 4_000)]
    [InlineData("Ann {0} Reed rose. ", "\n\n“No!” said the driver.", 8_000)]
    [InlineData("{0} ", "The council said that it fell. ", 20_000)]
    [InlineData("We saw the Council ", "Chair ", 20_000)]
    [InlineData("“Ann {0}”, ", "my Dear ", 20_000)]
    [InlineData("Tom left Ann. ", "It said that it fell. ", 10_000)]
    [InlineData("Ann Secretary of State ", "Ann Secretary of State ", 20_000)]
    public void A_text_of_names_without_end_is_read(string first, string then, int times)
    {
        // Each takes many seconds to minutes where what is done for a name grows with the names before it.
        var text = "“So?” said Ann Reed.\n\n" + Each(times, first) + string.Concat(Enumerable.Repeat(then, times));

        Analyze(text).Quotations.Should().NotBeEmpty();
    }

    private static AttributionResult Analyze(string text) => QuoteAttributor.Default.Analyze(text, cancellationToken: TestContext.Current.CancellationToken);

    private static string Each(int times, string part)
    {
        var text = new StringBuilder();
        for (var i = 0; i < times; i++)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, part, NewName(i));
        }

        return text.ToString();
    }

    private static string NewName(int number)
    {
        var name = "X";
        for (var rest = number + 26; rest > 0; rest /= 26)
        {
            name += (char)('a' + (rest % 26));
        }

        return name;
    }
}
