using System.Globalization;
using System.Text;
using System.Xml;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Output.Tei;

/// <summary>TEI P5: the whole text, with <c>said</c> around what people say, and who they are in its header.</summary>
/// <remarks>
/// The paragraphs of the <c>body</c>, one after another, are the text, white space too. What XML cannot hold (most control characters, half
/// a surrogate pair) is U+FFFD, one for one, and the user is told.
/// </remarks>
internal sealed class TeiFormat(bool severalDocuments) : IOutputFormat
{
    /// <summary>The namespace of all its elements.</summary>
    public const string Namespace = "http://www.tei-c.org/ns/1.0";

    private const string CorpusStart = $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<teiCorpus xmlns=\"{Namespace}\">\n", CorpusEnd = "</teiCorpus>\n";

    public ReadOnlyMemory<byte> Opening => severalDocuments
        ? (byte[])[.. Encoding.UTF8.GetBytes(CorpusStart), .. Written(static xml => TeiHeader.WriteOfCorpus(xml)), (byte)'\n']
        : default;

    public ReadOnlyMemory<byte> Closing { get; } = severalDocuments ? Encoding.UTF8.GetBytes(CorpusEnd) : default;

    // A corpus without any text would not be valid.
    public ReadOnlyMemory<byte> Nothing => severalDocuments ? Format(new Document("nothing", string.Empty), new AttributionResult(string.Empty, [])) : default;

    public ReadOnlyMemory<byte> Format(Document document, AttributionResult result) =>
        (byte[])[.. Written(xml => TeiDocument.Write(xml, document, result, isPartOfCorpus: severalDocuments)), (byte)'\n'];

    public IReadOnlyList<string> NotesOn(Document document) => XmlText.Foreign(document.Text) is { } c
        ? [string.Create(CultureInfo.InvariantCulture, $"XML cannot hold some of its characters, U+{(int)c:X4} for one; U+FFFD stands for each")]
        : [];

    private byte[] Written(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            ConformanceLevel = severalDocuments ? ConformanceLevel.Fragment : ConformanceLevel.Document,
            OmitXmlDeclaration = severalDocuments,
            Indent = true,
            NewLineChars = "\n",
            // A carriage return is one only when it is written as a reference.
            NewLineHandling = NewLineHandling.Entitize,
        };
        using (var xml = XmlWriter.Create(bytes, settings))
        {
            write(xml);
        }

        return bytes.ToArray();
    }
}
