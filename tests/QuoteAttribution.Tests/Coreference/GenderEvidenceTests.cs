using QuoteAttribution.Coreference;
using QuoteAttribution.Genres;
using QuoteAttribution.Names;
using QuoteAttribution.Pipeline;

namespace QuoteAttribution.Tests.Coreference;

/// <summary>Whether somebody is a man or a woman: what a title, the list of first names and the pronouns after the name tell.</summary>
public class GenderEvidenceTests
{
    // As many pronouns of either gender as a book has whose men and women are spoken of alike.
    private const string Others = "Mr. Lind took his hat. Mrs. Lind took her coat. ";

    [Theory]
    [InlineData("Brett rose.", "Brett", Gender.Male)]
    [InlineData("Brett rose and took her coat. Brett smiled as she left.", "Brett", Gender.Unknown)]
    [InlineData("Brett rose and took her coat. Brett smiled as she left. Brett waved her hand. Brett laughed as she ran. Brett shut her eyes.", "Brett", Gender.Female)]
    [InlineData("Mr. Brett rose and took her coat. Mr. Brett smiled as she left. Mr. Brett waved her hand. Mr. Brett laughed as she ran.", "Mr. Brett", Gender.Male)]
    [InlineData("Ketu rose and took his coat.", "Ketu", Gender.Male)]
    [InlineData("They looked at Ketu, and he left.", "Ketu", Gender.Unknown)]
    [InlineData("Ketu sighed. ‘What has she said?’", "Ketu", Gender.Unknown)]
    [InlineData("Ketu sat down beside him. Ketu put down her fork.", "Ketu", Gender.Female)]
    [InlineData("Ketu drove her to work. Ketu saw her.", "Ketu", Gender.Unknown)]
    [InlineData("They looked at Ketu, and he left. They met Ketu, and he waved. They asked Ketu, and he laughed.", "Ketu", Gender.Male)]
    public void Pronouns_after_a_name_outweigh_a_list_of_first_names_but_no_title(string text, string name, Gender expected) =>
        GenderOf(name, Others + text).Should().Be(expected);

    [Fact]
    public void Where_nearly_everybody_is_he_one_more_tells_little()
    {
        var men = string.Concat(Enumerable.Repeat("Mr. Lind took his hat. ", 20));

        GenderOf("Ketu", men + "Ketu rose and took his coat.").Should().Be(Gender.Unknown);
        GenderOf("Ketu", men + "Ketu rose and took her coat.").Should().Be(Gender.Female);
    }

    private static Gender GenderOf(string name, string text)
    {
        using var memory = Workspace.Lease();
        var quoted = Walk.Default.Passages(text, memory);
        var names = NameFinder.Find(quoted, Genre.Story, memory.Names);
        var cast = Cast.Of(quoted.Segments, names, null, Genre.Story, KnownNames.Nobody, memory.Cast);
        var at = text.IndexOf(name, StringComparison.Ordinal);
        var mention = Enumerable.Range(0, names.Mentions.Count).Single(i => quoted.Segments.Tokens[names.Mentions[i].Tokens.Start].Start == at);
        return cast.OfMention[mention].Gender;
    }
}
