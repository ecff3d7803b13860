using System.CommandLine;

namespace QuoteAttribution.Cli;

/// <summary><c>--offsets</c>, the same for every command that writes some.</summary>
internal static class OffsetsOption
{
    private const string CodePoints = "code-points", Utf8 = "utf-8";

    /// <param name="where">Where offsets are written, for the help.</param>
    public static Option<string> Create(string where) => CommandOption.Choice(
        "--offsets",
        $"What offsets in {where} count: code units as in .NET, Java and JavaScript, code points as in Python, bytes as in Rust and Go.",
        "utf-16",
        CodePoints,
        Utf8);

    public static OffsetUnit Read(string? name) => name switch
    {
        CodePoints => OffsetUnit.CodePoints,
        Utf8 => OffsetUnit.Utf8,
        _ => OffsetUnit.Utf16,
    };
}
