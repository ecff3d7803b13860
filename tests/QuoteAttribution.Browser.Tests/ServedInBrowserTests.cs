using Microsoft.Playwright;
using QuoteAttribution.Cli.Tests;
using QuoteAttribution.Cli.Tests.Serving;

namespace QuoteAttribution.Browser.Tests;

/// <summary>The page that <c>quotes serve</c> shows.</summary>
public class ServedInBrowserTests(Browser browser)
{
    private const string Text = "“The pier will hold,” said Ann Reed. “Ask Tom.”\n\n“It will not,” said Tom Lind.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_text_that_is_pasted_into_the_box_comes_back_as_a_page_with_and_without_a_script(bool withScript)
    {
        await using var open = await browser.OpenAsync(new() { JavaScriptEnabled = withScript });
        await using var site = await ServedQuotes.StartAsync();
        await open.Page.GotoAsync(site.Address.AbsoluteUri);

        await Box(open).FillAsync(Text);
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Show who said what" }).ClickAsync();
        await AnswerAsync(open);

        (await open.Page.Locator(".cast .name").AllInnerTextsAsync()).Should().Equal("Ann Reed", "Tom Lind");
        (await Box(open).InputValueAsync()).Should().Be(Text);
    }

    [Fact]
    public async Task The_keyboard_alone_will_do_and_the_policy_is_kept()
    {
        await using var open = await browser.OpenAsync();
        await using var site = await ServedQuotes.StartAsync();
        await open.Page.GotoAsync(site.Address.AbsoluteUri);
        (await open.Page.Locator(".text .speech").CountAsync()).Should().BePositive("an example is shown");
        await open.Page.Keyboard.PressAsync("Tab");
        await open.Page.Keyboard.InsertTextAsync(Text);

        await open.Page.Keyboard.PressAsync("Control+Enter");
        await AnswerAsync(open);
        await open.Page.Locator(".text .speech").First.HoverAsync();

        (await open.Page.Locator("#note").InnerTextAsync()).Should().Contain("Ann Reed");
        open.Requests.Should().Equal(site.Address.AbsoluteUri, new Uri(site.Address, "/attribute").AbsoluteUri);
        (await open.ComplaintsAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Who_goes_back_can_send_again()
    {
        await using var open = await browser.OpenAsync();
        await using var site = await ServedQuotes.StartAsync();
        await open.Page.GotoAsync(site.Address.AbsoluteUri);
        await Box(open).FillAsync(Text);
        await open.Page.Locator(".box button").ClickAsync();
        await AnswerAsync(open);

        await open.Page.GoBackAsync();

        (await open.Page.Locator(".box button").IsEnabledAsync()).Should().BeTrue();
        (await open.Page.Locator(".hint").InnerTextAsync()).Should().Be("It stays on this machine.");
    }

    [Fact]
    public async Task Markup_that_is_pasted_stays_text()
    {
        const string text = "“</textarea><script>alert(1)</script><img src=x onerror=alert(2)>,” said <b>Ann</b> Reed.";
        await using var open = await browser.OpenAsync();
        await using var site = await ServedQuotes.StartAsync();
        await open.Page.GotoAsync(site.Address.AbsoluteUri);
        await Box(open).FillAsync(text);
        await open.Page.Locator(".box button").ClickAsync();
        await AnswerAsync(open);

        (await open.OfFirstAsync<string>("article", "article => article.textContent")).Should().Be(text);
        (await Box(open).InputValueAsync()).Should().Be(text);
        (await open.Page.Locator("img, b, article script").CountAsync()).Should().Be(0);
        (await open.ComplaintsAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_send_a_form()
    {
        await using var open = await browser.OpenAsync();
        await using var site = await ServedQuotes.StartAsync(new ScriptedAttributor(static _ => Assert.Fail("it was analysed")));
        await VisitForeignSiteAsync(open, site);

        var response = await open.Page.RunAndWaitForResponseAsync(() => open.Page.EvaluateAsync("document.forms[0].submit()"), "**/attribute");

        response.Status.Should().Be(403);
        site.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_have_a_text_analysed_nor_read_the_page()
    {
        await using var open = await browser.OpenAsync();
        await using var site = await ServedQuotes.StartAsync(new ScriptedAttributor(static text => Assert.DoesNotContain("Rain", text, StringComparison.Ordinal)));
        await VisitForeignSiteAsync(open, site);

        (await open.Page.EvaluateAsync<string>("""
            fetch(document.forms[0].action, { method: "POST", mode: "no-cors", headers: { "Content-Type": "text/plain" }, body: "Rain fell." }).then(() => "sent", () => "refused")
            """)).Should().Be("refused");
        (await open.Page.EvaluateAsync<string>("fetch(document.forms[0].action.replace('attribute', '')).then(answer => answer.text(), () => 'refused')")).Should().Be("refused");
        site.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task The_box_can_be_read_and_fits_into_the_window(ColorScheme colours, int width)
    {
        await using var open = await browser.OpenAsync(new() { ColorScheme = colours, ViewportSize = new() { Width = width, Height = 800 } });
        await using var site = await ServedQuotes.StartAsync();

        await open.Page.GotoAsync(site.Address.AbsoluteUri);

        (await open.PaleAsync()).Should().BeEmpty();
        (await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await open.Page.Locator(".box").IsVisibleAsync()).Should().BeFalse();
    }

    private static Task AnswerAsync(OpenPage open) => open.Page.Locator("h2", new() { HasText = "In your text" }).WaitForAsync();

    private static async Task VisitForeignSiteAsync(OpenPage open, ServedQuotes site)
    {
        await open.Page.RouteAsync("http://evil.example/", route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = $"<form method=post action='{site.Address}attribute'><input name=text value='Rain fell.'></form>",
        }));
        await open.Page.GotoAsync("http://evil.example/");
    }

    private static ILocator Box(OpenPage open) => open.Page.GetByRole(AriaRole.Textbox, new() { Name = "Your text" });
}
