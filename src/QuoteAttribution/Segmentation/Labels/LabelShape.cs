using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation.Labels;

/// <summary>A row of <c>turn-labels.txt</c>: one form in which a text prints who speaks.</summary>
internal sealed class LabelShape
{
    private LabelShape(string id, string?[] fields, LexiconFile file)
    {
        Id = id;
        Example = Value(id, fields, Field.Example, file);
        var kind = Value(id, fields, Field.Kind, file);
        Kind = Enum.TryParse<LabelKind>(kind, out var known) ? known : throw file.Fault($"[{id}] names \"{kind}\"; give one of {string.Join(", ", Enum.GetNames<LabelKind>())}");
        Parts = [.. Value(id, fields, Field.Shape, file).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Part.Of(id, word, file))];
        foreach (var part in Parts)
        {
            Needs |= part.IsOptional ? LineSigns.None : LineSign.Of(part.Element);
        }
    }

    private enum Field
    {
        Example,
        Shape,
        Kind,
    }

    public string Id { get; }

    /// <summary>A text in which this row decides; ¶ parts lines.</summary>
    public string Example { get; }

    public LabelKind Kind { get; }

    public Part[] Parts { get; }

    /// <summary>The signs without which it fits no line.</summary>
    public LineSigns Needs { get; }

    /// <summary>The rows of a file that comes with the library, in its order.</summary>
    public static LabelShape[] Read(string name)
    {
        using var file = LexiconFile.Open(name);
        return Read(file);
    }

    /// <summary>The rows of an open file, in its order.</summary>
    /// <exception cref="FormatException">A row lacks a field or has one twice, or a field or its value is not known.</exception>
    public static LabelShape[] Read(LexiconFile file)
    {
        var shapes = new List<LabelShape>();
        var fields = new string?[Enum.GetValues<Field>().Length];
        var id = string.Empty;
        while (file.Next())
        {
            if (file.Section != id)
            {
                AddRow(shapes, id, fields, file);
                id = file.Section;
            }

            var blank = file.Entry.IndexOf(' ', StringComparison.Ordinal);
            if (blank < 0 || !Enum.TryParse<Field>(file.Entry[..blank], ignoreCase: true, out var field) || fields[(int)field] is not null)
            {
                throw file.Fault($"\"{file.Entry}\" is no field with its value that the row has not yet");
            }

            fields[(int)field] = file.Entry[blank..].Trim();
        }

        AddRow(shapes, id, fields, file);
        return [.. shapes];
    }

    private static void AddRow(List<LabelShape> shapes, string id, string?[] fields, LexiconFile file)
    {
        if (id.Length > 0)
        {
            shapes.Add(new LabelShape(id, fields, file));
            Array.Clear(fields);
        }
    }

    private static string Value(string id, string?[] fields, Field field, LexiconFile file) =>
        fields[(int)field] ?? throw file.Fault($"[{id}] before this line lacks a field");

    /// <summary>An element of the shape, and whether it may be missing.</summary>
    internal readonly record struct Part(LabelElement Element, bool IsOptional)
    {
        public static Part Of(string id, string word, LexiconFile file) => Enum.TryParse<LabelElement>(word.TrimEnd('?'), out var element)
            ? new Part(element, word.EndsWith('?'))
            : throw file.Fault($"[{id}] names \"{word}\"; give one of {string.Join(", ", Enum.GetNames<LabelElement>())}");
    }
}
