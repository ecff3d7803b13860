using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Speakers;

/// <summary>Who is quoted in a document and how much, without its text.</summary>
/// <param name="Id">The document.</param>
/// <param name="Speakers">Who is quoted, in order of their first quotation.</param>
/// <param name="WithoutSpeaker">The quotations that nobody was found for, or not surely enough.</param>
internal sealed record DocumentSpeakers(string Id, IReadOnlyList<CountedSpeaker> Speakers, QuotationCounts WithoutSpeaker)
{
    public static DocumentSpeakers Of(Document document, AttributionResult result) => new(
        document.Id,
        [.. result.Speakers.Select(static speaker => new CountedSpeaker(speaker.Name, speaker.Kind, speaker.Gender, QuotationCounts.Of(speaker.Quotations)))],
        QuotationCounts.Of(result.Quotations.Where(static quotation => quotation.Speaker is null)));
}

/// <summary>A speaker of one document.</summary>
internal readonly record struct CountedSpeaker(string Name, SpeakerKind Kind, Gender Gender, QuotationCounts Counts)
{
    /// <summary>Whether the same name in another document is taken for the same speaker; a group or a report is always another one.</summary>
    public bool IsJoined => Kind is not (SpeakerKind.Group or SpeakerKind.Document) && FullName.Is(Name);
}
