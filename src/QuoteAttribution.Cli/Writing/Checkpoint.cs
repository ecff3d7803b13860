using System.Globalization;

namespace QuoteAttribution.Cli.Writing;

/// <summary>How far a run has come: what it has read, and how long what it has written is.</summary>
/// <param name="Documents">Documents taken, those that failed included.</param>
/// <param name="Failures">Those that failed.</param>
/// <param name="Bytes">Bytes of the result.</param>
/// <param name="FailureBytes">Bytes of the list of failures; 0 where none is kept.</param>
internal readonly record struct Checkpoint(long Documents, long Failures, long Bytes, long FailureBytes)
{
    // Ends a line, so that one which was cut in the middle of its last number is known.
    private const string End = ".";

    private const int Numbers = 4;

    public static Checkpoint? Parse(string line)
    {
        var fields = line.Split(' ');
        if (fields is not [_, _, _, _, End])
        {
            return null;
        }

        var numbers = new long[Numbers];
        for (var i = 0; i < Numbers; i++)
        {
            if (!long.TryParse(fields[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return null;
            }
        }

        return new Checkpoint(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Documents} {Failures} {Bytes} {FailureBytes} {End}");
}
