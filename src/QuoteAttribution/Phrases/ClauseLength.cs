using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Phrases;

/// <summary>How far a clause is followed, so that what is reported within what is reported costs no more than its length.</summary>
internal static class ClauseLength
{
    private const WordTraits Reporting = WordTraits.Cue | WordTraits.SpeechNoun | WordTraits.SourceMarker;

    // No sentence of prose has so many phrases: what is longer is a list, or a text without stops, and is read in parts.
    private const int Usual = 80;

    // "he said, he said, he said": each of a thousand reports holds all that come after it.
    private const int LeastUsual = 16;
    private const int ReportsHeld = 6;

    /// <summary>The most phrases of a clause in a paragraph.</summary>
    public static int Longest(ReadOnlySpan<Phrase> paragraph) =>
        paragraph.Length <= Usual ? Usual : Math.Clamp(ReportsHeld * paragraph.Length / Math.Max(1, Reports(paragraph)), LeastUsual, Usual);

    private static int Reports(ReadOnlySpan<Phrase> paragraph)
    {
        var reports = 0;
        foreach (ref readonly var phrase in paragraph)
        {
            reports += phrase.Has(Reporting) ? 1 : 0;
        }

        return reports;
    }
}
