using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli;

/// <summary>What the command line names to be read.</summary>
/// <param name="Documents">The documents, read as they are asked for.</param>
/// <param name="MayBeSeveral">Whether there may be more than one.</param>
/// <param name="Files">The files they are in.</param>
internal sealed record DocumentSource(IEnumerable<RawDocument> Documents, bool MayBeSeveral, IReadOnlyList<InputPath> Files)
{
    /// <summary>The bytes of all files, packed as they are on the disk; null where standard input is one, whose end nobody knows.</summary>
    public long? Length => Files.Any(static file => file.Path == DocumentReader.StandardInput)
        ? null
        : Files.Select(static file => new FileInfo(file.Path)).Where(static file => file.Exists).Sum(static file => file.Length);
}
