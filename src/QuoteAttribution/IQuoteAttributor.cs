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
}
