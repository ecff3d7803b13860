using QuoteAttribution.Cli.Input;
using QuoteAttribution.Fuzz.Targets;

namespace QuoteAttribution.Fuzz;

/// <summary>Something that reads bytes from anywhere, with what has to hold of it.</summary>
/// <param name="Name">Its name on the command line, and that of the folder of its inputs.</param>
/// <param name="ReadAs">Reads an input; throws where something does not hold. The first byte says how to read the rest.</param>
internal sealed record Target(string Name, Action<byte, byte[]> ReadAs)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Target> All { get; } =
    [
        new("library", LibraryTarget.Read),
        new("text", DocumentTarget.Of(InputFormat.Text)),
        new("markdown", DocumentTarget.Of(InputFormat.Markdown)),
        new("html", DocumentTarget.Of(InputFormat.Html)),
        new("jsonl", DocumentTarget.Of(InputFormat.JsonLines)),
        new("json", DocumentTarget.Of(InputFormat.Json)),
        new("quotations", QuotationsTarget.Read),
        new("evaluation", EvaluationTarget.Read),
        new("speakers", SpeakersTarget.Read),
        new("posted", PostedTarget.Read),
        new("result", ResultTarget.Read),
        new("written", WrittenTarget.Read),
    ];

    /// <summary>Reads an input as a whole.</summary>
    public void Read(byte[] input)
    {
        if (input.Length > 0)
        {
            ReadAs(input[0], input[1..]);
        }
    }
}
