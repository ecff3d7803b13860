using QuoteAttribution.Resolution.Dialogue;

namespace QuoteAttribution.Tests.Resolution;

/// <summary>Where many lines follow in which nobody is named, those who were named last go on to speak, and the others are gone.</summary>
public sealed class LongExchangeTests
{
    [Theory]
    [InlineData(8, 10, "8 7 6 5 4 3 2 1")]
    [InlineData(8, 60, "8 7 6 5 4 3")]
    [InlineData(4, 60, "4 3 2 1")]
    [InlineData(16, 10, "16 15 14 13 12 11 10 9 8 7 6 5 4 3")]
    public void Those_who_may_speak_so_many_paragraphs_after_as_many_were_named(int named, int paragraphs, string expected)
    {
        var present = new SalienceList();
        for (var i = 1; i <= named; i++)
        {
            present.Name(Somebody(i), i, MentionRole.Subject);
        }

        present.Forget(named + paragraphs);

        Numbers(present).Should().Be(expected);
    }

    [Fact]
    public void Whom_the_lines_speak_of_counts_as_named_where_they_do()
    {
        var present = new SalienceList();
        for (var i = 1; i <= 8; i++)
        {
            present.Name(Somebody(i), i, MentionRole.Subject);
        }

        present.Hear(Somebody(9), 50);
        present.Forget(60);

        Numbers(present).Should().Be("8 7 6 5 4 3 2 1 9");
    }

    private static Participant Somebody(int number)
    {
        var participant = new Participant();
        participant.Begin(null!, number);
        return participant;
    }

    private static string Numbers(SalienceList list) => string.Join(' ', list.Present.ToArray().Select(static participant => participant.Number));
}
