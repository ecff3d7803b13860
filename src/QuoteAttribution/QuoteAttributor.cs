using QuoteAttribution.Lexicons;
using QuoteAttribution.Pipeline;

namespace QuoteAttribution;

/// <summary>Finds who said what in a text. Immutable and thread-safe: make one and share it.</summary>
public sealed class QuoteAttributor : IQuoteAttributor
{
    private readonly QuoteAttributionOptions _options;
    private readonly Analysis _analysis;

    /// <summary>Makes an attributor.</summary>
    /// <param name="options">How to analyse; copied, so later changes to it have no effect. The defaults when null.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public QuoteAttributor(QuoteAttributionOptions? options = null)
    {
        _options = options is null ? new QuoteAttributionOptions() : options with { };
        _options.Validate();
        _analysis = new Analysis(Lexicon.EnglishWith(_options.AdditionalCueVerbs), _options);
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
        return _analysis.Run(text, knownSpeakers, cancellationToken);
    }

    /// <summary>Splits a text into its tokens.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var memory = Workspace.Lease();
        return _analysis.Segments(text, memory).Tokens.ToArray();
    }

    /// <summary>Splits a text into its sentences, without the white space between them; UTF-16 code units.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<TextSpan> SplitSentences(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var memory = Workspace.Lease();
        return _analysis.Segments(text, memory).SentenceSpans();
    }

    /// <summary>Finds all stretches between quotation marks, speech or not, nested ones included.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<QuotedPassage> FindPassages(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var memory = Workspace.Lease();
        return _analysis.Passages(text, memory).PublicPassages();
    }
}
