using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;

namespace QuoteAttribution.Resolution.Reasons;

/// <summary>What is noted of each quotation while its speaker is looked for; there is one only where the caller asks for reasons.</summary>
internal sealed class ReasonNotes
{
    private readonly Dictionary<QuotationLink, ReasonNote> _of = [];

    /// <summary>What is noted of a quotation.</summary>
    public ReasonNote Of(QuotationLink link) => _of.TryGetValue(link, out var note) ? note : _of[link] = new ReasonNote();

    /// <summary>Notes how the speaker was found; what is noted last holds.</summary>
    /// <param name="link">The quotation.</param>
    /// <param name="way">How.</param>
    /// <param name="sameSpeakerAs">The quotation whose speaker goes on; null where this one was decided by itself.</param>
    public void Decide(QuotationLink link, SpeakerWay way, QuotationLink? sameSpeakerAs = null)
    {
        var note = Of(link);
        note.Way = way;
        note.SameSpeakerAs = sameSpeakerAs;
    }
}

/// <summary>How the speaker of one quotation was found, and who else was weighed.</summary>
internal sealed class ReasonNote
{
    /// <summary>More would hide those that matter.</summary>
    public const int MostCandidates = 5;

    private List<WeighedSpeaker> _candidates = [];

    public SpeakerWay Way { get; set; }

    public QuotationLink? SameSpeakerAs { get; set; }

    /// <summary>The likeliest first.</summary>
    public IReadOnlyList<WeighedSpeaker> Candidates => _candidates;

    /// <summary>Takes the likeliest of those who were weighed; of one who was weighed in several places the best.</summary>
    public void Weigh(IEnumerable<WeighedSpeaker> candidates) =>
        _candidates = [.. candidates.OrderByDescending(static candidate => candidate.Score).DistinctBy(static candidate => candidate.Referent).Take(MostCandidates)];

    /// <summary>Takes those who were weighed for the quotation whose speaker goes on.</summary>
    public void Share(ReasonNote other) => _candidates = other._candidates;
}

/// <summary>Somebody who was weighed.</summary>
/// <param name="Referent">Who.</param>
/// <param name="Score">The sum of the weights.</param>
/// <param name="Reasons">What was weighed.</param>
/// <param name="Probability">How likely that makes the speaker; null where only the order counts.</param>
internal sealed record WeighedSpeaker(Referent Referent, double Score, IReadOnlyList<Reason> Reasons, double? Probability = null);
