using System.Text.Json;
using Microsoft.Playwright;
using QuoteAttribution.Cli.Tests;

namespace QuoteAttribution.Browser.Tests;

/// <summary>A page in a browser, with all that it asked for and all that went wrong in it.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".html");
    private readonly List<string> _requests = [];
    private readonly List<string> _complaints = [];

    private OpenPage(IPage page)
    {
        Page = page;
        page.Request += (_, request) => _requests.Add(request.Url);
        page.Console += (_, message) => _complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => _complaints.Add(error);
        page.Dialog += (_, dialog) =>
        {
            _complaints.Add($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>What was asked for, this file and the addresses of others.</summary>
    public IReadOnlyList<string> Requests => _requests;

    /// <summary>The address of the file that <see cref="ShowAsync"/> wrote.</summary>
    public string Address => new Uri(_file).AbsoluteUri;

    public static async Task<OpenPage> OfAsync(IBrowserContext context)
    {
        using var looks = new StreamReader(typeof(OpenPage).Assembly.GetManifestResourceStream("looks.js")!);
        await context.AddInitScriptAsync(await looks.ReadToEndAsync(TestContext.Current.CancellationToken));
        return new OpenPage(await context.NewPageAsync());
    }

    /// <summary>Shows what <c>quotes --format html</c> makes of a text.</summary>
    public async Task ShowAsync(string text)
    {
        var run = await Quotes.AnalyzeAsync(text, "--format", "html");
        await File.WriteAllTextAsync(_file, run.Output, TestContext.Current.CancellationToken);
        await Page.GotoAsync(Address);
    }

    /// <summary>Asks the page about the first element of a selector.</summary>
    public Task<T> OfFirstAsync<T>(string selector, string function) => Page.Locator(selector).First.EvaluateAsync<T>(function);

    /// <summary>Asks the page about all elements of a selector.</summary>
    public async Task<string[]> OfAllAsync(string selector, string function) =>
        [.. (await Page.Locator(selector).EvaluateAllAsync<JsonElement>($"all => all.map({function}).map(String)")).EnumerateArray().Select(static one => one.GetString()!)];

    /// <summary>The elements whose words are hard to read, with their contrast.</summary>
    public Task<string[]> PaleAsync() => Page.EvaluateAsync<string[]>("looks.contrasts().filter(one => one.contrast < 4.5).map(one => `${one.name} ${one.contrast.toFixed(2)}`)");

    public async Task<IReadOnlyList<string>> ComplaintsAsync() => [.. _complaints, .. await Page.EvaluateAsync<string[]>("looks.violations")];

    public async ValueTask DisposeAsync()
    {
        await Page.Context.DisposeAsync();
        File.Delete(_file);
    }
}
