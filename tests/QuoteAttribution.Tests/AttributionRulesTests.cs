using QuoteAttribution.Cues;

namespace QuoteAttribution.Tests;

public sealed class AttributionRulesTests
{
    [Fact]
    public void Every_rule_that_a_pattern_is_shown_as_is_listed_once() =>
        AttributionRules.All.Should().Equal(Patterns.All.Select(static pattern => pattern.Rule).Distinct());

    [Fact]
    public void Every_rule_has_an_id_and_a_name_of_its_own()
    {
        AttributionRules.All.Select(static rule => rule.Id).Should().OnlyHaveUniqueItems().And.AllSatisfy(static id => id.Should().MatchRegex("^[a-z]+(-[a-z]+)*$"));
        AttributionRules.All.Select(static rule => rule.Name).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_rule_is_found_by_its_id()
    {
        AttributionRules.All.Should().AllSatisfy(static rule => AttributionRules.Find(rule.Id).Should().BeSameAs(rule));
        AttributionRules.Find("no-such-rule").Should().BeNull();
    }

    [Fact]
    public void The_list_of_rules_cannot_be_changed() =>
        FluentActions.Invoking(static () => ((IList<AttributionRule>)AttributionRules.All).Clear()).Should().Throw<NotSupportedException>();

    [Fact]
    public void An_id_stays_what_it_is_since_programs_know_the_rule_by_it() =>
        AttributionRules.All.Select(static rule => rule.Id).Should().BeEquivalentTo(
            "quotation-source-cue",
            "quotation-cue-source",
            "source-cue-quotation",
            "source-cue-mixed",
            "mixed-source-cue",
            "source-cue-clause",
            "clause-source-cue",
            "noun-of-saying",
            "question-asked",
            "told-somebody",
            "according-to-source",
            "source-colon-quotation",
            "speaker-label",
            "quotation-dash-source",
            "speaker-continues",
            "same-paragraph",
            "quoted-words",
            "paragraph-before",
            "words-of-headline",
            "actor-beside-quotation",
            "speaker-goes-on",
            "turns-alternate");

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_precision_is_a_share(double precision) =>
        FluentActions.Invoking(() => new AttributionRule("a", "a", "", precision)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(precision));
}
