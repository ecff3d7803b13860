namespace QuoteAttribution.Tests.Quoting;

public sealed class NestingTests
{
    [Theory]
    [InlineData("\"She told me 'never' and left,\" said Rolf.", "She told me 'never' and left,", "|never")]
    [InlineData("“She told me ‘never’ and left,” said Rolf.", "She told me ‘never’ and left,", "|never")]
    [InlineData("‘She told me “never” and left,’ said Rolf.", "She told me “never” and left,", "|never")]
    [InlineData("«She told me “never” and left», said Rolf.", "She told me “never” and left", "|never")]
    [InlineData("『彼女は「いいえ」と言った』", "彼女は「いいえ」と言った", "|いいえ")]
    [InlineData("“He said, ‘Stop.’”", "He said, ‘Stop.’", "|Stop.")]
    [InlineData("\"He said, 'Stop.'\"", "He said, 'Stop.'", "|Stop.")]
    [InlineData("\"'Stop' is all he said.\"", "'Stop' is all he said.", "|Stop")]
    public void Marks_of_the_other_family_stand_inside(string text, params string[] contents) => Reading.Of(text).Should().Equal(contents);

    [Fact]
    public void Three_levels_make_a_tree() =>
        Reading.Of("“He said, ‘She cried, “Fire!” and ran.’ So I ran.”")
            .Should().Equal("He said, ‘She cried, “Fire!” and ran.’ So I ran.", "|She cried, “Fire!” and ran.", "||Fire!");

    [Fact]
    public void The_same_family_may_stand_inside_itself_where_all_marks_are_paired() =>
        Reading.Of("“You said “tomorrow” to me,” said Rolf.").Should().Equal("You said “tomorrow” to me,", "|tomorrow");

    [Fact]
    public void An_apostrophe_inside_a_quotation_does_not_pair_with_one_outside() =>
        Reading.Of("\"The boys' tent,\" he said. The girls' boat.").Should().Equal("The boys' tent,");

    [Fact]
    public void Crossing_marks_are_cut_at_the_outer_mark() =>
        Reading.Of("«He said “stop» and left” then.").Should().Equal("He said “stop", "|stop");
}
