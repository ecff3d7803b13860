using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuoteAttribution.Json;

/// <summary>Lets <see cref="JsonSerializer"/> write and read a result as the result itself does; offsets are UTF-16 code units.</summary>
internal sealed class ResultConverter : JsonConverter<AttributionResult>
{
    public override AttributionResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ResultReader.Read(JsonSerializer.Deserialize(ref reader, JsonContract.Default.ResultEntry), null);

    public override void Write(Utf8JsonWriter writer, AttributionResult value, JsonSerializerOptions options) =>
        new ResultWriter(writer, AttributionJsonOptions.Default).Write(value);
}

/// <summary>Writes a quotation by itself as it stands in its result: its speaker's name, and not all that the speaker says.</summary>
internal sealed class QuotationConverter : JsonConverter<Quotation>
{
    public override Quotation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A quotation is read with its result, which has the text: use AttributionResult.Parse.");

    public override void Write(Utf8JsonWriter writer, Quotation value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, Entries.OfParts.Of(value, id: null), JsonContract.Default.QuotationEntry);
}

/// <summary>Writes a speaker by itself as it stands in its result, without the places where the text names it.</summary>
internal sealed class SpeakerConverter : JsonConverter<Speaker>
{
    public override Speaker Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A speaker is read with its result, which has the text: use AttributionResult.Parse.");

    public override void Write(Utf8JsonWriter writer, Speaker value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, Entries.OfParts.Of(value, withMentions: false), JsonContract.Default.SpeakerEntry);
}
