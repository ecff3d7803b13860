using System.Buffers;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Tests.Segmentation;

public class LetterWindowTests
{
    [Theory]
    [InlineData("Anna said so, and the NATO envoy did not: “It’s éclair time”, 7 o'clock @[`{ zZaA")]
    [InlineData("short")]
    [InlineData("a")]
    [InlineData("averylongwordthatgoesonbeyondthewindowofsixtyfourcharactersandthensomemore and ends")]
    public void The_letters_seen_are_those_counted_one_by_one(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var letters = text.AsSpan(at).IndexOfAnyExcept(Letters) is >= 0 and var other ? other : text.Length - at;
            var expected = Math.Min(letters, LetterWindow.Size);

            Window(text, at).LettersFrom(at).Should().Be(expected, $"of what follows {at}");
        }
    }

    [Fact]
    public void A_word_that_may_go_on_beyond_the_window_is_not_seen()
    {
        var text = new string(' ', 60) + "goes on beyond the window";

        Window(text, 0).LettersFrom(60).Should().Be(LetterWindow.Size);
        Window(text, 0).LettersFrom(70).Should().Be(LetterWindow.Size);
        Window(text, 60).LettersFrom(60).Should().Be(4);
    }

    [Fact]
    public void A_text_is_shown_with_blanks_after_it()
    {
        var shown = Window("the pier", 4).Characters;

        shown.Length.Should().Be(LetterWindow.Shown);
        shown.TrimEnd().ToString().Should().Be("pier");
    }

    private static LetterWindow Window(string text, int start) => new(text, start, new char[LetterWindow.Shown]);

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
}
