using QuoteAttribution.Lexicons;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;


namespace QuoteAttribution.Genres;

/// <summary>Tells reports from dialogue.</summary>
/// <remarks>
/// Weights of a logistic regression, fitted on 866 news articles and on 668 beginnings of novels and stretches out of their middle, of 1,500
/// to 12,000 characters with their lines joined; fragments weigh more than was fitted, so that a doubt is decided for a report. It mistakes
/// 6 of the articles and 24 of the stretches, where lively quotations and fragments alone mistook 20 and 250.
/// </remarks>
internal static class GenreClassifier
{
    private const double Dialogue = 6.4;

    // Reporters name bodies, countries and peoples: 6 words in a hundred are of that kind (an article in fifty has fewer than 2), in
    // novels 1 (one stretch in twenty has more than 2). They count, too, where a novel has no numerals.
    private const double ANameOfBodiesAndPlaces = -2.1;
    private const double ANumeral = -3.4;
    private const double MostNames = 6;

    // As many as some chapters have: their shares are those of the book.
    private const int MostTokens = 32_768;

    // Counted as if there were twenty words more, of which four in a hundred are such names, and one quotation is no talk: what is short
    // tells little. Chosen, too.
    private const double UnseenWords = 20;
    private const double UnseenNames = 0.8;
    private const double OneQuotation = -3;
    private const double MostNumerals = 2;

    // People in novels ask and exclaim, people in the news state; and a reporter quotes a few words within a sentence of his own.
    private const double ALivelyQuotation = 3.3;
    private const double AFragment = -9;

    // Shares are taken as if there were two quotations more that are neither: one of one proves little.
    private const double Unseen = 2;

    // An article between marks from end to end is an interview.
    private const double TextBetweenMarks = -1.2;

    // Lines are broken by hand in books that were typed; chosen, not fitted, since the articles have joined lines.
    private const double BrokenLines = 4;

    public static Genre Of(QuotedText quoted)
    {
        int speeches = 0, lively = 0, fragments = 0, letters = 0;
        foreach (ref readonly var passage in quoted.Passages)
        {
            if (passage.Kind == PassageKind.Speech && passage.Parent == Passage.None && passage.Content.Length > 0)
            {
                speeches++;
                letters += passage.Content.Length;
                lively += quoted.Segments.Text[passage.Content.End - 1] is '?' or '!' ? 1 : 0;
                fragments += IsFragment(quoted.Segments.Tokens, passage.Tokens) ? 1 : 0;
            }
        }

        if (speeches == 0)
        {
            return Genre.Report;
        }

        var score = Dialogue
            + OfWords(quoted.Segments.Tokens[..Math.Min(quoted.Segments.Tokens.Length, MostTokens)])
            + (((ALivelyQuotation * lively) + (AFragment * fragments)) / (speeches + Unseen))
            + (OneQuotation / speeches)
            + (TextBetweenMarks * letters / quoted.Segments.Text.Length)
            + (quoted.Segments.Layout == TextLayout.HardWrapped ? BrokenLines : 0);
        return score > 0 ? Genre.Story : Genre.Report;
    }

    private static double OfWords(ReadOnlySpan<Token> tokens)
    {
        int words = 0, names = 0, numerals = 0;
        foreach (ref readonly var token in tokens)
        {
            words += token.IsWord ? 1 : 0;
            numerals += token.Kind == TokenKind.Number ? 1 : 0;
            names += token.Has(WordTraits.Organisation | WordTraits.Place | WordTraits.Demonym) ? 1 : 0;
        }

        return (ANameOfBodiesAndPlaces * Math.Min(MostNames, 100 * (names + UnseenNames) / (words + UnseenWords)))
            + (ANumeral * Math.Min(MostNumerals, 100.0 * numerals / Math.Max(1, words)));
    }

    private static bool IsFragment(ReadOnlySpan<Token> tokens, TokenRange passage) =>
        passage.Start > 0 && tokens[passage.Start - 1].IsWord && tokens[passage.Start + 1] is { IsWord: true, IsCapitalised: false };
}
