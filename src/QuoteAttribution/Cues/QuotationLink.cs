using QuoteAttribution.Cues.Reports;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>A quotation with the cue and the source phrase that the text gives it; who that is comes later.</summary>
internal sealed class QuotationLink
{
    // “A,” he said. “B.” … “Z.”: whoever goes on so long is somebody else.
    private const int LongestChain = 64;

    private State _state;

    public ref QuotationKind Kind => ref _state.Kind;

    public int Paragraph => _state.Paragraph;

    /// <summary>The paragraph in which it ends.</summary>
    public ref int LastParagraph => ref _state.LastParagraph;

    /// <summary>The content, in order.</summary>
    public ReadOnlySpan<TextSpan> Spans => _state.Spans.AsSpan(0, _state.SpanCount);

    /// <summary>Whether all that speaks for quoted words are marks that may be none.</summary>
    public bool IsUncertain => _state.HasUncertainMarks && !_state.HasCertainMarks;

    /// <summary>The tokens of the cue; empty where there is none.</summary>
    public ref TokenRange Cue => ref _state.Cue;

    /// <summary>The phrase that names the source; none where only the context tells.</summary>
    public ref SourcePhrase Source => ref _state.Source;

    public ref TokenRange Addressee => ref _state.Addressee;

    /// <summary>Whether the cue is one of thinking or meaning to do.</summary>
    public ref bool IsBelief => ref _state.IsBelief;

    /// <summary>What speaks for and against it where the writer's own words report it; none where it stands in marks alone.</summary>
    public ref ReportEvidenceSet Evidence => ref _state.Evidence;

    /// <summary>What its cue weighs beside that evidence.</summary>
    public ref double CueWeight => ref _state.CueWeight;

    /// <summary>How likely it is a statement, with its words and its source; 1 where nothing was to be judged.</summary>
    public ref double Probability => ref _state.Probability;

    /// <summary>Whether it was judged.</summary>
    public bool IsJudged => !_state.Evidence.IsNone;

    /// <summary>The pattern in which it stands; null where only the turns can tell who speaks.</summary>
    public AttributionPattern? Pattern => _state.Pattern;

    /// <summary>As what a result shows the pattern.</summary>
    public AttributionRule? Rule => _state.Pattern?.Rule;

    /// <summary>Another quotation whose speaker goes on here, null where the source is its own.</summary>
    public QuotationLink? SameSpeakerAs => _state.SameSpeakerAs;

    /// <summary>Gives it the speaker of another one; that changes nothing where there is none, or where it takes its speaker from this: they would ask each other without end.</summary>
    public void SpeakAs(QuotationLink? other)
    {
        var left = LongestChain;
        for (QuotationLink? link = other; link is not null; link = link.SameSpeakerAs)
        {
            if (link == this || left-- == 0)
            {
                return;
            }
        }

        _state.SameSpeakerAs = other ?? _state.SameSpeakerAs;
    }

    /// <summary>Whether somebody else than who spoke before it answers: “Where is Tom?” “At the pier.”</summary>
    public ref bool IsAnswer => ref _state.IsAnswer;

    /// <summary>The labelled turn that it is, or in which it stands; -1 where it stands in none.</summary>
    public ref int Turn => ref _state.Turn;

    /// <summary>The passage within which it stands, whose speaker tells what others say; <see cref="Passage.None"/> where the writer does.</summary>
    public ref int Within => ref _state.Within;

    /// <summary>Its place among those of the text, in the order of their starts.</summary>
    public ref int Number => ref _state.Number;

    public int Start => Spans[0].Start;

    public int End => Spans[^1].End;

    /// <summary>Begins another quotation, with nothing beside it.</summary>
    public void Begin(QuotationKind kind, int paragraph, AttributionPattern? pattern) =>
        _state = new State { Kind = kind, Paragraph = paragraph, LastParagraph = paragraph, Pattern = pattern, Spans = [], Turn = -1, Within = Passage.None, Probability = 1 };

    /// <summary>Adds a stretch of the content in its place; nearly all quotations have one or two, but an unclosed one can go on for a whole text.</summary>
    public void Add(TextSpan span)
    {
        if (_state.SpanCount == _state.Spans.Length)
        {
            Array.Resize(ref _state.Spans, Math.Max(1, 2 * _state.SpanCount));
        }

        // The last one nearly always: “It fell.” Ann Reed “No,” “it will hold,” said: “It stood.”
        var place = _state.SpanCount++;
        for (; place > 0 && _state.Spans[place - 1].Start > span.Start; place--)
        {
            _state.Spans[place] = _state.Spans[place - 1];
        }

        _state.Spans[place] = span;
    }

    /// <summary>The content for a result, with no room left in it. Copied only where there was room.</summary>
    public TextSpan[] TakeSpans()
    {
        Array.Resize(ref _state.Spans, _state.SpanCount);
        return _state.Spans;
    }

    /// <summary>Takes note of a passage that is the quotation's, or part of it.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="isStory">Whether a story is told, in whose lines a single mark is an apostrophe as often as not: <c>“I told 'em it 'ud rain.”</c></param>
    public void Note(in Passage passage, bool isStory)
    {
        // Beside double marks, single ones within a sentence of the writer's set words apart: the ‘special friendship’. Within double ones they quote.
        var isCertain = passage.IsCertain && (passage.IsPrimary || Kind == QuotationKind.Direct || (passage.Parent != Passage.None && !isStory));
        _state.HasCertainMarks |= isCertain;
        _state.HasUncertainMarks |= !isCertain;
    }

    /// <summary>All that is known of a quotation: one value, so that nothing of the one before can be left in it.</summary>
    private struct State
    {
        public QuotationKind Kind;
        public int Paragraph;
        public int LastParagraph;
        public int Number;
        public int Turn;
        public int Within;
        public TextSpan[] Spans;
        public int SpanCount;
        public TokenRange Cue;
        public TokenRange Addressee;
        public SourcePhrase Source;
        public AttributionPattern? Pattern;
        public QuotationLink? SameSpeakerAs;
        public ReportEvidenceSet Evidence;
        public double CueWeight;
        public double Probability;
        public bool IsBelief;
        public bool IsAnswer;
        public bool HasUncertainMarks;
        public bool HasCertainMarks;
    }
}
