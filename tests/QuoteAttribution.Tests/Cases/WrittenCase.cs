namespace QuoteAttribution.Tests.Cases;

/// <summary>A passage of English and the quotations it holds, read from a Markdown file beside this one.</summary>
public sealed record WrittenCase(string File, string Title, string Text, IReadOnlyList<string[]> Expected)
{
    public override string ToString() => $"{File}: {Title}";

    /// <summary>
    /// Reads the cases of a file. A level-two heading is the case's sentence, block-quote lines are the text (an empty one parts
    /// paragraphs), and each list item is a quotation: content | speaker | cue | rule | kind. Columns at the end may be left out, a dash
    /// means none, and " … " parts the spans of an interrupted quotation.
    /// </summary>
    public static IEnumerable<WrittenCase> Read(string path)
    {
        string? title = null;
        var text = new List<string>();
        var expected = new List<string[]>();
        foreach (var line in System.IO.File.ReadLines(path).Append("## "))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                if (title is not null)
                {
                    yield return new WrittenCase(Path.GetFileName(path), title, string.Join('\n', text), expected.ToArray());
                }

                title = line[3..];
                text.Clear();
                expected.Clear();
            }
            else if (line.StartsWith('>'))
            {
                text.Add(line.Length > 2 ? line[2..] : string.Empty);
            }
            else if (line.StartsWith("* ", StringComparison.Ordinal))
            {
                expected.Add(line[2..].Split('|', StringSplitOptions.TrimEntries));
            }
        }
    }
}
