using System.Runtime.CompilerServices;

namespace QuoteAttribution.Pipeline;

/// <summary>The analysis of many documents: what goes wrong with one of them is its own result.</summary>
internal sealed class ManyDocuments<TDocument>(
    IQuoteAttributor attributor, Func<TDocument, string> text, Func<TDocument, IReadOnlyList<KnownSpeaker>?>? cast, AnalyzeManyOptions options)
{
    public async IAsyncEnumerable<AnalyzedDocument<TDocument>> RunAsync(
        IAsyncEnumerable<TDocument> documents, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var work = new OrderedWork<Unread, AnalyzedDocument<TDocument>>(static document => document.Text?.Length ?? 0, Analyze, options);
        var progress = default(AnalyzeManyProgress);
        await foreach (var done in work.RunAsync(documents.Select(Read), cancellationToken).ConfigureAwait(false))
        {
            progress = progress.Plus(done);
            options.Progress?.Report(progress);
            yield return done;
        }
    }

    private Unread Read(TDocument document)
    {
        try
        {
            return new(document, text(document) ?? throw new InvalidOperationException("The document has no text: null was given for it."), cast?.Invoke(document), null);
        }
        catch (Exception e)
        {
            return new(document, null, null, e);
        }
    }

    private AnalyzedDocument<TDocument> Analyze(Unread unread, CancellationToken cancellationToken)
    {
        if (unread.Text is null)
        {
            return new(unread.Document, unread.Error!);
        }

        try
        {
            return new(unread.Document, attributor.Analyze(unread.Text, unread.Cast, cancellationToken));
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            return new(unread.Document, e);
        }
    }

    /// <summary>A document with its text, or with what went wrong when it was asked for.</summary>
    private readonly record struct Unread(TDocument Document, string? Text, IReadOnlyList<KnownSpeaker>? Cast, Exception? Error);
}
