using System.Text.Json;

namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>An annotated novel: its text, its characters and who speaks each quotation.</summary>
internal sealed record GoldNovel(string Id, string Text, IReadOnlyDictionary<string, GoldCharacter> Characters, IReadOnlyList<GoldQuotation> Quotations)
{
    /// <summary>
    /// Reads novels from JSON Lines: text, entities with aliases, attributions with content spans in UTF-16 code units; or stories: text and quotes,
    /// each with the names that its speaker may have. What is no fiction is left out.
    /// </summary>
    public static IEnumerable<GoldNovel> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var document = json.RootElement;
            if (document.GetProperty("genre").GetString()!.StartsWith("fiction", StringComparison.Ordinal))
            {
                yield return document.TryGetProperty("quotes", out var quotes) ? OfQuotes(document, quotes) : Of(document);
            }
        }
    }

    private static GoldNovel OfQuotes(JsonElement story, JsonElement quotes)
    {
        var characters = new Dictionary<string, GoldCharacter>(StringComparer.Ordinal);
        var quotations = new List<GoldQuotation>();
        foreach (var quote in quotes.EnumerateArray())
        {
            var names = quote.GetProperty("speaker").EnumerateArray().Select(static name => name.GetString()!).ToList();
            if (names.Count == 0 || quote.GetProperty("kind").GetString() != "quoted")
            {
                continue;
            }

            var known = characters.GetValueOrDefault(names[0]);
            characters[names[0]] = new GoldCharacter(names[0], [.. names.Union(known?.Aliases ?? [])], "U");
            var type = quote.GetProperty("type").GetString()!;
            quotations.Add(new GoldQuotation(
                TextSpan.FromBounds(quote.GetProperty("start").GetInt32(), quote.GetProperty("end").GetInt32()),
                names[0],
                type switch { "explicit" => type, "pronoun" => "anaphoric", _ => "implicit" }));
        }

        return new GoldNovel(
            story.GetProperty("id").GetString()!, story.GetProperty("text").GetString()!, characters, [.. quotations.OrderBy(static quotation => quotation.First.Start)]);
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
