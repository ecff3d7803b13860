namespace QuoteAttribution.Tests;

public sealed class MentionTests
{
    private const string Article = "“We sail,” said Ines Moor.";

    private static readonly TextSpan Moor = new(16, 9);

    [Fact]
    public void A_mention_has_the_characters_of_its_place()
    {
        var mention = new Mention(Article, Moor, MentionKind.Name);

        mention.Text.Should().Be("Ines Moor");
        mention.ToString().Should().Be("Ines Moor");
    }

    [Fact]
    public void Mentions_are_equal_where_place_characters_and_kind_are()
    {
        var mention = new Mention(Article, Moor, MentionKind.Name);

        mention.Should().Be(new Mention("“We sail,” says Ines Moor, too.", Moor, MentionKind.Name));
        mention.Should().NotBe(new Mention(Article.Replace("Moor", "Mohr", StringComparison.Ordinal), Moor, MentionKind.Name));
        mention.Should().NotBe(new Mention(Article, new TextSpan(21, 4), MentionKind.Name));
        mention.Should().NotBe(new Mention(Article, Moor, MentionKind.NounPhrase));
    }

    [Fact]
    public void Cues_are_equal_where_place_and_characters_are()
    {
        var cue = new Cue(Article, new TextSpan(11, 4));

        cue.Text.Should().Be("said");
        cue.Should().Be(new Cue("“We walk,” said Tom.", cue.Span)).And.NotBe(new Cue("“We walk,” asks Tom.", cue.Span));
    }

    [Fact]
    public void A_place_beyond_the_text_is_refused()
    {
        FluentActions.Invoking(() => new Mention("Ines", Moor, MentionKind.Name)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Cue("said", new TextSpan(1, 4))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_whole_text_may_be_a_mention() =>
        new Mention("Ines", new TextSpan(0, 4), MentionKind.Name).Text.Should().Be("Ines");

    [Fact]
    public void A_speaker_has_as_many_mentions_as_places_name_him()
    {
        var mentions = QuoteAttributor.Default.Analyze("“No,” said Ines Moor. Moor rose. Tom Lind told Ines.", TestContext.Current.CancellationToken).Speakers[0].Mentions;

        mentions.Select(static mention => mention.Text).Should().Equal("Ines Moor", "Moor", "Ines");
        FluentActions.Invoking(() => mentions[3]).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => mentions[-1]).Should().Throw<ArgumentOutOfRangeException>();
    }
}
