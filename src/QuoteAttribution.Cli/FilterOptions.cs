using System.CommandLine;
using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli;

/// <summary>The options that say which quotations are written.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string[]> _speakers = new("--speaker")
    {
        Description = "Only quotations of the speakers in one of whose names these words stand, as in --speaker reed. May be repeated.",
        HelpName = "NAME",
    };

    private readonly Option<string[]> _kinds = new("--kind")
    {
        Description = "Only quotations of this kind: all between marks, some, or none. May be repeated.",
        HelpName = "direct|mixed|indirect",
    };

    public FilterOptions() => _kinds.AcceptOnlyFromAmong("direct", "mixed", "indirect");

    public void AddTo(Command command)
    {
        command.Options.Add(_speakers);
        command.Options.Add(_kinds);
    }

    public ResultFilter Read(ParseResult parsed) => new(
        parsed.GetValue(_speakers) ?? [], [.. (parsed.GetValue(_kinds) ?? []).Select(static kind => Enum.Parse<QuotationKind>(kind, ignoreCase: true))]);
}
