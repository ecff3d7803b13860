using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;

namespace QuoteAttribution.Segmentation;

/// <summary>Finds the sentences of each paragraph.</summary>
internal static class SentenceSplitter
{
    // Words that begin a new sentence after an abbreviation: "in the U.S. The company …", never "the U.S. Senate".
    private const WordTraits Opener = WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Possessive | WordTraits.Preposition
        | WordTraits.Coordinator | WordTraits.Subordinator | WordTraits.Adverb | WordTraits.Common;

    /// <param name="tokens">The tokens of the text; those that begin a sentence are marked.</param>
    /// <param name="stops">Those at which a sentence may end.</param>
    /// <param name="paragraphs">The paragraphs; no sentence goes beyond one.</param>
    /// <param name="sentences">Receives the sentences.</param>
    public static void Split(
        Span<Token> tokens, ReadOnlySpan<int> stops, ReadOnlySpan<TokenRange> paragraphs, PooledList<TokenRange> sentences)
    {
        var stop = 0;
        foreach (var paragraph in paragraphs)
        {
            var start = paragraph.Start;
            for (; stop < stops.Length && stops[stop] < paragraph.End; stop++)
            {
                var next = AfterClosers(tokens, stops[stop] + 1, paragraph.End);
                if (stops[stop] >= start && (next == paragraph.End || Breaks(tokens[..paragraph.End], stops[stop], next)))
                {
                    Add(tokens, sentences, start, next);
                    start = next;
                }
            }

            if (start < paragraph.End)
            {
                Add(tokens, sentences, start, paragraph.End);
            }
        }
    }

    private static void Add(Span<Token> tokens, PooledList<TokenRange> sentences, int start, int end)
    {
        sentences.Add(new TokenRange(start, end));
        tokens[start] = tokens[start].With(TokenTraits.SentenceStart);
    }

    /// <summary>The first token after the closing marks and brackets that cling to a stop.</summary>
    private static int AfterClosers(ReadOnlySpan<Token> tokens, int i, int end)
    {
        while (i < end && !tokens[i].Has(TokenTraits.SpaceBefore)
            && (tokens[i].Kind is TokenKind.DoubleMark or TokenKind.SingleMark or TokenKind.CloseBracket))
        {
            i++;
        }

        return i;
    }

    private static bool Breaks(ReadOnlySpan<Token> tokens, int stop, int next)
    {
        var first = FirstWord(tokens, next);
        if (first == tokens.Length)
        {
            return true;
        }

        if (tokens[first].IsWord && !tokens[first].IsCapitalised)
        {
            // "Stop!" he said. And: "Wait … what?"
            return false;
        }

        if (tokens[stop].Kind != TokenKind.Stop)
        {
            return BreaksAfterAbbreviation(tokens, stop, next, first);
        }

        if (!tokens[next].Has(TokenTraits.SpaceBefore))
        {
            return next == stop + 1 && BreaksWithoutSpace(tokens, stop, first);
        }

        if (IsListNumber(tokens, stop))
        {
            return false;
        }

        // "Good morning?" Harry asked.
        return next == stop + 1 || !Tag.Follows(tokens, first, endsAtOnce: tokens[stop].Has(TokenTraits.IsFullStop));
    }

    /// <summary>Scraped text that lost its spaces: "It ended.The end" breaks, "3.The" and "a.B" do not.</summary>
    private static bool BreaksWithoutSpace(ReadOnlySpan<Token> tokens, int stop, int first) =>
        stop > 0 && tokens[stop - 1].IsWord && tokens[stop - 1].Span.Length > 1 && tokens[first].IsWord;

    private static int FirstWord(ReadOnlySpan<Token> tokens, int i)
    {
        while (i < tokens.Length
            && (tokens[i].Kind is TokenKind.DoubleMark or TokenKind.SingleMark or TokenKind.OpenBracket))
        {
            i++;
        }

        return i;
    }

    private static bool BreaksAfterAbbreviation(ReadOnlySpan<Token> tokens, int stop, int next, int first)
    {
        if (next > stop + 1)
        {
            // A closing mark ends what the abbreviation ended: … "in the U.S." Nobody …
            return !Tag.Follows(tokens, first, endsAtOnce: false);
        }

        return tokens[stop].Has(WordTraits.ClosingAbbreviation)
            && (tokens[first].Has(Opener) || first > next)
            && !tokens[first].Has(WordTraits.Title | WordTraits.Organisation);
    }

    private static bool IsListNumber(ReadOnlySpan<Token> tokens, int stop) =>
        stop > 0 && tokens[stop - 1].Kind == TokenKind.Number && tokens[stop - 1].Has(TokenTraits.LineStart);
}
