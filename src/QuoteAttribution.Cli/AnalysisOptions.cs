using System.CommandLine;

namespace QuoteAttribution.Cli;

/// <summary>The options that say how to analyse, one for each of <see cref="QuoteAttributionOptions"/> that a command line can give.</summary>
internal sealed class AnalysisOptions
{
    private const string Cover = "cover";

    private readonly Option<string> _indirect = CommandOption.Choice(
        "--indirect", "What counts without quotation marks: what people say, what they think or plan, both, or neither.", "speech", "none", "beliefs", "all");

    private readonly Option<string> _reports = CommandOption.Choice(
        "--reports", "Which statements without quotation marks are given: likely ones (balanced), very likely ones (precise), or all.", "balanced", "precise", "everything");

    private readonly Option<string> _policy = CommandOption.Choice(
        "--policy", "precision: a line of dialogue that nothing decides stays open. cover: it gets its likeliest speaker.", "precision", Cover);

    private readonly Option<bool> _doubledApostrophes = new("--doubled-apostrophes") { Description = "Two apostrophes in a row are surely a quotation mark." };

    private readonly Option<double?> _minimumConfidence = CommandOption.Number<double>(
        "--min-confidence", "Leaves speakers out that are less sure than this, from 0 to 1; their quotations stay.", "SHARE", "a number from 0 to 1",
        static share => share is >= 0 and <= 1);

    private readonly KnowledgeOptions _knowledge = new();

    public void AddTo(Command command)
    {
        _knowledge.AddTo(command);
        command.Options.Add(_indirect);
        command.Options.Add(_reports);
        command.Options.Add(_policy);
        command.Options.Add(_doubledApostrophes);
        command.Options.Add(_minimumConfidence);
    }

    public QuoteAttributionOptions Read(ParseResult parsed) => _knowledge.AddTo(ReadChoices(parsed), parsed);

    private QuoteAttributionOptions ReadChoices(ParseResult parsed) => new()
    {
        Indirect = Enum.Parse<IndirectQuotations>(parsed.GetValue(_indirect)!, ignoreCase: true),
        Reports = Enum.Parse<ReportSelection>(parsed.GetValue(_reports)!, ignoreCase: true),
        Policy = parsed.GetValue(_policy) == Cover ? AttributionPolicy.Cover : AttributionPolicy.Precision,
        DoubledApostrophesAreMarks = parsed.GetValue(_doubledApostrophes),
        MinimumConfidence = parsed.GetValue(_minimumConfidence) ?? 0,
    };
}
