using System.CommandLine;
using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli;

/// <summary><c>--format</c>, the same for every command.</summary>
internal static class OutputFormatOption
{
    private const string Table = "table", Json = "json", JsonLines = "jsonl";

    public static Option<string> Create()
    {
        var option = new Option<string>("--format")
        {
            Description = "table: to read. json: one array. jsonl: a line for each document.",
            HelpName = $"{Table}|{Json}|{JsonLines}",
            DefaultValueFactory = static _ => Table,
        };
        option.AcceptOnlyFromAmong(Table, Json, JsonLines);
        return option;
    }

    public static IOutputFormat Read(
        string? name, Surroundings surroundings, AttributionJsonOptions json, bool severalDocuments = false, string belowTables = "") => name switch
        {
            Json => new JsonArrayFormat(json),
            JsonLines => new JsonLinesFormat(json),
            _ => new TableFormat(surroundings.Screen(), withHeadings: severalDocuments, belowTables),
        };
}
