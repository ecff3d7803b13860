namespace QuoteAttribution.Cli;

/// <summary>Standard output takes no more; told apart from failures of reading, which concern one document only.</summary>
internal sealed class OutputException(IOException cause) : Exception(cause.Message, cause)
{
    public IOException Cause => cause;
}
