using System.Globalization;
using QuoteAttribution.Cues;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Phrases;
using QuoteAttribution.Pipeline;

namespace QuoteAttribution.Tests.Readings;

/// <summary>All that every stage finds in a text, a line for each thing, in words that a person can check.</summary>
internal static class WholeReading
{
    private static readonly QuoteAttributionOptions Everything = new() { Reports = ReportSelection.Everything, Indirect = IndirectQuotations.All, Explain = true };
    private static readonly QuoteAttributor Reader = new(Everything);
    private static readonly QuoteAttributor Coverer = new(new QuoteAttributionOptions { Policy = AttributionPolicy.Cover, Reports = ReportSelection.Everything, Indirect = IndirectQuotations.All });
    private static readonly KnownSpeaker[] Cast = [new("Ann Maria Reed", ["the mayor", "Annie"], Gender.Female), new("Thomas Lind", ["Tom Lind"], Gender.Male), new("Ida Marsh"), new("Lind Shipping"), new("Reed of Leeds", ["her brother"])];
    private static readonly Analysis Walk = new(Lexicon.English, Everything);

    public static IEnumerable<string> Of(string text, CancellationToken cancellationToken)
    {
        var result = Reader.Analyze(text, cancellationToken);
        return
        [
            Line("sentences", result.Sentences.Select(span => EndsOf(span.In(text).ToString()))),
            .. Stages(text, cancellationToken),
            .. result.Passages.Select((passage, i) => Line("passage", [i, passage.Kind, EndsOf(passage.Span.In(text).ToString()), EndsOf(passage.Content.In(text).ToString()), passage.IsClosed ? "" : "unclosed", Beside("in", passage.Parent), Beside("after", passage.Continues)])),
            .. result.Quotations.SelectMany((quotation, i) => OfQuotation(quotation, i, text)),
            .. result.Speakers.Select(static speaker => Line("speaker", [speaker.Name, speaker.Kind, speaker.Gender, .. speaker.Mentions.Select(static mention => $"{mention.Text} {mention.Kind} at {mention.Span.Start}")])),
            Line("segments", result.Segments().Select(static segment => $"{segment.Kind} {segment.Span.Length}")),
            .. result.Diagnostics.Select(problem => Line("problem", [problem.Kind, problem.Span.In(text).ToString()])),
            .. Differing("covered", result, Coverer.Analyze(text, cancellationToken: cancellationToken)),
            .. Differing("with a cast", result, Reader.Analyze(text, Cast, cancellationToken)),
            .. Differing("by default", result, QuoteAttributor.Default.Analyze(text, cancellationToken: cancellationToken)),
        ];
    }

    /// <summary>What other options decide in another way.</summary>
    private static IEnumerable<string> Differing(string what, AttributionResult all, AttributionResult some)
    {
        var others = some.Quotations.ToLookup(static quotation => (quotation.Span, quotation.Kind));
        foreach (var (number, quotation) in all.Quotations.Index())
        {
            var (one, other) = (string.Join(" | ", Decided(quotation)), others[(quotation.Span, quotation.Kind)].FirstOrDefault());
            if (other is null || string.Join(" | ", Decided(other)) != one)
            {
                yield return Line(what, [number, .. other is null ? ["left out"] : Decided(other)]);
            }
        }
    }

    private static IEnumerable<string> OfQuotation(Quotation quotation, int number, string text)
    {
        var attribution = quotation.Attribution;
        yield return Line("quotation", [number, string.Join(" … ", quotation.Spans.Select(span => EndsOf(span.In(text).ToString()))), quotation.Kind, quotation.IsVerbatim ? "verbatim" : "", attribution?.Kind == AttributionKind.Belief ? "belief" : ""]);
        if (attribution is not null)
        {
            yield return Line("says", [.. Decided(quotation), Beside("cue", attribution.Cue), Beside("as", attribution.Mention), Beside("to", attribution.Addressee)]);
        }

        if (quotation.Explanation is { } why)
        {
            yield return Line("why", [why.Decision.Id, .. Ids(why.Factors), .. Ids(why.Evidence), Beside("same as", why.SameSpeakerAs)]);
            foreach (var candidate in why.Candidates)
            {
                yield return Line("maybe", [candidate.Name, Number(candidate.Probability), .. Ids(candidate.Reasons)]);
            }
        }
    }

