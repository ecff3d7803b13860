namespace QuoteAttribution.Cli.Input;

/// <summary>What a library says of bad input, which may hold all of the input: a line of it is for people to read.</summary>
internal static class ShortReason
{
    private const int Longest = 160, Begin = 60;

    /// <summary>The same, or its begin and its end, where it mostly stands what was expected.</summary>
    public static string Of(string message) => message.Length <= Longest
        ? message
        : $"{message.AsSpan(0, IsWithinPair(message, Begin) ? Begin - 1 : Begin)} … {message.AsSpan(IsWithinPair(message, EndOf(message)) ? EndOf(message) + 1 : EndOf(message))}";

    private static int EndOf(string message) => message.Length - (Longest - Begin);

    private static bool IsWithinPair(string message, int at) => char.IsSurrogatePair(message[at - 1], message[at]);
}
