namespace QuoteAttribution;

/// <summary>A shorter way to call an <see cref="IQuoteAttributor"/>.</summary>
public static class QuoteAttributorExtensions
{
    /// <summary>Finds the quotations of <paramref name="text"/> and their speakers, who are not known beforehand; see <see cref="IQuoteAttributor.Analyze"/>.</summary>
    /// <param name="attributor">Who analyses.</param>
    /// <param name="text">English text of any length, an article or a whole novel. Offsets in the result point into this very string.</param>
    /// <param name="cancellationToken">Ends the analysis early.</param>
    /// <returns>What was found; never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="attributor"/> or <paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static AttributionResult Analyze(this IQuoteAttributor attributor, string text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(attributor);
        return attributor.Analyze(text, cast: null, cancellationToken);
    }
}
