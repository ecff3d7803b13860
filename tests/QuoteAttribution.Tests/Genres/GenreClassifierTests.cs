using QuoteAttribution.Genres;
using QuoteAttribution.Pipeline;

namespace QuoteAttribution.Tests.Genres;

public sealed class GenreClassifierTests
{
    private const string Scene =
        "Ada set the lamp upon the sill and looked out at the rain.\n\n“It will not stop,” she said.\n\n"
        + "“It never does in March,” said Tom, and he put another log on the fire.\n\n“Then we shall stay.”";

    private const string Interview =
        "The Harbour Party will fight the bill in Parliament, its leader said on Tuesday in Leeds.\n\n“Why should we not?” Ada Lind said. "
        + "“Who pays for it? Britain does.”\n\nThe bank and the company put 40 million pounds into the council's plan in 2019.";

    [Fact]
    public void A_quiet_scene_without_questions_is_a_story() => GenreOf(Scene).Should().Be(Genre.Story);

    [Fact]
    public void Lively_answers_about_bodies_places_and_sums_are_a_report() => GenreOf(Interview).Should().Be(Genre.Report);

    [Fact]
    public void Words_quoted_within_the_writers_sentences_make_a_report() =>
        GenreOf("Ada called it “a shame” and Tom “a joke”. She found him “very dull” and he her “too loud”.").Should().Be(Genre.Report);

    [Fact]
    public void A_text_without_speech_is_a_report() => GenreOf("It rained all day.").Should().Be(Genre.Report);

    private static Genre GenreOf(string text)
    {
        using var memory = Workspace.Lease();
        return GenreClassifier.Of(Walk.Default.Passages(text, memory));
    }
}
