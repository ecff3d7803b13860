using System.Buffers;
using System.Text.Json;
using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli.Evaluation;

/// <summary>A report for programs: an object with a member for each result; <c>"errors"</c> beside them where examples are asked for.</summary>
internal static class ReportJson
{
    private static readonly JsonWriterOptions _indented = new() { Encoder = DocumentJson.Encoder, Indented = true, NewLine = "\n" };

    public static ReadOnlyMemory<byte> Of(Report report, ErrorSamples errors)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, _indented))
        {
            writer.WriteStartObject();
            foreach (var line in report.Lines)
            {
                writer.WritePropertyName(line.Name);
                Write(writer, line);
            }

            WriteErrors(writer, errors);
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter writer, ReportLine line)
    {
        if (line.Only is { } only)
        {
            Write(writer, only);
            return;
        }

        writer.WriteStartObject();
        foreach (var (key, value) in line.Figures)
        {
            writer.WritePropertyName(key);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Figure figure)
    {
        if (figure.IsNumber)
        {
            writer.WriteRawValue(figure.Text);
        }
        else
        {
            writer.WriteStringValue(figure.Text);
        }
    }

    private static void WriteErrors(Utf8JsonWriter writer, ErrorSamples errors)
    {
        var kinds = errors.Kinds.ToList();
        if (kinds.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("errors");
        foreach (var (kind, count, examples) in kinds)
        {
            writer.WriteStartObject(kind);
            writer.WriteNumber("count", count);
            writer.WriteStartArray("examples");
            foreach (var example in examples)
            {
                writer.WriteStringValue(example);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
