using Microsoft.Playwright;

namespace QuoteAttribution.Browser.Tests;

/// <summary>The page in light and dark, on paper and on a telephone.</summary>
public class PageLooksTests(Browser browser)
{
    // More speakers than there are hues, one who is not told, and all other signs.
    private static readonly string _crowd = string.Join("\n\n", ((string[])["Ann Reed", "Tom Lind", "Ana Brook", "Ben Ash", "Eva Marsh", "Ian Holt", "Joan Frost", "Karl Stone", "Lena Wood"])
        .Select(static name => $"“The pier will hold,” said {name}. “Ask anybody.” {name} told Mary Lake that the planks were rotten.")) + "\n\nIt was called “reckless”.";

    [Theory]
    [InlineData(ColorScheme.Light, Media.Screen)]
    [InlineData(ColorScheme.Dark, Media.Screen)]
    [InlineData(ColorScheme.Light, Media.Print)]
    [InlineData(ColorScheme.Dark, Media.Print)]
    public async Task All_words_and_signs_can_be_read(ColorScheme colours, Media media)
    {
        await using var open = await ShowAsync(colours);
        await open.Page.Locator("summary").ClickAsync();
        await open.Page.Locator(".text .report").First.HoverAsync();
        await open.Page.EmulateMediaAsync(new() { Media = media });

        (await open.Page.Locator(".cast li").CountAsync()).Should().BeGreaterThan(9);
        (await open.Page.EvaluateAsync<int>("looks.contrasts().length")).Should().BeGreaterThan(100);
        (await open.PaleAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData(ColorScheme.Light, 0.8, 1)]
    [InlineData(ColorScheme.Dark, 0, 0.1)]
    public async Task The_page_is_as_light_or_dark_as_the_reader_has_it(ColorScheme colours, double darkest, double lightest)
    {
        await using var open = await ShowAsync(colours);

        (await open.OfFirstAsync<double>("body", "looks.luminance")).Should().BeInRange(darkest, lightest);
    }

    [Fact]
    public async Task On_paper_all_is_dark_on_white_and_what_can_only_be_clicked_is_gone()
    {
        await using var open = await ShowAsync(ColorScheme.Dark);
        await open.Page.Locator(".cast button").First.ClickAsync();
        await open.Page.Locator(".text .speech").First.HoverAsync();

        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        (await open.OfFirstAsync<double>("body", "looks.luminance")).Should().Be(1);
        (await open.Page.Locator("#note").IsVisibleAsync()).Should().BeFalse();
        (await open.Page.Locator(".all").IsVisibleAsync()).Should().BeFalse();
        (await open.OfFirstAsync<string>(".cast", "cast => getComputedStyle(cast).position")).Should().Be("static");
    }

    [Fact]
    public async Task What_is_folded_up_is_open_while_the_page_is_printed()
    {
        await using var open = await ShowAsync(ColorScheme.Light);
        await open.Page.EvaluateAsync("addEventListener('beforeprint', () => { window.printed = document.querySelector('details').open; })");

        (await open.Page.PdfAsync()).Should().NotBeEmpty();

        (await open.Page.EvaluateAsync<bool>("window.printed")).Should().BeTrue();
        (await open.OfFirstAsync<bool>("details", "details => details.open")).Should().BeFalse();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(600)]
    [InlineData(1280)]
    public async Task Nothing_is_wider_than_the_window(int width)
    {
        await using var open = await ShowAsync(ColorScheme.Light, width);

        (await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
        foreach (var part in (ILocator[])[open.Page.Locator(".text .speech").First, open.Page.Locator(".text .report").Last, open.Page.Locator(".text .mention").Nth(3)])
        {
            await part.HoverAsync();
            var note = await open.Page.Locator("#note").BoundingBoxAsync();
            note!.X.Should().BeGreaterThanOrEqualTo(0);
            (note.X + note.Width).Should().BeLessThanOrEqualTo(width);
            (await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
        }
    }

    [Fact]
    public async Task On_a_narrow_window_the_cast_stands_above_the_text_and_on_a_wide_one_beside_it()
    {
        await using var narrow = await ShowAsync(ColorScheme.Light, 400);
        await using var wide = await ShowAsync(ColorScheme.Light, 1280);

        var (above, text) = (await narrow.Page.Locator(".cast").BoundingBoxAsync(), await narrow.Page.Locator(".text").BoundingBoxAsync());
        (above!.Y + above.Height).Should().BeLessThanOrEqualTo(text!.Y);
        var (beside, wideText) = (await wide.Page.Locator(".cast").BoundingBoxAsync(), await wide.Page.Locator(".text").BoundingBoxAsync());
        beside!.X.Should().BeGreaterThanOrEqualTo(wideText!.X + wideText.Width);
    }

    private async Task<OpenPage> ShowAsync(ColorScheme colours, int width = 1280)
    {
        var open = await browser.OpenAsync(new() { ColorScheme = colours, ViewportSize = new() { Width = width, Height = 800 } });
        await open.ShowAsync(_crowd);
        return open;
    }
}
