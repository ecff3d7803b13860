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
    public void Nor_does_one_that_was_cleared_before_and_held_more_then()
    {
        var list = new PooledList<string>();
        list.Add("the");
        list.Add("pier");
        list.Clear();
        list.Add("old");
        list.Dispose();

        list.Room(2)[..2].ToArray().Should().OnlyContain(static word => word == null);
    }

    [Fact]
    public void A_list_that_is_made_ready_is_empty()
    {
        using var list = new PooledList<int>();
        list.Add(1);
        list.Prepare(100);

        list.Count.Should().Be(0);
        list.Room(0).Length.Should().BeGreaterThanOrEqualTo(100);
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
