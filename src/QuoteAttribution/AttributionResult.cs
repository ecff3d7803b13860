using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;
using QuoteAttribution.Json;

namespace QuoteAttribution;

/// <summary>Everything found in a text. Immutable and thread-safe; two results are equal when they say the same of the same text.</summary>
/// <example>
/// A result can be made by hand, so that code that uses an <see cref="IQuoteAttributor"/> can be tested without it:
/// <code>
/// const string text = "“It will hold,” said Ann Reed.";
/// var ann = new Speaker("Ann Reed", SpeakerKind.Person, Gender.Female);
/// var rule = AttributionRules.Find("quotation-cue-source")!;
/// var attribution = new Attribution(rule, confidence: 0.97, ann, cue: new Cue(text, new TextSpan(16, 4)));
/// var result = new AttributionResult(text, [new Quotation(text, [new TextSpan(1, 13)], QuotationKind.Direct, attribution)]);
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ResultConverter))]
public sealed partial class AttributionResult : IEquatable<AttributionResult>
{
    // What only some callers ask for is made when one does. Threads that ask at the same time may each make it; whichever is kept, it is equal.
    private ReadOnlyCollection<Quotation>[]? _bySpeaker;
    private int[]? _latestEnds;

    /// <summary>Makes a result. The speakers are those of the quotations, in order of their first one.</summary>
    /// <param name="text">The text that was analysed.</param>
    /// <param name="quotations">Quotations of <paramref name="text"/>, in order of their start; copied. Their speakers belong to this result from now on.</param>
    /// <param name="sentences">See <see cref="Sentences"/>; copied, none when null.</param>
    /// <param name="passages">See <see cref="Passages"/>; copied, none when null.</param>
    /// <param name="diagnostics">See <see cref="Diagnostics"/>; copied, none when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="quotations"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A list holds a null; a quotation, its cue or a mention is of another text; a quotation starts before the one before it; a speaker belongs
    /// to another result already; or <paramref name="passages"/> refers to a passage that is not there.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A sentence, passage or diagnostic reaches beyond <paramref name="text"/>.</exception>
    public AttributionResult(
        string text,
        IReadOnlyList<Quotation> quotations,
        IReadOnlyList<TextSpan>? sentences = null,
        IReadOnlyList<QuotedPassage>? passages = null,
        IReadOnlyList<Diagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        Quotations = Argument.CopyOf(quotations);
        Sentences = Argument.CopyOf(sentences ?? [], nameof(sentences));
        Passages = Argument.CopyOf(passages ?? [], nameof(passages));
        Diagnostics = Argument.CopyOf(diagnostics ?? [], nameof(diagnostics));
        CheckSpans();
        CheckPassages();
        CheckQuotations();
        Speakers = Quotations.Select(static quotation => quotation.Speaker).OfType<Speaker>().Distinct().ToArray().AsReadOnly();
        if (Speakers.FirstOrDefault(static speaker => speaker.HasResult) is { } taken)
        {
            throw new ArgumentException($"The speaker \"{taken.Name}\" belongs to another result; make a new one for this.", nameof(quotations));
        }

        if (Speakers.FirstOrDefault(speaker => speaker.Mentions.Any(mention => !mention.IsOf(text))) is { } foreign)
        {
            throw new ArgumentException($"A mention of the speaker \"{foreign.Name}\" is of another text.", nameof(quotations));
        }

        TakeSpeakers();
    }

    internal AttributionResult(
        string text, TextSpan[] sentences, QuotedPassage[] passages, Quotation[] quotations, List<Speaker> speakers, List<Diagnostic> diagnostics)
    {
        Text = text;
        Sentences = sentences.AsReadOnly();
        Passages = passages.AsReadOnly();
        Quotations = quotations.AsReadOnly();
        Speakers = speakers.AsReadOnly();
        Diagnostics = diagnostics.AsReadOnly();
        TakeSpeakers();
    }

    /// <summary>The text that was given, the very string; all spans point into it.</summary>
    public string Text { get; }

    /// <summary>The sentences in order, disjoint, without the white space between them; UTF-16 code units.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; }

    /// <summary>All stretches between quotation marks, speech or not, in order of their start, an enclosing one before those inside it.</summary>
    public IReadOnlyList<QuotedPassage> Passages { get; }

    /// <summary>The quotations in order of their start.</summary>
    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>Those who are quoted, in order of their first quotation; <see cref="Speaker.Id"/> is the index.</summary>
    public IReadOnlyList<Speaker> Speakers { get; }

