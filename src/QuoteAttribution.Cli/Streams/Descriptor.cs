using System.Globalization;

namespace QuoteAttribution.Cli.Streams;

/// <summary>What became of the three streams that a program is started with.</summary>
internal static class Descriptor
{
    private const int CloseOnExec = 0x80000;

    /// <summary>Whether the caller closed a stream: <c>quotes a.txt >&amp;-</c>.</summary>
    /// <param name="number">0 for standard input, 1 for output, 2 for errors.</param>
    /// <remarks>
    /// Its number is free then, and the runtime's own pipe gets it: reading would wait for ever, and writing would disturb the runtime.
    /// What a program inherits never closes when another is started; what the runtime opens does. Linux tells which it is.
    /// </remarks>
    public static bool IsClosed(int number)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            return (FlagsOf(number) & CloseOnExec) != 0;
        }
        catch (FileNotFoundException)
        {
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            // Nothing can be told; reading or writing will.
            return false;
        }
    }

    private static int FlagsOf(int number)
    {
        var flags = File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/self/fdinfo/{number}"))
            .Select(static line => line.Split(':', 2, StringSplitOptions.TrimEntries)).FirstOrDefault(static field => field is ["flags", _]);
        return flags is null ? 0 : Convert.ToInt32(flags[1], 8);
    }
}
