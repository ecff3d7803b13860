namespace QuoteAttribution.Cli.Tests.Writing;

/// <summary>Runs the command and stops it, as Ctrl-C does, when it comes to a text.</summary>
internal static class StoppedRun
{
    public static Task<Quotes> AtAsync(string text, params string[] args) => AtAsync(text, static () => true, args);

    /// <summary>As above, and waits at that text until something has come of those before: many texts are read ahead of the one that is written.</summary>
    public static async Task<Quotes> AtAsync(string text, Func<bool> isReady, params string[] args)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var attributor = new ScriptedAttributor(read =>
        {
            if (read == text)
            {
                SpinWait.SpinUntil(isReady, TimeSpan.FromMinutes(1));
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
