using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(QuoteAttribution.Browser.Tests.Browser))]

namespace QuoteAttribution.Browser.Tests;

/// <summary>
/// A Chromium of this machine without a window. Where none is installed the tests are skipped, unless QUOTES_BROWSER names one: then they fail.
/// </summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Variable = "QUOTES_BROWSER";

    private static readonly string[] _names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (FindProgram() is { } program)
        {
            _playwright = await Playwright.CreateAsync();
            // Who runs the tests in a container is often root, for whom Chromium has no sandbox.
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = ["--no-sandbox"] });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>An empty page that remembers what goes wrong in it.</summary>
    internal async Task<OpenPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(_browser is null, $"no Chromium is installed here (apt-get install chromium); {Variable} may name one");
        return await OpenPage.OfAsync(await _browser.NewContextAsync(options));
    }

    private static string? FindProgram()
    {
        var wanted = Environment.GetEnvironmentVariable(Variable);
        var found = (string.IsNullOrEmpty(wanted) ? _names : [wanted]).Select(FindOnPath).FirstOrDefault(static program => program is not null);
        return found is null && !string.IsNullOrEmpty(wanted) ? throw new FileNotFoundException($"{Variable} names {wanted}, which is not there") : found;
    }

    private static string? FindOnPath(string name) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
