using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Writing;

/// <summary>Who is told of each document when its result is written, or has failed; one after another, in the order of the documents.</summary>
internal interface IRunObserver
{
    /// <param name="document">The document.</param>
    /// <param name="failure">Why it has no result; null where it has one.</param>
    void Take(RawDocument document, string? failure);
}
