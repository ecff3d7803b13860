using System.Globalization;
using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Cues;

/// <summary>A row of the table of patterns: where it is looked for, what must stand there, and what of it is the quotation.</summary>
internal sealed class AttributionPattern
{
    // Those that every row needs, and those that only some have.
    private static readonly string[] Needed = ["example", "anchor", "order"];
    private static readonly string[] Optional = ["name", "share", "measured", "rule", "cue", "when", "content"];

    private AttributionPattern(string id, Dictionary<string, string> fields, IReadOnlyDictionary<string, AttributionPattern> before, LexiconFile file)
    {
        Id = id;
        Example = fields["example"];
        Rule = fields.TryGetValue("rule", out var shown) ? RuleOf(shown, before, file) : OwnRule(id, fields, file);
        IsOwnRule = shown is null;
        Anchor = Value<PatternAnchor>(id, fields["anchor"], file);
        Content = fields.TryGetValue("content", out var content) ? Value<PatternContent>(id, content, file) : PatternContent.Own;
        foreach (var name in Words(fields, "cue"))
        {
            Cues |= Value<WordTraits>(id, name, file);
        }

        foreach (var name in Words(fields, "when"))
        {
            When |= Value<CueFacts>(id, name, file);
        }
    }

    public string Id { get; }

    /// <summary>A text in which this very row decides; ¶ parts paragraphs.</summary>
    public string Example { get; }

    /// <summary>As what a result shows it.</summary>
    public AttributionRule Rule { get; }

    /// <summary>Whether the rule is the row's own, and not that of a row before it.</summary>
    public bool IsOwnRule { get; }

    public PatternAnchor Anchor { get; }

    /// <summary>The classes of words that may be its cue; none where any may.</summary>
    public WordTraits Cues { get; }

    /// <summary>What must be found around the cue.</summary>
    public CueFacts When { get; }

    public PatternContent Content { get; }

    /// <summary>Whether the pattern is what stands there.</summary>
    public bool Matches(WordTraits cue, CueFacts facts) => (facts & When) == When && (Cues == WordTraits.None || (cue & Cues) != 0);

    /// <summary>The rows of a file that comes with the library, in its order.</summary>
    public static IReadOnlyList<AttributionPattern> Read(string file)
    {
        using var lines = LexiconFile.Open(file);
        return Read(lines);
    }

    /// <summary>The rows of an open file, in its order.</summary>
    /// <exception cref="FormatException">A row lacks a field, has one twice or one that nobody knows, or a field cannot be read.</exception>
    public static IReadOnlyList<AttributionPattern> Read(LexiconFile file)
    {
        var patterns = new Dictionary<string, AttributionPattern>(StringComparer.Ordinal);
        var order = new List<AttributionPattern>();
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var id = string.Empty;
        while (file.Next())
        {
            if (file.Section != id)
            {
                Add(id, fields, file, patterns, order);
                id = file.Section;
            }

            var (field, value) = Parted(file);
            if (!fields.TryAdd(field, value))
            {
                throw file.Fault($"[{id}] has the field \"{field}\" twice");
            }
        }

        Add(id, fields, file, patterns, order);
        return order;
    }

    private static (string Field, string Value) Parted(LexiconFile file)
    {
        var blank = file.Entry.IndexOf(' ', StringComparison.Ordinal);
        var field = blank < 0 ? file.Entry : file.Entry[..blank];
        return blank > 0 && (Needed.Contains(field) || Optional.Contains(field))
            ? (field, file.Entry[blank..].Trim())
            : throw file.Fault($"\"{field}\" is no field with its value; give one of {string.Join(", ", Needed.Concat(Optional))}");
    }

    private static void Add(
        string id, Dictionary<string, string> fields, LexiconFile file, Dictionary<string, AttributionPattern> patterns, List<AttributionPattern> order)
    {
        if (fields.Count == 0)
        {
            return;
        }

        if (Needed.FirstOrDefault(field => !fields.ContainsKey(field)) is { } missing)
        {
            throw file.Fault($"[{id}] before this line has no field \"{missing}\"");
        }

        var pattern = new AttributionPattern(id, fields, patterns, file);
        order.Add(patterns.TryAdd(id, pattern) ? pattern : throw file.Fault($"there are two patterns [{id}]"));
        fields.Clear();
    }

    private static AttributionRule OwnRule(string id, Dictionary<string, string> fields, LexiconFile file)
    {
        if (!fields.TryGetValue("name", out var name) || !fields.ContainsKey("measured"))
        {
            throw file.Fault($"[{id}] has neither a rule that a result shows it as nor a name and where its share was measured");
        }

        return double.TryParse(fields.GetValueOrDefault("share"), CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1
            ? new AttributionRule(id, name, fields["example"], share)
            : throw file.Fault($"the share of [{id}] is no number from 0 to 1");
    }

    private static AttributionRule RuleOf(string id, IReadOnlyDictionary<string, AttributionPattern> before, LexiconFile file) =>
        before.TryGetValue(id, out var shown) ? shown.Rule : throw file.Fault($"no row before this one is called {id}");

    private static string[] Words(Dictionary<string, string> fields, string field) =>
        fields.GetValueOrDefault(field, string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static T Value<T>(string id, string name, LexiconFile file)
        where T : struct, Enum =>
        Enum.TryParse<T>(name, out var value) ? value : throw file.Fault($"[{id}] names \"{name}\"; give one of {string.Join(", ", Enum.GetNames<T>())}");
}
