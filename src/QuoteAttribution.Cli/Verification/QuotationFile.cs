using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Verification;

/// <summary>How quotations lie in a file.</summary>
internal enum QuotationFormat
{
    /// <summary>A line is one.</summary>
    Text,

    /// <summary>A row is one; a column is called quotation or text, another may be called speaker.</summary>
    Csv,

    /// <summary>A line is a JSON object, or a string.</summary>
    JsonLines,

    /// <summary>The file is an array of those.</summary>
    Json,
}

/// <summary>Reads the quotations that are to be checked.</summary>
/// <param name="standardInput">What - stands for.</param>
/// <param name="format">The format; null to tell by the extension.</param>
internal sealed class QuotationFile(Stream standardInput, QuotationFormat? format)
{
    private const string Speaker = "speaker";

    private static readonly string[] _names = ["quotation", "text"];

    /// <summary>Reads all of them.</summary>
    /// <param name="path">The file; - is standard input.</param>
    /// <param name="messages">Takes what the user should know of how it was read.</param>
    /// <exception cref="DocumentException">The file cannot be read, or is not what it should be.</exception>
    public IReadOnlyList<GivenQuotation> Read(string path, Messages messages)
    {
        try
        {
            using var file = path == DocumentReader.StandardInput ? InputFile.OfStandardInput(standardInput) : InputFile.OfFile(path);
            using var bytes = new MemoryStream();
            file.Content.CopyTo(bytes);
            var (text, note) = new TextDecoder(given: null).Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
            if (note is not null)
            {
                messages.Say($"{path}: {note}");
            }

            var rows = (format ?? FormatOf(path)) switch
            {
                QuotationFormat.Csv => OfCsv(text),
                QuotationFormat.JsonLines or QuotationFormat.Json => OfJson(text),
                _ => text.Split('\n').Select(static line => (line, (string?)null)),
            };
            var given = rows.Where(static row => !string.IsNullOrWhiteSpace(row.Item1))
                .Select(static (row, i) => new GivenQuotation(i + 1, row.Item1.Trim(), string.IsNullOrWhiteSpace(row.Item2) ? null : row.Item2.Trim())).ToList();
            return given.Count > 0 ? given : throw new DocumentException("has no quotations");
        }
        catch (InvalidOperationException)
        {
            // "\ud800" is valid JSON and no text.
            throw new DocumentException($"{path}: a string holds half a surrogate pair");
        }
        catch (Exception e) when (ReadingFailure.Is(e) || e is CsvFormatException)
        {
            throw new DocumentException($"{path}: {ReadingFailure.ReasonOf(e)}");
        }
    }

    private static QuotationFormat FormatOf(string path)
    {
        const string Compressed = ".gz";
        var name = path.EndsWith(Compressed, StringComparison.OrdinalIgnoreCase) ? path[..^Compressed.Length] : path;
        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".csv" or ".tsv" => QuotationFormat.Csv,
            ".jsonl" or ".ndjson" => QuotationFormat.JsonLines,
            ".json" => QuotationFormat.Json,
            _ => QuotationFormat.Text,
        };
    }

    private static List<(string, string?)> OfCsv(string text)
    {
        // The separator of the heading line: one column without any has quotations with commas that nobody put between marks.
        var heading = text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : text.Length);
        var at = heading.IndexOfAny(",;\t|");
        using var csv = CsvReader.FromText(text, new CsvReaderOptions { Separator = at < 0 ? '\x1F' : heading[at] });
        csv.ReadHeader();
        var headings = csv.Headers.Select(static name => name.Trim().ToLowerInvariant()).ToList();
        var (quotation, speaker) = (Array.FindIndex(_names, headings.Contains) is >= 0 and var which ? headings.IndexOf(_names[which]) : -1, headings.IndexOf(Speaker));
        if (quotation < 0)
        {
            throw new DocumentException("has no column called quotation or text in its first line");
        }

        var rows = new List<(string, string?)>();
        while (csv.Read())
        {
            rows.Add((csv.GetString(quotation), speaker < 0 ? null : csv.GetString(speaker)));
        }

        return rows;
    }

    private static List<(string, string?)> OfJson(string text)
    {
        using var content = new PeekableStream(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        return [.. JsonSequence.Read(content).Select(static (value, i) => OfJson(value, i + 1))];
    }

    private static (string, string?) OfJson(JsonElement value, int number)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return (value.GetString()!, null);
        }

        if (value.ValueKind == JsonValueKind.Object && Array.Find(_names, name => value.TryGetField(name, out _)) is { } name)
        {
            return (JsonDocumentParser.ReadString(value, name), SpeakerOf(value));
        }

        throw new DocumentException(string.Create(
            CultureInfo.InvariantCulture, $"number {number} is no quotation; one is {{\"quotation\": …, \"speaker\": …}}, or a string"));
    }

    // The quotations of this program's own output have an object there.
    private static string? SpeakerOf(JsonElement quotation)
    {
        if (!quotation.TryGetField(Speaker, out var speaker) || speaker.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return speaker.ValueKind == JsonValueKind.Object ? JsonDocumentParser.ReadString(speaker, "name") : JsonDocumentParser.ReadString(quotation, Speaker);
    }
}
