namespace QuoteAttribution.Cli.Speakers;

/// <summary>Who is quoted in one document, in numbers.</summary>
/// <param name="Document">The document.</param>
/// <param name="Counts">All its quotations.</param>
/// <param name="WithoutSpeaker">Those that nobody was found for.</param>
/// <param name="Speakers">How many speakers it has.</param>
/// <param name="Genders">The persons among them, by gender.</param>
internal sealed record DocumentRow(string Document, QuotationCounts Counts, QuotationCounts WithoutSpeaker, int Speakers, GenderShares Genders)
{
    public static DocumentRow Of(DocumentSpeakers document)
    {
        var (counts, genders) = (document.WithoutSpeaker, default(GenderShares));
        foreach (var speaker in document.Speakers)
        {
            counts += speaker.Counts;
            genders += GenderShares.Of(speaker.Kind, speaker.Gender, speaker.Counts);
        }

        return new DocumentRow(document.Id, counts, document.WithoutSpeaker, document.Speakers.Count, genders);
    }
}