    private static IEnumerable<object> Decided(Quotation quotation) =>
        quotation.Attribution is { } attribution ? [attribution.Speaker?.Name ?? "nobody", attribution.Rule.Id, Number(attribution.Confidence)] : ["nobody"];

    /// <summary>What the stages before the last tell each other.</summary>
    private static List<string> Stages(string text, CancellationToken cancellationToken)
    {
        using var memory = Workspace.Lease();
        var (quoted, genre, names, links, cast) = Walk.Read(text, [], memory, cancellationToken);
        var lines = new List<string> { Line("genre", [genre]) };
        for (var i = 0; i < names.Items.Length; i++)
        {
            var (name, who) = (names.Items[i], cast.OfMention[i]);
            lines.Add(Line("name", [
                quoted.Segments.SpanOf(name.Tokens).In(text).ToString(), quoted.Segments.SpanOf(name.Core).In(text).ToString(), name.IsSubject ? "subject" : "", name.IsPossessive ? "of" : "", name.IsInHeading ? "heading" : "",
                name.HasArticle ? "the" : "", name.InPassage ? "quoted" : "", $"= {who.Id} {cast.NameOf(who)}", who.Kind, who.Gender, who.Acts ? "acts" : ""]));
        }

        using var phrases = new PooledList<Phrase>();
        var passage = 0;
        foreach (var paragraph in quoted.Segments.Paragraphs)
        {
            new Chunker(quoted.Segments.Text, quoted.Segments.Tokens, quoted.Passages, phrases).Read(paragraph, ref passage);
        }

        var cut = new List<string>();
        foreach (var phrase in phrases.Items)
        {
            cut.Add($"{phrase.Kind} {EndsOf(quoted.Segments.SpanOf(phrase.Tokens).In(text).ToString())}{(phrase.Shape == VerbShape.None ? "" : " " + phrase.Shape)}");
        }

        lines.Add(Line("phrases", cut));
        foreach (var link in links.Items)
        {
            lines.Add(OfLink(link, text, quoted.Segments));
        }

        return lines;
    }

    private static string OfLink(QuotationLink link, string text, QuoteAttribution.Segmentation.SegmentedText segments) => Line("link", [
        link.Number, link.Kind, link.Rule?.Id ?? "", link.IsBelief ? "belief" : "", link.IsAnswer ? "answer" : "", Beside("same as", link.SameSpeakerAs?.Number), Beside("turn", link.Turn < 0 ? null : link.Turn),
        Beside("within", link.Within < 0 ? null : link.Within), Beside("by", link.Source.Tokens.Count == 0 ? null : segments.SpanOf(link.Source.Tokens).In(text).ToString()), link.IsJudged ? Number(link.Probability) : ""]);

    private static IEnumerable<string> Ids(IEnumerable<Reason> reasons) => reasons.Select(static reason => reason.Id);

    private static string Beside(string word, object? what) => what switch
    {
        null => "",
        Cue cue => $"{word} {cue.Text} at {cue.Span.Start}",
        Mention mention => $"{word} {mention.Text} at {mention.Span.Start}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{word} {what}"),
    };

    private static string Number(double? number) => number?.ToString("0.0", CultureInfo.InvariantCulture) ?? "";

    // The whole would be the text once more: what stands between follows from both ends.
    private static string EndsOf(string words)
    {
        const int Most = 24;
        const int Shown = 10;
        return words.Length <= Most ? words : $"{words[..Shown]}…{words[^Shown..]}";
    }

    private static string Line(string what, IEnumerable<object> parts) =>
        $"* {what}: {string.Join(" | ", parts.Select(static part => string.Create(CultureInfo.InvariantCulture, $"{part}").ReplaceLineEndings("¶")).Where(static part => part.Length > 0))}".TrimEnd();
}
