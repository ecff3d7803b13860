using QuoteAttribution.Memory;

namespace QuoteAttribution.Quoting;

/// <summary>The passages of a text, and the lists that are needed to pair its marks.</summary>
internal sealed class PassageTables : IDisposable
{
    public PooledList<Passage> Passages { get; } = new();

    /// <summary>What is said after labels.</summary>
    public PooledList<LabelledTurn> Turns { get; } = new();

    /// <summary>The marks of the paragraph at hand.</summary>
    public PooledList<Mark> Marks { get; } = new();

    public MarkPairing Pairing { get; } = new();

    /// <summary>The marks around the one at hand.</summary>
    public PooledList<int> Enclosing { get; } = new();

    /// <summary>Passages of the paragraph at hand that are left open, outermost first.</summary>
    public PooledList<int> Open { get; } = new();

    /// <summary>The same of the paragraph before.</summary>
    public PooledList<int> OpenBefore { get; } = new();

    public void Dispose()
    {
        Passages.Dispose();
        Turns.Dispose();
        Marks.Dispose();
        Pairing.Dispose();
        Enclosing.Dispose();
        Open.Dispose();
        OpenBefore.Dispose();
    }
}
