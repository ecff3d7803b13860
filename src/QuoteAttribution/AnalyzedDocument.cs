using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace QuoteAttribution;

/// <summary>What became of one document of many: its result, or what went wrong with it. Immutable.</summary>
/// <typeparam name="TDocument">What the caller calls a document: a string, an article, a row.</typeparam>
/// <example><code>
/// if (done.Succeeded)
/// {
///     Console.WriteLine($"{done.Document}: {done.Result.Quotations.Count}");
/// }
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AnalyzedDocument<TDocument>
{
    /// <summary>A document that could be analysed.</summary>
    /// <param name="document">See <see cref="Document"/>.</param>
    /// <param name="result">See <see cref="Result"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public AnalyzedDocument(TDocument document, AttributionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        Document = document;
        Result = result;
    }

    /// <summary>A document that could not be analysed.</summary>
    /// <param name="document">See <see cref="Document"/>.</param>
    /// <param name="error">See <see cref="Error"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public AnalyzedDocument(TDocument document, Exception error)
    {
        ArgumentNullException.ThrowIfNull(error);
        Document = document;
        Error = error;
    }

    /// <summary>The very document that was given.</summary>
    public TDocument Document { get; }

    /// <summary>What was found; null where the document failed.</summary>
    public AttributionResult? Result { get; }

    /// <summary>Why the document failed: its text could not be had, or the attributor threw; null where there is a result.</summary>
    public Exception? Error { get; }

    /// <summary>Whether there is a result.</summary>
    [MemberNotNullWhen(true, nameof(Result))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Result is not null;

    /// <summary>What was found, or why nothing: <c>3 quotations</c>, <c>failed: The document has no text</c>.</summary>
    public override string ToString() => Succeeded ? Result.ToString() : $"failed: {Error.Message}";
}
