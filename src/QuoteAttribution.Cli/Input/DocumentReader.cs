using System.Globalization;

namespace QuoteAttribution.Cli.Input;

/// <summary>Reads documents one after the other, as many as the pipeline asks for; a file that cannot be read is a failed document.</summary>
internal sealed class DocumentReader(Stream standardInput, InputFormat? givenFormat)
{
    /// <summary>The name of standard input, as a file and as a document.</summary>
    public const string StandardInput = "-";

    public bool MayYieldSeveral(IReadOnlyList<string> files) => files.Count > 1 || FormatOf(files[0]) == InputFormat.JsonLines;

    public IEnumerable<RawDocument> Read(IEnumerable<string> files) =>
        files.SelectMany(file => FormatOf(file) == InputFormat.JsonLines ? ReadLines(file) : [ReadWhole(file)]);

    private InputFormat FormatOf(string file) =>
        givenFormat ?? (file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) ? InputFormat.JsonLines : InputFormat.Text);

    private RawDocument ReadWhole(string file)
    {
        try
        {
            using var reader = Open(file);
            return RawDocument.OfText(file, reader.ReadToEnd());
        }
        catch (Exception e) when (IsReadingFailure(e))
        {
            return RawDocument.Unreadable(file, ReasonOf(e, file));
        }
    }

    private IEnumerable<RawDocument> ReadLines(string file)
    {
        StreamReader? reader = null;
        try
        {
            for (var number = 1; ; number++)
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"{file}:{number}");
                if (!TryReadLine(file, ref reader, out var line, out var failure))
                {
                    yield return RawDocument.Unreadable(reader is null ? file : place, failure!);
                    yield break;
                }

                if (line is null)
                {
                    yield break;
                }

                if (!string.IsNullOrWhiteSpace(line))
                {
                    yield return RawDocument.OfJson(place, line);
                }
            }
        }
        finally
        {
            reader?.Dispose();
        }
    }

    private bool TryReadLine(string file, ref StreamReader? reader, out string? line, out string? failure)
    {
        line = failure = null;
        try
        {
            reader ??= Open(file);
            line = reader.ReadLine();
            return true;
        }
        catch (Exception e) when (IsReadingFailure(e))
        {
            failure = ReasonOf(e, file);
            return false;
        }
    }

    /// <summary>UTF-8, or what a byte order mark says; broken bytes become U+FFFD, and offsets count it as it stands in the text.</summary>
    private StreamReader Open(string file) => file == StandardInput
        ? new StreamReader(standardInput, leaveOpen: true)
        : new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan));

    private static bool IsReadingFailure(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentException;

    private static string ReasonOf(Exception e, string file) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file",
        UnauthorizedAccessException when Directory.Exists(file) => "is a directory; give files",
        UnauthorizedAccessException => "permission denied",
        _ => $"cannot be read: {e.Message}",
    };
}
