using System.Text;
using System.Text.Json;
using System.Xml;
using AngleSharp.Html.Parser;
using CsvHelper;
using QuoteAttribution.Cli;
using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Output;
using QuoteAttribution.Cli.Output.Brat;
using QuoteAttribution.Cli.Output.Page;
using QuoteAttribution.Cli.Output.Tei;

namespace QuoteAttribution.Fuzz.Targets;

/// <summary>What is written of a line of JSON, in a format that the first byte tells: it has to be of that format.</summary>
internal static class WrittenTarget
{
    private static readonly DocumentParser _parser = new(ReadingOptions.Usual);

    private static readonly QuoteAttributor _attributor = new(new QuoteAttributionOptions { Reports = ReportSelection.Everything });

    private static readonly Action<Document, AttributionResult>[] _formats = [WriteJson, WriteJsonLine, WriteTei, WriteCsv, WritePage, WriteTable, WriteMargin, WriteBrat];

    public static void Read(byte options, byte[] input) => Refusal.Of(() =>
    {
        var document = _parser.ParseLine("-", input);
        _formats[options % _formats.Length](document, _attributor.Analyze(document.Text, document.Speakers));
    });

    private static string Written(IOutputFormat format, Document document, AttributionResult result)
    {
        foreach (var note in format.NotesOn(document))
        {
            Refusal.CheckMessage(note);
        }

        using var written = new MemoryStream();
        foreach (var part in (ReadOnlyMemory<byte>[])[format.Opening, format.Format(document, result), format.Closing])
        {
            written.Write(part.Span);
        }

        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(written.ToArray());
    }

    private static void WriteJson(Document document, AttributionResult result)
    {
        using var json = JsonDocument.Parse(Written(new JsonArrayFormat(AttributionJsonOptions.Default with { Offsets = OffsetUnit.CodePoints }), document, result));
        Violation.Unless(json.RootElement.GetArrayLength() == 1, "the array has another number of documents");
        Violation.Unless(AttributionResult.Parse(result.ToJson()).ToJson() == result.ToJson(), "the result is another when it is read again");
    }

    private static void WriteJsonLine(Document document, AttributionResult result)
    {
        var line = Written(new JsonLinesFormat(AttributionJsonOptions.Default with { Offsets = OffsetUnit.Utf8 }), document, result);
        Violation.Unless(line.IndexOf('\n', StringComparison.Ordinal) == line.Length - 1, "a document is not one line");
        using var json = JsonDocument.Parse(line);
    }

    private static void WriteTei(Document document, AttributionResult result)
    {
        using var xml = XmlReader.Create(new StringReader(Written(new TeiFormat(false), document, result)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (xml.Read())
        {
            // Throws where it is not well formed.
        }
    }

    private static void WriteCsv(Document document, AttributionResult result)
    {
        using var csv = CsvReader.FromText(Written(new CsvFormat(), document, result), new CsvReaderOptions());
        csv.ReadHeader();
        var rows = 0;
        while (csv.Read())
        {
            rows++;
        }

        Violation.Unless(rows == result.Quotations.Count, "the table has another number of rows");
    }

    private static void WritePage(Document document, AttributionResult result)
    {
        using var page = new HtmlParser().ParseDocument(Written(new PageFormat(PageAssets.OfFile), document, result));
        Violation.Unless(page.Scripts.Length == 1 && page.QuerySelectorAll("style").Length == 1, "something of the text is a script or a style");
        Violation.Unless(page.All.All(static element => !element.Attributes.Any(static attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))), "something of the text is code");
    }

    private static void WriteTable(Document document, AttributionResult result) =>
        CheckTerminal(Written(new TableFormat(new Screen(Screen.PlainWidth, false), withHeadings: true, ""), document, result));

    private static void WriteMargin(Document document, AttributionResult result) =>
        CheckTerminal(Written(new MarginFormat(new Screen(Screen.PlainWidth, false), withHeadings: true), document, result));

    private static void CheckTerminal(string written) =>
        Violation.Unless(!written.Any(static c => char.IsControl(c) && c != '\n'), "a control character reaches the terminal");

    private static void WriteBrat(Document document, AttributionResult result)
    {
        var written = BratDocument.Of(document, result);
        var text = Encoding.UTF8.GetString(written.Text).EnumerateRunes().ToArray();
        foreach (var line in Encoding.UTF8.GetString(written.Annotations).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static line => line[0] == 'T'))
        {
            var fields = line.Split('\t');
            var spans = fields[1][(fields[1].IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';').Select(static span => span.Split(' ').Select(int.Parse).ToArray());
            Violation.Unless(fields.Length == 3 && string.Join(' ', spans.Select(span => string.Concat(text[span[0]..span[1]]))) == fields[2], $"not what stands there: {line}");
        }
    }
}
