using System.Globalization;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Explaining;

/// <summary>Which quotations of a document are explained: all, one by its number, or the one at a place.</summary>
/// <param name="Number">The number, from 1; null for any.</param>
/// <param name="Offset">The place, in UTF-16 code units; null for any.</param>
internal sealed record QuotationChoice(int? Number, int? Offset)
{
    public bool IsAll => Number is null && Offset is null;

    /// <summary>The indices of the quotations.</summary>
    /// <exception cref="DocumentException">There is no such quotation.</exception>
    public IEnumerable<int> Of(AttributionResult result)
    {
        var count = result.Quotations.Count;
        if (Number is { } number)
        {
            return number <= count ? [number - 1] : throw Fault($"has no quotation {number}; there are {count}");
        }

        if (Offset is { } offset)
        {
            return offset > result.Text.Length ? throw Fault($"has no place {offset}; the text has {result.Text.Length} code units")
                : result.QuotationAt(offset) is { } quotation ? [IndexOf(result, quotation)]
                : throw Fault($"has no quotation at {offset}{NearestTo(result, offset)}");
        }

        return Enumerable.Range(0, count);
    }

    /// <summary>What is odd there helps whoever expected a quotation; else it is told where the nearest one is.</summary>
    private static string NearestTo(AttributionResult result, int offset)
    {
        if (result.Diagnostics.FirstOrDefault(odd => odd.Span.Start - 1 <= offset && offset <= odd.Span.End) is { } odd)
        {
            return $": {odd.Message.TrimEnd('.')}";
        }

        return result.Quotations.MinBy(quotation => Math.Max(quotation.Span.Start - offset, offset - quotation.Span.End)) is { } nearest
            ? string.Create(CultureInfo.InvariantCulture, $"; the nearest one is at {nearest.Span.Start}")
            : "; it has none at all";
    }

    private static int IndexOf(AttributionResult result, Quotation quotation)
    {
        var index = 0;
        while (!ReferenceEquals(result.Quotations[index], quotation))
        {
            index++;
        }

        return index;
    }

    private static DocumentException Fault(FormattableString message) => new(message.ToString(CultureInfo.InvariantCulture));
}
