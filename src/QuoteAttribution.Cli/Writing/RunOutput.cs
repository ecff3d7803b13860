using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Writing;

/// <summary>Where a run writes, how far an earlier one came that it continues, and who watches it.</summary>
/// <param name="Surroundings">With the stream that takes the results.</param>
internal sealed record RunOutput(Surroundings Surroundings)
{
    /// <summary>How far an earlier run came; its documents are left out.</summary>
    public Checkpoint Start { get; init; }

    /// <summary>What is done once the result is whole.</summary>
    public Action Finish { get; init; } = static () => { };

    /// <summary>Whether nothing is said but failures.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>How long the analysis of a document may take; null without end.</summary>
    public TimeSpan? LongestAnalysis { get; init; }

    /// <summary>Who is told of each document.</summary>
    public IReadOnlyList<IRunObserver> Observers { get; init; } = [];

    public void Take(RawDocument document, string? failure)
    {
        foreach (var observer in Observers)
        {
            observer.Take(document, failure);
        }
    }
}
