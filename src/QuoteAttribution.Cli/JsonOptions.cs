using System.CommandLine;

namespace QuoteAttribution.Cli;

/// <summary>The options that say what json and jsonl hold.</summary>
internal sealed class JsonOptions
{
    private const string CodePoints = "code-points", Utf8 = "utf-8";

    private readonly Option<string> _offsets = new("--offsets")
    {
        Description = "What offsets in json and jsonl count: code units as in .NET, Java and JavaScript, code points as in Python, bytes as in Rust and Go.",
        HelpName = $"utf-16|{CodePoints}|{Utf8}",
        DefaultValueFactory = static _ => "utf-16",
    };

    private readonly Option<bool> _sentences = new("--sentences") { Description = "Adds the sentences to json and jsonl." };

    private readonly Option<bool> _everything = new("--everything")
    {
        Description = "Adds the text, the sentences, all passages between marks, and where each speaker is named, to json and jsonl.",
    };

    private readonly Option<string> _context = new("--context")
    {
        Description = "Adds the sentence or the paragraph around each quotation to json and jsonl, a thousand characters before and after at most.",
        HelpName = "none|sentence|paragraph",
        DefaultValueFactory = static _ => "none",
    };

    public JsonOptions()
    {
        _context.AcceptOnlyFromAmong("none", "sentence", "paragraph");
        _offsets.AcceptOnlyFromAmong("utf-16", CodePoints, Utf8);
    }

    /// <summary>What is written where nothing more is asked for.</summary>
    public static AttributionJsonOptions Usual { get; } =
        new() { IncludeText = false, IncludeSentences = false, IncludePassages = false, IncludeMentions = false };

    public void AddTo(Command command)
    {
        command.Options.Add(_offsets);
        command.Options.Add(_sentences);
        command.Options.Add(_everything);
        command.Options.Add(_context);
    }

    public AttributionJsonOptions Read(ParseResult parsed)
    {
        var content = parsed.GetValue(_everything) ? AttributionJsonOptions.Default : Usual with { IncludeSentences = parsed.GetValue(_sentences) };
        return content with { Offsets = ReadOffsets(parsed), Context = Enum.Parse<QuotationContext>(parsed.GetValue(_context)!, ignoreCase: true) };
    }

    private OffsetUnit ReadOffsets(ParseResult parsed) => parsed.GetValue(_offsets) switch
    {
        CodePoints => OffsetUnit.CodePoints,
        Utf8 => OffsetUnit.Utf8,
        _ => OffsetUnit.Utf16,
    };
}
