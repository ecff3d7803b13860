using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Tests.Lexicons;

public sealed class VerbFormsTests
{
    [Theory]
    [InlineData("harrumph", "harrumph harrumphs harrumphed harrumphing")]
    [InlineData("schmooze", "schmooze schmoozes schmoozed schmoozing")]
    [InlineData("versify", "versify versifies versified versifying")]
    [InlineData("kvetch", "kvetch kvetches kvetched kvetching")]
    [InlineData("riff", "riff riffs riffed riffing")]
    [InlineData("whiz", "whiz whizzes whizzed whizzing")]
    [InlineData("quip", "quip quips quipped quipping")]
    [InlineData("clap", "clap claps clapped clapping")]
    [InlineData("up", "up ups upped upping")]
    [InlineData("moan", "moan moans moaned moaning")]
    [InlineData("mew", "mew mews mewed mewing")]
    [InlineData("livestream", "livestream livestreams livestreamed livestreaming")]
    public void A_regular_verb_is_spelled_by_how_its_base_ends(string verb, string forms) =>
        VerbForms.English.Inflect(verb).Should().Equal(forms);

    [Theory]
    [InlineData("deadpan", "deadpan deadpans deadpaned deadpaning", "deadpan deadpans deadpanned deadpanning")]
    [InlineData("travel", "travel travels traveled traveling", "travel travels travelled travelling")]
    public void A_longer_verb_that_ends_in_a_vowel_and_a_consonant_is_taken_in_both_spellings(string verb, params string[] forms) =>
        VerbForms.English.Inflect(verb).Should().Equal(forms);

    [Fact]
    public void The_rules_give_the_forms_of_the_regular_verbs_that_the_lexicon_has_but_for_two_British_spellings()
    {
        string[] regular =
        [
            .. ((string[])["common-verbs.txt", "cue-verbs.txt"]).SelectMany(LinesOf).Distinct()
                .Where(static line => line.Split(' ') is [var verb, _, var past, _] && past.EndsWith("ed", StringComparison.Ordinal) && past.Length > verb.Length),
        ];

        regular.Should().HaveCountGreaterThan(1_500);
        regular.Where(static line => line.Split(' ').Except(VerbForms.English.Inflect(line.Split(' ')[0]).SelectMany(static forms => forms.Split(' '))).Any())
            .Should().BeEquivalentTo("focus focusses focussed focussing", "fuel fuels fuelled fuelling");
    }

    private static IEnumerable<string> LinesOf(string file)
    {
        using var lines = LexiconFile.Open(file);
        while (lines.Next())
        {
            yield return lines.Entry;
        }
    }
}
