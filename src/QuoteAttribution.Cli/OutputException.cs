namespace QuoteAttribution.Cli;

/// <summary>Standard output takes no more; told apart from failures of reading, which concern one document only.</summary>
internal sealed class OutputException(IOException cause) : Exception(cause.Message, cause)
{
    public IOException Cause => cause;

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
}
