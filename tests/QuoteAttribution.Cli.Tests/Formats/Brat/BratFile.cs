using System.Globalization;
using System.Text;

namespace QuoteAttribution.Cli.Tests.Formats.Brat;

/// <summary>A pair of files read as brat reads it: by code points, each span word for word as in the text.</summary>
internal sealed class BratFile
{
    private readonly Rune[] _text;
    private readonly Dictionary<string, string[]> _lines;

    private BratFile(string folder, string name)
    {
        Text = File.ReadAllText(Path.Combine(folder, $"{name}.txt"), new UTF8Encoding(false, throwOnInvalidBytes: true));
        _text = [.. Text.EnumerateRunes()];
        _lines = File.ReadAllText(Path.Combine(folder, $"{name}.ann")).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => line.Split('\t')).ToDictionary(static fields => fields[0]);
    }

    public string Text { get; }

    /// <summary>The type and the words of each span, in order.</summary>
    public IEnumerable<(string Type, string Words)> Spans => Of('T').Select(static line => (line[1].Split(' ')[0], line[2]));

    /// <summary>The type of each relation and the words at both of its ends.</summary>
    public IEnumerable<(string Type, string From, string To)> Relations => Of('R').Select(static line => line[1].Split(' '))
        .Select(fields => (fields[0], WordsOf(fields[1], "Arg1:"), WordsOf(fields[2], "Arg2:")));

    /// <summary>The attributes, each with the words that have it.</summary>
    public IEnumerable<(string Words, string Attribute)> Attributes => Of('A').Select(static line => line[1].Split(' '))
        .Select(fields => (_lines[fields[1]][2], string.Join(' ', fields.Where((_, i) => i != 1))));

    public IEnumerable<(string Words, string Note)> Notes => Of('#').Select(line => (_lines[line[1].Split(' ')[1]][2], line[2]));

    /// <summary>Reads a pair; fails where a span is not what brat wants.</summary>
    public static BratFile Read(string folder, string name = "text")
    {
        var file = new BratFile(folder, name);
        foreach (var line in file.Of('T'))
        {
            file.CheckSpan(line);
        }

        return file;
    }

    private IEnumerable<string[]> Of(char kind) => _lines.Values.Where(line => line[0][0] == kind);

    private string WordsOf(string field, string prefix)
    {
        field.Should().StartWith(prefix);
        return _lines[field[prefix.Length..]][2];
    }

    private void CheckSpan(string[] line)
    {
        line.Should().HaveCount(3);
        var fragments = line[1][(line[1].IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';').Select(static fragment => fragment.Split(' '))
            .Select(static ends => (Start: int.Parse(ends[0], CultureInfo.InvariantCulture), End: int.Parse(ends[1], CultureInfo.InvariantCulture))).ToArray();
        fragments.Should().OnlyContain(static fragment => fragment.Start < fragment.End).And.BeInAscendingOrder(static fragment => fragment.Start);
        string.Join(' ', fragments.Select(fragment => string.Concat(_text[fragment.Start..fragment.End]))).Should().Be(line[2]);
    }
}
