using System.Buffers;
using System.Text.Json;
using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli.Writing;

/// <summary>The documents that failed, for a program that tries them again: a line of JSON for each.</summary>
internal sealed class FailureList : IRunObserver, IDisposable
{
    private readonly FileStream _file;

    // A whole line is written at once, and nothing is left to be written when the list is closed: a full disk would be noticed too late.
    private readonly ArrayBufferWriter<byte> _line = new();

    private FailureList(FileStream file) => _file = file;

    /// <summary>How many bytes it has.</summary>
    public long Length => _file.Length;

    /// <param name="path">The file.</param>
    /// <param name="keeps">Whether what is in it stays until it is cut.</param>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public static FailureList Open(string path, bool keeps) => OutputException.Guard(
        () => new FailureList(new FileStream(path, keeps ? FileMode.OpenOrCreate : FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0)));

    /// <summary>Leaves out all from a place on, and goes on there.</summary>
    public void CutAt(long length)
    {
        _file.SetLength(length);
        _file.Position = length;
    }

    public void Take(RawDocument document, string? failure)
    {
        if (failure is null)
        {
            return;
        }

        OutputException.Guard(() =>
        {
            _line.ResetWrittenCount();
            using (var writer = new Utf8JsonWriter(_line, new JsonWriterOptions { Encoder = DocumentJson.Encoder }))
            {
                writer.WriteStartObject();
                writer.WriteString("document", document.Place);
                writer.WriteString("reason", failure);
                writer.WriteEndObject();
            }

            _line.Write("\n"u8);
            _file.Write(_line.WrittenSpan);
        });
    }

    public void Dispose() => _file.Dispose();
}
