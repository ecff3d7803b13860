using QuoteAttribution.Coreference;

namespace QuoteAttribution.Tests.Coreference;

public class BearersTests
{
    [Fact]
    public void Those_who_bear_a_name_keep_their_order_and_nobody_is_one_twice()
    {
        var bearers = default(Bearers.SmallSet);
        Referent[] three = [new(), new(), new()];
        foreach (var referent in (Referent[])[.. three, three[0], three[2]])
        {
            bearers.Add(referent);
        }

        Listed(bearers).Should().Equal(three);
        bearers.Count.Should().Be(3);
    }

    [Fact]
    public void Of_those_who_are_as_likely_the_first_stays_the_first()
    {
        var ranked = new RankedBearers();
        Referent[] four = [new(), new(), new(), new()];
        ranked.Add(four[0], 1);
        ranked.Add(four[1], 2);
        ranked.Add(four[2], 2);
        ranked.Add(four[3], 1);
        ranked.Add(four[0], 9);

        ranked.ToList().Should().Equal(four[1], four[2], four[0], four[3]);
    }

    private static List<Referent> Listed(Bearers.SmallSet bearers)
    {
        var listed = new List<Referent>();
        foreach (var referent in bearers)
        {
            listed.Add(referent);
        }

        return listed;
    }
}
