using System.Text;

namespace QuoteAttribution.Cli.Input;

/// <summary>How files are read.</summary>
/// <param name="Format">The format of all of them; null to tell by the extension.</param>
/// <param name="Encoding">The encoding of all of them that have no byte order mark; null to find it out.</param>
/// <param name="Fields">Which fields of JSON are read.</param>
internal sealed record ReadingOptions(InputFormat? Format, Encoding? Encoding, FieldNames Fields)
{
    public static ReadingOptions Usual { get; } = new(null, null, new FieldNames());
}
