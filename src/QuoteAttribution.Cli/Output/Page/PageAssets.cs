using System.Security.Cryptography;
using System.Text;

namespace QuoteAttribution.Cli.Output.Page;

/// <summary>The style and the script of a page, and the policy that allows these two and nothing else, no network either.</summary>
internal sealed class PageAssets
{
    /// <param name="styles">The files of the style.</param>
    /// <param name="scripts">The files of the script.</param>
    /// <param name="formAction">Where forms may send what is typed, in the words of the policy.</param>
    public PageAssets(IEnumerable<string> styles, IEnumerable<string> scripts, string formAction = "'none'")
    {
        Style = string.Concat(styles.Select(Read));
        Script = string.Concat(scripts.Select(Read));
        Policy = $"default-src 'none'; style-src {HashOf(Style)}; script-src {HashOf(Script)}; base-uri 'none'; form-action {formAction}";
    }

    /// <summary>Those of a page that is a file.</summary>
    public static PageAssets OfFile { get; } = new(["page.css"], ["page.js"]);

    public string Style { get; }

    public string Script { get; }

    public string Policy { get; }

    private static string HashOf(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";

    private static string Read(string name)
    {
        using var resource = typeof(PageAssets).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(resource);
        // A browser hashes what it has read, and it reads every line break as this one.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
