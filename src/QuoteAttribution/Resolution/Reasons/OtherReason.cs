namespace QuoteAttribution.Resolution.Reasons;

/// <summary>Reasons that no weight file has.</summary>
internal enum OtherReason
{
    /// <summary>How likely the lines around a line make its speaker.</summary>
    SceneShare,

    /// <summary>How much more or less often such attributions are right.</summary>
    Counted,

    /// <summary>The share of right answers of the rule.</summary>
    RuleShare,

    /// <summary>How likely a report is one.</summary>
    ReportProbability,

    /// <summary>What the cue of a report weighs beside its classes.</summary>
    ReportCue,

    /// <summary>How well a speaker fits those of the lines after.</summary>
    LinesAfter,
}
