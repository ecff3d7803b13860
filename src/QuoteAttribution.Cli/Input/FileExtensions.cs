namespace QuoteAttribution.Cli.Input;

/// <summary>What the extension of a file says of its format.</summary>
internal static class FileExtensions
{
    private const string Compressed = ".gz";

    private static readonly Dictionary<string, InputFormat> _formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = InputFormat.Text,
        [".md"] = InputFormat.Markdown,
        [".html"] = InputFormat.Html,
        [".htm"] = InputFormat.Html,
        [".jsonl"] = InputFormat.JsonLines,
        [".ndjson"] = InputFormat.JsonLines,
        [".json"] = InputFormat.Json,
    };

    /// <summary>The extensions, to be shown.</summary>
    public static string All => string.Join(' ', _formats.Keys.Append(Compressed));

    /// <summary>The format that the extension stands for, that before .gz where the file is compressed; null for any other.</summary>
    public static InputFormat? FormatOf(string file)
    {
        var name = file.EndsWith(Compressed, StringComparison.OrdinalIgnoreCase) ? file[..^Compressed.Length] : file;
        return _formats.TryGetValue(Path.GetExtension(name), out var format) ? format : null;
    }
}
