using System.Globalization;

namespace QuoteAttribution.Cli.Output.Tei;

/// <summary>The ids of a document's elements.</summary>
/// <param name="prefix">What tells them from those of the other documents in the same file.</param>
internal readonly struct TeiIds(string prefix)
{
    public const string Kinds = "kind", Rules = "rule";

    public string Of(Speaker speaker) => Numbered('s', speaker.Id);

    public string OfQuotation(int index) => Numbered('q', index);

    public string OfAddressee(int index) => Numbered('a', index);

    public string OfMark(int index) => Numbered('m', index);

    public static string Of(QuotationKind kind) => $"{Kinds}.{kind.ToString().ToLowerInvariant()}";

    public static string Of(AttributionRule rule) => $"{Rules}.{rule.Id}";

    private string Numbered(char letter, int index) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{letter}{index + 1}");
}
