using System.Globalization;
using System.Xml;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Output.Tei;

/// <summary>A document as a <c>TEI</c> element.</summary>
internal static class TeiDocument
{
    public static void Write(XmlWriter xml, Document document, AttributionResult result, bool isPartOfCorpus)
    {
        // An id may be there once in a file.
        var ids = new TeiIds(isPartOfCorpus ? string.Create(CultureInfo.InvariantCulture, $"d{document.Number}.") : string.Empty);
        var title = XmlText.Of(SingleLine.Of(document.Id));
        xml.WriteStartElement("TEI", TeiFormat.Namespace);
        TeiHeader.Write(xml, title.Length == 0 ? "untitled" : title, result, ids, isPartOfCorpus);
        xml.Start("text").Attribute("xml:lang", "en").Start("body").Attribute("xml:space", "preserve");
        // From here on all white space is the text's: none is put in to indent.
        xml.WriteWhitespace("\n");
        TeiText.Write(xml, result, ids);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
