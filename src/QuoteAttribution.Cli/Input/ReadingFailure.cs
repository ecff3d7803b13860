namespace QuoteAttribution.Cli.Input;

/// <summary>What goes wrong when a file is read, in words for the user.</summary>
internal static class ReadingFailure
{
    public static bool Is(Exception e) =>
        e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or InvalidDataException or OutOfMemoryException or DocumentException;

    public static string ReasonOf(Exception e) => e switch
    {
        DocumentException => e.Message,
        FileNotFoundException or DirectoryNotFoundException => "no such file",
        UnauthorizedAccessException => "permission denied",
        OutOfMemoryException => "too large for the memory of this machine; split it into documents, one a line of JSON Lines",
        InvalidDataException => $"cannot be unpacked: {ShortReason.Of(e.Message)}",
        _ => $"cannot be read: {ShortReason.Of(e.Message)}",
    };
}
