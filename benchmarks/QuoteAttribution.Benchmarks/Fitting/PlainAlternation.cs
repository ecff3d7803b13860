using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Genres;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Resolution;
using QuoteAttribution.Resolution.Results;
using QuoteAttribution.Resolution.Sources;
using QuoteAttribution.Segmentation;


namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>The baseline that decoding a scene has to beat: a tag tells who speaks, and a line without one is the other party's.</summary>
internal static class PlainAlternation
{
    /// <summary>Reads the novels and counts the right speakers.</summary>
    public static Accuracy Of(IEnumerable<GoldNovel> novels)
    {
        var accuracy = new Accuracy();
        foreach (var novel in novels)
        {
            Count(novel, accuracy);
        }

        return accuracy;
    }

    private static void Count(GoldNovel novel, Accuracy accuracy)
    {
        using var segments = new SegmentedText(novel.Text, Lexicon.English);
        using var quoted = new QuotedText(segments);
        using var names = new PooledList<NameMention>(64);
        using var tables = CastTables.Rent(segments.Capitals.Length);
        new NameFinder(segments, names, tables, quoted.Genre).Run(quoted.Passages);
        using var links = QuotationLinks.Rent(quoted.Passages.Length);
        using var linker = new CueLinker(quoted, AttributionKinds.Speech, links, CancellationToken.None);
        linker.Next(int.MaxValue);
        var cast = new Cast(novel.Text, segments.Tokens, names.Items, tables, Genre.Story, KnownCast.Of([]));
        var sources = new SourceResolver(quoted, names, cast, Genre.Story);
        var result = new ResultBuilder(quoted, names, cast, 0);
        new SpeakerResolver(sources, new TurnTaking(Genre.Story)).Run(links, result);
        var quotations = result.Build().Quotations;
        var match = new NameMatch(novel.Characters);
        var gold = Alignment.Of(novel, quotations.SelectMany(static (quotation, index) => quotation.Spans.Select(span => (span, index))), quotations.Count);
        for (var i = 0; i < gold.Length; i++)
        {
            var name = quotations[i].Attribution?.Speaker?.Name;
            gold[i].ForEach(quotation => accuracy.Count(quotation.Type, name is not null && match.Of(name).Contains(quotation.Speaker)));
        }

        accuracy.Miss(novel.Quotations.Count - gold.Sum(static quotations => quotations.Count));
    }
}
