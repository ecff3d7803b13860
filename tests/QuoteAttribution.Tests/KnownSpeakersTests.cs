using QuoteAttribution.Coreference;

namespace QuoteAttribution.Tests;

public class KnownSpeakersTests
{
    private const string Scene = """
        “Where have you been, Lizzie?” asked the old man.

        “In the garden,” said Miss Marsh.

        “Alone?”

        “With the dog,” she said.
        """;

    private static readonly KnownSpeaker[] Cast =
    [
        new("Elizabeth Marsh", ["Lizzie", "Miss Marsh"], Gender.Female),
        new("Josiah Marsh", ["the old man"], Gender.Male),
    ];

    [Fact]
    public void Names_and_phrases_that_the_caller_gives_become_the_given_speakers()
    {
        var result = QuoteAttributor.Default.Analyze(Scene, Cast, TestContext.Current.CancellationToken);

        NamesIn(result).Should().Equal("Josiah Marsh", "Elizabeth Marsh", "Josiah Marsh", "Elizabeth Marsh");
    }

    [Fact]
    public void Speakers_in_the_options_hold_for_every_text()
    {
        var attributor = new QuoteAttributor(new QuoteAttributionOptions { KnownSpeakers = Cast });

        NamesIn(attributor.Analyze(Scene, TestContext.Current.CancellationToken)).Should().Equal("Josiah Marsh", "Elizabeth Marsh", "Josiah Marsh", "Elizabeth Marsh");
    }

    [Fact]
    public void Speakers_of_a_call_take_the_place_of_those_in_the_options()
    {
        var attributor = new QuoteAttributor(new QuoteAttributionOptions { KnownSpeakers = [new KnownSpeaker("Somebody Else", ["Miss Marsh"])] });

        NamesIn(attributor.Analyze(Scene, Cast, TestContext.Current.CancellationToken)).Should().NotContain("Somebody Else");
    }

    [Fact]
    public void Somebody_whom_the_caller_does_not_know_may_still_be_named_by_a_tag()
    {
        var result = QuoteAttributor.Default.Analyze("“Is that so?” said Tom Hale.\n\n“Yes!” said Lizzie.", Cast, TestContext.Current.CancellationToken);

        NamesIn(result).Should().Equal("Tom Hale", "Elizabeth Marsh");
    }

    [Theory]
    [InlineData("Ann Maria Reed", "Ann Reed")]
    [InlineData("Ann Reed", "Ann Maria Reed")]
    [InlineData("Reed", "Ann Maria Reed")]
    [InlineData("Maria Reed", "Ann Maria Reed")]
    [InlineData("the old lady", "Ann Reed", "the old lady")]
    [InlineData("Old Lady", "Ann Reed", "the old lady")]
    [InlineData("ANN REED", "Ann Reed")]
    [InlineData("Annie Reed", "Ann Reed", "Annie")]
    [InlineData("Mrs. Reed", "Ann Reed")]
    public void Somebody_is_meant_by_more_or_fewer_of_the_words_of_a_name(string written, string name, params string[] aliases)
    {
        var result = QuoteAttributor.Default.Analyze($"“It fell,” said {written}.", [new("Tom Lind"), new(name, aliases), new("Ida Marsh")], TestContext.Current.CancellationToken);

        NamesIn(result).Should().Equal(name);
    }

    [Theory]
    [InlineData("Ann Moor")]
    [InlineData("Tom Reed Lind")]
    [InlineData("Leeds")]
    public void Somebody_else_is_not_meant_by_one_of_them(string written)
    {
        var result = QuoteAttributor.Default.Analyze($"“It fell,” said {written}.", [new("Ann Maria Reed"), new("Ida Marsh")], TestContext.Current.CancellationToken);

        NamesIn(result).Should().Equal(written);
    }

    [Fact]
    public void Of_thousands_of_one_surname_the_one_is_meant_whom_the_text_names_in_full()
    {
        KnownSpeaker[] cast = [.. Enumerable.Range(0, 4_000).Select(static i => new KnownSpeaker($"Ann{i} Marsh")), new("Tom Marsh", ["Tommy"])];

        var result = QuoteAttributor.Default.Analyze("“It fell,” said Tom Marsh.\n\n“It did,” said Marsh.\n\n“No,” said Tommy.", cast, TestContext.Current.CancellationToken);

        NamesIn(result).Should().Equal("Tom Marsh", "Tom Marsh", "Tom Marsh");
    }

    [Fact]
    public void Who_is_in_the_list_of_a_call_is_looked_at_for_each_call()
    {
        List<KnownSpeaker> cast = [.. Cast];
        var attributor = new QuoteAttributor();
        NamesIn(attributor.Analyze(Scene, cast, TestContext.Current.CancellationToken)).Should().Contain("Josiah Marsh");

        cast[1] = new KnownSpeaker("Jonas Marsh", ["the old man"]);

        NamesIn(attributor.Analyze(Scene, cast, TestContext.Current.CancellationToken)).Should().Contain("Jonas Marsh").And.NotContain("Josiah Marsh");
    }

