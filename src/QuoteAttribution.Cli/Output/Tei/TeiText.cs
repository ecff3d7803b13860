using System.Globalization;
using System.Xml;

namespace QuoteAttribution.Cli.Output.Tei;

/// <summary>The text in paragraphs, with its marks.</summary>
internal static class TeiText
{
    public static void Write(XmlWriter xml, AttributionResult result, TeiIds ids)
    {
        var paragraphs = TextBlocks.Of(result.Text);
        var elements = NestedMarks.Of(TeiMarks.Of(result, ids), paragraphs);
        var next = 0;
        foreach (var paragraph in paragraphs)
        {
            xml.Start("p");
            var end = next;
            while (end < elements.Count && elements[end].Span.Start < paragraph.Whole.End)
            {
                end++;
            }

            WriteParagraph(xml, result.Text, paragraph.Whole, elements.Skip(next).Take(end - next));
            xml.WriteEndElement();
            next = end;
        }
    }

    private static void WriteParagraph(XmlWriter xml, string text, TextSpan paragraph, IEnumerable<NestedMark> elements)
    {
        var open = new Stack<int>();
        var at = paragraph.Start;
        foreach (var element in elements)
        {
            CloseUpTo(element.Span.Start);
            WriteTo(element.Span.Start);
            Open(xml, element);
            open.Push(element.Span.End);
        }

        CloseUpTo(paragraph.End);
        WriteTo(paragraph.End);

        void CloseUpTo(int offset)
        {
            while (open.TryPeek(out var end) && end <= offset)
            {
                WriteTo(end);
                xml.WriteEndElement();
                open.Pop();
            }
        }

        void WriteTo(int offset)
        {
            xml.WriteString(XmlText.Of(text.AsSpan(at, offset - at)));
            at = offset;
        }
    }

    private static void Open(XmlWriter xml, NestedMark element)
    {
        var mark = element.Mark;
        var isCut = element.Parts > 1;
        xml.Start(mark.Element).Attribute("xml:id", mark.HasId || isCut ? IdOf(mark, element.Part) : null);
        foreach (var (name, value) in mark.Attributes)
        {
            xml.Attribute(name, value);
        }

        xml.Attribute("prev", element.Part > 0 ? $"#{IdOf(mark, element.Part - 1)}" : null);
        xml.Attribute("next", element.Part < element.Parts - 1 ? $"#{IdOf(mark, element.Part + 1)}" : null);
    }

    private static string IdOf(TeiMark mark, int part) =>
        part == 0 ? mark.Id : string.Create(CultureInfo.InvariantCulture, $"{mark.Id}.{part + 1}");
}
