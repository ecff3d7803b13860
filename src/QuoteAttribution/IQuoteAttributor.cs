namespace QuoteAttribution;

/// <summary>Finds who said what in a text. Implementations are thread-safe.</summary>
public interface IQuoteAttributor
{
    /// <summary>Finds the quotations of <paramref name="text"/> and their speakers.</summary>
    /// <param name="text">English text of any length, an article or a whole novel. Offsets in the result point into this very string.</param>
    /// <param name="cast">
    /// Who may speak, where that is known for this text; names in the result are then the given ones, and others may still be named by the text.
    /// Null stands for <see cref="QuoteAttributionOptions.KnownSpeakers"/>, an empty list for nobody.
    /// </param>
    /// <param name="cancellationToken">Ends the analysis early.</param>
    /// <returns>What was found; never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="cast"/> holds a null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    AttributionResult Analyze(string text, IReadOnlyList<KnownSpeaker>? cast = null, CancellationToken cancellationToken = default);
}
