namespace QuoteAttribution.Cli.Input;

/// <summary>A file to read, or what was named and is none.</summary>
/// <param name="Path">The path as it is shown, relative where the caller's is.</param>
/// <param name="Failure">Why there is nothing to read; null where there is.</param>
internal readonly record struct InputPath(string Path, string? Failure = null);
