using System.Diagnostics;

namespace QuoteAttribution.Faults;

/// <summary>
/// Ends this process when a test takes far longer than it does without a fault: a loop without end cannot be stopped otherwise, and
/// whoever runs tests would notice it.
/// </summary>
/// <param name="tests">How the tests end without a fault.</param>
/// <param name="onEnd">Told which test does not end.</param>
internal sealed class Patience(IEnumerable<TestAlone> tests, Action<string> onEnd)
{
    /// <summary>What is told of a test, behind its name.</summary>
    public const string DoesNotEnd = ": (does not end)";

    // Of the processor, above what it takes without a fault: how long that is by the clock depends on who else works on the machine.
    private const double Seconds = 15;
    private const double Times = 8;

    // What waits for what never comes takes hardly anything of the processor, so long by the clock.
    private static readonly TimeSpan Hardly = TimeSpan.FromSeconds(0.3);
    private static readonly TimeSpan Still = TimeSpan.FromSeconds(30);

    private readonly Dictionary<string, TimeSpan> _passing = tests.Where(static test => test.Passes).ToDictionary(static test => test.Name, static test => test.Time, StringComparer.Ordinal);
    private (string Name, TimeSpan Until)? _current;

    /// <summary>Looks each second, on a thread of its own, until the process ends.</summary>
    public void Start() => new Thread(Look) { IsBackground = true, Priority = ThreadPriority.Highest }.Start();

    /// <summary>Begins to wait for a test; false if it does not count.</summary>
    public bool Begins(string test)
    {
        if (!_passing.TryGetValue(test, out var time))
        {
            return false;
        }

        lock (_passing)
        {
            _current = (test, Environment.CpuUsage.TotalTime + TimeSpan.FromSeconds(Seconds + (Times * time.TotalSeconds)));
        }

        return true;
    }

    /// <summary>Waits for no test.</summary>
    public void Ends()
    {
        lock (_passing)
        {
            _current = null;
        }
    }

    private void Look()
    {
        var (name, used, since) = ("", TimeSpan.Zero, Stopwatch.StartNew());
        while (true)
        {
            Thread.Sleep(TimeSpan.FromSeconds(1));
            lock (_passing)
            {
                var now = Environment.CpuUsage.TotalTime;
                if (_current is not { } test || test.Name != name || now - used > Hardly)
                {
                    (name, used, since) = (_current?.Name ?? "", now, Stopwatch.StartNew());
                }

                if (_current is { } current && (now > current.Until || since.Elapsed > Still))
                {
                    onEnd(current.Name + DoesNotEnd);
                    Process.GetCurrentProcess().Kill();
                }
            }
        }
    }
}
