using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Genres;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Resolution.Dialogue;
using QuoteAttribution.Resolution.Reasons;
using QuoteAttribution.Resolution.Sources;

namespace QuoteAttribution.Resolution;

/// <summary>Says who speaks each linked quotation, how sure that is, and why.</summary>
internal static class SpeakerResolver
{
    /// <summary>The quotations in the order of their links.</summary>
    /// <param name="quoted">The text with its passages.</param>
    /// <param name="genre">How it is told.</param>
    /// <param name="names">Its names.</param>
    /// <param name="links">Its quotations with cue and source phrase.</param>
    /// <param name="cast">Who the names stand for.</param>
    /// <param name="policy">What to do where nothing decides.</param>
    /// <param name="tables">Memory.</param>
    /// <param name="notes">Takes how each speaker is found; null where nobody asks.</param>
    public static ReadOnlySpan<ResolvedQuotation> Resolve(
        QuotedText quoted,
        Genre genre,
        PooledList<NameMention> names,
        QuotationLinks links,
        Cast cast,
        AttributionPolicy policy,
        ResolutionTables tables,
        ReasonNotes? notes = null)
    {
        var resolved = tables.Resolved;
        resolved.Prepare(links.Count);
        var sources = new SourceResolver(quoted, names, cast, genre, tables.Introductions, notes);
        if (genre == Genre.Story)
        {
            new DialogueResolver(quoted, names, cast, sources, tables.Dialogue, policy, notes).Run(links, resolved);
        }
        else
        {
            new ReportResolver(sources, notes).Run(links, resolved, quoted.Segments.Cancellation);
        }

        return resolved.Items;
    }
}
