using System.CommandLine;

namespace QuoteAttribution.Cli;

/// <summary>The options that say how to analyse, one for each of <see cref="QuoteAttributionOptions"/> that a command line can give.</summary>
internal sealed class AnalysisOptions
{
    private const string Cover = "cover";

    private readonly Option<string> _indirect = Choice(
        "--indirect", "speech", ["none", "speech", "beliefs", "all"], "What counts without quotation marks: what people say, what they think or plan, both, or neither.");

    private readonly Option<string> _policy = Choice(
        "--policy", "precision", ["precision", Cover], "precision: a line of dialogue that nothing decides stays open. cover: it gets its likeliest speaker.");

    private readonly Option<bool> _doubledApostrophes = new("--doubled-apostrophes") { Description = "Two apostrophes in a row are surely a quotation mark." };

    private readonly Option<double> _minimumConfidence = new("--min-confidence")
    {
        Description = "Leaves speakers out that are less sure than this, from 0 to 1; their quotations stay.",
        HelpName = "SHARE",
    };

    private readonly KnowledgeOptions _knowledge = new();

    public AnalysisOptions() => _minimumConfidence.Validators.Add(static option =>
    {
        if (option.GetValueOrDefault<double>() is not (>= 0 and <= 1))
        {
            option.AddError("--min-confidence takes a number from 0 to 1");
        }
    });

    public void AddTo(Command command)
    {
        _knowledge.AddTo(command);
        command.Options.Add(_indirect);
        command.Options.Add(_policy);
        command.Options.Add(_doubledApostrophes);
        command.Options.Add(_minimumConfidence);
    }

    public QuoteAttributionOptions Read(ParseResult parsed) => _knowledge.AddTo(ReadChoices(parsed), parsed);

    private QuoteAttributionOptions ReadChoices(ParseResult parsed) => new()
    {
        Indirect = Enum.Parse<IndirectQuotations>(parsed.GetValue(_indirect)!, ignoreCase: true),
        Policy = parsed.GetValue(_policy) == Cover ? AttributionPolicy.Cover : AttributionPolicy.Precision,
        DoubledApostrophesAreMarks = parsed.GetValue(_doubledApostrophes),
        MinimumConfidence = parsed.GetValue(_minimumConfidence),
    };

    private static Option<string> Choice(string name, string usual, string[] values, string description)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', values), DefaultValueFactory = _ => usual };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
