namespace QuoteAttribution.Cli;

/// <summary>What became of a document: bytes to write, or the reason why there are none.</summary>
internal readonly record struct Outcome
{
    public ReadOnlyMemory<byte> Output { get; private init; }

    public string? Failure { get; private init; }

    public static Outcome Of(ReadOnlyMemory<byte> output) => new() { Output = output };

    public static Outcome Failed(string place, string reason) => new() { Failure = $"{place}: {reason}" };
}
