using QuoteAttribution.Cues;

namespace QuoteAttribution.Speakers;

/// <summary>Walks the linked quotations in order and says who speaks each.</summary>
internal sealed class SpeakerResolver(SourceResolver sources)
{
    private const int NearbyParagraphs = 3;

    private readonly List<ResolvedQuotation> _resolved = [];
    private readonly Dictionary<QuotationLink, Entity?> _speakers = [];

    public IReadOnlyList<ResolvedQuotation> Run(IReadOnlyList<QuotationLink> links)
    {
        Entity? last = null;
        var lastParagraph = -NearbyParagraphs;
        foreach (var link in links)
        {
            var nearby = link.Paragraph - lastParagraph <= NearbyParagraphs ? last : null;
            var speaker = link.SameSpeakerAs is { } other && _speakers.TryGetValue(other, out var same) ? same
                : link.Source.IsNone ? null
                : sources.Resolve(link, nearby);
            _speakers[link] = speaker;
            _resolved.Add(new ResolvedQuotation(link, speaker));
            if (speaker is not null)
            {
                last = speaker;
                lastParagraph = link.Paragraph;
            }
        }

        return _resolved;
    }
}
