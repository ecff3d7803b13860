using QuoteAttribution.Cues;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>Says who speaks the quotations of a story, scene by scene.</summary>
internal sealed class DialogueResolver(QuotedText quoted, PooledList<NameMention> names, Cast cast, SourceResolver sources, AttributionPolicy policy = AttributionPolicy.Precision)
{
    // Of the answers that the scene gives less than this, seven in ten are wrong.
    private const double NothingDecides = 0.16;

    private readonly double _leastSure = policy == AttributionPolicy.Cover ? 0 : NothingDecides;

    public void Run(QuotationLinks links, ResultBuilder result)
    {
        using var reader = new TurnReader(quoted, sources, new SideReader(quoted, names, cast));
        using var turns = Prepare(reader, links);
        Decode(turns);
        Entity? last = null;
        for (var i = 0; i < links.Count; i++)
        {
            var resolved = reader.Of(links[i]) is { } turn ? Of(links[i], turn) : OfOther(links[i], last);
            last = resolved.Speaker ?? last;
            result.Add(resolved);
        }
    }

    /// <summary>The turns with all that is known of each before the others are looked at.</summary>
    public Turns Prepare(TurnReader reader, QuotationLinks links)
    {
        var turns = reader.Read(links);
        var addresses = new AddressReader(quoted, names, cast);
        foreach (var turn in turns.Items)
        {
            addresses.Read(turn);
        }

        var all = new Turns(turns);
        new EvidenceCollector(all, quoted, names, cast, new Characters(reader.Characters, turns.Items, cast.IsGiven), new Narrator(quoted, names, cast).Of(turns.Items)).Run();
        return all;
    }

    private void Decode(Turns turns)
    {
        using var decoder = new SceneDecoder(EvidenceWeights.Fitted);
        var longest = LongestScene(turns);
        var speakers = new Entity?[longest];
        var certainties = new double[longest];
        for (var start = 0; start < turns.All.Length;)
        {
            var scene = turns.SceneAt(start);
            decoder.Decode(scene, speakers);
            decoder.Certainties(certainties);
            for (var i = 0; i < scene.Count; i++)
            {
                Decide(scene[i], speakers[i], certainties[i]);
            }

            start += scene.Count;
        }
    }

    private void Decide(Turn turn, Entity? speaker, double certainty)
    {
        if (certainty >= _leastSure)
        {
            turn.Speaker = speaker;
            turn.Certainty = certainty;
        }
    }

    private static int LongestScene(Turns turns)
    {
        var longest = 0;
        for (var start = 0; start < turns.All.Length;)
        {
            var count = turns.SceneAt(start).Count;
            longest = Math.Max(longest, count);
            start += count;
        }

        return longest;
    }

    private static ResolvedQuotation Of(QuotationLink link, Turn turn)
    {
        if (turn.Speaker is not { } speaker)
        {
            return new ResolvedQuotation(link, null, link.Source.IsNone ? null : link.Rule);
        }

        if (turn.Tag is TagKind.Name or TagKind.Beat && turn.Tagged != speaker)
        {
            // Somebody else is named beside the line: the turns decide against the one who acts there.
            link.DropSource();
            return new ResolvedQuotation(link, speaker, Patterns.Turns, turn.Certainty);
        }

        return new ResolvedQuotation(link, speaker, link.Rule ?? (turn.Link.Source.IsNone ? Patterns.Turns : turn.Link.Rule), turn.Certainty);
    }

    /// <summary>What is told in the writer's own words, and words that nobody is said to speak.</summary>
    private ResolvedQuotation OfOther(QuotationLink link, Entity? last) =>
        link.Source.IsNone ? new ResolvedQuotation(link, null, link.Cue.Count > 0 ? link.Rule : null) : new ResolvedQuotation(link, sources.Resolve(link, last), link.Rule);
}
