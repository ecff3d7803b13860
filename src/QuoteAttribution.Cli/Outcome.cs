namespace QuoteAttribution.Cli;

/// <summary>What became of a document: what was made of its result, or the reason why there is nothing.</summary>
internal readonly record struct Outcome<T>
{
    public T? Result { get; private init; }

    public string? Failure { get; private init; }

    public static Outcome<T> Of(T result) => new() { Result = result };

    public static Outcome<T> Failed(string place, string reason) => new() { Failure = $"{place}: {reason}" };
}
