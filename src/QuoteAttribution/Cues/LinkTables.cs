using QuoteAttribution.Memory;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>The links of a text, and the lists that are needed for the paragraph at hand.</summary>
internal sealed class LinkTables : IDisposable
{
    public QuotationLinks Links { get; } = new();

    public PooledList<Phrase> Phrases { get; } = new();

    /// <summary>The cues of the paragraph that take a clause.</summary>
    public PooledList<CueFrame> Reports { get; } = new();

    public void Dispose()
    {
        Links.Dispose();
        Phrases.Dispose();
        Reports.Dispose();
    }
}
