using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli;

/// <summary>The part of the work that is done for many documents at once: parse, analyse, make something of it.</summary>
internal sealed class DocumentAnalysis<T>(IQuoteAttributor attributor, Func<Document, AttributionResult, T> make)
{
    public Outcome<T> Run(RawDocument raw, CancellationToken cancellationToken)
    {
        try
        {
            var document = raw.Parse();
            return Outcome<T>.Of(raw, make(document, attributor.Analyze(document.Text, document.Speakers, cancellationToken)), document.Notes);
        }
        catch (Exception e) when (e is DocumentException or OutOfMemoryException)
        {
            return Outcome<T>.Failed(raw, ReadingFailure.ReasonOf(e));
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // One odd document must not cost the results of a million others.
            return Outcome<T>.Failed(raw, $"could not be analysed: {e.GetType().Name}: {e.Message}");
        }
    }
}
