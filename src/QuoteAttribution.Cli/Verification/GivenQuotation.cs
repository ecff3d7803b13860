namespace QuoteAttribution.Cli.Verification;

/// <summary>A quotation that is to be checked.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Text">Its words as given.</param>
/// <param name="Speaker">Whose words they are said to be; null where the file does not say.</param>
internal sealed record GivenQuotation(int Number, string Text, string? Speaker);
