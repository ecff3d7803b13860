using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuoteAttribution.Cli.Input;

/// <summary>Reads the members of a JSON array, or JSON values that follow one another, one at a time.</summary>
internal static class JsonSequence
{
    /// <summary>Reads the members.</summary>
    /// <param name="content">UTF-8.</param>
    /// <exception cref="DocumentException">It is no JSON from here on.</exception>
    public static IEnumerable<JsonElement> Read(PeekableStream content)
    {
        SkipWhiteSpace(content);
        var start = content.Peek();
        if (start.IsEmpty)
        {
            throw new DocumentException("is empty; it has to hold a JSON object, or an array of them");
        }

        var isArray = start[0] == (byte)'[';
        var elements = JsonSerializer.DeserializeAsyncEnumerable(content, JsonElementContext.Default.JsonElement, topLevelValues: !isArray).GetAsyncEnumerator();
        try
        {
            while (MoveNext(elements))
            {
                yield return elements.Current;
            }
        }
        finally
        {
            elements.DisposeAsync().AsTask().Wait();
        }
    }

    // Reading has a thread of its own, and there is no other way to read JSON piece by piece.
    private static bool MoveNext(IAsyncEnumerator<JsonElement> elements)
    {
        try
        {
            return elements.MoveNextAsync().AsTask().GetAwaiter().GetResult();
        }
        catch (JsonException e)
        {
            throw new DocumentException(string.Create(
                CultureInfo.InvariantCulture, $"not valid JSON at byte {e.BytePositionInLine} of line {e.LineNumber + 1}: {JsonFailure.ReasonOf(e)}"));
        }
    }

    private static void SkipWhiteSpace(PeekableStream content)
    {
        while (content.Peek() is { Length: > 0 } next)
        {
            var blanks = next.IndexOfAnyExcept(" \t\r\n"u8);
            content.Skip(blanks < 0 ? next.Length : blanks);
            if (blanks >= 0)
            {
                return;
            }
        }
    }
}

/// <summary>How JSON elements are read, settled when the program is compiled.</summary>
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class JsonElementContext : JsonSerializerContext;
