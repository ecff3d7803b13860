using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace QuoteAttribution.Cli.Tests.Formats.Tei;

/// <summary>What the command wrote as TEI, read by a validating parser.</summary>
internal sealed class TeiFile
{
    public static readonly XNamespace Namespace = "http://www.tei-c.org/ns/1.0";

    private static readonly XmlSchemaSet Schemas = ReadSchemas();

    private TeiFile(XElement root) => Root = root;

    public XElement Root { get; }

    public IEnumerable<XElement> Texts => Root.DescendantsAndSelf(Namespace + "TEI");

    public IReadOnlyList<XElement> Said => All("said");

    public IReadOnlyList<XElement> All(string element) => [.. Root.Descendants(Namespace + element)];

    /// <summary>Reads a run's output; fails where it is no valid TEI, an id is there twice or a pointer points nowhere.</summary>
    public static TeiFile Of(Quotes run)
    {
        run.ExitCode.Should().Be(ExitCode.Success, "{0}", run.Error);
        return Read(run.Output);
    }

    public static TeiFile Read(string xml)
    {
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = Schemas };
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
        // Without this, the blanks of a paragraph of nothing else would be lost.
        using var reader = XmlReader.Create(new StringReader(xml), settings);
        var file = new TeiFile(XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!);
        file.CheckPointers();
        return file;
    }

    /// <summary>The text of a document: its paragraphs, one after another.</summary>
    public static string TextOf(XElement document) => string.Concat(document.Descendants(Namespace + "body").Elements(Namespace + "p").Select(static p => p.Value));

    /// <summary>The persons or organisations that a pointer means.</summary>
    public XElement Target(XElement element, string attribute)
    {
        var pointer = element.Attribute(attribute)!.Value;
        return Root.Descendants().Single(target => IdOf(target) == pointer[1..]);
    }

    public static string? IdOf(XElement element) => element.Attribute(XNamespace.Xml + "id")?.Value;

    private void CheckPointers()
    {
        var ids = Root.Descendants().Select(IdOf).OfType<string>().ToHashSet();
        string[] pointers = ["who", "toWhom", "ref", "corresp", "ana", "next", "prev"];
        foreach (var pointer in Root.Descendants().Attributes().Where(attribute => pointers.Contains(attribute.Name.LocalName)).SelectMany(static attribute => attribute.Value.Split(' ')))
        {
            pointer.Should().StartWith("#");
            ids.Should().Contain(pointer[1..]);
        }
    }

    private static XmlSchemaSet ReadSchemas()
    {
        var schemas = new XmlSchemaSet();
        foreach (var name in (string[])["xml.xsd", "tei.xsd"])
        {
            using var reader = XmlReader.Create(Path.Combine(AppContext.BaseDirectory, "Formats", "Tei", name));
            schemas.Add(null, reader);
        }

        schemas.Compile();
        return schemas;
    }
}
