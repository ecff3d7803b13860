namespace QuoteAttribution.Tests.Segmentation;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("I don't know", "I|don't|know")]
    [InlineData("I don’t know", "I|don’t|know")]
    [InlineData("Maud's boat", "Maud|'s|boat")]
    [InlineData("we'll see", "we|'ll|see")]
    [InlineData("they've gone", "they|'ve|gone")]
    [InlineData("you’re late, I’m not, he’d know", "you|’re|late|,|I|’m|not|,|he|’d|know")]
    [InlineData("o'clock", "o'clock")]
    [InlineData("O'Dell's", "O'Dell|'s")]
    [InlineData("the dogs' tails", "the|dogs|'|tails")]
    [InlineData("'tis", "'|tis")]
    [InlineData("the mayor-elect 's aide", "the|mayor-elect|'|s|aide")]
    public void Apostrophes_stay_in_their_word_and_endings_leave_it(string text, string tokens) => Tokens(text).Should().Be(tokens);

    [Theory]
    [InlineData("a well-known man", "a|well-known|man")]
    [InlineData("well\u2011known", "well\u2011known")]
    [InlineData("a man—old—sat", "a|man|—|old|—|sat")]
    [InlineData("a man--old--sat", "a|man|--|old|--|sat")]
    [InlineData("a man - old - sat", "a|man|-|old|-|sat")]
    [InlineData("1990–95", "1990|–|95")]
    public void Hyphens_join_and_dashes_part(string text, string tokens) => Tokens(text).Should().Be(tokens);

    [Theory]
    [InlineData("see [Ann](/ann) rise", "see|Ann|rise")]
    [InlineData("see [Ann](ann.html) rise", "see|Ann|rise")]
    [InlineData("see [Ann] (rise)", "see|[|Ann|]|(|rise|)")]
    [InlineData("see [it](U.S.made) rise", "see|[|it|]|(|U.S.made|)|rise")]
    public void The_target_of_a_link_is_no_word(string text, string tokens) => Tokens(text).Should().Be(tokens);

    [Theory]
    [InlineData("a man—old", TokenKind.Dash)]
    [InlineData("a man--old", TokenKind.Dash)]
    [InlineData("a man - old", TokenKind.Dash)]
    [InlineData("well , then", TokenKind.Comma)]
    [InlineData("Well … then", TokenKind.Stop)]
    [InlineData("Well . . . then", TokenKind.Stop)]
    [InlineData("Well... then", TokenKind.Stop)]
    [InlineData("What?! then", TokenKind.Stop)]
    [InlineData("so `` then", TokenKind.DoubleMark)]
    [InlineData("so 25 then", TokenKind.Number)]
    [InlineData("so 5th then", TokenKind.Number)]
    [InlineData("so 😀 then", TokenKind.Symbol)]
    public void A_mark_is_one_token_however_many_characters_it_has(string text, TokenKind kind) =>
        QuoteAttributor.Default.Tokenize(text).Should().ContainSingle(token => token.Kind == kind);

    [Theory]
    [InlineData("1,250.5 tons", "1,250.5|tons")]
    [InlineData("at 5:30.", "at|5:30|.")]
    [InlineData("in 2016.", "in|2016|.")]
    [InlineData("a 3-year plan", "a|3-year|plan")]
    public void Numbers_keep_their_inner_separators(string text, string tokens) => Tokens(text).Should().Be(tokens);

    [Theory]
    [InlineData("J. K. Flint", "J.|K.|Flint")]
    [InlineData("the U.S. coast", "the|U.S.|coast")]
    [InlineData("a Ph.D. thesis", "a|Ph.D.|thesis")]
    [InlineData("example.com is down", "example.com|is|down")]
    [InlineData("He left.Then he came", "He|left|.|Then|he|came")]
    [InlineData("So did I.", "So|did|I|.")]
    public void Stops_of_initials_and_addresses_stay_in_their_word(string text, string tokens) => Tokens(text).Should().Be(tokens);

    [Theory]
    [InlineData("as @ann_reed wrote", "as|@ann_reed|wrote")]
    [InlineData("as @ann.reed@sea.example wrote", "as|@ann.reed@sea.example|wrote")]
    [InlineData("eels @ 5 a pound", "eels|@|5|a|pound")]
    [InlineData("as u/ann_reed wrote", "as|u/ann_reed|wrote")]
    [InlineData("a tide u/s of Tarn", "a|tide|u|/|s|of|Tarn")]
    public void Names_by_which_people_post_are_words(string text, string tokens) => Tokens(text).Should().Be(tokens);

    [Theory]
    [InlineData("see https://example.org/a?b=c(d) now", "see|https://example.org/a?b=c(d|)|now")]
    [InlineData("cafe\u0301 noir", "cafe\u0301|noir")]
    [InlineData("café noir", "café|noir")]
    [InlineData("a 😀 b", "a|😀|b")]
    [InlineData("_have_ it", "have|it")]
    [InlineData("", "")]
    [InlineData(" \r\n\t ", "")]
    public void Characters_outside_the_usual_are_kept_whole(string text, string tokens) => Tokens(text).Should().Be(tokens);

    [Fact]
    public void Half_a_character_is_a_token_of_its_own() => Tokens("a \uD83D b").Should().Be("a|\uD83D|b");

    [Fact]
    public void Line_ends_of_two_characters_are_read_like_those_of_one() =>
        Tokens("One\r\n\r\ntwo 'three'\r\nfour.").Should().Be(Tokens("One\n\ntwo 'three'\nfour."));

    private static string Tokens(string text) =>
        string.Join('|', QuoteAttributor.Default.Tokenize(text).Select(token => token.Span.In(text).ToString()));
}
