using QuoteAttribution.Pipeline;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Tests.Segmentation;

public class TokenIndexTests
{
    public static TheoryData<string> Sentences => new(
        "“We sail at dawn,” said Capt. Ines Moor.\n\n‘Never’ she wrote, in ''bold''… Dr. No, J. B., U.S. <b>STOP</b>! \n",
        "\n\n_Emphasis_ at the start\n_and_ here\u200B\nO'Neil, McCall and an OK from ÉMILE; ``so''.\r\nIt ended.The end",
        "a\n b\n\n\n c 3rd-Quarter 7. Www.example.com http://example.com/A. Ça va? 12\" and 5'");

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Those_noted_while_reading_are_those_found_by_looking_at_every_token(string text)
    {
        using var memory = Workspace.Lease();
        var segments = Walk.Default.Segments(text, memory, TestContext.Current.CancellationToken);
        var index = memory.Segments.Index;
        var tokens = segments.Tokens.ToArray();

        segments.Capitals.ToArray().Should().Equal(Indices(tokens, static token => token.IsWord && token.IsCapitalised));
        segments.Marks.ToArray().Should().Equal(Indices(
            tokens, token => token.Kind is TokenKind.DoubleMark or TokenKind.SingleMark || text[token.Start] == '<'));
        index.LineStarts.Items.ToArray().Should().Equal(Indices(tokens, static token => token.Has(TokenTraits.LineStart)).Where(static i => i > 0));
        index.Stops.Items.ToArray().Where(i => IsStop(tokens[i])).Should().Equal(Indices(tokens, IsStop));
    }

    [Fact]
    public void The_first_one_at_or_behind_a_token_is_found()
    {
        int[] index = [2, 5, 9];

        TokenIndex.FirstFrom(index, 5).Should().Be(1);
        TokenIndex.FirstFrom(index, 6).Should().Be(2);
        TokenIndex.FirstFrom(index, 10).Should().Be(3);
    }

    private static bool IsStop(Token token) => token.Kind == TokenKind.Stop || token.Has(TokenTraits.EndsInStop);

    private static IEnumerable<int> Indices(Token[] tokens, Func<Token, bool> isOne) =>
        Enumerable.Range(0, tokens.Length).Where(i => isOne(tokens[i]));
}
