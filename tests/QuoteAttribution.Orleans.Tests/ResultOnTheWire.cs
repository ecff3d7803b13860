namespace QuoteAttribution.Orleans.Tests;

/// <summary>A result as it crosses the wire: its JSON, which a silo of another version of the library reads as well.</summary>
[GenerateSerializer]
[Immutable]
public struct ResultOnTheWire
{
    [Id(0)]
    public string Json { get; set; }
}

/// <summary>Lets grains take and return an <see cref="AttributionResult"/>.</summary>
[RegisterConverter]
public sealed class ResultConverter : IConverter<AttributionResult, ResultOnTheWire>
{
    public AttributionResult ConvertFromSurrogate(in ResultOnTheWire surrogate) => AttributionResult.Parse(surrogate.Json);

    public ResultOnTheWire ConvertToSurrogate(in AttributionResult value) => new() { Json = value.ToJson() };
}
