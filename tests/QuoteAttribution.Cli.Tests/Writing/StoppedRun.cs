namespace QuoteAttribution.Cli.Tests.Writing;

/// <summary>Runs the command and stops it, as Ctrl-C does, when it comes to a text.</summary>
internal static class StoppedRun
{
    public static async Task<Quotes> AtAsync(string text, params string[] args)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var attributor = new ScriptedAttributor(read =>
        {
            if (read == text)
            {
                stop.Cancel();
            }
        });
        using var input = new MemoryStream();
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var surroundings = new Surroundings(input, output, error, Screen.OfFile, static _ => null, _ => attributor);
        var exitCode = await QuotesCommand.RunAsync(args, surroundings, stop.Token);
        return new Quotes(exitCode, "", error.ToString());
    }
}
