using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Evaluation;

/// <summary>Reads the files of an evaluation line by line, and says of each mistake where it is.</summary>
internal sealed class EvaluationInput(Stream standardInput)
{
    /// <summary>The documents of a file of JSON Lines, read as they are asked for, each with its place for messages.</summary>
    /// <param name="path">The file; - is standard input.</param>
    /// <param name="type">How a line is read.</param>
    /// <param name="faultOf">Why a document is none that can be measured; null where it can.</param>
    /// <exception cref="DocumentException">The file cannot be read, or a line is not what it should be.</exception>
    public IEnumerable<(string Place, T Document)> Read<T>(string path, JsonTypeInfo<T> type, Func<T, string?> faultOf)
        where T : class
    {
        using var file = Guarded(path, () => path == DocumentReader.StandardInput ? InputFile.OfStandardInput(standardInput) : InputFile.OfFile(path));
        using var content = Guarded(path, () => file.AsUtf8(given: null));
        var lines = new LineReader(content);
        for (var number = 1; Guarded(path, () => lines.TryRead(out var line, out var failure) ? Checked(line, failure) : null) is { } line; number++)
        {
            if (line.Span.ContainsAnyExcept(" \t\r"u8))
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"{path}:{number}");
                yield return (place, Guarded(place, () => Parse(line, type, faultOf)));
            }
        }
    }

    private static ReadOnlyMemory<byte>? Checked(ReadOnlyMemory<byte> line, string? failure) => failure is null ? line : throw new DocumentException(failure);

    private static T Parse<T>(ReadOnlyMemory<byte> line, JsonTypeInfo<T> type, Func<T, string?> faultOf)
        where T : class
    {
        try
        {
            var document = JsonSerializer.Deserialize(line.Span, type);
            var fault = document is null ? "null is no document" : faultOf(document);
            return fault is null ? document! : throw new DocumentException(fault);
        }
        catch (JsonException e)
        {
            throw new DocumentException(e.InnerException is JsonException
                ? string.Create(CultureInfo.InvariantCulture, $"not valid JSON at byte {e.BytePositionInLine}: {JsonFailure.ReasonOf(e)}")
                : $"the value at {e.Path} is not of the right type");
        }
    }

    private static T Guarded<T>(string place, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (ReadingFailure.Is(e))
        {
            throw new DocumentException($"{place}: {ReadingFailure.ReasonOf(e)}");
        }
    }
}
