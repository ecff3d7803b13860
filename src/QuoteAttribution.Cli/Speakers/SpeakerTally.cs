namespace QuoteAttribution.Cli.Speakers;

/// <summary>Who is quoted over all documents, added up one document after the other.</summary>
/// <remarks>It holds a row for each speaker, and for each document where those are asked for, but no text.</remarks>
/// <param name="byDocument">Whether rows of documents are wanted; else there are rows of speakers.</param>
internal sealed class SpeakerTally(bool byDocument)
{
    private readonly Dictionary<string, SpeakerRow> _joined = new(StringComparer.Ordinal);
    private readonly List<SpeakerRow> _others = [];
    private readonly List<DocumentRow> _documents = [];

    public long Documents { get; private set; }

    /// <summary>All quotations.</summary>
    public QuotationCounts All { get; private set; }

    /// <summary>The quotations that nobody was found for.</summary>
    public QuotationCounts WithoutSpeaker { get; private set; }

    /// <summary>The documents in their order, where they are asked for.</summary>
    public IReadOnlyList<DocumentRow> DocumentRows => _documents;

    public void Add(DocumentSpeakers document)
    {
        var row = DocumentRow.Of(document);
        Documents++;
        All += row.Counts;
        WithoutSpeaker += document.WithoutSpeaker;
        foreach (var speaker in document.Speakers)
        {
            RowOf(speaker, document.Id).Add(speaker);
        }

        if (byDocument)
        {
            _documents.Add(row);
        }
    }

    /// <summary>All speakers, those with most quotations first, then those with most words; in order of their names where that is the same.</summary>
    public List<SpeakerRow> SpeakerRows() =>
    [
        .. _joined.Values.Concat(_others).OrderByDescending(static row => row.Counts.All).ThenByDescending(static row => row.Counts.Words)
            .ThenBy(static row => row.Name, StringComparer.Ordinal).ThenBy(static row => row.Document, StringComparer.Ordinal),
    ];

    /// <summary>The persons, by gender; somebody who is a row in several documents counts in each.</summary>
    public GenderShares Genders() => _joined.Values.Concat(_others)
        .Aggregate(default(GenderShares), static (sum, row) => sum + GenderShares.Of(row.Kind, row.Gender, row.Counts));

    /// <summary>The speakers who may be persons or not: the text tells neither that nor a gender.</summary>
    public KindCounts OfUnknownKind() => _joined.Values.Concat(_others)
        .Where(static row => row is { Kind: SpeakerKind.Unknown, Gender: Gender.Unknown })
        .Aggregate(default(KindCounts), static (sum, row) => sum + new KindCounts(1, row.Counts.All, row.Counts.Words));

    private SpeakerRow RowOf(CountedSpeaker speaker, string document)
    {
        if (!speaker.IsJoined)
        {
            var row = new SpeakerRow(speaker.Name, document);
            _others.Add(row);
            return row;
        }

        if (!_joined.TryGetValue(speaker.Name, out var joined))
        {
            _joined.Add(speaker.Name, joined = new SpeakerRow(speaker.Name, document: null));
        }

        return joined;
    }
}
