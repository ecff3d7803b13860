using QuoteAttribution.Memory;

namespace QuoteAttribution.Segmentation;

/// <summary>Finds the sentences of each paragraph.</summary>
internal static class SentenceSplitter
{
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens; those that begin a sentence are marked.</param>
    /// <param name="stops">Those at which a sentence may end.</param>
    /// <param name="paragraphs">The paragraphs; no sentence goes beyond one.</param>
    /// <param name="sentences">Receives the sentences.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static void Split(
        string text, Span<Token> tokens, ReadOnlySpan<int> stops, ReadOnlySpan<TokenRange> paragraphs, PooledList<TokenRange> sentences, CancellationToken cancellation)
    {
        var stop = 0;
        foreach (var paragraph in paragraphs)
        {
            cancellation.ThrowIfCancellationRequested();
            var start = paragraph.Start;
            for (; stop < stops.Length && stops[stop] < paragraph.End; stop++)
            {
                cancellation.ThrowIfCancellationRequested();
                // A list number parts what stands before it and, in a line of its own, what follows.
                var next = SentenceEnd.Next(new StopPlace(text, tokens[..paragraph.End], start, stops[stop]));
                while (next > start)
                {
                    Add(text, tokens, sentences, start, next);
                    start = next;
                    next = start <= stops[stop] ? SentenceEnd.Next(new StopPlace(text, tokens[..paragraph.End], start, stops[stop])) : StopPlace.None;
                }
            }

            if (start < paragraph.End)
            {
                Add(text, tokens, sentences, start, paragraph.End);
            }
        }
    }

    private static void Add(string text, Span<Token> tokens, PooledList<TokenRange> sentences, int start, int end)
    {
        sentences.Add(new TokenRange(start, end));
        tokens[start] = tokens[start].With(TokenTraits.SentenceStart);
        for (var i = start; i + 1 < end && CitedLine.Opens(text, tokens[i]); i++)
        {
            // >> Just to say: the marks of a cited line are no words of its sentence.
            tokens[i + 1] = tokens[i + 1].With(TokenTraits.SentenceStart);
        }
    }
}
