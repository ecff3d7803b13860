using QuoteAttribution.Mentions;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Links the quotations of a text to their cues and source phrases, paragraph by paragraph.</summary>
internal static class AttributionLinker
{
    /// <summary>Adds the linked quotations in order of their start; speech that nothing links gets a link without source.</summary>
    public static void Run(QuotedText quoted, AttributionKinds indirect, QuotationLinks links, CancellationToken cancellationToken)
    {
        using var phrases = new PooledList<Phrase>(256);
        using var reports = new PooledList<CueFrame>(16);
        var tokens = quoted.Segments.Tokens;
        var passages = quoted.Passages;
        var paragraphs = quoted.Segments.Paragraphs;
        var reader = new ParagraphReader(quoted, phrases, indirect);
        CueFrame announced = default;
        QuotationLink? before = null;
        var register = quoted.Register;
        for (var p = 0; p < paragraphs.Length; p++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var paragraph = paragraphs[p];
            if (SignatureLine.Follows(tokens, paragraphs, p))
            {
                paragraph = new TokenRange(paragraph.Start, paragraphs[++p].End);
            }

            var hasPassages = reader.Read(paragraph);
            var view = new ParagraphView(tokens, hasPassages ? passages : [], phrases.Items);
            var first = links.Count;
            reports.Clear();
            var linker = new ParagraphLinker(new ParagraphLinks(view, p, register, links, indirect), reports);
            linker.Run();
            before = new UnclaimedPassages(view, p, register, links, first).Run(announced, before);
            announced = linker.Announced;
        }

        foreach (var link in links.Items)
        {
            if (link.IsUncertain)
            {
                link.Kind = QuotationKind.Indirect;
            }
        }

        links.PutInOrder();
    }
}
