using System.Text;
using CsCheck;
using QuoteAttribution.Tests.Properties;

namespace QuoteAttribution.Tests.Json;

public sealed class OffsetMapTests
{
    private static readonly Gen<string> AnyText =
        Gen.OneOf("a", "é", "中", "😀", "\uD83D", "\uDE00", "e\u0301", "“").Array[0, 200].Select(static pieces => string.Concat(pieces));

    [Theory]
    [InlineData(OffsetUnit.Utf16, 5)]
    [InlineData(OffsetUnit.CodePoints, 4)]
    [InlineData(OffsetUnit.Utf8, 10)]
    public void A_smiley_counts_as_its_unit_says(OffsetUnit unit, int length)
    {
        const string text = "é😀”.";
        var map = new OffsetMap(text, unit);

        map.FromUtf16(text.Length).Should().Be(map.Length).And.Be(length);
        map.Unit.Should().Be(unit);
        map.ToString().Should().Be($"{unit}, {map.Length}");
    }

    [Fact]
    public void Code_points_are_what_enumerating_runes_counts() =>
        Gen.OneOf(AnyText, Texts.Any).Sample(static text => Every(text, OffsetUnit.CodePoints, static before => before.EnumerateRunes().Count()));

    [Fact]
    public void Bytes_are_those_of_the_encoded_text() =>
        Gen.OneOf(AnyText, Texts.Any).Sample(static text => Every(text, OffsetUnit.Utf8, Encoding.UTF8.GetByteCount));

    [Fact]
    public void Utf16_stays_what_it_is() => AnyText.Sample(static text => Every(text, OffsetUnit.Utf16, static before => before.Length));

    [Fact]
    public void The_middle_of_a_surrogate_pair_becomes_its_end() => new OffsetMap("a😀b", OffsetUnit.CodePoints).FromUtf16(2).Should().Be(2);

    [Fact]
    public void What_is_no_offset_of_the_text_is_refused()
    {
        var map = new OffsetMap("aé", OffsetUnit.Utf8);

        FluentActions.Invoking(() => map.FromUtf16(3)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => map.FromUtf16(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => map.ToUtf16(4)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => map.ToUtf16(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => map.ToUtf16(2)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("No character begins at 2 (Utf8).*");
    }

    private static bool Every(string text, OffsetUnit unit, Func<string, int> count)
    {
        var map = new OffsetMap(text, unit);
        for (var i = 0; i <= text.Length; i++)
        {
            if (unit != OffsetUnit.Utf16 && i > 0 && i < text.Length && char.IsSurrogatePair(text[i - 1], text[i]))
            {
                continue;
            }

            var offset = count(text[..i]);
            if (map.FromUtf16(i) != offset || map.ToUtf16(offset) != i)
            {
                return false;
            }
        }

        return map.Length == count(text);
    }
}
