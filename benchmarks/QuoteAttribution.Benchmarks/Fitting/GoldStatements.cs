using System.Text.Json;

namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>A text in which people marked what is said and who says it, by name.</summary>
internal sealed record GoldStatements(string Id, string Text, NameMatch Names, IReadOnlyList<GoldStatement> Statements)
{
    private const int FewestCommon = 2;

    /// <summary>Whether it is a novel, in which only speech is marked, and not all of that.</summary>
    public bool IsNovel => Statements.Any(static one => one.Source is null) && Statements.All(static one => one is { Source: null, IsQuoted: true });

    /// <summary>
    /// Reads texts from JSON Lines: attributions with spans of content and source in UTF-16 code units, the names of which may stand in a file beside
    /// (<c>news-names.jsonl</c> for <c>news.jsonl</c>); novels with entities; or texts with quotes, each with the names that its speaker may have.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="withNames">Whether the names beside are to be trusted.</param>
    public static IEnumerable<GoldStatements> Read(string path, bool withNames)
    {
        var names = withNames ? NamesBeside(path) : [];
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            yield return Of(json.RootElement, names);
        }
    }

    private static GoldStatements Of(JsonElement document, Dictionary<(string, string), string> names)
    {
        var id = document.GetProperty("id").GetString()!;
        var characters = new Dictionary<string, GoldCharacter>(StringComparer.Ordinal);
        var statements = document.TryGetProperty("quotes", out var quotes)
            ? quotes.EnumerateArray().Select(quote => OfQuote(quote, characters)).ToList()
            : document.TryGetProperty("entities", out var entities)
            ? OfNovel(document, entities, characters)
            : document.GetProperty("attributions").EnumerateArray().Select(attribution => OfNews(attribution, names.GetValueOrDefault((id, attribution.GetProperty("id").ToString())), characters)).ToList();
        return new GoldStatements(id, document.GetProperty("text").GetString()!, new NameMatch(characters), [.. statements.OrderBy(static one => one.Content[0].Start)]);
    }

    private static GoldStatement OfQuote(JsonElement quote, Dictionary<string, GoldCharacter> characters)
    {
        var names = quote.GetProperty("speaker").EnumerateArray().Select(static name => name.GetString()!).ToList();
        Note(characters, names);
        return new GoldStatement(
            [TextSpan.FromBounds(quote.GetProperty("start").GetInt32(), quote.GetProperty("end").GetInt32())], null, names.Count == 0 ? string.Empty : names[0], quote.GetProperty("kind").GetString() != "indirect");
    }

    private static List<GoldStatement> OfNovel(JsonElement novel, JsonElement entities, Dictionary<string, GoldCharacter> characters)
    {
        foreach (var entity in entities.EnumerateObject())
        {
            characters[entity.Name] = new GoldCharacter(entity.Name, [.. entity.Value.GetProperty("aliases").EnumerateArray().Select(static alias => alias.GetString()!)], "U");
        }

        return [.. novel.GetProperty("attributions").EnumerateArray()
            .Where(attribution => attribution.GetProperty("speaker").ValueKind == JsonValueKind.String && characters.ContainsKey(attribution.GetProperty("speaker").GetString()!))
            .Select(static attribution => new GoldStatement(SpansOf(attribution.GetProperty("content")), null, attribution.GetProperty("speaker").GetString(), true))];
    }

    private static GoldStatement OfNews(JsonElement attribution, string? name, Dictionary<string, GoldCharacter> characters)
    {
        if (name is not null)
        {
            Note(characters, [.. name.Split(';')]);
        }

        return new GoldStatement(SpansOf(attribution.GetProperty("content")), SpansOf(attribution.GetProperty("source")), name?.Split(';')[0], attribution.GetProperty("kind").GetString() != "indirect");
    }

    private static void Note(Dictionary<string, GoldCharacter> characters, List<string> names)
    {
        if (names.Count > 0)
        {
            characters[names[0]] = new GoldCharacter(names[0], [.. names.Union(characters.GetValueOrDefault(names[0])?.Aliases ?? [])], "U");
        }
    }

    /// <summary>Who is named for an attribution, where that is a person or a body.</summary>
    private static Dictionary<(string, string), string> NamesBeside(string path)
    {
        var beside = path.Replace(".jsonl", "-names.jsonl", StringComparison.Ordinal);
        var names = new Dictionary<(string, string), string>();
        foreach (var line in File.Exists(beside) ? File.ReadLines(beside) : [])
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.GetProperty("type").GetString() is "person" or "organisation")
            {
                names[(json.RootElement.GetProperty("doc").GetString()!, json.RootElement.GetProperty("id").ToString())] = json.RootElement.GetProperty("speaker").GetString()!;
            }
        }

        return names;
    }

    /// <summary>What of an attribution is as people marked it.</summary>
    /// <param name="kind">What kind it is.</param>
    /// <param name="spans">The words.</param>
    /// <param name="source">The words that name the source; null for none.</param>
    /// <param name="speaker">The name found; null for none.</param>
    public Verdict VerdictOn(QuotationKind kind, ReadOnlySpan<TextSpan> spans, TextSpan? source, string? speaker)
    {
        var verdict = Verdict.Wrong;
        foreach (var statement in Statements)
        {
            if (statement.Content[0].Start > spans[^1].End)
            {
                break;
            }

            if (statement.Content[^1].End >= spans[0].Start && HasWords(statement, kind, spans) && HasSource(statement, source, speaker))
            {
                verdict = (Verdict)Math.Max((int)verdict, (int)PersonOf(statement, speaker));
            }
        }

        return verdict;
    }

    /// <summary>Whether people marked anything there.</summary>
    public bool Marks(ReadOnlySpan<TextSpan> spans)
    {
        foreach (var statement in Statements)
        {
            if (statement.Content[^1].End > spans[0].Start && Common(statement.Content, spans) >= FewestCommon)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWords(GoldStatement statement, QuotationKind kind, ReadOnlySpan<TextSpan> spans)
    {
        var common = Common(statement.Content, spans);
        var marked = statement.Content.Sum(static span => span.Length);
        var found = 0;
        foreach (var span in spans)
        {
            found += span.Length;
        }

        return 2 * common >= marked + found - common
            || (statement.IsQuoted && kind != QuotationKind.Indirect && (2 * Common(statement.Content, spans[..1]) >= spans[0].Length || (kind == QuotationKind.Mixed && 10 * common >= 9 * marked)));
    }

    private Verdict PersonOf(GoldStatement statement, string? speaker) => statement.Speaker switch
    {
        null => Verdict.PersonUnknown,
        "" => speaker is null ? Verdict.Right : Verdict.WrongPerson,
        var name => speaker is not null && Names.Of(speaker).Contains(name) ? Verdict.Right : Verdict.WrongPerson,
    };

    /// <summary>Whether the source is the one marked; who has no words beside what is said must be named as the source is, or as people have named it.</summary>
    private bool HasSource(GoldStatement statement, TextSpan? source, string? speaker) => statement.Source switch
    {
        null => true,
        [] => source is null,
        var marked when source is { } one => marked.Any(span => span.Start < one.End && one.Start < span.End),
        var marked => speaker is not null && (statement.Speaker is not null || marked.Any(span => speaker.Contains(span.In(Text).ToString(), StringComparison.OrdinalIgnoreCase))),
    };

    private static int Common(IReadOnlyList<TextSpan> marked, ReadOnlySpan<TextSpan> spans)
    {
        var common = 0;
        foreach (var span in spans)
        {
            common += marked.Sum(other => Math.Max(0, Math.Min(span.End, other.End) - Math.Max(span.Start, other.Start)));
        }

        return common;
    }

    private static TextSpan[] SpansOf(JsonElement spans) => [.. spans.EnumerateArray().Select(static span => TextSpan.FromBounds(span[0].GetInt32(), span[1].GetInt32()))];
}

/// <summary>What somebody is marked to say.</summary>
/// <param name="Content">Its stretches.</param>
/// <param name="Source">The words that name the source; null where none are marked.</param>
/// <param name="Speaker">The name of the speaker, empty where nobody may be named; null where that is not marked.</param>
/// <param name="IsQuoted">Whether it stands in marks.</param>
internal sealed record GoldStatement(IReadOnlyList<TextSpan> Content, IReadOnlyList<TextSpan>? Source, string? Speaker, bool IsQuoted);

/// <summary>What of an attribution is as people marked it, the better the higher.</summary>
internal enum Verdict
{
    /// <summary>Other words, or another source.</summary>
    Wrong,

    /// <summary>The words, and what names the source, but somebody else is meant.</summary>
    WrongPerson,

    /// <summary>The words and what names the source; who that is nobody marked.</summary>
    PersonUnknown,

    /// <summary>All of it.</summary>
    Right,
}
