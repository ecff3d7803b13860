namespace QuoteAttribution.Tests;

public sealed class MentionTests
{
    private const string Article = "“We sail,” said Ines Moor.";

    private static readonly TextSpan Moor = new(16, 9);

    [Fact]
    public void The_characters_are_cut_out_of_the_text_once()
    {
        var mention = new Mention(Article, Moor, MentionKind.Name);

        mention.Text.Should().Be("Ines Moor");
        mention.Text.Should().BeSameAs(mention.Text);
    }

    [Fact]
    public void A_mention_is_equal_to_one_made_of_a_string_before_and_after_its_text_is_read()
    {
        var given = new Mention(Moor, "Ines Moor", MentionKind.Name);
        var found = new Mention(Article, Moor, MentionKind.Name);

        found.GetHashCode().Should().Be(given.GetHashCode());
        found.Should().Be(given);
        found.ToString().Should().Be(given.ToString());
        found.Should().Be(given).And.NotBe(given with { Text = "Ines Mohr" });
    }

    [Fact]
    public void A_copy_with_another_span_keeps_its_characters()
    {
        var cue = new Cue(Article, new TextSpan(11, 4)) with { Span = new TextSpan(0, 4) };

        cue.Should().Be(new Cue(new TextSpan(0, 4), "said"));
        (cue with { Text = "added" }).Text.Should().Be("added");
    }

    [Fact]
    public void A_whole_text_may_be_a_mention() =>
        new Mention("Ines", new TextSpan(0, 4), MentionKind.Name).Text.Should().Be("Ines");
}
