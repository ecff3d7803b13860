using QuoteAttribution.Cli.Serving;

namespace QuoteAttribution.Fuzz.Targets;

/// <summary>What is sent to <c>quotes serve</c>: its kind, a line break, and the body.</summary>
internal static class PostedTarget
{
    private static readonly string?[] _types =
        [null, "text/plain", "text/html", "text/markdown", "application/json", "application/x-www-form-urlencoded", "text/plain; charset=windows-1252", "text/html; charset=utf-16"];

    public static void Read(byte options, byte[] input)
    {
        try
        {
            var document = PostedDocument.Of(_types[options % _types.Length], input);
            Violation.Unless(document.Text is not null, "a document has no text");
        }
        catch (RefusedException e)
        {
            Refusal.CheckMessage(e.Message);
        }
    }
}
