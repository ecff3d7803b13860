using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace QuoteAttribution.Json;

/// <summary>Writes a result member by member, entry by entry: a long one needs no more room than its longest quotation.</summary>
internal sealed class ResultWriter(Utf8JsonWriter writer, AttributionJsonOptions options, bool mayFlush = false)
{
    private static readonly JsonEncodedText Offsets = NameOf(nameof(ResultEntry.Offsets));
    private static readonly JsonEncodedText Text = NameOf(nameof(ResultEntry.Text));
    private static readonly JsonEncodedText Quotations = NameOf(nameof(ResultEntry.Quotations));
    private static readonly JsonEncodedText Speakers = NameOf(nameof(ResultEntry.Speakers));
    private static readonly JsonEncodedText Rules = NameOf(nameof(ResultEntry.Rules));
    private static readonly JsonEncodedText Diagnostics = NameOf(nameof(ResultEntry.Diagnostics));
    private static readonly JsonEncodedText Sentences = NameOf(nameof(ResultEntry.Sentences));
    private static readonly JsonEncodedText Passages = NameOf(nameof(ResultEntry.Passages));

    // A stream is better served with a few large pieces than with many small ones.
    private const int FlushAt = 1 << 16;

    /// <summary>Writes an object.</summary>
    public void Write(AttributionResult result)
    {
        writer.WriteStartObject();
        WriteMembers(result);
        writer.WriteEndObject();
    }

    /// <summary>Writes what is in the object, which the caller has begun and will end.</summary>
    public void WriteMembers(AttributionResult result)
    {
        var entries = Entries.OfResult(result, options);
        writer.WritePropertyName(Offsets);
        JsonSerializer.Serialize(writer, options.Offsets, JsonContract.Default.OffsetUnit);
        if (options.IncludeText)
        {
            writer.WriteString(Text, result.Text);
        }

        WriteList(Quotations, result.Quotations, (quotation, id) => entries.Of(quotation, id), JsonContract.Default.QuotationEntry);
        WriteList(Speakers, result.Speakers, (speaker, _) => entries.Of(speaker, options.IncludeMentions), JsonContract.Default.SpeakerEntry);
        WriteRules(result);
        WriteList(Diagnostics, result.Diagnostics, (diagnostic, _) => entries.Of(diagnostic), JsonContract.Default.DiagnosticEntry);
        if (options.IncludeSentences)
        {
            WriteList(Sentences, result.Sentences, (sentence, _) => entries.Of(sentence), JsonContract.Default.SpanEntry);
        }

        if (options.IncludePassages)
        {
            WriteList(Passages, result.Passages, (passage, id) => entries.Of(passage, id), JsonContract.Default.PassageEntry);
        }
    }

    /// <summary>The library's own rules are known by their ids; those of a result that was made by hand need not be.</summary>
    private void WriteRules(AttributionResult result)
    {
        var others = result.Quotations.Select(static quotation => quotation.Attribution?.Rule).OfType<AttributionRule>().Distinct()
            .Where(static rule => AttributionRules.Find(rule.Id) != rule).ToList();
        if (others.Count > 0)
        {
            WriteList(Rules, others, static (rule, _) => new RuleEntry(rule.Id, rule.Name, rule.Example, rule.Precision), JsonContract.Default.RuleEntry);
        }
    }

    private void WriteList<TItem, TEntry>(JsonEncodedText name, IReadOnlyList<TItem> items, Func<TItem, int, TEntry> entryOf, JsonTypeInfo<TEntry> type)
    {
        writer.WriteStartArray(name);
        for (var i = 0; i < items.Count; i++)
        {
            JsonSerializer.Serialize(writer, entryOf(items[i], i), type);
            if (mayFlush && writer.BytesPending > FlushAt)
            {
                writer.Flush();
            }
        }

        writer.WriteEndArray();
    }

    private static JsonEncodedText NameOf(string member) => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(member));
}
