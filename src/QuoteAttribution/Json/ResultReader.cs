using System.Text.Json;

namespace QuoteAttribution.Json;

/// <summary>Makes a result of its JSON again. What contradicts itself or the text is a <see cref="JsonException"/>.</summary>
internal sealed class ResultReader
{
    private readonly string _text;
    private readonly OffsetMap _offsets;
    private readonly Dictionary<string, AttributionRule> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Speaker> _speakers = [];

    private ResultReader(ResultEntry entry, string text)
    {
        _text = text;
        _offsets = new OffsetMap(text, entry.Offsets);
        foreach (var rule in entry.Rules ?? [])
        {
            _rules[rule.Id] = new AttributionRule(rule.Id, rule.Name, rule.Example, rule.Precision);
        }

        foreach (var speaker in entry.Speakers)
        {
            if (!_speakers.TryAdd(speaker.Id, SpeakerOf(speaker)))
            {
                throw new JsonException($"Two speakers have the id {speaker.Id}.");
            }
        }
    }

    /// <param name="entry">What was read.</param>
    /// <param name="given">The text that was analysed; null where the JSON has it.</param>
    public static AttributionResult Read(ResultEntry? entry, string? given)
    {
        if (entry is null)
        {
            throw new JsonException("The JSON is null; a result is an object.");
        }

        try
        {
            return new ResultReader(entry, TextOf(entry, given)).Read(entry);
        }
        catch (ArgumentException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    private AttributionResult Read(ResultEntry entry) => new(
        _text,
        [.. entry.Quotations.Select(QuotationOf)],
        [.. (entry.Sentences ?? []).Select(SpanOf)],
        [.. (entry.Passages ?? []).Select(PassageOf)],
        [.. (entry.Diagnostics ?? []).Select(d => new Diagnostic(d.Kind, SpanOf(d.Start, d.End), d.Message))]);

    private static string TextOf(ResultEntry entry, string? given)
    {
        if (given is not null && entry.Text is not null && !IsWrittenAs(given, entry.Text))
        {
            throw new JsonException("The \"text\" of the JSON is not the text that was given.");
        }

        return given ?? entry.Text ?? throw new JsonException("The JSON has no \"text\": give the text that was analysed, too.");
    }

    private Quotation QuotationOf(QuotationEntry entry) => new(
        _text, [.. entry.Spans.Select(span => SpanOf(span.Start, span.End, span.Text))], entry.Kind, AttributionOf(entry), entry.Verbatim);

    private Attribution? AttributionOf(QuotationEntry entry) => entry.RuleId is null
        ? null
        : new Attribution(
            RuleOf(entry.RuleId, entry.Rule),
            entry.Confidence ?? throw new JsonException("A quotation has a \"ruleId\" and no \"confidence\"."),
            SpeakerOf(entry.Speaker),
            entry.Speaker?.Mention is { } mention ? MentionOf(mention) : null,
            entry.Cue is { } cue ? new Cue(_text, SpanOf(cue.Start, cue.End, cue.Text)) : null,
            entry.Addressee is { } addressee ? MentionOf(addressee) : null,
            entry.Belief ? AttributionKind.Belief : AttributionKind.Speech);

    /// <summary>A rule of another version of the library that this one does not have is known by its id and name only.</summary>
    private AttributionRule RuleOf(string id, string? name)
    {
        if (!_rules.TryGetValue(id, out var rule))
        {
            rule = AttributionRules.Find(id) ?? new AttributionRule(id, name ?? id, example: "", precision: 0);
            _rules.Add(id, rule);
        }

        return rule;
    }

    private Speaker? SpeakerOf(QuotedSpeakerEntry? entry) => entry?.Id is not { } id ? null
        : _speakers.TryGetValue(id, out var speaker) ? speaker
        : throw new JsonException($"A quotation is of the speaker {id}, who is not among the speakers.");

    private Speaker SpeakerOf(SpeakerEntry entry) => entry.Mentions is { Count: > 0 } mentions
        ? new Speaker(entry.Name, entry.Kind, entry.Gender, [.. mentions.Select(MentionOf)])
        : new Speaker(entry.Name, entry.Kind, entry.Gender, entry.Aliases);

    private QuotedPassage PassageOf(PassageEntry entry) =>
        new(SpanOf(entry.Start, entry.End), SpanOf(entry.Content), entry.Kind, entry.Closed, entry.Parent, entry.Continues);

    private Mention MentionOf(MentionEntry entry) => new(_text, SpanOf(entry.Start, entry.End, entry.Text), entry.Kind);

    private TextSpan SpanOf(SpanEntry entry) => SpanOf(entry.Start, entry.End);

    private TextSpan SpanOf(int start, int end, string words)
    {
        var span = SpanOf(start, end);
        return IsWrittenAs(span.In(_text), words)
            ? span
            : throw new JsonException($"The text has other words at {start}..{end} than the JSON says: it is another text.");
    }

    private TextSpan SpanOf(int start, int end) => TextSpan.FromBounds(_offsets.ToUtf16(start), _offsets.ToUtf16(end));

    /// <summary>Half a surrogate pair, which UTF-8 cannot hold, is written as U+FFFD.</summary>
    private static bool IsWrittenAs(ReadOnlySpan<char> text, ReadOnlySpan<char> written)
    {
        if (text.Length != written.Length)
        {
            return false;
        }

        for (var i = text.CommonPrefixLength(written); i < text.Length; i++)
        {
            if (text[i] != written[i] && !(char.IsSurrogate(text[i]) && written[i] == '\uFFFD'))
            {
                return false;
            }
        }

        return true;
    }
}
