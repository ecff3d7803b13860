namespace QuoteAttribution.Tests.Quoting;

public sealed class DoubleMarkTests
{
    [Theory]
    [InlineData("\"The ferry is late,\" said Ines.", "The ferry is late,")]
    [InlineData("“The ferry is late,” said Ines.", "The ferry is late,")]
    [InlineData("„Die Fähre kommt“, sagte Ines.", "Die Fähre kommt")]
    [InlineData("„The ferry is late,” said Ines.", "The ferry is late,")]
    [InlineData("”Färjan är sen”, sa Ines.", "Färjan är sen")]
    [InlineData("«The ferry is late», said Ines.", "The ferry is late")]
    [InlineData("« The ferry is late », said Ines.", "The ferry is late")]
    [InlineData("»The ferry is late«, said Ines.", "The ferry is late")]
    [InlineData("‹The ferry is late›, said Ines.", "The ferry is late")]
    [InlineData("「船が遅い」と彼女は言った。", "船が遅い")]
    [InlineData("『船が遅い』と彼女は言った。", "船が遅い")]
    [InlineData("``The ferry is late,'' said Ines.", "The ferry is late,")]
    [InlineData("＂The ferry is late,＂ said Ines.", "The ferry is late,")]
    public void Every_shape_of_mark_opens_and_closes(string text, string content) => Reading.Of(text).Should().Equal(content);

    [Theory]
    [InlineData("”The ferry is late,” said Ines. ”We wait.”", "the closing shape opens")]
    [InlineData("“The ferry is late,“ said Ines. “We wait.“", "the opening shape closes")]
    [InlineData("”The ferry is late,“ said Ines. ”We wait.“", "both stand the wrong way round")]
    [InlineData("“The ferry is late,\" said Ines. \"We wait.”", "curly and straight are mixed")]
    public void Marks_used_the_wrong_way_round_pair_all_the_same(string text, string because) =>
        Reading.Of(text).Should().Equal(["The ferry is late,", "We wait."], because);

    [Theory]
    [InlineData("\"The ferry is late,\"said Ines.\"We wait.\"", "The ferry is late,", "We wait.")]
    [InlineData("\"The ferry is late,\" said Ines,\" and we wait.\"", "The ferry is late,", "and we wait.")]
    [InlineData("\"The ferry is late, \"said Ines. \"We wait.\"", "The ferry is late,", "We wait.")]
    [InlineData("Ines stopped--\"The ferry!\"--and ran.", "The ferry!")]
    [InlineData("Ines (\"the skipper\") waved.", "the skipper")]
    [InlineData("\"The ferry--\" Ines stopped. \"Look!\"", "The ferry--", "Look!")]
    [InlineData("She said:\"Wait.\" He did.", "Wait.")]
    [InlineData("\"We sail--\"she said--\"at dawn.\"", "We sail--", "at dawn.")]
    [InlineData("\"The pier--\"and she wept--\"is gone.\"", "The pier--", "is gone.")]
    [InlineData("\"...\" was all the answer she got.", "...")]
    public void Lost_and_stray_spaces_do_not_turn_a_mark_round(string text, params string[] contents) =>
        Reading.Of(text).Should().Equal(contents);

    [Theory]
    [InlineData("The door is 6'2\" high and 30\" wide.")]
    [InlineData("He is 5' 10\" tall.")]
    [InlineData("They laid a 12\" pipe under the road.")]
    public void Feet_and_inches_quote_nothing(string text) => Reading.Of(text).Should().BeEmpty();

    [Theory]
    [InlineData("\"We need a 12\" pipe,\" said Ines.", "We need a 12\" pipe,")]
    [InlineData("\"I was born in 1984\" was all she said.", "I was born in 1984")]
    [InlineData("\"I am 12,\" said Ines, \"nearly 13.\"", "I am 12,", "nearly 13.")]
    public void A_number_before_a_mark_may_end_a_quotation(string text, params string[] contents) =>
        Reading.Of(text).Should().Equal(contents);

    [Fact]
    public void Attribute_values_of_a_tag_are_no_quotations() =>
        Reading.Of("<post author=\"ines\" date=\"today\">The ferry is late</post> \"We wait,\" wrote Ola.").Should().Equal("We wait,");

    [Fact]
    public void A_tag_may_go_on_behind_the_end_of_a_line() =>
        Reading.Of("He told the others.\n\n<post author=\"@ines\" date=\"May 4\n\">The ferry is late<post/>.").Should().BeEmpty();

    [Fact]
    public void A_smaller_than_sign_opens_no_tag() =>
        Reading.Of("If a < b, then \"it fits,\" and c > d.").Should().ContainSingle();

    [Fact]
    public void Emphasis_does_not_separate_a_mark_from_its_word() =>
        Reading.Of("\"_Never_,\" said Ines. \"Not _now_\"").Should().Equal("_Never_,", "Not _now_");

    [Fact]
    public void A_quotation_ends_with_its_paragraph_at_the_latest() =>
        Reading.Of("“We wait here.\n\nNobody came.").Should().Equal("We wait here.");
}
