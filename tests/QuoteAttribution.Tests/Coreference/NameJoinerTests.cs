using QuoteAttribution.Coreference;
using QuoteAttribution.Genres;
using QuoteAttribution.Names;
using QuoteAttribution.Pipeline;

namespace QuoteAttribution.Tests.Coreference;

/// <summary>Which names are one bearer's: those of one are listed together, in the order of the text.</summary>
public class NameJoinerTests
{
    [Theory]
    [InlineData("We met Mara Quill. We asked Quill.", "Mara Quill, Quill")]
    [InlineData("We met Mara Quill. We asked Mara.", "Mara Quill, Mara")]
    [InlineData("We met Elizabeth Marsh. We asked Lizzy.", "Elizabeth Marsh, Lizzy")]
    [InlineData("We met Elizabeth Marsh. We asked Lizzy Marsh.", "Elizabeth Marsh, Lizzy Marsh")]
    [InlineData("We met Mara Quill. We asked Miss Quill.", "Mara Quill, Miss Quill")]
    public void In_every_genre_a_shorter_name_is_that_of_the_one_named_in_full(string text, string expected)
    {
        Joined(text, Genre.Report).Should().Be(expected);
        Joined(text, Genre.Story).Should().Be(expected);
    }

    [Theory]
    [InlineData("We met John Ash. We asked Mrs. John Ash.", "John Ash | Mrs. John Ash")]
    [InlineData("We met Mrs. Holt. We asked Miss Holt.", "Mrs. Holt | Miss Holt")]
    [InlineData("We met Tom Lind. We asked Miss Lind.", "Tom Lind | Miss Lind")]
    [InlineData("We met Mr. Ash. We asked Miss Ash.", "Mr. Ash | Miss Ash")]
    public void In_every_genre_a_title_tells_two_of_one_surname_apart(string text, string expected)
    {
        Joined(text, Genre.Report).Should().Be(expected);
        Joined(text, Genre.Story).Should().Be(expected);
    }

    [Fact]
    public void Capitals_that_an_ampersand_joins_are_a_name_whatever_they_spell() =>
        Joined("AT&T fell. We asked AT&T again.", Genre.Report).Should().Be("AT&T, AT&T");

    [Theory]
    [InlineData("We met Mara Q. on Monday. We asked Mara Quill.", "Mara Q., Mara Quill")]
    [InlineData("We met Mara Quill. We asked Mara Q. on Monday.", "Mara Quill, Mara Q.")]
    [InlineData("We met Mara Quill. We asked Mara R. on Monday.", "Mara Quill | Mara R.")]
    [InlineData("We met Mara Quill. We met Mara Quist. We asked Mara Q. on Monday.", "Mara Quill | Mara Quist | Mara Q.")]
    public void In_a_report_a_letter_stands_for_the_surname_that_begins_so(string text, string expected) => Joined(text, Genre.Report).Should().Be(expected);

    [Theory]
    [InlineData("We met Sen. Mara Quill. We asked the Senator.", "Sen. Mara Quill, Senator")]
    [InlineData("We joined the Harbour Trade Association. We asked the HTA.", "Harbour Trade Association, HTA")]
    [InlineData("We joined the Marsh Valley Harbour Council. We asked the Harbour Council.", "Marsh Valley Harbour Council, Harbour Council")]
    public void A_report_calls_people_by_their_office_and_bodies_by_their_initials_or_their_end(string text, string expected) =>
        Joined(text, Genre.Report).Should().Be(expected);

    [Fact]
    public void A_report_takes_all_who_may_share_a_first_name_for_one_and_a_story_knows_father_and_son()
    {
        var text = string.Concat(Enumerable.Repeat("We met Tom Reed. We met Thomas Reed. ", 4));

        Joined(text, Genre.Report).Should().NotContain("|");
        Joined(text, Genre.Story).Should().Be("Tom Reed, Tom Reed, Tom Reed, Tom Reed | Thomas Reed, Thomas Reed, Thomas Reed, Thomas Reed");
    }

    [Theory]
    [InlineData("We met Mrs. Marsh at the gate of the long garden. Pat Marsh sat.", "Mrs. Marsh, Pat Marsh")]
    [InlineData("We met Mrs. Marsh at the gate of the long garden. Pat Marsh sat. Pat smiled.", "Mrs. Marsh | Pat Marsh, Pat")]
    [InlineData("We met Mrs. Marsh beside Pat Marsh.", "Mrs. Marsh | Pat Marsh")]
    [InlineData("We met Mrs. Marsh at the gate. We met Miss Marsh at the gate of the garden. Pat Marsh sat.", "Mrs. Marsh | Miss Marsh, Pat Marsh")]
    public void In_a_short_story_Mrs_Marsh_is_whom_it_names_in_full_unless_it_calls_her_by_the_first_name_as_a_daughter(string text, string expected) =>
        Joined(text, Genre.Story).Should().Be(expected);

