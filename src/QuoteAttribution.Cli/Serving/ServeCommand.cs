using System.CommandLine;
using System.Net;
using System.Text;
using QuoteAttribution.Cli.Writing;

namespace QuoteAttribution.Cli.Serving;

/// <summary><c>quotes serve</c>: the page on this machine, with a box to paste a text into, and the same for programs.</summary>
internal static class ServeCommand
{
    public const string Examples = """
        Examples:
          quotes serve                           the page at http://127.0.0.1:5080/; Ctrl-C ends the program
          quotes serve --port 0                  at a port that is free; the address is the line that is printed
          quotes serve --speakers CAST.json      with the people who may speak in the texts that come
          curl -H "Content-Type: text/plain" --data-binary @article.txt http://127.0.0.1:5080/attribute
                                                 the JSON that quotes --format json writes for the document

        Only programs on this machine reach it, and no page of another site. Nothing of a text is kept.
        docs/serve.md tells what POST /attribute takes and answers.
        Exit codes: 0 ended by Ctrl-C, 1 it cannot listen at the port, 2 the command line is wrong.
        """;

    private const int UsualPort = 5080, BytesPerMegabyte = 1_000_000;

    private const double UsualMegabytes = 4, MostMegabytes = 1000;

    public static Command Create(Surroundings surroundings)
    {
        var port = CommandOption.Number<int>(
            "--port", $"The port to listen at; 0 takes one that is free. {UsualPort} when left out.", "N", "a number from 0 to 65535", static number => number is >= 0 and <= 65535);
        var maxSize = CommandOption.Number<double>(
            "--max-size", $"The largest request that is read, in megabytes. {UsualMegabytes} when left out.", "MB", $"a number above 0, at most {MostMegabytes}",
            static megabytes => megabytes is > 0 and <= MostMegabytes);
        var analysis = new AnalysisOptions();
        var json = new JsonOptions();
        var command = new Command("serve", "Shows the page in a browser, for texts that are pasted into it, and answers programs on this machine.") { port, maxSize };
        analysis.AddTo(command);
        json.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var largest = (int)((parsed.GetValue(maxSize) ?? UsualMegabytes) * BytesPerMegabyte);
            using var site = new AttributionSite(surroundings.Attributor(analysis.Read(parsed)), json.Read(parsed), largest, new Messages(surroundings.Error));
            return await RunAsync(site, parsed.GetValue(port) ?? UsualPort, surroundings, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(AttributionSite site, int port, Surroundings surroundings, CancellationToken cancellationToken)
    {
        using var listener = new SiteListener(site);
        try
        {
            var address = listener.Start(port);
            await new ResultWriter(surroundings.Output).WriteAsync(Encoding.UTF8.GetBytes(address + "\n"), cancellationToken);
        }
        catch (HttpListenerException e)
        {
            surroundings.Error.WriteLine($"quotes: cannot listen at 127.0.0.1:{port}: {e.Message}; --port N takes another, --port 0 one that is free");
            return ExitCode.SomeFailed;
        }
        catch (OutputException e)
        {
            return e.Report(surroundings.Error);
        }

        await listener.RunAsync(cancellationToken);
        return ExitCode.Success;
    }
}
