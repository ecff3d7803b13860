using QuoteAttribution.Cues;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Mentions;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Speakers;

/// <summary>Turns resolved quotations into the public result.</summary>
internal sealed class ResultBuilder(QuotedText quoted, PooledList<NameMention> names, Cast cast, double minimumConfidence)
{
    private readonly Dictionary<Entity, Speaker> _speakers = [];
    private readonly List<Speaker> _inOrder = [];
    private readonly Aliases _aliases = new();
    private readonly List<Diagnostic> _diagnostics = [.. quoted.Diagnostics];

    public AttributionResult Build(PooledList<ResolvedQuotation> resolved)
    {
        var quotations = new Quotation[resolved.Count];
        for (var i = 0; i < quotations.Length; i++)
        {
            var link = resolved[i].Link;
            var attribution = AttributionOf(resolved[i]);
            quotations[i] = new Quotation(link.Kind, link.Spans, attribution);
            if (attribution is null)
            {
                _diagnostics.Add(new Diagnostic(DiagnosticKind.NoSpeaker, link.Spans[0], "The text names no speaker for this quotation."));
            }
        }

        _diagnostics.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return new AttributionResult(
            quoted.Segments.Text, quoted.Segments.SentenceSpans(), quoted.PublicPassages(), quotations, _inOrder, _diagnostics);
    }

    private Attribution? AttributionOf(ResolvedQuotation quotation)
    {
        var link = quotation.Link;
        if (quotation.Rule is null || (link.Source.IsNone && quotation.Speaker is null))
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

    private Speaker SpeakerOf(Entity entity)
    {
        if (_speakers.TryGetValue(entity, out var known))
        {
            return known;
        }

        var text = quoted.Segments.Text;
        var mentions = entity.MentionCount == 0 ? [] : new TextSpan[entity.MentionCount];
        _aliases.Clear();
        var shown = cast.NameOf(entity);
        _aliases.Add(shown);
        for (int i = 0, name = entity.FirstMention; i < mentions.Length; i++, name = cast.NextMention(name))
        {
            mentions[i] = SpanOf(names[name].Tokens);
            _aliases.Add(mentions[i].In(text));
        }

        var speaker = new Speaker(shown, entity.Kind, entity.Gender, _aliases.ToArray(), new NameMentions(text, mentions));
        _speakers.Add(entity, speaker);
        _inOrder.Add(speaker);
        return speaker;
    }

    private MentionKind KindOf(SourcePhrase source) => NounPhraseChain.IsPronoun(source.Head)
        ? MentionKind.Pronoun
        : NameShape.Of(quoted.Segments.Tokens, source.Name).Count > 0 ? MentionKind.Name : MentionKind.NounPhrase;

    private MentionKind KindOf(TokenRange range)
    {
        var last = quoted.Segments.Tokens[range.End - 1];
        return range.Count == 1 && last.Has(WordTraits.AnyPronoun) ? MentionKind.Pronoun
            : last.IsCapitalised ? MentionKind.Name
            : MentionKind.NounPhrase;
    }

    private TextSpan SpanOf(TokenRange range) => quoted.Segments.SpanOf(range);
}
