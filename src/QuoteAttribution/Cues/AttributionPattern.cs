using System.Globalization;
using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Cues;

/// <summary>A row of the table of patterns: the rule as users see it, and the classes of its cues; the other fields are for readers.</summary>
internal sealed class AttributionPattern
{
    // Those that every row needs, and those that only some have.
    private static readonly string[] Needed = ["name", "example", "anchor", "order", "share", "measured"];
    private static readonly string[] Optional = ["cue", "between"];

    private AttributionPattern(AttributionRule rule, WordTraits cues) => (Rule, Cues) = (rule, cues);

    public AttributionRule Rule { get; }

    /// <summary>The classes of words that may be its cue; none where the order alone tells.</summary>
    public WordTraits Cues { get; }

    /// <summary>The rows of a file that comes with the library, by their ids.</summary>
    public static Dictionary<string, AttributionPattern> Read(string file)
    {
        using var lines = LexiconFile.Open(file);
        return Read(lines);
    }

    /// <summary>The rows of an open file, by their ids, in its order.</summary>
    /// <exception cref="FormatException">A row lacks a field, has one twice or one that nobody knows, or a field cannot be read.</exception>
    public static Dictionary<string, AttributionPattern> Read(LexiconFile file)
    {
        var patterns = new Dictionary<string, AttributionPattern>(StringComparer.Ordinal);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var id = string.Empty;
        while (file.Next())
        {
            if (file.Section != id)
            {
                Add(patterns, id, fields, file);
                id = file.Section;
                fields.Clear();
            }

            var (field, value) = Parted(file);
            if (!fields.TryAdd(field, value))
            {
                throw file.Fault($"[{id}] has the field \"{field}\" twice");
            }
        }

        Add(patterns, id, fields, file);
        return patterns;
    }

    private static (string Field, string Value) Parted(LexiconFile file)
    {
        var blank = file.Entry.IndexOf(' ', StringComparison.Ordinal);
        var field = blank < 0 ? file.Entry : file.Entry[..blank];
        return blank > 0 && (Needed.Contains(field) || Optional.Contains(field))
            ? (field, file.Entry[blank..].Trim())
            : throw file.Fault($"\"{field}\" is no field with its value; give one of {string.Join(", ", Needed.Concat(Optional))}");
    }

    private static void Add(Dictionary<string, AttributionPattern> patterns, string id, Dictionary<string, string> fields, LexiconFile file)
    {
        if (fields.Count == 0)
        {
            return;
        }

        if (Needed.FirstOrDefault(field => !fields.ContainsKey(field)) is { } missing)
        {
            throw file.Fault($"[{id}] before this line has no field \"{missing}\"");
        }

        if (!double.TryParse(fields["share"], CultureInfo.InvariantCulture, out var share) || share is not (>= 0 and <= 1))
        {
            throw file.Fault($"the share of [{id}] is no number from 0 to 1");
        }

        var pattern = new AttributionPattern(new AttributionRule(id, fields["name"], fields["example"], share), CuesOf(id, fields, file));
        if (!patterns.TryAdd(id, pattern))
        {
            throw file.Fault($"there are two patterns [{id}]");
        }
    }

    private static WordTraits CuesOf(string id, Dictionary<string, string> fields, LexiconFile file)
    {
        var cues = WordTraits.None;
        foreach (var name in fields.GetValueOrDefault("cue", string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            cues |= Enum.TryParse<WordTraits>(name, out var trait) ? trait : throw file.Fault($"[{id}] names \"{name}\", which is no class of words (WordTraits)");
        }

        return cues;
    }
}
