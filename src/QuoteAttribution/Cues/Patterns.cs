using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Cues;

/// <summary>
/// The patterns by which English puts a quotation, its cue and its source: the rows of <c>attribution-patterns.txt</c>, tried in the order of the
/// file at each phrase where they may stand.
/// </summary>
internal static class Patterns
{
    private static readonly IReadOnlyList<AttributionPattern> Rows = AttributionPattern.Read("attribution-patterns.txt");

    private static readonly AttributionPattern[][] ByAnchor =
        [.. Enum.GetValues<PatternAnchor>().Select(static anchor => Rows.Where(row => row.Anchor == anchor).ToArray())];

    public static readonly AttributionPattern QuotationSourceCue = Row("quotation-source-cue");
    public static readonly AttributionPattern QuotationCueSource = Row("quotation-cue-source");
    public static readonly AttributionPattern SourceCueQuotation = Row("source-cue-quotation");
    public static readonly AttributionPattern QuestionAsked = Row("question-asked");
    public static readonly AttributionPattern SourceColonQuotation = Row("source-colon-quotation");
    public static readonly AttributionPattern QuotationDashSource = Row("quotation-dash-source");
    public static readonly AttributionPattern SpeakerLabel = Row("speaker-label");
    public static readonly AttributionPattern SpeakerContinues = Row("speaker-continues");
    public static readonly AttributionPattern SameParagraph = Row("same-paragraph");
    public static readonly AttributionPattern QuotedWords = Row("quoted-words");
    public static readonly AttributionPattern ParagraphBefore = Row("paragraph-before");
    public static readonly AttributionPattern RepeatedWords = Row("words-of-headline");
    public static readonly AttributionPattern Beat = Row("actor-beside-quotation");
    public static readonly AttributionPattern SpeakerGoesOn = Row("speaker-goes-on");
    public static readonly AttributionPattern Turns = Row("turns-alternate");

    /// <summary>The classes of words that announce what is quoted whole after them: <c>The mayor said: “We will rebuild.”</c></summary>
    public static readonly WordTraits Announces = SourceCueQuotation.Cues;

    /// <summary>The rows, in the order of the file.</summary>
    public static IReadOnlyList<AttributionPattern> All => Rows;

    /// <summary>The rules as which a result shows them, in that order.</summary>
    public static IReadOnlyList<AttributionRule> Rules { get; } = Array.AsReadOnly(Rows.Where(static row => row.IsOwnRule).Select(static row => row.Rule).ToArray());

    /// <summary>The first row of an anchor that is what stands there; null where none is.</summary>
    public static AttributionPattern? Match(PatternAnchor anchor, WordTraits cue, CueFacts facts)
    {
        foreach (var row in ByAnchor[(int)anchor])
        {
            if (row.Matches(cue, facts))
            {
                return row;
            }
        }

        return null;
    }

    private static AttributionPattern Row(string id) => Rows.First(row => row.Id == id);
}
