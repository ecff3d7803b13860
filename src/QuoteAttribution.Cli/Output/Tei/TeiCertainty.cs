namespace QuoteAttribution.Cli.Output.Tei;

/// <summary>How sure an attribution is in the words of TEI, which has had numbers for it in later versions only.</summary>
internal static class TeiCertainty
{
    /// <summary>What the words mean, for the header.</summary>
    public const string Meaning = "cert is how sure it is of the speaker: high where nine of ten are right or more, medium where seven of ten are, low below.";

    public static string Of(double confidence) => confidence switch
    {
        >= 0.9 => "high",
        >= 0.7 => "medium",
        _ => "low",
    };
}
