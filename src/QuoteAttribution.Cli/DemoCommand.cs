using System.CommandLine;
using QuoteAttribution.Cli.Explaining;
using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Output;
using QuoteAttribution.Cli.Writing;

namespace QuoteAttribution.Cli;

/// <summary><c>quotes demo</c>: shows on an article of its own what the program finds, and why.</summary>
internal static class DemoCommand
{
    private const string HowToGoOn = "Why the others have theirs: quotes explain FILE\nNow on a text of your own: quotes FILE\n";

    private const string ArticleName = "demo-article.txt";

    public static Command Create(Surroundings surroundings)
    {
        var format = OutputFormatOption.Create();
        var command = new Command("demo", "Shows what is found in an article that comes with the program, and why.") { format };
        command.SetAction((parsed, cancellationToken) =>
        {
            var output = OutputFormatOption.Read(parsed.GetValue(format), surroundings, JsonOptions.Usual, belowTables: HowToGoOn);
            if (output is TableFormat table)
            {
                output = new ExplainedTableFormat(table, surroundings.Screen());
            }

            return new AnalysisRun(new RunOutput(surroundings), new QuoteAttributionOptions { Explain = true }, output).RunAsync([RawDocument.OfText(ArticleName, ReadArticle())], cancellationToken);
        });
        return command;
    }

    public static string ReadArticle()
    {
        using var resource = typeof(DemoCommand).Assembly.GetManifestResourceStream(ArticleName)!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}
