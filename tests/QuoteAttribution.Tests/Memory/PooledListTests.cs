using QuoteAttribution.Memory;

namespace QuoteAttribution.Tests.Memory;

public sealed class PooledListTests
{
    [Fact]
    public void A_list_that_is_given_back_holds_no_object_of_its_text()
    {
        var list = new PooledList<string>();
        foreach (var word in (string[])["the", "pier", "is", "old"])
        {
            list.Add(word);
        }

        list.RemoveLast();
        list.RemoveFirst(1);
        list.Dispose();

        list.Count.Should().Be(0);
        list.Room(4)[..4].ToArray().Should().OnlyContain(static word => word == null);
    }

    [Fact]
    public void A_list_that_grows_keeps_its_items_in_order()
    {
        var list = new PooledList<int>();
        for (var i = 0; i < 1000; i++)
        {
            list.Add(i);
        }

        list.RemoveFirst(10);

        list.Items.ToArray().Should().Equal(Enumerable.Range(10, 990));
        list.RemoveLast().Should().Be(999);
        list[0].Should().Be(10);
    }
}
