using QuoteAttribution.Memory;
using QuoteAttribution.Resolution.Dialogue;

namespace QuoteAttribution.Resolution;

/// <summary>The resolved quotations of a text, and what is needed to decide who speaks.</summary>
internal sealed class ResolutionTables : IDisposable
{
    public PooledList<ResolvedQuotation> Resolved { get; } = new();

    public DialogueTables Dialogue { get; } = new();

    public void Dispose()
    {
        Resolved.Dispose();
        Dialogue.Dispose();
    }
}