    [Fact]
    public void A_surname_alone_is_the_mans_in_a_story() =>
        Joined("We met Mrs. Ash. We met Mrs. Ash. We met Mr. Ash. We asked Ash.", Genre.Story).Should().Be("Mrs. Ash, Mrs. Ash | Mr. Ash, Ash");

    [Theory]
    [InlineData("We met Mrs. Marsh. Mrs. Marsh sat. We asked Marsh, who took his hat. Marsh nodded as he left.", "Mrs. Marsh, Mrs. Marsh | Marsh, Marsh")]
    [InlineData("We met Mrs. Marsh. Mrs. Marsh sat. We asked Marsh, who took her hat. Marsh nodded as she left.", "Mrs. Marsh, Mrs. Marsh, Marsh, Marsh")]
    public void Who_is_he_by_the_surname_alone_is_no_woman_of_that_name(string text, string expected) =>
        Joined(text, Genre.Story).Should().Be(expected);

    [Theory]
    [InlineData("Newbold Ash took his hat. Newbold Ash smiled as he left. We met Mrs. Newbold Ash.", "Newbold Ash, Newbold Ash | Mrs. Newbold Ash")]
    [InlineData("Newbold Ash took her hat. Newbold Ash smiled as she left. We met Mrs. Newbold Ash.", "Newbold Ash, Newbold Ash, Mrs. Newbold Ash")]
    public void The_wife_bears_the_name_of_whom_the_story_calls_he(string text, string expected) =>
        Joined(text, Genre.Story).Should().Be(expected);

    [Theory]
    [InlineData("We met Mr. Harlow. We met Mr. and Mrs. Harlow.", "Mr. Harlow | Mrs. Harlow")]
    [InlineData("We met Mr. van der Meer. We asked Mr. Meer.", "Mr. van der Meer, Mr. Meer")]
    [InlineData("We met Tom van der Meer. We asked Mr. van der Meer.", "Tom van der Meer, Mr. van der Meer")]
    public void A_title_alone_is_nobody_and_small_words_before_a_surname_are_no_first_name(string text, string expected)
    {
        Joined(text, Genre.Report).Should().Be(expected);
        Joined(text, Genre.Story).Should().Be(expected);
    }

    [Fact]
    public void A_surname_alone_is_the_one_who_acted_last_under_the_full_name()
    {
        const string Text = "Tom Ash came. Tom Ash sat.\n\nLena Ash spoke. We asked Ash.";

        Joined(Text, Genre.Report).Should().Be("Tom Ash, Tom Ash | Lena Ash, Ash");
    }

    [Theory]
    [InlineData("We met Ann Reed. We cried: O Ann Reed!", "Ann Reed, O Ann Reed")]
    [InlineData("We met Ann Reed. We read ANN REED.", "Ann Reed, ANN REED")]
    public void Calls_and_headings_of_a_story_are_those_who_are_named_in_them(string text, string expected) =>
        Joined(text, Genre.Story).Should().Be(expected);

    [Fact]
    public void Of_two_whom_a_title_fits_a_story_means_neither_where_both_are_named_alike() =>
        Joined("We met Tom Lind. We met Piotr Lind. We asked Mr. Lind.", Genre.Story).Should().Be("Tom Lind | Piotr Lind | Mr. Lind");

    [Fact]
    public void Lady_Catherine_is_nobodys_Kitty() =>
        Joined("We met Lady Catherine Marsh. We asked Kitty.", Genre.Story).Should().Be("Lady Catherine Marsh | Kitty");

    private static string Joined(string text, Genre genre)
    {
        using var memory = Workspace.Lease();
        var quoted = Walk.Default.Passages(text, memory);
        var names = NameFinder.Find(quoted, genre, memory.Names);
        var cast = Cast.Of(quoted.Segments, names, null, genre, KnownNames.Nobody, memory.Cast);
        var bearers = cast.OfMention.ToArray();
        return string.Join(" | ", bearers
            .Select((bearer, i) => (bearer.Id, Name: names.Mentions[i].Tokens))
            .Select(m => (m.Id, Name: TextSpan.FromBounds(quoted.Segments.Tokens[m.Name.Start].Start, quoted.Segments.Tokens[m.Name.End - 1].End).In(text).ToString()))
            .GroupBy(m => m.Id)
            .Select(bearer => string.Join(", ", bearer.Select(m => m.Name))));
    }
}
