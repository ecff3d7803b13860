using System.Runtime.CompilerServices;
using CsCheck;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Segmentation;
using QuoteAttribution.Tests.Properties;

namespace QuoteAttribution.Tests.Segmentation;

public class FastTokenizerTests
{
    private const string Prose = """
        HARBOUR BOARD SAYS PIER MUST GO

        Stonehaven, Nov. 3 — Ann Reed, the mayor's aide, said: “It won't hold (I'm sure of it); they'll rebuild it . . . perhaps.”
        'Tis late, o' course,' Tom Lind told the U.S. Coast Guard at 10:30 a.m. ``So we hear,'' Ana Brook's brother-in-law said.
        The OKs of NATO, A. B. Ames and internationalisation experts at https://pier.example/plan?x=1). A 12" pipe, 5'10", the dogs' tails.

        """;

    private delegate void Run(string text, Lexicon lexicon, bool doubledApostrophes, PooledList<Token> tokens, TokenIndex index);

    [Fact]
    public void Prose_has_the_same_tokens_read_fast_or_slow() => AreSame(string.Concat(Enumerable.Repeat(Prose, 20))).Should().BeTrue();

    [Fact]
    public void Pieces_of_prose_have_the_same_tokens_read_fast_or_slow() =>
        Gen.Int[0, Prose.Length - 1].Select(Gen.Int[0, Prose.Length - 1], Texts.Any, Texts.Any)
            .Sample(static (from, to, before, after) => AreSame(before + Prose[Math.Min(from, to)..Math.Max(from, to)] + after));

    [Fact]
    public void Odd_texts_have_the_same_tokens_read_fast_or_slow() => Texts.Any.Sample(AreSame);

    [Theory]
    [InlineData("said ", ", ")]
    [InlineData("said ", "12 ")]
    [InlineData("said, ", "“ ")]
    [InlineData("Mr. ", "internationalisation ")]
    public void Thousands_of_words_tell_nothing_of_what_comes_after_them(string word, string after) =>
        AreSame(string.Concat(Enumerable.Repeat(word, 2_000).Concat(Enumerable.Repeat(after, 2_000)))).Should().BeTrue();

    [Theory]
    [InlineData(", 12 — “ ")]
    [InlineData("internationalisation ")]
    public void What_was_called_before_tells_nothing_of_a_short_text(string text)
    {
        StackOf(PackedWord.Of("said"));

        AreSame(text).Should().BeTrue();
    }

    // Leaves words where the next call has its own.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int StackOf(PackedWord word)
    {
        Span<PackedWord> words = stackalloc PackedWord[4096];
        words.Fill(word);
        return words.IndexOf(default(PackedWord));
    }

    [Fact]
    public void A_token_that_is_not_there_is_a_word_without_traits()
    {
        Token none = default;

        none.Kind.Should().Be(TokenKind.Word);
        none.Has((WordTraits)ulong.MaxValue).Should().BeFalse();
        none.Has((TokenTraits)ushort.MaxValue).Should().BeFalse();
    }

    private static bool AreSame(string text) => Read(text, Fast).SequenceEqual(Read(text, Tokenizer.Run));

    private static void Fast(string text, Lexicon lexicon, bool doubledApostrophes, PooledList<Token> tokens, TokenIndex index) =>
        FastTokenizer.Run(text, lexicon, doubledApostrophes, tokens, index);

    /// <summary>All tokens with their traits, and what was noted on the way.</summary>
    private static List<object> Read(string text, Run run)
    {
        using var tables = new SegmentTables();
        tables.Prepare(text.Length);
        run(text, Lexicon.English, doubledApostrophes: false, tables.Tokens, tables.Index);
        var index = tables.Index;
        List<object> all = [];
        foreach (var token in tables.Tokens.Items)
        {
            all.Add((token.Span, token.Kind, token.Shape, token.Traits));
        }

        foreach (var list in new[] { index.Marks, index.Capitals, index.Stops, index.LineStarts })
        {
            all.AddRange(list.Items.ToArray().Select(static i => (object)i));
            all.Add(-1);
        }

        return all;
    }
}
