using System.CommandLine;
using QuoteAttribution.Cli.Output;
using QuoteAttribution.Cli.Writing;

namespace QuoteAttribution.Cli.Explaining;

/// <summary><c>quotes explain FILE</c>: why each quotation has its speaker, and why not the next best.</summary>
internal static class ExplainCommand
{
    public const string Examples = """
        Examples:
          quotes explain article.txt                  every quotation: its speaker, and why
          quotes explain --quotation 6 article.txt    the sixth one only
          quotes explain --at 1042 article.txt        the one at a place of the text, counted in UTF-16 code units
          quotes explain --format json article.txt    the same for programs; docs/explain.md tells the fields
        """;

    private const string Text = "text", Json = "json";

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("explain", "Tells of each quotation why it has its speaker, and why not the next best.");
        var input = new InputOptions();
        input.AddTo(command);
        var number = CommandOption.Number<int>(
            "--quotation", "Only the N-th quotation of each document, counted from 1.", "N", "a number from 1 on", static number => number >= 1);
        var offset = CommandOption.Number<int>(
            "--at", "Only the quotation at this place of the text, in UTF-16 code units; of several the one that starts last.", "OFFSET", "a number from 0 on", static offset => offset >= 0);
        var format = CommandOption.Choice("--format", "text: to read. json: one array.", Text, Json);
        var analysis = new AnalysisOptions();
        command.Options.Add(number);
        command.Options.Add(offset);
        command.Options.Add(format);
        analysis.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetResult(number) is not null && result.GetResult(offset) is not null)
            {
                result.AddError("--quotation and --at each name one quotation; give one of them");
            }
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            var (documents, mayBeSeveral, _) = input.Read(parsed, surroundings.Input);
            var choice = new QuotationChoice(parsed.GetValue(number), parsed.GetValue(offset));
            IOutputFormat output = parsed.GetValue(format) == Json
                ? new ExplanationJsonFormat(choice)
                : new ExplanationTextFormat(choice, surroundings.Screen(), withHeadings: mayBeSeveral);
            return new AnalysisRun(new RunOutput(surroundings), analysis.Read(parsed) with { Explain = true }, output).RunAsync(documents, cancellationToken);
        });
        return command;
    }
}
