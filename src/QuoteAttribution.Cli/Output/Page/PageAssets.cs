using System.Security.Cryptography;
using System.Text;

namespace QuoteAttribution.Cli.Output.Page;

/// <summary>The style and the script of a page, and the policy that allows these two and nothing else, no network either.</summary>
internal static class PageAssets
{
    public static string Style { get; } = Read("page.css");

    public static string Script { get; } = Read("page.js");

    public static string Policy { get; } =
        $"default-src 'none'; style-src {HashOf(Style)}; script-src {HashOf(Script)}; base-uri 'none'; form-action 'none'";

    private static string HashOf(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";

    private static string Read(string name)
    {
        using var resource = typeof(PageAssets).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(resource);
        // A browser hashes what it has read, and it reads every line break as this one.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
