using QuoteAttribution.Memory;
using QuoteAttribution.Resolution.Dialogue;
using QuoteAttribution.Resolution.Sources;

namespace QuoteAttribution.Resolution;

/// <summary>The resolved quotations of a text, and what is needed to decide who speaks.</summary>
internal sealed class ResolutionTables : IDisposable
{
    public PooledList<ResolvedQuotation> Resolved { get; } = new();

    public DialogueTables Dialogue { get; } = new();

    public Introductions Introductions { get; } = new();

    public void Dispose()
    {
        Introductions.Dispose();
        Resolved.Dispose();
        Dialogue.Dispose();
    }
}
