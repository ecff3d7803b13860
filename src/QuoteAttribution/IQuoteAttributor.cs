namespace QuoteAttribution;

/// <summary>Finds who said what in a text.</summary>
public interface IQuoteAttributor
{
    /// <summary>Finds the quotations of <paramref name="text"/> and their speakers.</summary>
    /// <param name="text">English text of any length, an article or a whole novel. Offsets in the result point into this very string.</param>
    /// <param name="cancellationToken">Ends the analysis early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    AttributionResult Analyze(string text, CancellationToken cancellationToken = default);

    /// <summary>Finds the quotations of <paramref name="text"/> and their speakers, of whom some or all are known beforehand.</summary>
    /// <param name="text">English text of any length, an article or a whole novel. Offsets in the result point into this very string.</param>
    /// <param name="knownSpeakers">Who may speak, instead of those of the options; names in the result are the given ones.</param>
    /// <param name="cancellationToken">Ends the analysis early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="knownSpeakers"/> is null or holds a speaker without a name.</exception>
    /// <exception cref="NotSupportedException">The implementation takes no known speakers.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    AttributionResult Analyze(string text, IReadOnlyList<KnownSpeaker> knownSpeakers, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException($"{GetType().Name} takes no known speakers; call Analyze without them.");
}
