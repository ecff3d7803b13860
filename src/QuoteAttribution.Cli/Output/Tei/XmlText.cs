using System.Text;
using System.Xml;

namespace QuoteAttribution.Cli.Output.Tei;

/// <summary>Text that XML 1.0 can hold, and short ways to write elements.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with U+FFFD for each code unit that XML cannot hold.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
            {
                kept.Append(text[i]).Append(text[++i]);
            }
            else
            {
                kept.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : Replacement);
            }
        }

        return kept.ToString();
    }

    /// <summary>The first code unit that XML cannot hold; null where it can hold all.</summary>
    public static char? Foreign(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                return text[i];
            }
        }

        return null;
    }

    public static XmlWriter Start(this XmlWriter xml, string element)
    {
        xml.WriteStartElement(element, TeiFormat.Namespace);
        return xml;
    }

    /// <summary>Adds an attribute, none where there is no value.</summary>
    public static XmlWriter Attribute(this XmlWriter xml, string name, string? value)
    {
        if (value is not null)
        {
            var prefix = name.StartsWith("xml:", StringComparison.Ordinal) ? "xml" : null;
            xml.WriteAttributeString(prefix, prefix is null ? name : name["xml:".Length..], null, value);
        }

        return xml;
    }

    /// <summary>Writes text and the end of the element that is open.</summary>
    public static void End(this XmlWriter xml, string text)
    {
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    /// <summary>Writes an element with text alone.</summary>
    public static void Element(this XmlWriter xml, string element, string text) => xml.Start(element).End(text);

    private static bool IsPair(ReadOnlySpan<char> text, int offset) => offset + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[offset + 1], text[offset]);
}
