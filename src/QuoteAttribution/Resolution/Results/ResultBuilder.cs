using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;


namespace QuoteAttribution.Resolution.Results;

/// <summary>Turns resolved quotations into the public result.</summary>
/// <remarks>It takes them one by one: right when the speaker is found, the words of the tag are still near the processor.</remarks>
internal sealed class ResultBuilder(QuotedText quoted, PooledList<NameMention> names, Cast cast, double minimumConfidence)
{
    private const int FewestQuotations = 8;

    private readonly List<Quotation> _quotations = new(quoted.Passages.Length + FewestQuotations);
    private readonly List<Speaker> _speakers = [];
    private readonly List<NameMentions> _mentions = [];
    private readonly List<Diagnostic> _diagnostics = quoted.Diagnostics;

    /// <summary>Adds the next quotation.</summary>
    public void Add(in ResolvedQuotation resolved)
    {
        var link = resolved.Link;
        var attribution = AttributionOf(resolved);
        _quotations.Add(new Quotation(link.Kind, link.Spans, attribution));
        if (attribution is null or { Mention: null, Speaker: null })
        {
            _diagnostics.Add(new Diagnostic(DiagnosticKind.NoSpeaker, link.Spans[0], "The text names no speaker for this quotation."));
        }
    }

    /// <summary>The result, when all quotations are there.</summary>
    public AttributionResult Build()
    {
        GatherMentions();
        PutInOrder(_diagnostics);
        return new AttributionResult(
            quoted.Segments.Text, quoted.Segments.SentenceSpans(), quoted.PublicPassages(), _quotations.ToArray(), _speakers, _diagnostics);
    }

    /// <summary>Mostly they are in order: those of the marks are, and beside them most texts have none.</summary>
    private static void PutInOrder(List<Diagnostic> diagnostics)
    {
        for (var i = 1; i < diagnostics.Count; i++)
        {
            if (diagnostics[i].Span.Start < diagnostics[i - 1].Span.Start)
            {
                diagnostics.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
                return;
            }
        }
    }

    private Attribution? AttributionOf(in ResolvedQuotation quotation)
    {
        var link = quotation.Link;
        if (quotation.Rule is null || (link.Source.IsNone && link.Cue.Count == 0 && quotation.Speaker is null))
        {
            return null;
        }

        var confidence = Confidence.Of(quotation);
        if (confidence < minimumConfidence)
        {
            return null;
        }

        return new Attribution(
            link.Cue.Count == 0 ? null : new Cue(quoted.Segments.Text, SpanOf(link.Cue)),
            link.Source.IsNone ? null : new Mention(quoted.Segments.Text, SpanOf(link.Source.Tokens), KindOf(link.Source)),
            quotation.Speaker is null ? null : SpeakerOf(quotation.Speaker),
            link.Addressee.Count == 0 ? null : new Mention(quoted.Segments.Text, SpanOf(link.Addressee), KindOf(link.Addressee)),
            link.IsBelief ? AttributionKinds.Beliefs : AttributionKinds.Speech,
            confidence,
            quotation.Rule);
    }

    private Speaker SpeakerOf(Referent referent)
    {
        if (referent.ResultNumber < 0)
        {
            referent.ResultNumber = _speakers.Count;
            _mentions.Add(new NameMentions(quoted.Segments.Text, referent.MentionCount));
            _speakers.Add(new Speaker(cast.NameOf(referent), referent.Kind, referent.Gender, _mentions[^1]));
        }

        return _speakers[referent.ResultNumber];
    }

    /// <summary>Gives the speakers their mentions, in the order of the text: from speaker to speaker it would be read over and over.</summary>
    private void GatherMentions()
    {
        var of = cast.Of;
        for (var i = 0; i < of.Length; i++)
        {
            if (of[i].ResultNumber >= 0)
            {
                _mentions[of[i].ResultNumber].Add(SpanOf(names[i].Tokens));
            }
        }
    }

    private MentionKind KindOf(SourcePhrase source) => NounPhraseChain.IsPronoun(source.Head)
        ? MentionKind.Pronoun
        : NameShape.Ends(quoted.Segments.Tokens, source.Name) ? MentionKind.Name : MentionKind.NounPhrase;

    private MentionKind KindOf(TokenRange range)
    {
        var last = quoted.Segments.Tokens[range.End - 1];
        return range.Count == 1 && last.Has(WordTraits.AnyPronoun) ? MentionKind.Pronoun
            : last.IsCapitalised ? MentionKind.Name
            : MentionKind.NounPhrase;
    }

    private TextSpan SpanOf(TokenRange range) => quoted.Segments.SpanOf(range);
}
