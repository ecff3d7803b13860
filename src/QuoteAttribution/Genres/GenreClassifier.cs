using QuoteAttribution.Lexicons;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Genres;

/// <summary>Tells reports from stories by how much is quoted, how, and by what kinds of words stand around it.</summary>
internal static class GenreClassifier
{
    // As many as some chapters have: their shares are those of the book.
    private const int MostTokens = 32_768;

    private static readonly Weights<GenreWeight> Weights = Weights<GenreWeight>.Of("genre-weights.txt");

    /// <summary>How the text is told; one that quotes nobody is a report.</summary>
    public static Genre Of(QuotedText quoted)
    {
        var quotations = Quotations.In(quoted);
        return IsTranscript(quoted) ? Genre.Report
            : quotations.Count > 0 && OfQuotations(quotations, quoted.Segments) + OfWords(quoted.Segments.Tokens) > 0 ? Genre.Story : Genre.Report;
    }

    /// <summary>Whether most of the text is said after labels: a record, though people in it are as lively as in a story.</summary>
    private static bool IsTranscript(QuotedText quoted)
    {
        var tokens = 0;
        foreach (ref readonly var turn in quoted.Turns)
        {
            tokens += turn.Content.Count;
        }

        return tokens * 2 > quoted.Segments.Tokens.Length;
    }

    private static double OfQuotations(Quotations quotations, SegmentedText text)
    {
        var lively = Weights[GenreWeight.LivelyQuotations] * quotations.Lively;
        var fragments = Weights[GenreWeight.Fragments] * quotations.Fragments;
        return Weights[GenreWeight.Dialogue]
            + ((lively + fragments) / (quotations.Count + Weights[GenreWeight.UnseenQuotations]))
            + (Weights[GenreWeight.OneQuotation] / quotations.Count)
            + (Weights[GenreWeight.TextBetweenMarks] * quotations.Characters / text.Text.Length);
    }

    private static double OfWords(ReadOnlySpan<Token> tokens)
    {
        int words = 0, names = 0, numerals = 0;
        foreach (ref readonly var token in tokens[..Math.Min(tokens.Length, MostTokens)])
        {
            words += token.IsWord ? 1 : 0;
            numerals += token.Kind == TokenKind.Number ? 1 : 0;
            names += token.Has(WordTraits.Organisation | WordTraits.Place | WordTraits.Demonym) ? 1 : 0;
        }

        var namesInHundred = 100 * (names + Weights[GenreWeight.UnseenNames]) / (words + Weights[GenreWeight.UnseenWords]);
        var numeralsInHundred = 100.0 * numerals / Math.Max(1, words);
        return (Weights[GenreWeight.NamesAndPlaces] * Math.Min(Weights[GenreWeight.MostNamesAndPlaces], namesInHundred))
            + (Weights[GenreWeight.Numerals] * Math.Min(Weights[GenreWeight.MostNumerals], numeralsInHundred));
    }

    /// <summary>What the classifier counts of a text's quotations.</summary>
    /// <param name="Count">How many.</param>
    /// <param name="Lively">How many end in a question or exclamation mark.</param>
    /// <param name="Fragments">How many go on with the writer's own sentence: <c>He called it “a shame”.</c></param>
    /// <param name="Characters">How long they are together.</param>
    private readonly record struct Quotations(int Count, int Lively, int Fragments, int Characters)
    {
        public static Quotations In(QuotedText quoted)
        {
            int count = 0, lively = 0, fragments = 0, characters = 0;
            foreach (ref readonly var passage in quoted.Passages)
            {
                if (passage.Kind == PassageKind.Speech && passage.Parent == Passage.None && passage.Content.Length > 0)
                {
                    count++;
                    characters += passage.Content.Length;
                    lively += quoted.Segments.Text[passage.Content.End - 1] is '?' or '!' ? 1 : 0;
                    fragments += IsFragment(quoted.Segments.Tokens, passage.Tokens) ? 1 : 0;
                }
            }

            return new Quotations(count, lively, fragments, characters);
        }

        private static bool IsFragment(ReadOnlySpan<Token> tokens, TokenRange passage) =>
            passage.Start > 0 && tokens[passage.Start - 1].IsWord && tokens[passage.Start + 1] is { IsWord: true, IsCapitalised: false };
    }
}

/// <summary>What tells a story from a report; the reasons stand beside the numbers, in genre-weights.txt.</summary>
internal enum GenreWeight
{
    Dialogue,
    NamesAndPlaces,
    MostNamesAndPlaces,
    UnseenWords,
    UnseenNames,
    Numerals,
    MostNumerals,
    LivelyQuotations,
    Fragments,
    UnseenQuotations,
    OneQuotation,
    TextBetweenMarks,
}
