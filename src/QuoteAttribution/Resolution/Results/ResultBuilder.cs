using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;
using QuoteAttribution.Resolution.Reasons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Results;

/// <summary>Turns resolved quotations into the public result.</summary>
internal sealed class ResultBuilder
{
    private readonly QuotedText _quoted;
    private readonly PooledList<NameMention> _names;
    private readonly QuotationLinks _links;
    private readonly Cast _cast;
    private readonly double _minimumConfidence;
    private readonly LeftOut _leftOut;
    private readonly ReasonNotes? _notes;
    // The place of each referent among the speakers, counted from 1; 0 where nobody has quoted it yet.
    private readonly int[] _places;
    private readonly List<Speaker> _speakers = [];
    private readonly SpeakerNames _speakerNames;
    private readonly List<NameMentions> _mentions = [];
    private readonly List<Diagnostic> _diagnostics;

    private ResultBuilder(QuotedText quoted, PooledList<NameMention> names, QuotationLinks links, Cast cast, QuoteAttributionOptions options, ReasonNotes? notes)
    {
        _quoted = quoted;
        _names = names;
        _links = links;
        _cast = cast;
        _speakerNames = new SpeakerNames(cast, _speakers);
        _minimumConfidence = options.MinimumConfidence;
        _leftOut = new LeftOut(quoted.Segments.Text, options.Reports);
        _notes = notes;
        _places = new int[cast.Count];
        _diagnostics = [.. quoted.Diagnostics];
    }

    /// <param name="quoted">The text with its passages.</param>
    /// <param name="names">The names of the text.</param>
    /// <param name="links">Whose each passage is.</param>
    /// <param name="cast">Who they are.</param>
    /// <param name="resolved">The quotations in their order.</param>
    /// <param name="options">Which reports are given, and how sure an attribution must be; without it the quotation stays.</param>
    /// <param name="notes">How each speaker was found; null where nobody asks.</param>
    public static AttributionResult Build(
        QuotedText quoted,
        PooledList<NameMention> names,
        QuotationLinks links,
        Cast cast,
        ReadOnlySpan<ResolvedQuotation> resolved,
        QuoteAttributionOptions options,
        ReasonNotes? notes) =>
        new ResultBuilder(quoted, names, links, cast, options, notes).Build(resolved);

    private AttributionResult Build(ReadOnlySpan<ResolvedQuotation> resolved)
    {
        var quotations = new Quotation[resolved.Length - _leftOut.Count(resolved)];
        var count = 0;
        var places = _notes is null ? [] : PlacesOf(resolved);
        foreach (ref readonly var quotation in resolved)
        {
            _quoted.Segments.Cancellation.ThrowIfCancellationRequested();
            if (!_leftOut.Has(quotation))
            {
                quotations[count++] = QuotationOf(quotation, places);
            }
        }

        GatherMentions();
        SpeechWithoutQuotation.Report(_quoted, _links, quotations, _leftOut, _diagnostics);
        PutInOrder(_diagnostics);
        return new AttributionResult(
            _quoted.Segments.Text, _quoted.Segments.SentenceSpans(), _quoted.PublicPassages(), quotations, _speakers, _diagnostics);
    }

    /// <summary>The place of each quotation in the result, -1 where it is left out.</summary>
    private int[] PlacesOf(ReadOnlySpan<ResolvedQuotation> resolved)
    {
        var places = new int[resolved.Length];
        var count = 0;
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = _leftOut.Has(resolved[i]) ? -1 : count++;
        }

        return places;
    }

    private Quotation QuotationOf(in ResolvedQuotation resolved, int[] places)
    {
        var link = resolved.Link;
        var attribution = AttributionOf(resolved);
        if (attribution is null or { Mention: null, Speaker: null })
        {
            _diagnostics.Add(new Diagnostic(DiagnosticKind.NoSpeaker, link.Spans[0], "The text names no speaker for this quotation."));
        }

        var explanation = _notes is null ? null : Explanations.Of(resolved, _notes, _cast, places);
        return new Quotation(_quoted.Segments.Text, Array.AsReadOnly(link.TakeSpans()), link.Kind, IsVerbatim(link), attribution, explanation);
    }

    /// <summary>Between marks the words are the speaker's own; so are those after a label or a letterhead: <c>BROOK: It will hold.</c></summary>
    private static bool IsVerbatim(QuotationLink link) => link.Kind == QuotationKind.Direct
        || link.Pattern == Patterns.SpeakerLabel
        || (link.Pattern == Patterns.ParagraphBefore && !link.IsUncertain);

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
        var (cue, source, addressee) = (quotation.Cue, quotation.Source, quotation.Addressee);
        if (quotation.Rule is null || TellsNothing(quotation))
        {
            return null;
        }

        var confidence = Confidence.Of(quotation);
        if (confidence < _minimumConfidence)
        {
            return null;
        }

        return new Attribution(
            quotation.Rule,
            confidence,
            quotation.Speaker is null ? null : SpeakerOf(quotation.Speaker),
            source.IsNone ? null : new Mention(_quoted.Segments.Text, SpanOf(source.Tokens), KindOf(source)),
            cue.Count == 0 ? null : new Cue(_quoted.Segments.Text, SpanOf(cue)),
            addressee.Count == 0 ? null : new Mention(_quoted.Segments.Text, SpanOf(addressee), KindOf(addressee)),
            quotation.IsBelief ? AttributionKind.Belief : AttributionKind.Speech);
    }

    /// <summary>Whether neither a cue, nor a source, nor a speaker was found.</summary>
    private static bool TellsNothing(in ResolvedQuotation quotation) =>
        quotation.Source.IsNone && quotation.Cue.Count == 0 && quotation.Speaker is null && quotation.Link.Pattern != Patterns.SpeakerLabel;

    private Speaker SpeakerOf(Referent referent)
    {
        ref var place = ref _places[referent.Id];
        if (place == 0)
        {
            _mentions.Add(new NameMentions(_quoted.Segments.Text, referent.MentionCount));
            _speakers.Add(new Speaker(_speakers.Count, _speakerNames.NameOf(referent), referent.Kind, referent.Gender, _mentions[^1]));
            place = _speakers.Count;
        }

        return _speakers[place - 1];
    }

    /// <summary>Gives the speakers their mentions, in the order of the text: from speaker to speaker it would be read over and over.</summary>
    private void GatherMentions()
    {
        var of = _cast.OfMention;
        for (var i = 0; i < of.Length; i++)
        {
            _quoted.Segments.Cancellation.ThrowIfCancellationRequested();
            if (_places[of[i].Id] is > 0 and var place)
            {
                _mentions[place - 1].Add(SpanOf(_names[i].Tokens));
            }
        }
    }

    private MentionKind KindOf(SourcePhrase source) => NounPhraseChain.IsPronoun(source.Head)
        ? MentionKind.Pronoun
        : NameShape.Ends(_quoted.Segments.Tokens, source.Name) ? MentionKind.Name : MentionKind.NounPhrase;

    private MentionKind KindOf(TokenRange range)
    {
        var last = _quoted.Segments.Tokens[range.End - 1];
        return range.Count == 1 && last.Has(WordTraits.AnyPronoun) ? MentionKind.Pronoun
            : last.IsCapitalised ? MentionKind.Name
            : MentionKind.NounPhrase;
    }

    private TextSpan SpanOf(TokenRange range) => _quoted.Segments.SpanOf(range);
}
