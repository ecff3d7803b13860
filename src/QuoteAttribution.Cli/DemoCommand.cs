using System.CommandLine;
using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli;

/// <summary><c>quotes demo</c>: shows on an article of its own what the program finds.</summary>
internal static class DemoCommand
{
    private const string ArticleName = "demo-article.txt";

    public static Command Create(Surroundings surroundings)
    {
        var format = OutputFormatOption.Create();
        var command = new Command("demo", "Shows what is found in an article that comes with the program.") { format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var output = OutputFormatOption.Read(parsed.GetValue(format), surroundings, withSentences: false, severalDocuments: false);
            var article = RawDocument.OfText(ArticleName, ReadArticle());
            var exitCode = await new AnalysisRun(surroundings, output).RunAsync([article], cancellationToken);
            if (output is TableFormat)
            {
                surroundings.Output.Write("Now on a text of your own: quotes FILE\n"u8);
            }

            return exitCode;
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
