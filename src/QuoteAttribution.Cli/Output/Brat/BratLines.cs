using System.Globalization;
using System.Text;

namespace QuoteAttribution.Cli.Output.Brat;

/// <summary>The lines of an <c>.ann</c> file, numbered by kind.</summary>
internal sealed class BratLines
{
    private readonly StringBuilder _lines = new();
    private int _spans, _relations, _attributes, _notes;

    /// <summary>Adds a span of the text.</summary>
    /// <returns>Its id.</returns>
    public string Span(string type, IReadOnlyList<BratFragment> fragments)
    {
        var id = Id('T', ++_spans);
        var places = string.Join(';', fragments.Select(static fragment => string.Create(CultureInfo.InvariantCulture, $"{fragment.Start} {fragment.End}")));
        Add(id, $"{type} {places}", string.Join(' ', fragments.Select(static fragment => fragment.Words)));
        return id;
    }

    public void Relation(string type, string from, string to) => Add(Id('R', ++_relations), $"{type} Arg1:{from} Arg2:{to}");

    /// <summary>Adds an attribute; one without a value is there or not.</summary>
    public void Attribute(string type, string of, string? value = null) => Add(Id('A', ++_attributes), value is null ? $"{type} {of}" : $"{type} {of} {value}");

    public void Note(string of, string words) => Add(Id('#', ++_notes), $"AnnotatorNotes {of}", words);

    public override string ToString() => _lines.ToString();

    private static string Id(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");

    private void Add(params ReadOnlySpan<string> fields) => _lines.AppendJoin('\t', fields).Append('\n');
}
