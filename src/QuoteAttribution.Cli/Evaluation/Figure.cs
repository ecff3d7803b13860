using System.Globalization;

namespace QuoteAttribution.Cli.Evaluation;

/// <summary>One number of a report, or a short text with one, as it is written.</summary>
/// <param name="Text">The digits, which are valid JSON where it is a number.</param>
/// <param name="IsNumber">Whether it is a number.</param>
internal readonly record struct Figure(string Text, bool IsNumber)
{
    public static Figure Count(long count) => new(count.ToString(CultureInfo.InvariantCulture), true);

    /// <summary>Percent that are rounded already.</summary>
    public static Figure Percent(double percent) => new(percent.ToString("0.0", CultureInfo.InvariantCulture), true);

    /// <summary>A share, with the count that it is of: <c>81.2 of 30</c>.</summary>
    public static Figure ShareOf(long part, long whole) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Percentage.Of(part, whole):0.0} of {whole}"), false);
}
