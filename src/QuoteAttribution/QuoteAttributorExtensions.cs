using QuoteAttribution.Pipeline;

namespace QuoteAttribution;

/// <summary>Shorter ways to call an <see cref="IQuoteAttributor"/>, and the way to give it many documents.</summary>
public static class QuoteAttributorExtensions
{
    /// <summary>Finds the quotations of <paramref name="text"/> and their speakers, who are not known beforehand; see <see cref="IQuoteAttributor.Analyze"/>.</summary>
    /// <param name="attributor">Who analyses.</param>
    /// <param name="text">English text of any length, an article or a whole novel. Offsets in the result point into this very string.</param>
    /// <param name="cancellationToken">Ends the analysis early.</param>
    /// <returns>What was found; never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="attributor"/> or <paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static AttributionResult Analyze(this IQuoteAttributor attributor, string text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(attributor);
        return attributor.Analyze(text, cast: null, cancellationToken);
    }

    /// <summary>Analyses many texts on all cores and gives the results in their order, each as soon as those before it are given.</summary>
    /// <param name="attributor">Who analyses; called by many threads at once.</param>
    /// <param name="texts">The texts; read by one thread at a time, and only so far ahead as <paramref name="options"/> allow.</param>
    /// <param name="options">How many at once, how much of them is held, who is told of progress; the defaults when null.</param>
    /// <param name="cancellationToken">Ends the run: the enumeration throws an <see cref="OperationCanceledException"/>.</param>
    /// <returns>
    /// For each text its result, or what went wrong with it, which does not touch the others. What <paramref name="texts"/> itself throws
    /// comes after the results of the texts before. Nothing is read before the enumeration begins, and no more once it ends.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A number of <paramref name="options"/> is out of its range.</exception>
    /// <example><code>
    /// await foreach (var done in QuoteAttributor.Default.AnalyzeManyAsync(texts))
    /// {
    ///     Console.WriteLine(done.Succeeded ? $"{done.Result.Quotations.Count} quotations" : done.Error.Message);
    /// }
    /// </code></example>
    public static IAsyncEnumerable<AnalyzedDocument<string>> AnalyzeManyAsync(
        this IQuoteAttributor attributor, IEnumerable<string> texts, AnalyzeManyOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Run(attributor, texts.ToAsyncEnumerable(), static text => text, null, options, cancellationToken);
    }

    /// <inheritdoc cref="AnalyzeManyAsync(IQuoteAttributor, IEnumerable{string}, AnalyzeManyOptions, CancellationToken)"/>
    public static IAsyncEnumerable<AnalyzedDocument<string>> AnalyzeManyAsync(
        this IQuoteAttributor attributor, IAsyncEnumerable<string> texts, AnalyzeManyOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Run(attributor, texts, static text => text, null, options, cancellationToken);
    }

    /// <summary>Analyses many documents of the caller's own type on all cores and gives the results in their order, each as soon as those before it are given.</summary>
    /// <typeparam name="TDocument">What the caller calls a document: an article, a row, a file.</typeparam>
    /// <param name="attributor">Who analyses; called by many threads at once.</param>
    /// <param name="documents">The documents; read by one thread at a time, and only so far ahead as <paramref name="options"/> allow.</param>
    /// <param name="text">Gives a document's text: <c>article => article.Body</c>. Called once a document, in order.</param>
    /// <param name="cast">Gives who may speak in a document, where that is known, called after <paramref name="text"/>; see <see cref="IQuoteAttributor.Analyze"/>.</param>
    /// <param name="options">How many at once, how much of them is held, who is told of progress; the defaults when null.</param>
    /// <param name="cancellationToken">Ends the run: the enumeration throws an <see cref="OperationCanceledException"/>.</param>
    /// <returns>
    /// For each document its result, or what went wrong with it (what <paramref name="text"/> throws, too), which does not touch the others. What
    /// <paramref name="documents"/> itself throws comes after the results of the documents before. Nothing is read before the enumeration
    /// begins, and no more once it ends.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="attributor"/>, <paramref name="documents"/> or <paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">A number of <paramref name="options"/> is out of its range.</exception>
    /// <example><code>
    /// await foreach (var done in attributor.AnalyzeManyAsync(articles, article => article.Body))
    /// {
    ///     Console.WriteLine($"{done.Document.Title}: {done}");
    /// }
    /// </code></example>
    public static IAsyncEnumerable<AnalyzedDocument<TDocument>> AnalyzeManyAsync<TDocument>(
        this IQuoteAttributor attributor,
        IEnumerable<TDocument> documents,
        Func<TDocument, string> text,
        Func<TDocument, IReadOnlyList<KnownSpeaker>?>? cast = null,
        AnalyzeManyOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Run(attributor, documents.ToAsyncEnumerable(), text, cast, options, cancellationToken);
    }

    /// <inheritdoc cref="AnalyzeManyAsync{TDocument}(IQuoteAttributor, IEnumerable{TDocument}, Func{TDocument, string}, Func{TDocument, IReadOnlyList{KnownSpeaker}}, AnalyzeManyOptions, CancellationToken)"/>
    public static IAsyncEnumerable<AnalyzedDocument<TDocument>> AnalyzeManyAsync<TDocument>(
        this IQuoteAttributor attributor,
        IAsyncEnumerable<TDocument> documents,
        Func<TDocument, string> text,
        Func<TDocument, IReadOnlyList<KnownSpeaker>?>? cast = null,
        AnalyzeManyOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Run(attributor, documents, text, cast, options, cancellationToken);
    }

    private static IAsyncEnumerable<AnalyzedDocument<TDocument>> Run<TDocument>(
        IQuoteAttributor attributor,
        IAsyncEnumerable<TDocument> documents,
        Func<TDocument, string> text,
        Func<TDocument, IReadOnlyList<KnownSpeaker>?>? cast,
        AnalyzeManyOptions? options,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(attributor);
        ArgumentNullException.ThrowIfNull(text);
        return new ManyDocuments<TDocument>(attributor, text, cast, (options ?? new AnalyzeManyOptions()).Checked(nameof(options))).RunAsync(documents, cancellationToken);
    }
}
