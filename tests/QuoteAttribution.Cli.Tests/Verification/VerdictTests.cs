namespace QuoteAttribution.Cli.Tests.Verification;

public class VerdictTests
{
    private const string Article =
        "The pier opened on Monday.\n\n“I came,” said Ann Reed, “and I saw the new pier.” She called the railing “reckless”. Tom Lind said that it would hold "
        + "for ten years, and that everyone knew it.\n\n“We’ll rebuild the well-known café in May,” said the mayor, Ana Brook. “It cost $3.5 million, and it won’t recon-\n"
        + "struct itself. Nobody who walks there — not one of us — will ever forget the sea.”";

    [Theory]
    [InlineData("the new pier")]
    [InlineData("“and I saw the new pier.”")]
    [InlineData("\"It cost $3.5 million, and it won’t\"")]
    [InlineData("Nobody who walks there — not one of us — will ever forget the sea.")]
    [InlineData("reckless")]
    public async Task Words_that_stand_there_to_the_character_are_verbatim_whatever_marks_are_around_them(string quotation) =>
        (await VerdictOf(quotation)).Should().Be("verbatim");

    [Fact]
    public async Task A_quotation_interrupted_by_a_tag_is_verbatim_when_it_is_quoted_without_the_tag()
    {
        var verdict = await Verifying.VerdictAsync(Article, "I came, and I saw the new pier.");

        verdict.GetProperty("verdict").GetString().Should().Be("verbatim");
        verdict.GetProperty("spans").EnumerateArray().Select(static span => Article[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()])
            .Should().Equal("I came,", "and I saw the new pier.");
    }

    [Theory]
    [InlineData("We'll rebuild the well-known café in May", "a straight apostrophe")]
    [InlineData("we’ll rebuild THE well-known café in May", "capitals")]
    [InlineData("We’ll rebuild the well known café in May", "a hyphen")]
    [InlineData("We’ll rebuild the wellknown café in May", "no space")]
    [InlineData("We’ll rebuild  the\nwell-known café in May", "other spaces")]
    [InlineData("We’ll rebuild the well-known cafe\u0301 in May", "an accent of its own")]
    [InlineData("We’ll rebuild the well-known café in May.", "a full stop")]
    [InlineData("it won’t reconstruct itself", "a word that a line ends within")]
    [InlineData("Nobody who walks there, not one of us, will ever forget the sea", "commas for dashes")]
    [InlineData("that every one knew it", "one word as two")]
    [InlineData("[w]e’ll rebuild the well-known café", "a capital in brackets")]
    public async Task Marks_spaces_and_capitals_make_no_other_words(string quotation, string difference) =>
        (await VerdictOf(quotation)).Should().Be("same", "it differs by " + difference);

    [Theory]
    [InlineData("the ﬁrst ofﬁce", "The first office burned.")]
    [InlineData("no. 10,000 people", "No 10000 people came.")]
    [InlineData("the U.S. coast", "He saw the US coast.")]
    public async Task Ligatures_the_commas_of_numbers_and_points_in_abbreviations_are_marks(string quotation, string text) =>
        (await Verifying.VerdictAsync(text, quotation)).GetProperty("verdict").GetString().Should().Be("same");

    [Theory]
    [InlineData("It cost $3.5 million … will ever forget the sea.")]
    [InlineData("It cost $3.5 million ... will ever forget the sea.")]
    [InlineData("It cost $3.5 million . . . and it won’t reconstruct itself. [...] Nobody […] will ever forget the sea.")]
    [InlineData("[The café] won’t reconstruct itself")]
    [InlineData("It cost [the town] $3.5 million")]
    [InlineData("Nobody who [walked] there")]
    [InlineData("Nobody who walk[ed] there")]
    public async Task What_the_quotation_says_it_left_out_or_put_in_is_honest(string quotation) =>
        (await VerdictOf(quotation)).Should().Be("omissions");

    [Theory]
    [InlineData("We’ll rebuild the … pier in May", "[-café-] {+pier+}")]
    [InlineData("Nobody [in town] who swims there … will ever forget the sea", "[-walks-] {+swims+}")]
    public async Task Beside_marked_omissions_other_words_are_altered_all_the_same(string quotation, string diff)
    {
        var verdict = await Verifying.VerdictAsync(Article, quotation);

        verdict.GetProperty("verdict").GetString().Should().Be("altered");
        Verifying.DiffOf(verdict).Should().Contain(diff);
    }

    [Theory]
    [InlineData("it would hold for twelve years", "[-ten-] {+twelve+}")]
    [InlineData("it would hold for years, and that everyone knew it", "[-ten-] {++}")]
    [InlineData("it would surely hold for ten years", "[--] {+surely+}")]
    [InlineData("It cost $35 million, and it won’t", "[-3.5-] {+35+}")]
    [InlineData("It cost €3.5 million, and it won’t", "[-$-] {+€+}")]
    [InlineData("We’ll rebuild the well-known cafe in May", "[-café-] {+cafe+}")]
    [InlineData("and it will reconstruct itself", "[-won’t-] {+will+}")]
    [InlineData("I came, and I saw the old pier", "[-new-] {+old+}")]
    public async Task Other_words_are_altered_and_named(string quotation, string diff)
    {
        var verdict = await Verifying.VerdictAsync(Article, quotation);

        verdict.GetProperty("verdict").GetString().Should().Be("altered");
        Verifying.DiffOf(verdict).Should().Be(diff);
    }

    [Theory]
    [InlineData("Nobody has ever seen a whale here")]
    [InlineData("it would be a shame")]
    [InlineData("the … of")]
    [InlineData("ten")]
    [InlineData("row")]
    [InlineData("…")]
    public async Task What_is_not_said_there_is_absent_and_part_of_a_word_is_no_word(string quotation)
    {
        var verdict = await Verifying.VerdictAsync(Article.Replace("ten years", "often", StringComparison.Ordinal), quotation);

        verdict.GetProperty("verdict").GetString().Should().Be("absent");
        verdict.GetProperty("document").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task A_degree_below_zero_is_none_above() =>
        Verifying.DiffOf(await Verifying.VerdictAsync("The night had -5 degrees at the pier.", "The night had 5 degrees at the pier")).Should().Be("[--5-] {+5+}");

    [Fact]
    public async Task Words_that_are_far_apart_were_not_said_together()
    {
        var text = $"“Piers hold well. {string.Concat(Enumerable.Repeat("Rain fell on the town. ", 100))}Everyone was glad of it.”";

        (await Verifying.VerdictAsync(text, "Piers hold well … Everyone was glad")).GetProperty("verdict").GetString().Should().Be("absent");
    }

    private static async Task<string?> VerdictOf(string quotation) => (await Verifying.VerdictAsync(Article, quotation)).GetProperty("verdict").GetString();
}
