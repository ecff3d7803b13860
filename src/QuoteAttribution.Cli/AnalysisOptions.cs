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

    public void AddTo(Command command)
    {
        command.Options.Add(_indirect);
        command.Options.Add(_policy);
        command.Options.Add(_doubledApostrophes);
    }

    public QuoteAttributionOptions Read(ParseResult parsed) => new()
    {
        Indirect = Enum.Parse<IndirectQuotations>(parsed.GetValue(_indirect)!, ignoreCase: true),
        Policy = parsed.GetValue(_policy) == Cover ? AttributionPolicy.Cover : AttributionPolicy.Precision,
        DoubledApostrophesAreMarks = parsed.GetValue(_doubledApostrophes),
    };

    private static Option<string> Choice(string name, string usual, string[] values, string description)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', values), DefaultValueFactory = _ => usual };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
