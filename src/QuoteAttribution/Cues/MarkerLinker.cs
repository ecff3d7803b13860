using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Links what a marker with a preposition ascribes to a source: <c>The town will rebuild, according to the mayor.</c></summary>
internal static class MarkerLinker
{
    private const int LongestDescription = 20;

    private static readonly PhrasePattern AsReported = PhrasePatterns.Of("as-reported");

    /// <summary>The marker with its preposition and the source after; none where no noun phrase follows.</summary>
    public static CueFrame FrameOf(in ParagraphView view, int marker)
    {
        var preposition = marker + 1;
        // "according to early counts"
        var noun = view.KindAt(preposition + 1) == PhraseKind.Adverb ? preposition + 2 : preposition + 1;
        if (view.KindAt(preposition) != PhraseKind.Preposition || !IsSource(view, noun))
        {
            return default;
        }

        var found = SourceFinder.At(view, noun);
        var source = found with { Tokens = new TokenRange(view.Phrases[preposition + 1].Tokens.Start, found.Tokens.End), First = preposition + 1 };
        var cue = new TokenRange(view.Phrases[marker].Tokens.Start, view.Phrases[preposition].Tokens.End);
        return new CueFrame(cue, WordTraits.SourceMarker, source, false, marker, source.Last, default);
    }

    /// <summary>The same of "as first reported by", before or after what is reported; none where something else is compared.</summary>
    public static CueFrame OfReport(in ParagraphView view, int comparing)
    {
        if (!AsReported.Matches(view, comparing))
        {
            return default;
        }

        var verb = view.SkipAsidesRight(comparing + 1);
        var source = SourceFinder.At(view, verb + 2);
        var cue = new TokenRange(view.Phrases[comparing].Tokens.Start, view.Phrases[verb + 1].Tokens.End);
        return view.Phrases[verb].Has(WordTraits.Past) ? new CueFrame(cue, WordTraits.SourceMarker, source, false, comparing, source.Last, default) : default;
    }

    /// <summary>A noun phrase, or one that a time ends: "a poll taken last week".</summary>
    private static bool IsSource(in ParagraphView view, int noun)
    {
        if (view.KindAt(noun) != PhraseKind.Time)
        {
            return view.KindAt(noun) == PhraseKind.NounPhrase;
        }

        foreach (ref readonly var word in view.Tokens[view.Phrases[noun].Tokens.Start..view.Phrases[noun].Tokens.End])
        {
            if (word.Has(WordTraits.SpeakerNoun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Links what the marker ascribes to the source.</summary>
    /// <param name="links">The paragraph's links.</param>
    /// <param name="frame">The marker and the source.</param>
    /// <param name="isLast">Whether the passages that have tags of their own are linked already; a clause has to wait for that.</param>
    /// <returns>Whether anything was to be linked so far.</returns>
    public static bool Link(in ParagraphLinks links, in CueFrame frame, bool isLast)
    {
        var before = PassageFinder.Before(links, frame);
        var facts = before >= 0 && !PassageFinder.IsLedUpTo(links.View, before) ? CueFacts.QuotationBefore : CueFacts.None;
        if (Patterns.Match(PatternAnchor.Marker, frame.Traits, facts) is not { } pattern || (pattern.Content != PatternContent.Passages && !isLast))
        {
            return false;
        }

        if (pattern.Content == PatternContent.Passages)
        {
            links.AddPassage(links.Add(frame, pattern, QuotationKind.Direct), before);
        }
        else
        {
            LinkClause(links, frame, pattern);
        }

        return true;
    }

    /// <summary>Links the sentence that the marker opens, closes or interrupts.</summary>
    private static void LinkClause(in ParagraphLinks links, in CueFrame frame, AttributionPattern pattern)
    {
        ref readonly var view = ref links.View;
        if (view.StartsSentence(frame.First) || view.StartsSentence(view.SkipAsidesLeft(frame.First)))
        {
            ClauseLinker.Link(links, frame, pattern, ReportedClause.After(view, frame with { Last = EndOfOpening(view, frame.Last) }), default);
            return;
        }

        var followsComma = view.KindAt(frame.First - 1) == PhraseKind.Comma;
        var before = new PhraseRange(PassageFinder.SentenceStart(view, frame.First), followsComma ? frame.First - 1 : frame.First);
        if (followsComma && LastPart(view, before) is var part && Interrupted(view, frame, part) is { IsEmpty: false } rest)
        {
            ClauseLinker.Link(links, frame, pattern, rest, IsConnective(view, part) ? default : part);
            return;
        }

        ClauseLinker.Link(links, frame, pattern, before, default);
    }

    /// <summary>"There are no drawings; | the maker, according to Ann Reed, burned them"</summary>
    private static PhraseRange LastPart(in ParagraphView view, PhraseRange before)
    {
        var semicolon = view.Left<Semicolon>(before.End - 1, before.Start);
        return view.KindAt(semicolon) == PhraseKind.Semicolon && semicolon > before.Start ? new PhraseRange(semicolon + 1, before.End) : before;
    }

    private readonly struct Semicolon : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) => view.KindAt(phrase) == PhraseKind.Semicolon;
    }

    /// <summary>"The town, according to the board, | ignored the warnings.": what goes on after the source; empty where nothing does.</summary>
    private static PhraseRange Interrupted(in ParagraphView view, in CueFrame frame, PhraseRange before) =>
        EndOfOpening(view, frame.Last) is var comma && view.KindAt(comma) == PhraseKind.Comma && (EndsInHelper(view, before) || !ReportedClause.HasFiniteVerb(view, before.Start, before.End))
        && ReportedClause.After(view, frame with { Last = comma - 1 }) is { IsEmpty: false } rest && ReportedClause.HasFiniteVerb(view, rest.Start - 1, rest.End)
            ? rest
            : default;

    /// <summary>"It had, according to the board, passed."</summary>
    private static bool EndsInHelper(in ParagraphView view, PhraseRange before) =>
        view.KindAt(before.End - 1) == PhraseKind.Verb && view.Tokens[view.Phrases[before.End - 1].Head].Has(WordTraits.Helper);

    /// <summary>"But, according to the board, nobody listened.": no part of what is said.</summary>
    private static bool IsConnective(in ParagraphView view, PhraseRange before) =>
        before.End - before.Start == 1 && view.KindAt(before.Start) is PhraseKind.Coordinator or PhraseKind.Adverb;

    /// <summary>The comma that ends a source with all that describes it: <c>According to a report filed in May by the board, the …</c></summary>
    private static int EndOfOpening(in ParagraphView view, int last)
    {
        var end = Math.Min(view.Count, last + LongestDescription);
        for (var i = last + 1; i < end && !view.StartsSentence(i) && view.KindAt(i) is not (PhraseKind.Stop or PhraseKind.Passage); i++)
        {
            if (view.KindAt(i) == PhraseKind.Comma)
            {
                return i;
            }
        }

        return last;
    }
}
