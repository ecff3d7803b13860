namespace QuoteAttribution.Cli.Output.Brat;

/// <summary>A piece of a span on one line.</summary>
/// <param name="Start">Where it begins, in code points.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Words">Its characters.</param>
internal readonly record struct BratFragment(int Start, int End, string Words);