    /// <summary>What is odd in the text, in order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The quotation that covers a place of the text: what a reader points at. The time grows with the logarithm of their number.</summary>
    /// <param name="offset">A place in the text, in UTF-16 code units.</param>
    /// <returns>
    /// The quotation whose <see cref="Quotation.Span"/> has the place, the tag within an interrupted one included; where there are several,
    /// the one that starts last. Null where there is none.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative or beyond the end of the text.</exception>
    public Quotation? QuotationAt(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        var last = LastStartingUpTo(offset);
        if (last < 0)
        {
            return null;
        }

        // The leaves of the tree are the ends of the quotations, a node the latest end below it. From the last quotation that has
        // started, to the left, up to the first node with a later end than the place; then down, to the right where that is possible.
        var ends = _latestEnds ??= LatestEnds();
        var leaves = ends.Length / 2;
        var node = leaves + last;
        while (ends[node] <= offset)
        {
            node >>= BitOperations.TrailingZeroCount(node);
            if (node == 1)
            {
                return null;
            }

            node--;
        }

        while (node < leaves)
        {
            node = (node * 2) + (ends[(node * 2) + 1] > offset ? 1 : 0);
        }

        return Quotations[node - leaves];
    }

    /// <summary>Who speaks at a place of the text: the speaker of <see cref="QuotationAt"/>, within the tag of an interrupted quotation, too.</summary>
    /// <param name="offset">A place in the text, in UTF-16 code units.</param>
    /// <returns>The speaker; null where no quotation has the place, and where nobody knows who speaks it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative or beyond the end of the text.</exception>
    public Speaker? SpeakerAt(int offset) => QuotationAt(offset)?.Speaker;

    /// <summary>Whether the other result says the same of the same text: all lists have equal members, and quotations have the same speakers.</summary>
    public bool Equals(AttributionResult? other) => ReferenceEquals(this, other) || (other is not null
        && Text == other.Text
        && Sentences.SequenceEqual(other.Sentences)
        && Passages.SequenceEqual(other.Passages)
        && Diagnostics.SequenceEqual(other.Diagnostics)
        && AreAlike(Speakers, other.Speakers, static (a, b) => a.SaysTheSameAs(b))
        && AreAlike(Quotations, other.Quotations, static (a, b) => a.SaysTheSameAs(b)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AttributionResult);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Quotations.Count, Speakers.Count);

    /// <summary>How much was found: <c>12 quotations, 3 speakers</c>.</summary>
    public override string ToString() => $"{Quotations.Count} quotations, {Speakers.Count} speakers";

    internal IReadOnlyList<Quotation> QuotationsOf(int speaker) => (_bySpeaker ??= BySpeaker())[speaker];

    private ReadOnlyCollection<Quotation>[] BySpeaker()
    {
        var lists = new List<Quotation>[Speakers.Count];
        foreach (var quotation in Quotations)
        {
            if (quotation.Speaker is { } speaker)
            {
                (lists[speaker.Id] ??= []).Add(quotation);
            }
        }

        return Array.ConvertAll(lists, static list => list.AsReadOnly());
    }

    private int LastStartingUpTo(int offset)
    {
        int low = 0, high = Quotations.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Quotations[middle].Span.Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    private int[] LatestEnds()
    {
        var leaves = (int)BitOperations.RoundUpToPowerOf2((uint)Quotations.Count);
        var ends = new int[leaves * 2];
        for (var i = 0; i < Quotations.Count; i++)
        {
            ends[leaves + i] = Quotations[i].Span.End;
        }

        for (var node = leaves - 1; node > 0; node--)
        {
            ends[node] = Math.Max(ends[node * 2], ends[(node * 2) + 1]);
        }

        return ends;
    }

    private void TakeSpeakers()
    {
        for (var i = 0; i < Speakers.Count; i++)
        {
            Speakers[i].Join(this, i);
        }
    }

    private void CheckSpans()
    {
        foreach (var sentence in Sentences)
        {
            Argument.ThrowIfBeyond(sentence, Text, "sentences");
        }

        foreach (var diagnostic in Diagnostics)
        {
            Argument.ThrowIfBeyond(diagnostic.Span, Text, "diagnostics");
        }
    }

    private void CheckPassages()
    {
        foreach (var passage in Passages)
        {
            Argument.ThrowIfBeyond(passage.Span, Text, "passages");
            if (Math.Max(passage.Parent ?? 0, passage.Continues ?? 0) >= Passages.Count)
            {
                throw new ArgumentException($"The passage at {passage.Span} refers to a passage that is not in the list.", "passages");
            }
        }
    }

    private void CheckQuotations()
    {
        var start = 0;
        foreach (var quotation in Quotations)
        {
            if (!quotation.IsOf(Text))
            {
                throw new ArgumentException($"The quotation at {quotation.Span}, its cue or who it names is of another text.", "quotations");
            }

            if (quotation.Span.Start < start)
            {
                throw new ArgumentException($"The quotation at {quotation.Span} starts before the one before it, at {start}; give them in order.", "quotations");
            }

            start = quotation.Span.Start;
        }
    }

    private static bool AreAlike<T>(IReadOnlyList<T> some, IReadOnlyList<T> others, Func<T, T, bool> alike) =>
        some.Count == others.Count && some.Zip(others, alike).All(static same => same);
}
