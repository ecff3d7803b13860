using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli;

/// <summary>What the command line names to be read.</summary>
/// <param name="Documents">The documents, read as they are asked for.</param>
/// <param name="MayBeSeveral">Whether there may be more than one.</param>
/// <param name="Files">The files they are in.</param>
internal sealed record DocumentSource(IEnumerable<RawDocument> Documents, bool MayBeSeveral, IReadOnlyList<InputPath> Files);
