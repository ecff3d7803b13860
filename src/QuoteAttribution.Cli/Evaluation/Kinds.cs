namespace QuoteAttribution.Cli.Evaluation;

/// <summary>How much of a quotation stands between marks, as gold and predicted documents call it.</summary>
internal static class Kinds
{
    public const string Direct = "direct", Mixed = "mixed", Indirect = "indirect";
}
