using System.Globalization;

namespace QuoteAttribution.Faults;

/// <summary>How a test ends without a fault.</summary>
/// <param name="Name">The test, with its row.</param>
/// <param name="Passes">Whether it passes. One that does not says nothing of a fault.</param>
/// <param name="Time">What of the processor it took, in a process that had compiled little yet.</param>
internal sealed record TestAlone(string Name, bool Passes, TimeSpan Time)
{
    public static TestAlone Parse(string line) =>
        line.Split('\t') is [var passes, var seconds, var name]
            ? new TestAlone(name, bool.Parse(passes), TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)))
            : throw new FormatException(line);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Passes}\t{Time.TotalSeconds}\t{Name}");
}
