using QuoteAttribution.Lexicons;
using QuoteAttribution.Pipeline;


namespace QuoteAttribution.Tests.Segmentation;

public class DeferredTraitsTests
{
    [Fact]
    public void No_trait_uses_the_bit_that_marks_a_word_to_be_looked_up()
    {
        Enum.GetValues<WordTraits>().Should().OnlyContain(trait => (ulong)trait >> 63 == 0);
    }

    [Fact]
    public void Every_word_has_its_traits_however_many_there_are()
    {
        var text = string.Concat(Enumerable.Repeat("The mayor said, “Not now.” Qworl, 12 of them, didn't. ", 200));
        using var memory = Workspace.Lease();
        var segments = Walk.Default.Segments(text, memory);

        foreach (var token in segments.Tokens)
        {
            var isWord = token.Kind is TokenKind.Word or TokenKind.Clitic or TokenKind.Number;
            token.Traits.Should().Be(isWord ? Lexicon.English.Look(token.Span.In(text)) : WordTraits.None, $"of {token.Span.In(text)}");
        }
    }
}
