using QuoteAttribution.Resolution.Dialogue;

namespace QuoteAttribution.Tests.Resolution;

/// <summary>How a speaker stands to those who spoke before: people answer each other.</summary>
public sealed class ExchangeTests
{
    [Theory]
    [InlineData("", 1, nameof(Relation.Opens))]
    [InlineData("1", 1, nameof(Relation.GoesOn))]
    [InlineData("1", 2, nameof(Relation.Opens))]
    [InlineData("1 2", 2, nameof(Relation.GoesOn))]
    [InlineData("1 2", 1, nameof(Relation.Answers))]
    [InlineData("1 2", 3, nameof(Relation.JoinsIn))]
    [InlineData("1 2 1", 2, nameof(Relation.Answers))]
    [InlineData("1 2 1 2", 1, nameof(Relation.AnswersSteadily))]
    [InlineData("1 2 1 2 2", 1, nameof(Relation.AnswersSteadily))]
    [InlineData("1 2 1 2 0", 1, nameof(Relation.AnswersSteadily))]
    [InlineData("1 2 1 2 3", 2, nameof(Relation.Answers))]
    [InlineData("1 2 1 2 3", 1, nameof(Relation.JoinsIn))]
    [InlineData("1 1 1 2", 1, nameof(Relation.Answers))]
    public void Two_who_have_answered_each_other_twice_go_on_steadily(string before, int speaker, string relation)
    {
        var state = before.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).Aggregate(default(ExchangeState), static (state, last) => state.To(last));

        Exchange.Between(state, speaker).ToString().Should().Be(relation);
    }
}
