using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli;

/// <summary>The part of the work that is done for many documents at once: parse, analyse, make something of it.</summary>
internal sealed class DocumentAnalysis<T>(IQuoteAttributor attributor, Func<Document, AttributionResult, T> make)
{
    public Outcome<T> Run(RawDocument raw, CancellationToken cancellationToken)
    {
        if (!DocumentParser.TryParse(raw, out var document, out var failure))
        {
            return Outcome<T>.Failed(raw.Place, failure);
        }

        try
        {
            return Outcome<T>.Of(make(document, attributor.Analyze(document.Text, document.Speakers, cancellationToken)));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // One odd document must not cost the results of a million others.
            return Outcome<T>.Failed(raw.Place, $"could not be analysed: {e.GetType().Name}: {e.Message}");
        }
    }
}
