using System.Diagnostics;
using System.Globalization;

namespace QuoteAttribution;

/// <summary>How far a run through many documents is. Immutable; equal where all numbers are.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct AnalyzeManyProgress
{
    /// <summary>Describes how far a run is.</summary>
    /// <param name="documents">See <see cref="Documents"/>.</param>
    /// <param name="characters">See <see cref="Characters"/>.</param>
    /// <param name="failed">See <see cref="Failed"/>.</param>
    public AnalyzeManyProgress(long documents, long characters, long failed)
    {
        Documents = documents;
        Characters = characters;
        Failed = failed;
    }

    /// <summary>The documents that are done, those that failed among them.</summary>
    public long Documents { get; }

    /// <summary>The UTF-16 code units of the texts that were analysed.</summary>
    public long Characters { get; }

    /// <summary>The documents that failed.</summary>
    public long Failed { get; }

    /// <summary>All three: <c>12 documents, 48000 characters, 1 failed</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Documents} documents, {Characters} characters, {Failed} failed");

    internal AnalyzeManyProgress Plus<TDocument>(AnalyzedDocument<TDocument> done) =>
        new(Documents + 1, Characters + (done.Result?.Text.Length ?? 0), Failed + (done.Succeeded ? 0 : 1));
}
