using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli;

/// <summary>What became of a document: what was made of its result, or the reason why there is nothing.</summary>
/// <param name="Source">The document as it was read.</param>
internal readonly record struct Outcome<T>(RawDocument Source)
{
    public T? Result { get; private init; }

    public string? Failure { get; private init; }

    /// <summary>What the user should know of how the document was read.</summary>
    public IReadOnlyList<string> Notes { get; private init; } = [];

    public static Outcome<T> Of(RawDocument source, T result, IReadOnlyList<string> notes) => new(source) { Result = result, Notes = notes };

    public static Outcome<T> Failed(RawDocument source, string reason) => new(source) { Failure = reason };
}
