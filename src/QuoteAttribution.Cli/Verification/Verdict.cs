namespace QuoteAttribution.Cli.Verification;

/// <summary>Whether a quotation is said in a text; the better first.</summary>
internal enum Verdict
{
    /// <summary>To the character.</summary>
    Verbatim,

    /// <summary>The same words; quotation marks, dashes, commas, capitals, spaces, line breaks or ligatures differ.</summary>
    Same,

    /// <summary>The same words but for those that the quotation itself marks as left out or put in: … and [the mayor].</summary>
    Omissions,

    /// <summary>Most words are there, in their order; others were changed, left out or added without a sign.</summary>
    Altered,

    /// <summary>Nothing like it is there.</summary>
    Absent,
}

/// <summary>The verdicts in words.</summary>
internal static class VerdictWords
{
    /// <summary>For programs.</summary>
    public static string Id(Verdict verdict) => verdict switch
    {
        Verdict.Verbatim => "verbatim",
        Verdict.Same => "same",
        Verdict.Omissions => "omissions",
        Verdict.Altered => "altered",
        _ => "absent",
    };

    /// <summary>For people.</summary>
    public static string Name(Verdict verdict) => verdict switch
    {
        Verdict.Same => "same but for marks",
        Verdict.Omissions => "marked omissions",
        _ => Id(verdict),
    };

    /// <summary>Whether the quotation may be printed as it is.</summary>
    public static bool IsFaithful(Verdict verdict) => verdict < Verdict.Altered;
}
