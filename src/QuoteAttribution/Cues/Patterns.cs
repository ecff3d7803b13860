using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Cues;

/// <summary>
/// The patterns by which English puts a quotation, its cue and its source: the rows of <c>attribution-patterns.txt</c>, which says of each what
/// stands where, in the order in which they are tried.
/// </summary>
internal static class Patterns
{
    private static readonly Dictionary<string, AttributionPattern> ById = AttributionPattern.Read("attribution-patterns.txt");

    public static readonly AttributionRule QuotationSourceCue = Rule("quotation-source-cue");
    public static readonly AttributionRule QuotationCueSource = Rule("quotation-cue-source");
    public static readonly AttributionRule SourceCueQuotation = Rule("source-cue-quotation");
    public static readonly AttributionRule SourceCueMixed = Rule("source-cue-mixed");
    public static readonly AttributionRule MixedSourceCue = Rule("mixed-source-cue");
    public static readonly AttributionRule SourceCueClause = Rule("source-cue-clause");
    public static readonly AttributionRule ClauseSourceCue = Rule("clause-source-cue");
    public static readonly AttributionRule NounClause = Rule("noun-of-saying");
    public static readonly AttributionRule QuestionAsked = Rule("question-asked");
    public static readonly AttributionRule AccordingToSource = Rule("according-to-source");
    public static readonly AttributionRule SourceColonQuotation = Rule("source-colon-quotation");
    public static readonly AttributionRule SpeakerLabel = Rule("speaker-label");
    public static readonly AttributionRule QuotationDashSource = Rule("quotation-dash-source");
    public static readonly AttributionRule SpeakerContinues = Rule("speaker-continues");
    public static readonly AttributionRule SameParagraph = Rule("same-paragraph");
    public static readonly AttributionRule QuotedWords = Rule("quoted-words");
    public static readonly AttributionRule ParagraphBefore = Rule("paragraph-before");
    public static readonly AttributionRule Beat = Rule("actor-beside-quotation");
    public static readonly AttributionRule SpeakerGoesOn = Rule("speaker-goes-on");
    public static readonly AttributionRule Turns = Rule("turns-alternate");

    /// <summary>The classes of words that announce what is quoted whole after them: <c>The mayor said: “We will rebuild.”</c></summary>
    public static readonly WordTraits Announces = ById[SourceCueQuotation.Id].Cues;

    /// <summary>The classes of words that take a clause, in which words may be quoted: <c>The mayor called the flood “a warning”.</c></summary>
    public static readonly WordTraits Embeds = ById[SourceCueMixed.Id].Cues;

    /// <summary>All of them, in the order of the file.</summary>
    public static IReadOnlyList<AttributionRule> All { get; } = Array.AsReadOnly(ById.Values.Select(static pattern => pattern.Rule).ToArray());

    private static AttributionRule Rule(string id) => ById[id].Rule;
}
