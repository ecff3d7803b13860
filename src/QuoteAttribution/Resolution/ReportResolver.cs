using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Memory;
using QuoteAttribution.Quoting;
using QuoteAttribution.Resolution.Reasons;
using QuoteAttribution.Resolution.Sources;

namespace QuoteAttribution.Resolution;

/// <summary>Says who speaks the quotations of a report: walks them in order, and whoever spoke last goes on where nobody is named.</summary>
/// <param name="sources">Says whom a source phrase means.</param>
/// <param name="notes">Takes how each speaker is found; null where nobody asks.</param>
internal sealed class ReportResolver(SourceResolver sources, ReasonNotes? notes)
{
    // After more paragraphs without a quotation the report has turned to something else.
    private const int LongestPause = 3;

    private Referent? _last;
    private int _paragraph = -LongestPause - 1;
    private Referent? _other;
    private int _otherParagraph = -LongestPause - 1;
    private int _turn = -1;

    // Where somebody answered without a tag, in a paragraph that is a line alone.
    private int _answeredIn = int.MinValue;

    public void Run(QuotationLinks links, PooledList<ResolvedQuotation> resolved, CancellationToken cancellation)
    {
        foreach (var link in links.Items)
        {
            cancellation.ThrowIfCancellationRequested();
            if (link.Within != Passage.None)
            {
                resolved.Add(sources.OfInner(link, links, resolved));
                continue;
            }

            if (link.Turn != _turn)
            {
                // What one speaker quotes does not go on in the turn of the next.
                (_turn, _last, _other) = (link.Turn, null, null);
            }

            var quotation = Resolve(link, resolved);
            resolved.Add(quotation);
            if (link.Pattern != Patterns.SpeakerLabel && !sources.IsQuestion(link))
            {
                Note(quotation.Speaker, link.LastParagraph);
            }
        }
    }

    private ResolvedQuotation Resolve(QuotationLink link, PooledList<ResolvedQuotation> before)
    {
        if (link.Pattern == Patterns.SpeakerLabel)
        {
            return sources.OfTurn(link);
        }

        if (link.SameSpeakerAs is { } other)
        {
            // The other one may stand further on in the paragraph: “No.” He rose. “Never,” he said.
            var speaker = other.Number < link.Number ? before[other.Number].Speaker : Resolve(other, before).Speaker;
            notes?.Decide(link, SpeakerWay.SameSpeaker, other);
            return new ResolvedQuotation(link, speaker, link.Rule);
        }

        if (!link.Source.IsNone)
        {
            return new ResolvedQuotation(link, sources.Resolve(link, LastSpeaker(link.Paragraph)), link.Rule);
        }

        if (link.Cue.Count > 0)
        {
            // "The plan was called “reckless”": that it was said is told, by whom is not.
            notes?.Decide(link, SpeakerWay.OnlyCue);
            return new ResolvedQuotation(link, null, link.Rule);
        }

        if (link.IsAnswer)
        {
            var answers = OtherSpeaker(link.Paragraph);
            _answeredIn = answers is null ? int.MinValue : link.Paragraph;
            notes?.Decide(link, answers is null ? SpeakerWay.NobodyNamed : SpeakerWay.Answers);
            return new ResolvedQuotation(link, answers, answers is null ? null : Patterns.Turns.Rule);
        }

        if (link.Kind == QuotationKind.Direct && _answeredIn == link.Paragraph - 1 && OtherSpeaker(link.Paragraph) is { } asker)
        {
            // “How many?” asked Reed.¶“I would have to write.”¶“A thousand?”
            _answeredIn = link.Paragraph;
            notes?.Decide(link, SpeakerWay.Answers);
            return new ResolvedQuotation(link, asker, Patterns.Turns.Rule);
        }

        // Quoted words within a sentence of the writer's are anybody's.
        var last = link.Kind != QuotationKind.Mixed ? LastSpeaker(link.Paragraph) : null;
        if (link.Kind == QuotationKind.Direct && sources.ActorBefore(link) is { } actor && actor != last)
        {
            notes?.Decide(link, SpeakerWay.ActsBefore);
            return new ResolvedQuotation(link, actor, Patterns.Beat.Rule);
        }

        notes?.Decide(link, last is null ? SpeakerWay.NobodyNamed : SpeakerWay.LastSpeaker);
        return new ResolvedQuotation(link, last, last is null ? null : Patterns.SpeakerGoesOn.Rule);
    }

    /// <summary>Who spoke last, null where that was too long ago.</summary>
    private Referent? LastSpeaker(int paragraph) => paragraph - _paragraph <= LongestPause ? _last : null;

    /// <summary>Who spoke last but for the last speaker; null where that was too long ago.</summary>
    private Referent? OtherSpeaker(int paragraph) => paragraph - _otherParagraph <= LongestPause ? _other : null;

    private void Note(Referent? speaker, int paragraph)
    {
        if (speaker is not null && speaker != _last)
        {
            (_other, _otherParagraph) = (LastSpeaker(paragraph), _paragraph);
        }

        _last = speaker ?? LastSpeaker(paragraph);
        _paragraph = paragraph;
    }
}
