namespace QuoteAttribution.Cli.Evaluation;

/// <summary>Shares as they are reported: percent with one decimal.</summary>
internal static class Percentage
{
    /// <summary>A share of a count in percent; 0 where there is nothing to count.</summary>
    public static double Of(long part, long whole) => whole == 0 ? 0 : Rounded(100.0 * part / whole);

    /// <summary>
    /// The nearest number with one decimal, the even one where two are as near. The number that the double stands for is rounded, not the few
    /// digits that are shown of it: 0.15 is a little less than that, and becomes 0.1.
    /// </summary>
    public static double Rounded(double percent)
    {
        var tenths = percent * 10;
        // What the multiplication lost, exactly; it decides where the product seems to lie in the middle of two.
        var lost = Math.FusedMultiplyAdd(percent, 10, -tenths);
        var below = Math.Floor(tenths);
        var beyondMiddle = tenths - below - 0.5;
        var up = beyondMiddle > 0 || (beyondMiddle == 0 && (lost > 0 || (lost == 0 && below % 2 != 0)));
        return (up ? below + 1 : below) / 10;
    }
}
