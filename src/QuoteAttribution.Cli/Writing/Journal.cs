using System.Text;

namespace QuoteAttribution.Cli.Writing;

/// <summary>A file beside the unfinished result: which run it is of, and a line for each time that all up to it was written.</summary>
internal sealed class Journal : IDisposable
{
    // A kill costs as much work as this, and no more.
    private const long LeastMillisecondsBetween = 1_000;

    // Nothing is left to be written when it is closed.
    private readonly FileStream _lines;
    private long _writtenAt = long.MinValue / 2;
    private Checkpoint? _pending;

    private Journal(FileStream lines) => _lines = lines;

    /// <summary>Begins a journal, in the place of one that was there.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="identity">Which run it is of.</param>
    /// <param name="start">How far the run has come already.</param>
    public static Journal Begin(string path, string identity, Checkpoint start)
    {
        var journal = new Journal(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0));
        journal.WriteLine(identity);
        journal.WriteLine(start.ToString());
        return journal;
    }

    /// <summary>How far a run came whose results have these lengths; nowhere where there is no journal.</summary>
    /// <remarks>After a loss of power the last lines may be older or younger than the results: the last that they cover counts.</remarks>
    /// <exception cref="IOException">The journal is of another run.</exception>
    public static Checkpoint Read(string path, string identity, long bytes, long failureBytes)
    {
        if (!File.Exists(path))
        {
            return default;
        }

        using var lines = new StreamReader(path);
        if (lines.ReadLine() != identity)
        {
            throw new IOException($"{path} is of another run: the options, the files or the program were not the same. Delete it, and the run begins anew");
        }

        Checkpoint last = default;
        while (lines.ReadLine() is { } line)
        {
            last = Checkpoint.Parse(line) is { } point && point.Bytes <= bytes && point.FailureBytes <= failureBytes ? point : last;
        }

        return last;
    }

    /// <summary>Takes down how far the run has come; at most once a second, for many documents are read in one.</summary>
    public void Take(Checkpoint point)
    {
        _pending = point;
        if (Environment.TickCount64 - _writtenAt >= LeastMillisecondsBetween)
        {
            WritePending();
        }
    }

    /// <exception cref="OutputException">How far the run has come cannot be written.</exception>
    public void Dispose()
    {
        try
        {
            OutputException.Guard(WritePending);
        }
        finally
        {
            _lines.Dispose();
        }
    }

    private void WritePending()
    {
        if (_pending is { } point)
        {
            _pending = null;
            WriteLine(point.ToString());
            _writtenAt = Environment.TickCount64;
        }
    }

    private void WriteLine(string line) => _lines.Write(Encoding.UTF8.GetBytes(line + "\n"));
}
