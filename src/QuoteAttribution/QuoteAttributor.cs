using System.Diagnostics;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Pipeline;

namespace QuoteAttribution;

/// <summary>Finds who said what in a text. Immutable and thread-safe: make one and share it.</summary>
/// <example><code>
/// var result = QuoteAttributor.Default.Analyze("“The bridge opens in May,” said Anna Berg.");
/// Console.WriteLine(result.Quotations[0].Speaker); // Anna Berg
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class QuoteAttributor : IQuoteAttributor
{
    private readonly QuoteAttributionOptions _options;
    private readonly Analysis _analysis;

    /// <summary>Makes an attributor.</summary>
    /// <param name="options">How to analyse; copied, so later changes to it have no effect. The defaults when null.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public QuoteAttributor(QuoteAttributionOptions? options = null)
    {
        _options = (options ?? new QuoteAttributionOptions()).CheckedCopy();
        _analysis = new Analysis(Lexicon.EnglishWith(_options.AdditionalCueVerbs), _options);
    }

    /// <summary>An attributor with the default options.</summary>
    public static QuoteAttributor Default { get; } = new();

    /// <inheritdoc/>
    public AttributionResult Analyze(string text, IReadOnlyList<KnownSpeaker>? cast = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (cast?.Contains(null!) == true)
        {
            throw new ArgumentException("The cast holds a null; leave it out.", nameof(cast));
        }

        cancellationToken.ThrowIfCancellationRequested();
        return _analysis.Run(text, cast ?? _options.KnownSpeakers, cancellationToken);
    }

    /// <summary>Splits a text into its tokens: words, numbers and marks, in order and disjoint.</summary>
    /// <param name="text">Any text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var memory = Workspace.Lease();
        var shown = ShownText.Of(text);
        var tokens = _analysis.Segments(shown?.Text ?? text, memory).Tokens;
        return Array.AsReadOnly(shown?.InSource(tokens) ?? tokens.ToArray());
    }

    /// <summary>
    /// Splits a text into its sentences, in order and disjoint, without the white space between them; UTF-16 code units. A quoted
    /// sentence and the tag that belongs to it stay together: <c>“Ready?” he asked.</c>
    /// </summary>
    /// <param name="text">English text of any length.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<TextSpan> SplitSentences(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var memory = Workspace.Lease();
        var shown = ShownText.Of(text);
        var sentences = _analysis.Segments(shown?.Text ?? text, memory).SentenceSpans();
        return Array.AsReadOnly(shown?.InSource(sentences) ?? sentences);
    }

    /// <summary>Finds all stretches between quotation marks, speech or not, nested ones included, in order of their start.</summary>
    /// <param name="text">English text of any length.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<QuotedPassage> FindPassages(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var memory = Workspace.Lease();
        var shown = ShownText.Of(text);
        var passages = _analysis.Passages(shown?.Text ?? text, memory).PublicPassages();
        return Array.AsReadOnly(shown?.InSource(passages) ?? passages);
    }

    /// <summary>The options that differ from the defaults.</summary>
    public override string ToString() => $"{nameof(QuoteAttributor)} with {_options}";
}
