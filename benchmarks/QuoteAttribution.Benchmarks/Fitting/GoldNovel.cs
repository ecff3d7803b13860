using System.Text.Json;

namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>An annotated novel: its text, its characters and who speaks each quotation.</summary>
internal sealed record GoldNovel(string Id, string Text, IReadOnlyDictionary<string, GoldCharacter> Characters, IReadOnlyList<GoldQuotation> Quotations)
{
    /// <summary>Reads novels from JSON Lines: text, entities with aliases, attributions with content spans in UTF-16 code units.</summary>
    public static IEnumerable<GoldNovel> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            yield return Of(json.RootElement);
        }
    }

    private static GoldNovel Of(JsonElement novel)
    {
        var text = novel.GetProperty("text").GetString()!;
        var characters = novel.GetProperty("entities").EnumerateObject().ToDictionary(
            static referent => referent.Name,
            static referent => new GoldCharacter(
                referent.Name,
                [.. referent.Value.GetProperty("aliases").EnumerateArray().Select(static alias => alias.GetString()!)],
                referent.Value.TryGetProperty("gender", out var gender) ? gender.GetString() ?? "U" : "U"));
        var quotations = novel.GetProperty("attributions").EnumerateArray()
            .Where(attribution => attribution.TryGetProperty("speaker", out var speaker) && speaker.ValueKind == JsonValueKind.String
                && characters.ContainsKey(speaker.GetString()!))
            .Select(attribution =>
            {
                var first = attribution.GetProperty("content")[0];
                return new GoldQuotation(
                    TextSpan.FromBounds(first[0].GetInt32(), first[1].GetInt32()),
                    attribution.GetProperty("speaker").GetString()!,
                    attribution.TryGetProperty("type", out var type) ? type.GetString() ?? "all" : "all");
            })
            .OrderBy(static quotation => quotation.First.Start)
            .ToList();
        return new GoldNovel(novel.GetProperty("id").GetString()!, text, characters, quotations);
    }
}

/// <summary>An annotated character.</summary>
internal sealed record GoldCharacter(string Name, IReadOnlyList<string> Aliases, string Gender);

/// <summary>An annotated quotation: its first stretch, who speaks, and how the text tells it.</summary>
internal sealed record GoldQuotation(TextSpan First, string Speaker, string Type);
