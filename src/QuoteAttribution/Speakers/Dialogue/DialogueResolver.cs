using QuoteAttribution.Cues;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>Says who speaks the quotations of a story, scene by scene.</summary>
internal sealed class DialogueResolver(QuotedText quoted, PooledList<NameMention> names, Cast cast, SourceResolver sources, AttributionPolicy policy = AttributionPolicy.Precision)
{
    // Of the answers that the scene gives less than this, three in four are wrong.
    private const double NothingDecides = 0.15;

    // "The old man" may be a newcomer, whom the softmax over those on stage knows nothing of.
    private const double NounShare = 0.85;

    private readonly double _leastSure = policy == AttributionPolicy.Cover ? 0 : NothingDecides;

    public ResolvedQuotation[] Run(IReadOnlyList<QuotationLink> links)
    {
        var reader = new TurnReader(quoted, sources, new SideReader(quoted, names, cast));
        var turns = Prepare(reader, links);
        var decisions = Decode(turns);
        var resolved = new ResolvedQuotation[links.Count];
        Entity? last = null;
        for (var i = 0; i < resolved.Length; i++)
        {
            resolved[i] = reader.Of(links[i]) is { } turn ? Of(links[i], turn, decisions.GetValueOrDefault(turn)) : OfOther(links[i], last);
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

    private Dictionary<Turn, Decision> Decode(List<Turn> turns)
    {
        var decoder = new TurnDecoder(EvidenceWeights.Fitted);
        var certainty = new Certainty(EvidenceWeights.Fitted);
        var decisions = new Dictionary<Turn, Decision>(turns.Count);
        for (var start = 0; start < turns.Count;)
        {
            var end = SceneEnd(turns, start);
            var path = decoder.Decode(turns, start, end);
            for (var i = 0; i < path.Length; i++)
            {
                var sure = certainty.Of(turns, start, path, i) * (turns[start + i].Tag == TagKind.Noun ? NounShare : 1);
                decisions[turns[start + i]] = sure < _leastSure ? default : new Decision(path[i].Speaker, sure);
            }

            start = end;
        }

        return decisions;
    }

    private static ResolvedQuotation Of(QuotationLink link, Turn turn, Decision decision)
    {
        if (decision.Speaker is not { } speaker)
        {
            return new ResolvedQuotation(link, null, link.Source.IsNone ? null : link.Rule);
        }

        if (turn.Tag is TagKind.Name or TagKind.Beat && turn.Tagged != speaker)
        {
            // Somebody else is named beside the line: the turns decide against the one who acts there.
            return new ResolvedQuotation(WithoutSource(link), speaker, Patterns.Turns, decision.Certainty);
        }

        return new ResolvedQuotation(link, speaker, link.Rule ?? (turn.Link.Source.IsNone ? Patterns.Turns : turn.Link.Rule), decision.Certainty);
    }

    private static QuotationLink WithoutSource(QuotationLink link)
    {
        var bare = new QuotationLink { Kind = link.Kind, Paragraph = link.Paragraph, Rule = Patterns.Turns };
        bare.Spans.AddRange(link.Spans);
        return bare;
    }

    /// <summary>What is told in the writer's own words, and words that nobody is said to speak.</summary>
    private ResolvedQuotation OfOther(QuotationLink link, Entity? last) =>
        link.Source.IsNone ? new ResolvedQuotation(link, null, null) : new ResolvedQuotation(link, sources.Resolve(link, last), link.Rule);

    /// <summary>Who speaks a turn, and how sure that is; nobody where it stays open.</summary>
    private readonly record struct Decision(Entity? Speaker, double Certainty);
}
