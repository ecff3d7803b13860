namespace QuoteAttribution.Cli.Writing;

/// <summary>Standard output, or a file that is written, takes no more; told apart from failures of reading, which concern one document only.</summary>
internal sealed class OutputException(IOException cause) : Exception(cause.Message, cause)
{
    public IOException Cause => cause;

    /// <summary>Opens or writes something, and tells a failure to write from all others.</summary>
    public static T Guard<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception e) when (IsOfWriting(e))
        {
            throw Of(e);
        }
    }

    /// <inheritdoc cref="Guard{T}"/>
    public static void Guard(Action write) => Guard(() =>
    {
        write();
        return true;
    });

    /// <inheritdoc cref="Guard{T}"/>
    public static async Task GuardAsync(Func<Task> write)
    {
        try
        {
            await write();
        }
        catch (Exception e) when (IsOfWriting(e))
        {
            throw Of(e);
        }
    }

    /// <summary>Says so, unless the reader has gone away, who then has all it wants.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Report(TextWriter error)
    {
        if (StandardOutput.IsClosedByReader(cause))
        {
            return ExitCode.Success;
        }

        error.WriteLine($"quotes: cannot write the result: {cause.Message}");
        return ExitCode.SomeFailed;
    }

    private static bool IsOfWriting(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentException;

    // Standard output that was opened to be read has the reason within.
    private static OutputException Of(Exception e) => new(e as IOException ?? e.InnerException as IOException ?? new IOException(e.Message, e));
}
