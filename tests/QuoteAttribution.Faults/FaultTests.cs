using System.Diagnostics;

namespace QuoteAttribution.Faults;

/// <summary>The tests of the library, run on whatever library lies beside them.</summary>
internal sealed class FaultTests
{
    // These read the source, which has no fault.
    private static readonly string[] NoSource = ["-namespace-", "QuoteAttribution.Tests.Architecture"];

    // They look at what long texts cost.
    private static readonly string[] Costs =
        ["*.LongSceneTests", "*.EndlessSentenceTests", "*.ManyNamesTests", "*.CancellationTests", "*.SceneDecoderTests", "*.ProportionTests"];

    private static readonly string[] Slow = ["*.QuotingProperties", "*.ManyTextsTests", "*.ReuseTests", "*.WorkspaceTests"];

    // What is quick and catches much comes first.
    private static readonly string[][] Rounds = [Only("*.CaseTests"), But([.. Slow, .. Costs, "*.CaseTests"]), Only(Slow)];

    // What is left over from the last text is looked for by these; the others read one text after another as well, but do not look.
    private static readonly string[][] RoundsOfClearing = [Only("*.CaseTests", "*.WorkspaceTests"), Only("*.ManyTextsTests", "*.ReuseTests")];

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private readonly string _folder;

    public FaultTests(string repository, string scratch)
    {
        _folder = scratch;
        var built = Path.Combine(repository, "tests", "QuoteAttribution.Tests", "bin", "Release", "net10.0");
        foreach (var file in Directory.EnumerateFiles(built, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(scratch, Path.GetRelativePath(built, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Library => Path.Combine(_folder, "QuoteAttribution.dll");

    /// <summary>The test that fails first; null if none does.</summary>
    public string? FirstFailure(Fault? fault) =>
        (fault?.Kind == FaultFinder.Clearing ? RoundsOfClearing : Rounds).Select(Run).FirstOrDefault(static failure => failure is not null);

    private static string[] Only(params string[] classes) => [.. classes.SelectMany(static name => (string[])["-class", name])];

    private static string[] But(params string[] classes) => [.. classes.SelectMany(static name => (string[])["-class-", name])];

    private string? Run(string[] classes)
    {
        var start = new ProcessStartInfo("dotnet", ["QuoteAttribution.Tests.dll", "-noLogo", "-noColor", "-stopOnFail", "-maxThreads", "1", .. NoSource, .. classes])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_TieredPGO"] = "0";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            return "(does not end)";
        }

        var failed = output.Result.Split('\n').FirstOrDefault(static line => line.Contains("[FAIL]", StringComparison.Ordinal));
        return process.ExitCode == 0 ? null : failed?.Trim() ?? "(ends badly) " + errors.Result.Split('\n')[0];
    }
}
