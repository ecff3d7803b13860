using Microsoft.Win32.SafeHandles;
using QuoteAttribution.Cli.Streams;

namespace QuoteAttribution.Cli.Writing;

/// <summary>Standard output as bytes, and how to know that nobody reads it any more.</summary>
internal static class StandardOutput
{
    private const int BrokenPipeOnUnix = 32;
    private const int BrokenPipeOnWindows = unchecked((int)0x8007006D);
    private const int NoDataOnWindows = unchecked((int)0x800700E8);

    public static Stream Open()
    {
        if (Descriptor.IsClosed(1))
        {
            return new ClosedStream("standard output");
        }

        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        // The console's stream swallows the broken pipe of `quotes … | head` and would go on to the end of the input. A file needs
        // the console's stream nevertheless: a FileStream writes at a position of its own and would overwrite what others write.
        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }

    public static bool IsClosedByReader(IOException exception) =>
        exception.HResult is BrokenPipeOnUnix or BrokenPipeOnWindows or NoDataOnWindows;
}