    [Fact]
    public void The_names_of_a_list_are_prepared_once()
    {
        var known = KnownNames.Of(Cast, KnownNames.Nobody);

        KnownNames.Of([.. Cast], known).Should().BeSameAs(known);
        KnownNames.Of([Cast[1], Cast[0]], known).Should().NotBeSameAs(known);
    }

    [Fact]
    public void The_gender_that_the_caller_gives_holds()
    {
        var result = QuoteAttributor.Default.Analyze(
            "“Are you there?” asked Evelyn Ash.\n\nJo Hale looked up. “I am here,” he said.",
            [new KnownSpeaker("Evelyn Ash", [], Gender.Female), new KnownSpeaker("Jo Hale", [], Gender.Male)],
            TestContext.Current.CancellationToken);

        NamesIn(result).Should().Equal("Evelyn Ash", "Jo Hale");
        result.Speakers.Select(static speaker => speaker.Gender).Should().Equal(Gender.Female, Gender.Male);
    }

    [Fact]
    public void Short_names_titles_and_roles_lead_to_the_given_speakers_and_a_stranger_keeps_the_own_name()
    {
        var result = QuoteAttributor.Default.Analyze(
            "“You are late, Kit,” said the schoolmaster.\n\nKit Rowan looked at his boots. “The bridge was up.”\n\n“Mr. Dunmore, he is telling the truth,” said Kitty.\n\n“I was not asking you, Miss Rowan,” said Dunmore.\n\n“Then ask me,” said Mrs. Pole.",
            [
                new KnownSpeaker("Christopher Rowan", ["Kit", "Kit Rowan"], Gender.Male),
                new KnownSpeaker("Katherine Rowan", ["Kitty", "Miss Rowan"], Gender.Female),
                new KnownSpeaker("Samuel Dunmore", ["Mr. Dunmore", "the schoolmaster"], Gender.Male),
            ],
            TestContext.Current.CancellationToken);

        NamesIn(result).Should().Equal("Samuel Dunmore", "Christopher Rowan", "Katherine Rowan", "Samuel Dunmore", "Mrs. Pole");
    }

    [Theory]
    [InlineData("Kit Rowan", "Christopher Rowan")]
    [InlineData("Kitty Rowan", "Katherine Rowan")]
    [InlineData("Dorothy Rowan", "Dorothy Rowan")]
    public void A_short_first_name_with_the_surname_leads_to_the_given_speaker(string tag, string speaker)
    {
        var result = QuoteAttributor.Default.Analyze(
            $"“The bridge was up,” said {tag}.",
            [new KnownSpeaker("Christopher Rowan", ["Kit"], Gender.Male), new KnownSpeaker("Katherine Rowan", ["Kitty"], Gender.Female)],
            TestContext.Current.CancellationToken);

        NamesIn(result).Should().Equal(speaker);
    }

    [Fact]
    public void A_given_gender_decides_between_two_of_one_surname()
    {
        var result = QuoteAttributor.Default.Analyze(
            "“Sit down,” said Robin Ash.\n\nLeslie Ash sat down. “What is it?” he asked.\n\n“It is about the house,” she said.",
            [new KnownSpeaker("Robin Ash", [], Gender.Female), new KnownSpeaker("Leslie Ash", [], Gender.Male)],
            TestContext.Current.CancellationToken);

        NamesIn(result).Should().Equal("Robin Ash", "Leslie Ash", "Robin Ash");
    }

    [Fact]
    public void A_speaker_without_a_name_is_refused()
    {
        var act = () => QuoteAttributor.Default.Analyze(Scene, [new KnownSpeaker(" ", [])], TestContext.Current.CancellationToken);

        act.Should().Throw<ArgumentException>().WithMessage("*without a name*");
    }

    [Fact]
    public void An_empty_alias_is_refused()
    {
        var act = () => new QuoteAttributor(new QuoteAttributionOptions { KnownSpeakers = [new KnownSpeaker("Ann", [""])] });

        act.Should().Throw<ArgumentException>().WithMessage("*\"Ann\" with an empty alias*");
    }

    [Fact]
    public void A_null_in_the_cast_is_refused()
    {
        var act = () => QuoteAttributor.Default.Analyze(Scene, [null!], TestContext.Current.CancellationToken);

        act.Should().Throw<ArgumentException>().WithParameterName("cast");
    }

    [Fact]
    public void No_cast_stands_for_that_of_the_options_and_an_empty_one_for_nobody()
    {
        var attributor = new QuoteAttributor(new QuoteAttributionOptions { KnownSpeakers = Cast });

        NamesIn(attributor.Analyze(Scene, cast: null, TestContext.Current.CancellationToken)).Should().Contain("Elizabeth Marsh");
        NamesIn(attributor.Analyze(Scene, cast: [], TestContext.Current.CancellationToken)).Should().NotContain("Elizabeth Marsh");
    }

    [Fact]
    public void Speakers_are_equal_where_all_that_is_known_of_them_is() =>
        new KnownSpeaker("Ann", ["Annie"]).Should().Be(new KnownSpeaker("Ann", ["Annie"])).And.NotBe(new KnownSpeaker("Ann", ["Anna"])).And.NotBe(new KnownSpeaker("Ann"));

    private static IEnumerable<string?> NamesIn(AttributionResult result) => result.Quotations.Select(static quotation => quotation.Attribution?.Speaker?.Name);
}
