namespace QuoteAttribution.Fuzz;

/// <summary>Something does not hold that has to hold of every input.</summary>
internal sealed class Violation(string message) : Exception(message)
{
    public static void Unless(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new Violation(otherwise);
        }
    }
}
