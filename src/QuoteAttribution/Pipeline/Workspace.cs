using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Resolution;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Pipeline;

/// <summary>
/// All memory that serves text after text. One call leases it and gives it back when it ends, also when it throws; every value that a stage
/// returns lives in it and dies with the lease.
/// </summary>
/// <remarks>Most texts are short: tables that grow from nothing for each took more memory than all else of an analysis.</remarks>
internal sealed class Workspace : IDisposable
{
    [ThreadStatic]
    private static Workspace? _spare;

    private Workspace()
    {
    }

    public SegmentTables Segments { get; } = new();

    public PassageTables Passages { get; } = new();

    public NameTables Names { get; } = new();

    public LinkTables Links { get; } = new();

    public CastTables Cast { get; } = new();

    public ResolutionTables Resolution { get; } = new();

    /// <summary>The workspace of this thread, or a new one while that is out; dispose it to give it back.</summary>
    public static Workspace Lease()
    {
        var workspace = _spare ?? new Workspace();
        _spare = null;
        return workspace;
    }

    /// <summary>Leaves what this thread keeps to the garbage collector: the next text may have the room that one did not find.</summary>
    public static void Forget() => _spare = null;

    public void Dispose()
    {
        Segments.Dispose();
        Passages.Dispose();
        Names.Dispose();
        Links.Dispose();
        Cast.Dispose();
        Resolution.Dispose();
        _spare = this;
    }
}
