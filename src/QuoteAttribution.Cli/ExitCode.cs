namespace QuoteAttribution.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>Some documents could not be read or analysed; the results of the others are complete.</summary>
    public const int SomeFailed = 1;

    /// <summary>All documents were read, and a quotation that was to be verified is not said there, or with other words; as of grep and diff.</summary>
    public const int SomeUnfaithful = 1;

    public const int UsageError = 2;

    /// <summary>Ctrl-C; the number that shells use for it.</summary>
    public const int Cancelled = 130;
}
