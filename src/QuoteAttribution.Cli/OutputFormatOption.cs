using System.CommandLine;
using QuoteAttribution.Cli.Output;
using QuoteAttribution.Cli.Output.Page;
using QuoteAttribution.Cli.Output.Tei;

namespace QuoteAttribution.Cli;

/// <summary><c>--format</c>, the same for every command.</summary>
internal static class OutputFormatOption
{
    private const string Table = "table", Margin = "text", Csv = "csv", Json = "json", JsonLines = "jsonl", Html = "html", Tei = "tei", Brat = "brat";

    /// <summary>Makes the option.</summary>
    /// <param name="withFolder">Whether the command can write a folder, too.</param>
    public static Option<string> Create(bool withFolder = false)
    {
        string[] names = [Table, Margin, Csv, Json, JsonLines, Html, Tei, .. withFolder ? [Brat] : (string[])[]];
        var option = new Option<string>("--format")
        {
            Description = "table: to read. text: the text with its speakers in the margin. csv: a row for each quotation. json: one array. "
                + "jsonl: a line for each document. html: one page. tei: the text as TEI P5." + (withFolder ? " brat: two files for each document, in the folder of -o." : string.Empty),
            HelpName = string.Join('|', names),
            DefaultValueFactory = static _ => Table,
        };
        option.AcceptOnlyFromAmong(names);
        return option;
    }

    /// <summary>Whether a format makes files in a folder: it is no <see cref="IOutputFormat"/>.</summary>
    public static bool MakesFolder(string? name) => name == Brat;

    /// <summary>The format that the command line names, or else the one that the extension of the file to be written tells.</summary>
    public static string? NameOf(ParseResult parsed, Option<string> option, string? file)
    {
        if (parsed.GetResult(option) is { Implicit: false } || file is null)
        {
            return parsed.GetValue(option);
        }

        return Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".csv" => Csv,
            ".json" => Json,
            ".jsonl" or ".ndjson" => JsonLines,
            ".html" or ".htm" => Html,
            ".xml" or ".tei" => Tei,
            _ => Table,
        };
    }

    public static IOutputFormat Read(
        string? name, Surroundings surroundings, AttributionJsonOptions json, bool severalDocuments = false, string belowTables = "") => name switch
        {
            Json => new JsonArrayFormat(json),
            JsonLines => new JsonLinesFormat(json),
            Tei => new TeiFormat(severalDocuments),
            Csv => new CsvFormat(),
            Margin => new MarginFormat(surroundings.Screen(), withHeadings: severalDocuments),
            Html => new PageFormat(PageAssets.OfFile),
            _ => new TableFormat(surroundings.Screen(), withHeadings: severalDocuments, belowTables),
        };
}
