using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli;

/// <summary>The part of the work that is done for many documents at once: parse, analyse, format.</summary>
internal sealed class DocumentAnalysis(IQuoteAttributor attributor, IOutputFormat format, CancellationToken cancellationToken)
{
    public Outcome Run(RawDocument raw)
    {
        if (!DocumentParser.TryParse(raw, out var document, out var failure))
        {
            return Outcome.Failed(raw.Place, failure);
        }

        try
        {
            return Outcome.Of(format.Format(document, attributor.Analyze(document.Text, document.Speakers, cancellationToken)));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // One odd document must not cost the results of a million others.
            return Outcome.Failed(raw.Place, $"could not be analysed: {e.GetType().Name}: {e.Message}");
        }
    }
}
