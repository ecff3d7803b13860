using System.Diagnostics;

namespace QuoteAttribution;

/// <summary>How a result is written as JSON. By default everything is written, so that <see cref="AttributionResult.Parse(string, string)"/> gives an equal result. Immutable and thread-safe.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record AttributionJsonOptions
{
    private readonly OffsetUnit _offsets;
    private readonly QuotationContext _context;

    /// <summary>Everything, without line breaks, offsets in UTF-16 code units.</summary>
    public static AttributionJsonOptions Default { get; } = new();

    /// <summary>What offsets count; the JSON says it, too. UTF-16 code units by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no <see cref="OffsetUnit"/>.</exception>
    public OffsetUnit Offsets
    {
        get => _offsets;
        init
        {
            Argument.ThrowIfUndefined(value);
            _offsets = value;
        }
    }

    /// <summary>Whether the analysed text is written. Without it, whoever reads the JSON has to have the text.</summary>
    public bool IncludeText { get; init; } = true;

    /// <summary>Whether the sentences are written.</summary>
    public bool IncludeSentences { get; init; } = true;

    /// <summary>Whether the passages are written.</summary>
    public bool IncludePassages { get; init; } = true;

    /// <summary>Whether the places where the text names each speaker are written. The names themselves always are.</summary>
    public bool IncludeMentions { get; init; } = true;

    /// <summary>
    /// What is written of the text around each quotation, as <see cref="AttributionResult.ContextOf"/> tells it; nothing by default. Reading
    /// leaves it aside.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no <see cref="QuotationContext"/>.</exception>
    public QuotationContext Context
    {
        get => _context;
        init
        {
            Argument.ThrowIfUndefined(value);
            _context = value;
        }
    }

    /// <summary>Whether the JSON is broken into lines and indented.</summary>
    public bool Indented { get; init; }

    /// <summary>The options that differ from the defaults: <c>Offsets = Utf8, IncludeText = false</c>.</summary>
    public override string ToString()
    {
        string?[] differing =
        [
            Offsets == default ? null : $"{nameof(Offsets)} = {Offsets}",
            IncludeText ? null : $"{nameof(IncludeText)} = false",
            IncludeSentences ? null : $"{nameof(IncludeSentences)} = false",
            IncludePassages ? null : $"{nameof(IncludePassages)} = false",
            IncludeMentions ? null : $"{nameof(IncludeMentions)} = false",
            Context == default ? null : $"{nameof(Context)} = {Context}",
            Indented ? nameof(Indented) : null,
        ];
        return string.Join(", ", differing.OfType<string>().DefaultIfEmpty("the defaults"));
    }
}
