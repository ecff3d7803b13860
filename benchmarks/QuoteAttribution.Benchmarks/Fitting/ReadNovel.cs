using QuoteAttribution.Coreference;
using QuoteAttribution.Genres;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Pipeline;
using QuoteAttribution.Resolution.Dialogue;
using QuoteAttribution.Resolution.Sources;

namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>A novel as the library reads it before it decides, with the annotated speakers of each turn.</summary>
internal sealed class ReadNovel
{
    private readonly NameMatch _match;
    private readonly Func<Referent, string> _nameOf;
    private readonly SourceResolver _sources;

    public ReadNovel(GoldNovel gold)
    {
        Id = gold.Id;
        _match = new NameMatch(gold.Characters);
        // Its referents are looked at as long as the weights are fitted: the memory is never given back.
        var memory = Workspace.Lease();
        var (quoted, _, names, links, cast) = new Analysis(Lexicon.English, new QuoteAttributionOptions()).Read(gold.Text, [], memory, CancellationToken.None);
        _nameOf = cast.NameOf;
        _sources = new SourceResolver(quoted, names, cast, Genre.Story, new Introductions());
        var resolver = new DialogueResolver(quoted, names, cast, _sources, memory.Resolution.Dialogue, AttributionPolicy.Precision);
        Turns = resolver.Read(links);
        resolver.EvidenceFor(Turns).Run(Turns.Count);
        var stretches = Turns.All.ToArray().SelectMany((turn, index) => turn.Content.Where(static range => range.Count > 0).Select(range => (quoted.Segments.SpanOf(range), index)));
        Gold = Alignment.Of(gold, stretches, Turns.Count);
        Missed = gold.Quotations.Count - Gold.Sum(static quotations => quotations.Count);
    }

    public string Id { get; }

    public Turns Turns { get; }

    /// <summary>The annotated quotations of each turn.</summary>
    public List<GoldQuotation>[] Gold { get; }

    /// <summary>How many annotated quotations no turn covers.</summary>
    public int Missed { get; }

    /// <summary>Whether somebody annotated as the speaker of a turn is among those who may speak it.</summary>
    public bool IsReachable(int turn, GoldQuotation quotation)
    {
        foreach (var candidate in Turns.CandidatesOf(turn))
        {
            if (IsRight(candidate.Participant.Referent, quotation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody whom nothing names may speak a turn.</summary>
    public bool HasStranger(int turn)
    {
        foreach (var candidate in Turns.CandidatesOf(turn))
        {
            if (candidate.Participant.IsStranger)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whom the tag of a turn stands for, if the turn is looked at alone; null without a tag.</summary>
    public Referent? OfTag(Turn turn, Referent? lastSpeaker) => turn.Tag.Referent ?? (turn.Link.Source.IsNone ? null : _sources.Resolve(turn.Link, lastSpeaker));

    public bool IsRight(Referent? speaker, GoldQuotation quotation) => speaker is not null && _match.Of(_nameOf(speaker)).Contains(quotation.Speaker);
}
