using System.Buffers;
using System.Text;
using System.Text.Json;
using QuoteAttribution.Json;

namespace QuoteAttribution;

public sealed partial class AttributionResult
{
    /// <summary>
    /// Writes the result as JSON; the members are described in <c>result.schema.json</c>. The length grows with that of the text. Half a
    /// surrogate pair that stands alone in the text, which JSON in UTF-8 cannot hold, becomes U+FFFD.
    /// </summary>
    /// <param name="options">What to write; everything when null.</param>
    /// <example><code>
    /// var json = result.ToJson();
    /// AttributionResult.Parse(json).Equals(result); // true
    /// </code></example>
    public string ToJson(AttributionJsonOptions? options = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions(options)))
        {
            new ResultWriter(writer, options ?? AttributionJsonOptions.Default).Write(this);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the result as JSON in UTF-8, a piece at a time. The stream is left open.</summary>
    /// <param name="utf8Json">Where to write.</param>
    /// <param name="options">What to write; everything when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public void WriteJson(Stream utf8Json, AttributionJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var writer = new Utf8JsonWriter(utf8Json, WriterOptions(options));
        new ResultWriter(writer, options ?? AttributionJsonOptions.Default, mayFlush: true).Write(this);
    }

    /// <summary>Writes the result as a JSON object. Indentation and escapes are the writer's; it is not flushed.</summary>
    /// <param name="writer">Where to write; it expects a value.</param>
    /// <param name="options">What to write.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The writer expects no value here.</exception>
    public void WriteJson(Utf8JsonWriter writer, AttributionJsonOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        new ResultWriter(writer, options).Write(this);
    }

    /// <summary>Writes the members of the JSON object into one that the caller has begun, and may give members of its own: an id, a date.</summary>
    /// <param name="writer">Where to write; within an object.</param>
    /// <param name="options">What to write.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The writer is not within an object.</exception>
    public void WriteJsonMembers(Utf8JsonWriter writer, AttributionJsonOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        new ResultWriter(writer, options).WriteMembers(this);
    }

    /// <summary>
    /// Reads a result that was written as JSON. It equals the one that was written if nothing was left out. Members of other names are ignored,
    /// such as those that the command <c>quotes</c> adds.
    /// </summary>
    /// <param name="json">The JSON of one result.</param>
    /// <param name="text">The text that was analysed; null where the JSON has it. Must be given where it was left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">It is no JSON of a result, the text is missing, or it is of another text.</exception>
    public static AttributionResult Parse(string json, string? text = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ResultReader.Read(JsonSerializer.Deserialize(json, JsonContract.Default.ResultEntry), text);
    }

    /// <summary>Reads a result that was written as JSON in UTF-8; see the other overload.</summary>
    /// <param name="utf8Json">The JSON of one result, without a byte order mark.</param>
    /// <param name="text">The text that was analysed; null where the JSON has it.</param>
    /// <exception cref="JsonException">It is no JSON of a result, the text is missing, or it is of another text.</exception>
    public static AttributionResult Parse(ReadOnlySpan<byte> utf8Json, string? text) =>
        ResultReader.Read(JsonSerializer.Deserialize(utf8Json, JsonContract.Default.ResultEntry), text);

    private static JsonWriterOptions WriterOptions(AttributionJsonOptions? options) =>
        new() { Encoder = JsonContract.Encoder, Indented = options?.Indented == true, NewLine = "\n" };
}
