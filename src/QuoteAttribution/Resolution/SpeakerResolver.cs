using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Genres;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Resolution.Dialogue;
using QuoteAttribution.Resolution.Sources;

namespace QuoteAttribution.Resolution;

/// <summary>Says who speaks each linked quotation, how sure that is, and why.</summary>
internal static class SpeakerResolver
{
    /// <summary>The quotations in the order of their links.</summary>
    public static ReadOnlySpan<ResolvedQuotation> Resolve(
        QuotedText quoted, Genre genre, PooledList<NameMention> names, QuotationLinks links, Cast cast, AttributionPolicy policy, ResolutionTables tables)
    {
        var resolved = tables.Resolved;
        resolved.Prepare(links.Count);
        var sources = new SourceResolver(quoted, names, cast, genre, tables.Introductions);
        if (genre == Genre.Story)
        {
            new DialogueResolver(quoted, names, cast, sources, tables.Dialogue, policy).Run(links, resolved);
        }
        else
        {
            new ReportResolver(sources).Run(links, resolved);
        }

        return resolved.Items;
    }
}
