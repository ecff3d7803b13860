using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Genres;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Resolution;
using QuoteAttribution.Resolution.Dialogue;
using QuoteAttribution.Resolution.Results;
using QuoteAttribution.Resolution.Sources;
using QuoteAttribution.Segmentation;


namespace QuoteAttribution;

/// <summary>Finds who said what in a text. Immutable and thread-safe: make one and share it.</summary>
public sealed class QuoteAttributor : IQuoteAttributor
{
    // The text of so many quotations, with its tokens, stays in the second cache of a processor between finding a quotation and its speaker.
    internal const int Stretch = 256;

    private readonly QuoteAttributionOptions _options;
    private readonly Lexicon _lexicon;

    /// <summary>Makes an attributor.</summary>
    /// <param name="options">How to analyse; copied, so later changes to it have no effect. The defaults when null.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public QuoteAttributor(QuoteAttributionOptions? options = null)
    {
        _options = options is null ? new QuoteAttributionOptions() : options with { };
        _options.Validate();
        _lexicon = Lexicon.EnglishWith(_options.AdditionalCueVerbs);
    }

    /// <summary>An attributor with the default options.</summary>
    public static QuoteAttributor Default { get; } = new();

    /// <inheritdoc/>
    public AttributionResult Analyze(string text, CancellationToken cancellationToken = default) =>
        Analyze(text, _options.KnownSpeakers, cancellationToken);

    /// <inheritdoc/>
    public AttributionResult Analyze(string text, IReadOnlyList<KnownSpeaker> knownSpeakers, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (KnownSpeaker.FaultOf(knownSpeakers) is { } fault)
        {
            throw new ArgumentException($"{nameof(knownSpeakers)} {fault}", nameof(knownSpeakers));
        }

        cancellationToken.ThrowIfCancellationRequested();
        using var segments = new SegmentedText(text, _lexicon, _options.DoubledApostrophesAreMarks);
        using var quoted = new QuotedText(segments);
        var genre = quoted.Genre;
        using var names = new PooledList<NameMention>(64);
        using var tables = CastTables.Rent(segments.Capitals.Length);
        new NameFinder(segments, names, tables, genre).Run(quoted.Passages);
        var cast = new Cast(text, segments.Tokens, names.Items, tables, genre, KnownCast.Of(knownSpeakers));
        var sources = new SourceResolver(quoted, names, cast, genre);
        var result = new ResultBuilder(quoted, names, cast, _options.MinimumConfidence);
        using var links = QuotationLinks.Rent(quoted.Passages.Length);
        using var linker = new CueLinker(quoted, _options.Indirect, links, cancellationToken);
        if (genre == Genre.Story)
        {
            linker.Next(int.MaxValue);
            new DialogueResolver(quoted, names, cast, sources, _options.Policy).Run(links, result);
        }
        else
        {
            var speakers = new SpeakerResolver(sources, new TurnTaking(genre));
            while (linker.Next(Stretch))
            {
                speakers.Run(links, result);
            }
        }

        return result.Build();
    }

    /// <summary>Splits a text into its tokens.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var segments = new SegmentedText(text, _lexicon, _options.DoubledApostrophesAreMarks);
        return segments.Tokens.ToArray();
    }

    /// <summary>Splits a text into its sentences, without the white space between them; UTF-16 code units.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<TextSpan> SplitSentences(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var segments = new SegmentedText(text, _lexicon, _options.DoubledApostrophesAreMarks);
        return segments.SentenceSpans();
    }

    /// <summary>Finds all stretches between quotation marks, speech or not, nested ones included.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<QuotedPassage> FindPassages(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var segments = new SegmentedText(text, _lexicon, _options.DoubledApostrophesAreMarks);
        using var quoted = new QuotedText(segments);
        return quoted.PublicPassages();
    }
}
