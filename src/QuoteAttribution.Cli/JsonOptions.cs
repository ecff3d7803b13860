using System.CommandLine;

namespace QuoteAttribution.Cli;

/// <summary>The options that say what json and jsonl hold.</summary>
internal sealed class JsonOptions
{
    private readonly Option<string> _offsets = OffsetsOption.Create("json and jsonl");

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
        return content with { Offsets = OffsetsOption.Read(parsed.GetValue(_offsets)), Context = Enum.Parse<QuotationContext>(parsed.GetValue(_context)!, ignoreCase: true) };
    }
}
