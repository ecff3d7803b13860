using CsCheck;
using QuoteAttribution.Tests.Properties;

namespace QuoteAttribution.Tests.Quoting;

public sealed class QuotingProperties
{
    private const int Megabyte = 1 << 20;

    public static TheoryData<string> Marks => ["\"", "“", "”", "'", "‘", "’", "«", "»", "„", "‹", "›", "`", "「", "」", "“ ", "\" ", "' "];

    [Fact]
    public void Passages_lie_in_the_text_sorted_and_properly_nested() => Texts.Any.Sample(IsSound, iter: 3000);

    [Fact]
    public void Any_characters_at_all_give_sound_passages() => Gen.String.Sample(IsSound);

    [Fact]
    public void Passages_are_the_same_whether_lines_end_in_one_character_or_two() =>
        Texts.Any.Select(static text => text.Replace("\r", "", StringComparison.Ordinal)).Sample(static text =>
            QuoteAttributor.Default.FindPassages(text).Count
            == QuoteAttributor.Default.FindPassages(text.Replace("\n", "\r\n", StringComparison.Ordinal)).Count);

    [Theory]
    [MemberData(nameof(Marks))]
    public void A_megabyte_of_marks_is_read(string mark) =>
        IsSound(string.Concat(Enumerable.Repeat(mark, Megabyte / mark.Length))).Should().BeTrue();

    [Theory]
    [InlineData("“a ")]
    [InlineData("\"a ")]
    [InlineData("«a ")]
    [InlineData("'a ")]
    [InlineData("“‘a ")]
    [InlineData("<a “")]
    public void Ten_thousand_unclosed_openers_end_within_their_paragraph(string opener) =>
        IsSound(string.Concat(Enumerable.Repeat(opener, 10_000)) + "\n\nNobody came.").Should().BeTrue();

    [Fact]
    public void Ten_thousand_levels_are_read_without_recursion()
    {
        var text = string.Concat(Enumerable.Repeat("“a ‘b ", 10_000)) + string.Concat(Enumerable.Repeat(" c’ d”", 10_000));

        IsSound(text).Should().BeTrue();
    }

    [Fact]
    public void Ten_thousand_closers_open_nothing()
    {
        var text = "No" + string.Concat(Enumerable.Repeat(" a”", 10_000));

        QuoteAttributor.Default.FindPassages(text).Count.Should().BeLessThan(10_000);
        IsSound(text).Should().BeTrue();
    }

    private static bool IsSound(string text)
    {
        var passages = QuoteAttributor.Default.FindPassages(text);
        var end = 0;
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            var follows = i == 0 || passages[i - 1].Span.Start < passage.Span.Start;
            var nested = passage.Parent is { } parent
                ? parent < i && passages[parent].Content.Contains(passage.Span)
                : passage.Span.Start >= end;
            end = passage.Parent is null ? passage.Span.End : end;
            if (!follows || !nested || passage.Span.Start < 0 || passage.Span.End > text.Length
                || !passage.Span.Contains(passage.Content) || passage.Content.Length == 0 || passage.Continues >= i)
            {
                return false;
            }
        }

        return true;
    }
}
