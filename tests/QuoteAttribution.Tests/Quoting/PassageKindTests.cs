namespace QuoteAttribution.Tests.Quoting;

public sealed class PassageKindTests
{
    [Theory]
    [InlineData("We saw Verdi's \"The Long Road\" in May.")]
    [InlineData("He spoke with Ola Berg's “Songs From Old Harbours” in his hand.")]
    [InlineData("They met at the \"Golden Anchor\" every week.")]
    [InlineData("The film \"Harbour\" opens today.")]
    [InlineData("Her novel, “Harbour,” opens well.")]
    [InlineData("She appeared on \"Good Evening Harbour\" last night.")]
    [InlineData("His new book, “Salt and Rope: How the Northern Islands Lost Their Last Ferry,” sells well.")]
    [InlineData("He has a part in the film “Ferry 3: Oh Dear No!” this year.")]
    [InlineData("“Long Roads” is a play by Ann Reed.")]
    [InlineData("“The Weir” star Ines Holm waved.")]
    public void A_title_stands_in_title_case_within_a_sentence(string text) => Reading.KindOfOnly(text).Should().Be(PassageKind.Title);

    [Theory]
    [InlineData("Edward \"Ned\" Flint arrived late.")]
    [InlineData("Later Edward “Big Ned” Flint arrived.")]
    [InlineData("Later Maria 'Mitzi' Holm arrived.")]
    public void A_nickname_stands_between_the_parts_of_a_name(string text) => Reading.KindOfOnly(text).Should().Be(PassageKind.Nickname);

    [Theory]
    [InlineData("The so-called \"experts\" were wrong.")]
    [InlineData("Those \"experts,\" as ever, were wrong.")]
    [InlineData("It was a \"very special\" evening.")]
    [InlineData("They came to the \"grand hotel\" of the town.")]
    public void Words_at_arms_length_stand_within_a_sentence_without_a_cue(string text) => Reading.KindOfOnly(text).Should().Be(PassageKind.ScareQuote);

    [Theory]
    [InlineData("\"Ned Flint!\" Maud ran.")]
    [InlineData("\"Later.\"")]
    [InlineData("The mayor called the plan a \"mistake\" on Monday.")]
    [InlineData("The plan is a \"mistake,\" the mayor said.")]
    [InlineData("Rolf whispered \"Good Evening Everybody\" and left.")]
    [InlineData("Maud sighed: \"no hope\" and left.")]
    [InlineData("Maud turned, \"Never mind.\"")]
    [InlineData("He shut the book, “Nonsense!” and left.")]
    [InlineData("He read the book: “Salt and Rope and Ferries and Fish and Islands and Boats and Storms.”")]
    [InlineData("It was \"so much worse than I had feared it would be\" for her.")]
    [InlineData("He kept on with his \"why?\" and left.")]
    public void What_may_be_said_is_speech(string text) => Reading.KindOfOnly(text).Should().Be(PassageKind.Speech);
}
