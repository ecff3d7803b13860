using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Resolution.Reasons;

namespace QuoteAttribution.Resolution.Results;

/// <summary>Makes what was noted of a quotation into what users see.</summary>
internal static class Explanations
{
    /// <param name="quotation">The quotation.</param>
    /// <param name="notes">How its speaker was found.</param>
    /// <param name="cast">Who is who.</param>
    /// <param name="places">The place of each quotation in the result; -1 where it has none.</param>
    public static Explanation Of(in ResolvedQuotation quotation, ReasonNotes notes, Cast cast, int[] places)
    {
        var note = notes.Of(quotation.Link);
        return new Explanation(
            Wording<SpeakerWay>.OfReasons.Of(note.Way),
            [.. note.Candidates.Select(candidate => Of(candidate, cast))],
            Confidence.ReasonsFor(quotation),
            note.SameSpeakerAs is { } other && places[other.Number] >= 0 ? places[other.Number] : null,
            ReportReasons.Of(quotation.Link));
    }

    private static SpeakerCandidate Of(WeighedSpeaker candidate, Cast cast) => new(
        cast.NameOf(candidate.Referent),
        candidate.Score,
        [.. candidate.Reasons.OrderByDescending(static reason => Math.Abs(reason.Weight ?? 0))],
        candidate.Probability);
}
