namespace QuoteAttribution.Cli.Input;

/// <summary>A document as it was found, before it is parsed: reading is done by one thread, parsing by all.</summary>
/// <param name="Place">Where it was found, for messages: <c>news.jsonl:12</c>.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Parse">Makes the document, or throws a <see cref="DocumentException"/>.</param>
internal sealed record RawDocument(string Place, int Length, Func<Document> Parse)
{
    /// <summary>The file it is from.</summary>
    public string File { get; init; } = Place;

    /// <summary>How many bytes of all files were read up to the end of this, packed as they are on the disk.</summary>
    public long BytesRead { get; init; }

    public static RawDocument OfText(string place, string text) => new(place, text.Length, () => new Document(place, text));

    public static RawDocument Unreadable(string place, string reason) => new(place, 0, () => throw new DocumentException(reason));
}
