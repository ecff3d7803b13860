namespace QuoteAttribution.Cli.Input;

/// <summary>A document as it was found, before it is parsed: reading is done by one thread, parsing by all.</summary>
internal sealed record RawDocument
{
    /// <summary>Where it was found, for messages: <c>news.jsonl:12</c>.</summary>
    public required string Place { get; init; }

    public InputFormat Format { get; private init; }

    /// <summary>The text, or the line of JSON.</summary>
    public string Content { get; private init; } = "";

    /// <summary>Why it could not be read; null where it could.</summary>
    public string? Failure { get; private init; }

    public static RawDocument OfText(string place, string text) => new() { Place = place, Content = text };

    public static RawDocument OfJson(string place, string line) =>
        new() { Place = place, Format = InputFormat.JsonLines, Content = line };

    public static RawDocument Unreadable(string place, string reason) => new() { Place = place, Failure = reason };
}
