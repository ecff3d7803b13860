using System.Text.Json.Serialization;

namespace QuoteAttribution.Json;

// The JSON of a result, member for member; what each says stands in result.schema.json. The names and what they mean never change.

/// <summary>A whole result, as it is read. It is written member by member, so that no copy of it is made.</summary>
internal sealed record ResultEntry(
    OffsetUnit Offsets,
    IReadOnlyList<QuotationEntry> Quotations,
    IReadOnlyList<SpeakerEntry> Speakers,
    string? Text = null,
    IReadOnlyList<RuleEntry>? Rules = null,
    IReadOnlyList<DiagnosticEntry>? Diagnostics = null,
    IReadOnlyList<SpanEntry>? Sentences = null,
    IReadOnlyList<PassageEntry>? Passages = null);

/// <summary>A <see cref="QuoteAttribution.Quotation"/> with its attribution. A quotation by itself has no id.</summary>
internal sealed record QuotationEntry(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Id,
    QuotationKind Kind,
    string Text,
    IReadOnlyList<PhraseEntry> Spans,
    PhraseEntry? Cue,
    QuotedSpeakerEntry? Speaker,
    MentionEntry? Addressee,
    double? Confidence,
    string? Rule,
    string? RuleId,
    bool Verbatim,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Belief = false,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PhraseEntry? Context = null);

/// <summary>Who is quoted: what the text says here, and the speaker that this stands for.</summary>
internal sealed record QuotedSpeakerEntry(MentionEntry? Mention, string? Name, int? Id);

/// <summary>A <see cref="QuoteAttribution.Speaker"/>.</summary>
internal sealed record SpeakerEntry(
    int Id,
    string Name,
    SpeakerKind Kind,
    Gender Gender,
    IReadOnlyList<string> Aliases,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<MentionEntry>? Mentions = null);

/// <summary>An <see cref="AttributionRule"/> that is not among those of the library.</summary>
internal sealed record RuleEntry(string Id, string Name, string Example, double Precision);

/// <summary>A <see cref="QuoteAttribution.Diagnostic"/>.</summary>
internal sealed record DiagnosticEntry(DiagnosticKind Kind, int Start, int End, string Message);

/// <summary>A <see cref="QuotedPassage"/>.</summary>
internal sealed record PassageEntry(int Id, PassageKind Kind, int Start, int End, SpanEntry Content, bool Closed, int? Parent, int? Continues);

/// <summary>A stretch of the text and its characters.</summary>
internal sealed record PhraseEntry(int Start, int End, string Text);

/// <summary>A <see cref="QuoteAttribution.Mention"/>.</summary>
internal sealed record MentionEntry(int Start, int End, string Text, MentionKind Kind);

/// <summary>A stretch of the text.</summary>
internal readonly record struct SpanEntry(int Start, int End);
