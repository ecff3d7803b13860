using System.Diagnostics;
using System.Globalization;

namespace QuoteAttribution.Faults;

/// <summary>The tests of the library, in a process of their own that goes from fault to fault, and is started anew when one ends it.</summary>
internal sealed class FaultTests(string repository, string library, bool isQuick) : IDisposable
{
    /// <summary>The first argument of that process.</summary>
    public const string Work = "--work";

    private const string Nothing = "-";

    // A process that has read so many is large.
    private const int Most = 50;

    // A fault that fills a list without end would take the memory of all others.
    private const string LargestHeap = "C0000000";

    private Process? _process;
    private int _read;

    /// <summary>Reads the numbers of faults from standard input, and writes the test that fails first with each.</summary>
    /// <param name="tests">Folder of the built tests.</param>
    /// <param name="library">The library with all faults.</param>
    /// <param name="isQuick">Leaves out the slow tests.</param>
    public static int Serve(string tests, string library, bool isQuick)
    {
        var (answers, run, alone) = (Console.Out, new TestRun(tests, library, isQuick), library + ".alone");
        Console.SetOut(TextWriter.Null);
        if (!File.Exists(alone))
        {
            File.WriteAllLines(alone, run.Alone().Select(static test => test.ToString()));
        }

        var patience = new Patience(File.ReadLines(alone).Select(TestAlone.Parse), answers.WriteLine);
        patience.Start();
        while (Console.In.ReadLine()?.Split('|') is [var number, var isClearing])
        {
            var failure = run.FirstFailure(int.Parse(number, CultureInfo.InvariantCulture), bool.Parse(isClearing), patience);
            patience.Ends();
            answers.WriteLine(failure ?? Nothing);
        }

        return 0;
    }

    /// <summary>The test that fails first; null if none does.</summary>
    public string? FirstFailure(int number, Fault fault)
    {
        if (_process is null || _read++ == Most)
        {
            Restart();
        }

        _process!.StandardInput.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number}|{fault.Kind == FaultFinder.Clearing}"));
        return Answer();
    }

    public void Dispose()
    {
        _process?.Kill();
        _process?.Dispose();
        _process = null;
    }

    private void Restart()
    {
        Dispose();
        var tests = Path.Combine(repository, "tests", "QuoteAttribution.Tests", "bin", "Release", "net10.0");
        var start = new ProcessStartInfo("dotnet", [typeof(FaultTests).Assembly.Location, Work, tests, library, isQuick.ToString()])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_GCHeapHardLimit"] = LargestHeap;
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
        _read = 1;
    }

    private string? Answer()
    {
        // A test that does not end ends the process, which says so before.
        var answer = _process!.StandardOutput.ReadLine();
        if (answer is null)
        {
            Dispose();
            return "(ends badly)";
        }

        if (answer.EndsWith(Patience.DoesNotEnd, StringComparison.Ordinal))
        {
            Dispose();
        }

        return answer == Nothing ? null : answer;
    }
}
