using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Writing;

/// <summary>
/// A file that holds the result once it is whole, and never half of one. Until then the result grows in <c>FILE.part</c>, and a journal beside
/// it tells how far it is, so that a run that was stopped can go on.
/// </summary>
internal sealed class ResultFile : IRunObserver, IDisposable
{
    private const string PartEnding = ".part", JournalEnding = ".part-journal";

    private readonly string _path;
    private readonly FileStream _part;
    private readonly FailureList? _failures;
    private readonly Journal _journal;
    private Checkpoint _now;

    private ResultFile(string path, FileStream part, FailureList? failures, Journal journal, Checkpoint start)
    {
        (_path, _part, _failures, _journal) = (path, part, failures, journal);
        _now = Start = start;
    }

    /// <summary>Where the results go.</summary>
    public Stream Results => _part;

    /// <summary>How far an earlier run came that this one continues.</summary>
    public Checkpoint Start { get; }

    /// <summary>Opens the unfinished file.</summary>
    /// <param name="path">Where the result is to be in the end.</param>
    /// <param name="identity">Which run this is.</param>
    /// <param name="resumes">Whether to go on where the same run was stopped; begins anew where there is nothing to go on with.</param>
    /// <param name="failures">The list of failures, which is cut to the same place.</param>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public static ResultFile Open(string path, string identity, bool resumes, FailureList? failures) =>
        OutputException.Guard(() =>
        {
            RefuseDevice(path);
            var part = new FileStream(path + PartEnding, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read, bufferSize: 0);
            var start = resumes ? Journal.Read(path + JournalEnding, identity, part.Length, failures?.Length ?? 0) : default;
            part.SetLength(start.Bytes);
            part.Position = start.Bytes;
            failures?.CutAt(start.FailureBytes);
            return new ResultFile(path, part, failures, Journal.Begin(path + JournalEnding, identity, start), start);
        });

    public void Take(RawDocument document, string? failure)
    {
        _now = new Checkpoint(_now.Documents + 1, _now.Failures + (failure is null ? 0 : 1), _part.Position, _failures?.Length ?? 0);
        OutputException.Guard(() => _journal.Take(_now));
    }

    /// <summary>Puts the whole result in its place.</summary>
    /// <exception cref="OutputException">It cannot be put there.</exception>
    public void Finish() => OutputException.Guard(() =>
    {
        _part.Flush(flushToDisk: true);
        Dispose();
        File.Move(_path + PartEnding, _path, overwrite: true);
        File.Delete(_path + JournalEnding);
    });

    public void Dispose()
    {
        _part.Dispose();
        _journal.Dispose();
    }

    // What would be put in the place of /dev/null would be a file for everybody.
    private static void RefuseDevice(string path)
    {
        if (!OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal))
        {
            throw new IOException($"{path} is no file; send the result there with >");
        }
    }
}
