using QuoteAttribution.Cues;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>Says who speaks the quotations of a story, scene by scene.</summary>
internal sealed class DialogueResolver(QuotedText quoted, PooledList<NameMention> names, Cast cast, SourceResolver sources)
{
    public ResolvedQuotation[] Run(IReadOnlyList<QuotationLink> links)
    {
        var reader = new TurnReader(quoted, sources, new SideReader(quoted, names, cast));
        var turns = Prepare(reader, links);
        var speakers = Decode(turns, new TurnDecoder(EvidenceWeights.Fitted));
        var resolved = new ResolvedQuotation[links.Count];
        Entity? last = null;
        for (var i = 0; i < resolved.Length; i++)
        {
            resolved[i] = reader.Of(links[i]) is { } turn ? Of(links[i], turn, speakers.GetValueOrDefault(turn)) : OfOther(links[i], last);
            last = resolved[i].Speaker ?? last;
        }

        return resolved;
    }

    /// <summary>The turns with all that is known of each before the others are looked at.</summary>
    public List<Turn> Prepare(TurnReader reader, IReadOnlyList<QuotationLink> links)
    {
        var turns = reader.Read(links);
        var addresses = new AddressReader(quoted, names, cast);
        foreach (var turn in turns)
        {
            addresses.Read(turn);
        }

        new EvidenceCollector(turns, names, cast, new Renown(turns, cast.IsGiven), Narrator.Of(turns, names, cast)).Run();
        return turns;
    }

    /// <summary>Where the scene that begins at a turn ends.</summary>
    public static int SceneEnd(IReadOnlyList<Turn> turns, int start)
    {
        var end = start + 1;
        while (end < turns.Count && !turns[end].StartsScene)
        {
            end++;
        }

        return end;
    }

    private static Dictionary<Turn, Entity?> Decode(List<Turn> turns, TurnDecoder decoder)
    {
        var speakers = new Dictionary<Turn, Entity?>();
        for (var start = 0; start < turns.Count;)
        {
            var end = SceneEnd(turns, start);
            var path = decoder.Decode(turns, start, end);
            for (var i = start; i < end; i++)
            {
                speakers[turns[i]] = path[i - start].Speaker;
            }

            start = end;
        }

        return speakers;
    }

    private static ResolvedQuotation Of(QuotationLink link, Turn turn, Entity? speaker) =>
        speaker is null ? new ResolvedQuotation(link, null, link.Source.IsNone ? null : link.Rule)
        : new ResolvedQuotation(link, speaker, link.Rule ?? (turn.Link.Source.IsNone ? Patterns.Turns : turn.Link.Rule));

    /// <summary>What is told in the writer's own words, and words that nobody is said to speak.</summary>
    private ResolvedQuotation OfOther(QuotationLink link, Entity? last) =>
        link.Source.IsNone ? new ResolvedQuotation(link, null, null) : new ResolvedQuotation(link, sources.Resolve(link, last), link.Rule);
}
