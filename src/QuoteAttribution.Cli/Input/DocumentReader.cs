using System.Globalization;
using System.Runtime.InteropServices;

namespace QuoteAttribution.Cli.Input;

/// <summary>Reads documents one after the other, as many as the pipeline asks for; a file that cannot be read is a failed document.</summary>
internal sealed class DocumentReader(Stream standardInput, ReadingOptions options)
{
    /// <summary>The name of standard input, as a file and as a document.</summary>
    public const string StandardInput = "-";

    private readonly DocumentParser _parser = new(options);
    private long _bytesOfFilesBefore;

    public bool MayYieldSeveral(IReadOnlyList<InputPath> files) =>
        files.Count > 1 || FormatOf(files[0].Path) is InputFormat.JsonLines or InputFormat.Json;

    public IEnumerable<RawDocument> Read(IEnumerable<InputPath> files) => files.SelectMany(Read);

    private InputFormat FormatOf(string file) => options.Format ?? FileExtensions.FormatOf(file) ?? InputFormat.Text;

    private IEnumerable<RawDocument> Read(InputPath path)
    {
        if (path.Failure is not null)
        {
            yield return RawDocument.Unreadable(path.Path, path.Failure);
            yield break;
        }

        using var documents = Open(path.Path).GetEnumerator();
        var place = path.Path;
        while (true)
        {
            RawDocument? failed = null;
            try
            {
                if (!documents.MoveNext())
                {
                    yield break;
                }
            }
            catch (Exception e) when (ReadingFailure.Is(e))
            {
                failed = RawDocument.Unreadable(place == path.Path ? place : $"after {place}", ReadingFailure.ReasonOf(e));
            }

            yield return failed ?? documents.Current;
            if (failed is not null)
            {
                yield break;
            }

            place = documents.Current.Place;
        }
    }

    private IEnumerable<RawDocument> Open(string path)
    {
        using var file = path == StandardInput ? InputFile.OfStandardInput(standardInput) : InputFile.OfFile(path);
        var documents = FormatOf(path) switch
        {
            InputFormat.JsonLines => ReadLines(path, file),
            InputFormat.Json => ReadJson(path, file),
            var format => [ReadWhole(path, file, format)],
        };
        foreach (var document in documents)
        {
            yield return document with { File = path, BytesRead = _bytesOfFilesBefore + file.BytesRead };
        }

        _bytesOfFilesBefore += file.BytesRead;
    }

    private RawDocument ReadWhole(string path, InputFile file, InputFormat format)
    {
        using var bytes = new MemoryStream();
        file.Content.CopyTo(bytes);
        var content = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        return new RawDocument(path, content.Length, () => _parser.ParseWhole(path, content, format));
    }

    private IEnumerable<RawDocument> ReadLines(string path, InputFile file)
    {
        using var content = file.AsUtf8(options.Encoding);
        var lines = new LineReader(content);
        for (var number = 1; lines.TryRead(out var line, out var failure); number++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{path}:{number}");
            if (failure is not null)
            {
                yield return RawDocument.Unreadable(place, failure);
            }
            else if (line.Span.ContainsAnyExcept(" \t\r"u8))
            {
                yield return new RawDocument(place, line.Length, () => _parser.ParseLine(place, line));
            }
        }
    }

    private IEnumerable<RawDocument> ReadJson(string path, InputFile file)
    {
        using var content = file.AsUtf8(options.Encoding);
        var number = 0;
        foreach (var element in JsonSequence.Read(content))
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{path}#{++number}");
            yield return new RawDocument(place, JsonMarshal.GetRawUtf8Value(element).Length, () => _parser.ParseJson(place, element));
        }
    }
}
