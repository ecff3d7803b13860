using System.Text;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Output.Brat;

/// <summary>The two files of a document.</summary>
/// <param name="Id">What the document is called.</param>
/// <param name="Text">The <c>.txt</c> file.</param>
/// <param name="Annotations">The <c>.ann</c> file.</param>
internal sealed record BratDocument(string Id, byte[] Text, byte[] Annotations)
{
    public static BratDocument Of(Document document, AttributionResult result)
    {
        var text = new BratText(document.Text);
        return new BratDocument(document.Id, Encoding.UTF8.GetBytes(text.Text), Encoding.UTF8.GetBytes(BratAnnotations.Of(result, text)));
    }
}
