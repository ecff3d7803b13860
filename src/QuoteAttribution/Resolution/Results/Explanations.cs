using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Resolution.Reasons;

namespace QuoteAttribution.Resolution.Results;

/// <summary>Makes what was noted of a quotation into what users see.</summary>
internal static class Explanations
{
    public static Explanation Of(in ResolvedQuotation quotation, ReasonNotes notes, Cast cast)
    {
        var note = notes.Of(quotation.Link);
        return new Explanation(
            Wording<SpeakerWay>.OfReasons.Of(note.Way),
            [.. note.Candidates.Select(candidate => Of(candidate, cast))],
            Confidence.ReasonsFor(quotation),
            note.SameSpeakerAs?.Number);
    }

    private static SpeakerCandidate Of(WeighedSpeaker candidate, Cast cast) => new(
        cast.NameOf(candidate.Referent),
        candidate.Score,
        [.. candidate.Reasons.OrderByDescending(static reason => Math.Abs(reason.Weight ?? 0))],
        candidate.Probability);
}
