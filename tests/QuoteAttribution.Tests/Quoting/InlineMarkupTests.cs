namespace QuoteAttribution.Tests.Quoting;

public sealed class InlineMarkupTests
{
    [Theory]
    [InlineData("“It will hold,” *Ann Reed* said.")]
    [InlineData("*“It will hold,”* said Ann Reed.")]
    [InlineData("“It will hold,” said **Ann Reed**.")]
    [InlineData("“It will hold,” said <b>Ann Reed</b>.")]
    [InlineData("<p class=\"lead\">“It will hold,” said Ann Reed.</p>")]
    [InlineData("&ldquo;It will hold,&rdquo; said Ann Reed.")]
    [InlineData("<p>&#8220;It will hold,&#x201D; said Ann&nbsp;Reed.</p>")]
    [InlineData("&quot;It will hold,&quot; said Ann Re&shy;ed.")]
    [InlineData("<font color=\"#c8a86e\">“It will hold,”</font> said Ann Reed.")]
    [InlineData("“It will hold,” [Ann Reed](/ann) said.")]
    [InlineData("“It will hold,” said '''Ann Reed''', who built it.")]
    [InlineData("“It will hold,” said Ann Reed.¹")]
    [InlineData("〝It will hold,〞 said Ann Reed.")]
    [InlineData("❝It will hold,❞ said Ann Reed.")]
    [InlineData("‵It will hold,′ said Ann Reed.")]
    [InlineData("TARN, Ohio (TNB) — “It will hold,” Ann Reed said.")]
    [InlineData("(TNB) “It will hold,” Ann Reed said.")]
    [InlineData("(laughing) “It will hold,” Ann Reed said.")]
    [InlineData("Yesterday, “It will hold,” said Ann Reed.")]
    [InlineData("However, “It will hold,” said Ann Reed.")]
    public void What_is_no_part_of_the_words_hides_nobody(string text)
    {
        var quotation = QuoteAttributor.Default.Analyze(text, cancellationToken: TestContext.Current.CancellationToken).Quotations.Should().ContainSingle().Which;

        quotation.Text.Should().Be("It will hold,");
        quotation.Speaker!.Name.Should().Be("Ann Reed");
    }

    [Fact]
    public void Names_have_the_characters_for_which_a_page_writes_references()
    {
        var speaker = QuoteAttributor.Default.Analyze("&ldquo;No,&rdquo; said Tom O&rsquo;Bri&shy;en.", TestContext.Current.CancellationToken).Speakers.Should().ContainSingle().Which;

        speaker.Name.Should().Be("Tom O’Brien");
        speaker.Aliases.Should().Equal("Tom O’Brien");
        speaker.Mentions.Should().ContainSingle().Which.Text.Should().Be("Tom O&rsquo;Bri&shy;en");
    }

    [Theory]
    [InlineData("Ann Reed said, “It is *my* pier.”", "It is *my* pier.")]
    [InlineData("Ann Reed said, “*My* pier.”", "*My* pier.")]
    [InlineData("Ann Reed said, “It is <i>mine</i>.”", "It is <i>mine</i>.")]
    [InlineData("Ann Reed said, &ldquo;It&rsquo;s mine &hellip;&rdquo;", "It&rsquo;s mine &hellip;")]
    [InlineData("Ann Reed said, “R&D is mine &amp; yours; &c.”", "R&D is mine &amp; yours; &c.")]
    [InlineData("Ann Reed said, &quot;We are Q&amp;&quot;", "We are Q&amp;")]
    public void The_words_of_a_quotation_keep_their_emphasis(string text, string words) =>
        QuoteAttributor.Default.Analyze(text, cancellationToken: TestContext.Current.CancellationToken).Quotations.Should().ContainSingle().Which.Text.Should().Be(words);

    [Theory]
    [InlineData("* It held.", "*|It|held|.")]
    [InlineData("2 * 3", "2|*|3")]
    [InlineData("<p>It held.<br/>It <br />fell.</p>", "It|held|.|It|fell|.")]
    [InlineData("*It* held.", "It|held|.")]
    [InlineData("*Reed*'s pier", "Reed|'s|pier")]
    [InlineData("[Reed](/reed)'s pier", "Reed|'s|pier")]
    [InlineData("the pier [sic] (2)", "the|pier|[|sic|]|(|2|)")]
    [InlineData("[the pier](U.S.) held", "[|the|pier|]|(|U.S.|)|held")]
    [InlineData("[the pier](pier.html) held", "the|pier|held")]
    [InlineData("where a <b on the board and b> c", "where|a|<|b|on|the|board|and|b|>|c")]
    [InlineData("''He said 'no.'''", "''|He|said|'|no|.|''|'")]
    public void Only_what_marks_up_words_is_left_out(string text, string tokens) =>
        string.Join('|', QuoteAttributor.Default.Tokenize(text).Select(token => token.Span.In(text).ToString())).Should().Be(tokens);
}
