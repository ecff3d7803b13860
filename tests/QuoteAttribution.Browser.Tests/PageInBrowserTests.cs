using Microsoft.Playwright;

namespace QuoteAttribution.Browser.Tests;

/// <summary>What a reader sees of the page that <c>--format html</c> writes, and can do with it.</summary>
public class PageInBrowserTests(Browser browser)
{
    private const string Scene = """
        “The pier will hold,” said Ann Reed, the mayor. “Ask anybody,” she said.

        “It will not,” Tom Lind told Ann Reed. He said that the planks were rotten.

        The harbour office called the plan “reckless”.
        """;

    [Fact]
    public async Task Quotations_stand_in_the_colour_of_their_speaker()
    {
        await using var open = await ShowAsync(Scene);

        var ann = await open.OfAllAsync(".text .speech[data-speaker='1']", "looks.background");
        var tom = await open.OfAllAsync(".text .speech[data-speaker='2']", "looks.background");
        var paper = await open.OfFirstAsync<string>(".text", "looks.background");

        ann.Should().HaveCount(2).And.OnlyContain(colour => colour == ann[0]);
        tom.Should().NotBeEmpty();
        new[] { ann[0], tom[0], paper }.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task The_colour_is_never_the_only_sign()
    {
        await using var open = await ShowAsync(Scene);

        foreach (var speaker in (string[])["1", "2"])
        {
            var badges = await open.OfAllAsync($".text .start[data-speaker='{speaker}']", "part => getComputedStyle(part, '::before').content");
            badges.Should().NotBeEmpty().And.OnlyContain(badge => badge == $"\"{speaker}\"");
            (await open.OfAllAsync($".cast [data-speaker='{speaker}'] .badge", "part => part.textContent")).Should().Equal(speaker);
        }

        (await open.OfAllAsync(".text .speech", "part => getComputedStyle(part).textDecorationStyle")).Should().OnlyContain(static line => line == "solid");
        (await open.OfAllAsync(".text .report", "part => getComputedStyle(part).textDecorationStyle")).Should().NotBeEmpty().And.OnlyContain(static line => line == "dotted");
        (await open.OfAllAsync(".text .cue", "part => getComputedStyle(part).borderTopStyle")).Should().NotBeEmpty().And.OnlyContain(static line => line == "solid");
        (await open.OfAllAsync(".text .mention", "part => getComputedStyle(part).fontWeight")).Should().NotBeEmpty().And.OnlyContain(static weight => weight == "700");
    }

    [Fact]
    public async Task Signs_stay_where_the_reader_has_colours_of_their_own()
    {
        await using var open = await ShowAsync(Scene, new() { ForcedColors = ForcedColors.Active });

        (await open.OfAllAsync(".text .start", "part => getComputedStyle(part, '::before').borderTopStyle")).Should().NotBeEmpty().And.OnlyContain(static line => line == "solid");
        (await open.OfAllAsync(".text .speech", "part => getComputedStyle(part).textDecorationLine")).Should().OnlyContain(static line => line == "underline");
    }

    [Fact]
    public async Task The_pointer_on_a_quotation_shows_who_by_which_rule_and_how_sure_it_is()
    {
        await using var open = await ShowAsync(Scene);
        var note = open.Page.Locator("#note");
        (await note.IsVisibleAsync()).Should().BeFalse();

        await open.Page.Locator(".text .speech").First.HoverAsync();

        (await note.InnerTextAsync()).Should().Contain("Ann Reed").And.MatchRegex("rule\\s+quotation, cue").And.MatchRegex("confidence\\s+[0-9]+%");
        (await open.Page.Locator(".text .speech.active").AllInnerTextsAsync()).Should().ContainSingle();
        await open.Page.Keyboard.PressAsync("Escape");
        (await note.IsVisibleAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task The_name_of_the_speaker_keeps_its_colour_under_the_pointer()
    {
        await using var open = await ShowAsync(Scene);
        const string colour = "name => getComputedStyle(name).color";
        var before = await open.OfFirstAsync<string>(".text .mention", colour);

        await open.Page.Locator(".text .speech").First.HoverAsync();

        (await open.OfFirstAsync<string>(".text .mention", colour)).Should().Be(before);
    }

    [Fact]
    public async Task The_note_goes_when_the_pointer_goes_and_stays_while_the_pointer_is_on_it()
    {
        await using var open = await ShowAsync(Scene);
        var note = open.Page.Locator("#note");
        await open.Page.Locator(".text .speech").Last.HoverAsync();

        await note.HoverAsync();
        await open.Page.WaitForTimeoutAsync(400);
        (await note.IsVisibleAsync()).Should().BeTrue();

        await open.Page.Locator("h1").HoverAsync();
        await note.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    [Fact]
    public async Task The_keyboard_reaches_every_quotation_and_shows_the_same()
    {
        await using var open = await ShowAsync(Scene);
        var reached = new List<string?>();
        for (var i = 0; i < 12; i++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            var focused = open.Page.Locator(".text [data-quotation]:focus");
            if (await focused.CountAsync() == 0)
            {
                continue;
            }

            reached.Add(await focused.GetAttributeAsync("data-quotation"));
            (await focused.GetAttributeAsync("aria-describedby")).Should().Be("note");
            (await open.Page.Locator("#note").InnerTextAsync()).Should().Contain("rule").And.Contain("confidence");
            (await open.OfFirstAsync<string>(".text :focus", "part => getComputedStyle(part).outlineStyle")).Should().Be("solid");
        }

        reached.Should().Equal(await open.OfAllAsync("[data-note]", "entry => entry.dataset.note"));
    }

    [Fact]
    public async Task The_cast_filters_what_is_shown()
    {
        await using var open = await ShowAsync(Scene);
        var all = await open.Page.Locator("[data-note]").CountAsync();
        var tom = open.Page.Locator(".cast button", new() { HasText = "Tom Lind" });

        await tom.ClickAsync();

        (await tom.GetAttributeAsync("aria-pressed")).Should().Be("true");
        (await open.Page.Locator(".sum").InnerTextAsync()).Should().Be($"2 of {all} quotations");
        var paper = await open.OfFirstAsync<string>(".text", "looks.background");
        (await open.OfAllAsync(".text .speech[data-speaker='1']", "looks.background")).Should().OnlyContain(colour => colour == paper);
        (await open.OfFirstAsync<string>(".text .speech[data-speaker='2']", "looks.background")).Should().NotBe(paper);
        (await open.PaleAsync()).Should().BeEmpty();

        await open.Page.Locator(".all").ClickAsync();

        (await open.Page.Locator(".sum").InnerTextAsync()).Should().Be($"{all} quotations");
        (await open.OfFirstAsync<string>(".text .speech[data-speaker='1']", "looks.background")).Should().NotBe(paper);
    }

    [Fact]
    public async Task Markup_in_the_text_stays_text()
    {
        const string text = """
            “<img src=x onerror=alert(1)><b>Go</b>,” said <i>Ann</i> Reed. “</article></section><script>alert(2)</script>,” said Tom Lind to "><svg onload=alert(3)>.
            """;
        await using var open = await ShowAsync(text);

        (await open.Page.Locator("article").First.EvaluateAsync<string>("article => article.textContent")).Should().Be(text);
        (await open.Page.Locator("img, b, i, svg, body script ~ script, article script").CountAsync()).Should().Be(0);
        await open.Page.Locator(".text .speech").First.HoverAsync();
        (await open.Page.Locator("#note").EvaluateAsync<bool>("note => [...note.querySelectorAll('*')].every(part => part.matches('p, span, dl, div, dt, dd'))")).Should().BeTrue();
        (await open.ComplaintsAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Nothing_is_asked_for_but_the_page_itself_and_its_policy_is_kept()
    {
        await using var open = await ShowAsync(Scene);
        await open.Page.Locator(".text .speech").First.HoverAsync();
        await open.Page.Locator(".cast button").First.ClickAsync();
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        open.Requests.Should().Equal(open.Address);
        (await open.ComplaintsAsync()).Should().BeEmpty();
    }

    private async Task<OpenPage> ShowAsync(string text, BrowserNewContextOptions? options = null)
    {
        var open = await browser.OpenAsync(options);
        await open.ShowAsync(text);
        return open;
    }
}
