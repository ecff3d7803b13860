using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Fuzz.Targets;

/// <summary>Bad input is refused with a message, and in no other way.</summary>
internal static class Refusal
{
    // Two lines of a terminal are read; a message that holds half of the input is not.
    private const int LongestMessage = 300;

    /// <summary>Lets pass what the readers say of bad input.</summary>
    public static void Of(Action read)
    {
        try
        {
            read();
        }
        catch (DocumentException e)
        {
            CheckMessage(e.Message);
        }
    }

    public static void CheckMessage(string message) => Violation.Unless(message.Length is > 0 and <= LongestMessage, $"a message is empty or long: {message}");
}
