using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Genres;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Resolution.Dialogue;
using QuoteAttribution.Resolution.Sources;
using QuoteAttribution.Segmentation;


namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>A novel as the library reads it before it decides, with the annotated speakers of each turn.</summary>
internal sealed class ReadNovel
{
    private readonly NameMatch _match;
    private readonly Func<Referent, string> _nameOf;

    public ReadNovel(GoldNovel gold)
    {
        Id = gold.Id;
        _match = new NameMatch(gold.Characters);
        using var segments = new SegmentedText(gold.Text, Lexicon.English);
        using var quoted = new QuotedText(segments);
        using var names = new PooledList<NameMention>(64);
        // Its referents are looked at as long as the weights are fitted.
        var tables = CastTables.Rent(segments.Capitals.Length);
        new NameFinder(segments, names, tables, quoted.Genre).Run(quoted.Passages);
        var links = QuotationLinks.Rent(quoted.Passages.Length);
        using var linker = new CueLinker(quoted, AttributionKinds.Speech, links, CancellationToken.None);
        linker.Next(int.MaxValue);
        var cast = new Cast(gold.Text, segments.Tokens, names.Items, tables, Genre.Story, KnownCast.Of([]));
        _nameOf = cast.NameOf;
        var sources = new SourceResolver(quoted, names, cast, Genre.Story);
        var resolver = new DialogueResolver(quoted, names, cast, sources);
        var reader = new TurnReader(quoted, sources, new SideReader(quoted, names, cast));
        Turns = resolver.Read(reader, links);
        resolver.EvidenceFor(Turns, reader.Participants).Run(Turns.Count);
        var stretches = Turns.All.ToArray().SelectMany((turn, index) => turn.Content.Where(static range => range.Count > 0).Select(range => (segments.SpanOf(range), index)));
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
            if (IsRight(candidate.Referent, quotation))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsRight(Referent? speaker, GoldQuotation quotation) => speaker is not null && _match.Of(_nameOf(speaker)).Contains(quotation.Speaker);
}
