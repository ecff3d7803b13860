using System.Text.Json.Serialization;

namespace QuoteAttribution;

/// <summary>What an offset into a text counts. Strings of .NET, Java and JavaScript count UTF-16 code units, those of Python code points, those of Rust and Go bytes.</summary>
public enum OffsetUnit
{
    /// <summary>UTF-16 code units, as everywhere else in this library; 😀 is two.</summary>
    [JsonStringEnumMemberName("utf-16")]
    Utf16,

    /// <summary>Unicode code points; 😀 is one, and so is half a surrogate pair that stands alone.</summary>
    [JsonStringEnumMemberName("code-points")]
    CodePoints,

    /// <summary>Bytes of UTF-8; 😀 is four, and half a surrogate pair that stands alone is three, like the U+FFFD that is written for it.</summary>
    [JsonStringEnumMemberName("utf-8")]
    Utf8,
}
