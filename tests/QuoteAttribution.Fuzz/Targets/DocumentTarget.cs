using System.Text;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Fuzz.Targets;

/// <summary>The files that the command reads, packed or not, in any encoding.</summary>
internal static class DocumentTarget
{
    private static readonly string?[] _encodings =
        [null, "utf-8", "utf-16", "utf-16BE", "utf-32", "windows-1252", "macintosh", "shift_jis", "gb18030", "iso-2022-jp", "euc-kr", "utf-7", "ibm037"];

    public static Action<byte, byte[]> Of(InputFormat format) => (options, input) =>
    {
        var reading = new ReadingOptions(format, EncodingOf(options), new FieldNames());
        using var stream = new MemoryStream(input);
        foreach (var raw in new DocumentReader(stream, reading).Read([new InputPath(DocumentReader.StandardInput, null)]))
        {
            Refusal.Of(() => Check(raw.Parse()));
        }
    };

    private static Encoding? EncodingOf(byte options) => _encodings[options % 32 % _encodings.Length] is { } name ? Encodings.Find(name) : null;

    private static void Check(Document document)
    {
        Violation.Unless(document.Id is not null && document.Text is not null, "a document has no name or no text");
        Violation.Unless(!document.IsExtracted || !document.Text!.Contains('\0', StringComparison.Ordinal), "the text of a page holds a zero");
        foreach (var note in document.Notes)
        {
            Refusal.CheckMessage(note);
        }
    }
}
