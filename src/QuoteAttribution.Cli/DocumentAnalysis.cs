using System.Globalization;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli;

/// <summary>The part of the work that is done for many documents at once: parse, analyse, make something of it.</summary>
/// <param name="attributor">Who analyses.</param>
/// <param name="make">What a document and its result become.</param>
/// <param name="longest">How long the analysis of a document may take; null without end.</param>
internal sealed class DocumentAnalysis<T>(IQuoteAttributor attributor, Func<Document, AttributionResult, T> make, TimeSpan? longest = null)
{
    public Outcome<T> Run(RawDocument raw, CancellationToken cancellationToken)
    {
        try
        {
            return ScarceMemory.Share(() => Make(raw, cancellationToken));
        }
        catch (Exception e) when (e is DocumentException or OutOfMemoryException)
        {
            return Outcome<T>.Failed(raw, ReadingFailure.ReasonOf(e));
        }
        catch (OperationCanceledException) when (longest is not null && !cancellationToken.IsCancellationRequested)
        {
            return Outcome<T>.Failed(raw, string.Create(CultureInfo.InvariantCulture, $"takes longer than --timeout {longest.Value.TotalSeconds}"));
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // One odd document must not cost the results of a million others.
            return Outcome<T>.Failed(raw, $"could not be analysed: {e.GetType().Name}: {ShortReason.Of(e.Message)}");
        }
    }

    private Outcome<T> Make(RawDocument raw, CancellationToken cancellationToken)
    {
        var document = raw.Parse();
        return Outcome<T>.Of(raw, make(document, Analyze(document, cancellationToken)), document.Notes);
    }

    private AttributionResult Analyze(Document document, CancellationToken cancellationToken)
    {
        if (longest is not { } limit)
        {
            return attributor.Analyze(document.Text, document.Speakers, cancellationToken);
        }

        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        end.CancelAfter(limit);
        return attributor.Analyze(document.Text, document.Speakers, end.Token);
    }
}
