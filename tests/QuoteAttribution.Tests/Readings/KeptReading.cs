namespace QuoteAttribution.Tests.Readings;

/// <summary>A text and how it is read, from a Markdown file beside this one.</summary>
/// <param name="Title">What a person calls it.</param>
/// <param name="Text">The text.</param>
/// <param name="Lines">What <see cref="WholeReading"/> tells of it.</param>
public sealed record KeptReading(string Title, string Text, IReadOnlyList<string> Lines)
{
    /// <summary>Reads a file: a heading, the text as a block quote, the reading as a list.</summary>
    public static IEnumerable<KeptReading> In(string file)
    {
        foreach (var part in File.ReadAllText(file).Split("## ")[1..])
        {
            var lines = part.Split('\n');
            var text = lines.Where(static line => line.StartsWith('>')).Select(static line => line.Length > 2 ? line[2..] : "");
            yield return new KeptReading(lines[0], string.Join('\n', text), [.. lines.Where(static line => line.StartsWith("* ", StringComparison.Ordinal))]);
        }
    }

    public static IEnumerable<string> Differences(IReadOnlyList<string> kept, IReadOnlyList<string> found) =>
        [.. kept.Except(found).Select(static line => "- " + line), .. found.Except(kept).Select(static line => "+ " + line), .. kept.Count == found.Count ? [] : (string[])[$"{kept.Count} lines, now {found.Count}"]];

    public IEnumerable<string> Written(IEnumerable<string> lines) =>
        ["## " + Title, "", .. Text.Split('\n').Select(static line => $"> {line}".TrimEnd()), "", .. lines, ""];

    public override string ToString() => Title;
}
