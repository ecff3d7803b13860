using System.Xml;

namespace QuoteAttribution.Cli.Output.Tei;

/// <summary>The <c>teiHeader</c>: what the file is, what the marks in it mean, and who speaks.</summary>
internal static class TeiHeader
{
    private const string Origin = "Made by a program from a plain text; not published.";

    private const string Practice =
        "Quotations, their cues (seg of type cue) and mentions of speakers (rs) were found by a program. " + TeiCertainty.Meaning + " "
        + "said has the words without their quotation marks, which stand before and after it; direct says whether they are the speaker's very words, "
        + "and aloud is false where somebody only thinks. A quotation in parts is a chain of said elements. The sex of a person is the one that the words of the text tell. "
        + "The text is complete and unaltered; U+FFFD stands for a character that XML cannot hold.";

    public static void Write(XmlWriter xml, string title, AttributionResult result, TeiIds ids, bool isPartOfCorpus)
    {
        xml.Start("teiHeader");
        WriteFile(xml, title);
        if (!isPartOfCorpus)
        {
            var rules = result.Quotations.Select(static quotation => quotation.Attribution?.Rule).OfType<AttributionRule>().DistinctBy(static rule => rule.Id);
            WriteEncoding(xml, [.. rules.OrderBy(static rule => rule.Id, StringComparer.Ordinal)]);
        }

        xml.Start("profileDesc").Start("langUsage").Start("language").Attribute("ident", "en").End("English");
        xml.WriteEndElement();
        TeiSpeakers.Write(xml, result, ids);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public static void WriteOfCorpus(XmlWriter xml)
    {
        xml.Start("teiHeader");
        WriteFile(xml, "Texts with their quotations");
        WriteEncoding(xml, AttributionRules.All);
        xml.WriteEndElement();
    }

    private static void WriteFile(XmlWriter xml, string title)
    {
        xml.Start("fileDesc").Start("titleStmt").Element("title", title);
        xml.WriteEndElement();
        xml.Start("publicationStmt").Element("p", Origin);
        xml.WriteEndElement();
        xml.Start("sourceDesc").Element("p", title);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteEncoding(XmlWriter xml, IReadOnlyList<AttributionRule> rules)
    {
        xml.Start("encodingDesc").Start("appInfo").Start("application").Attribute("ident", "quotes")
            .Attribute("version", typeof(TeiHeader).Assembly.GetName().Version!.ToString(3)).Element("label", "quotes");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.Start("editorialDecl").Element("p", Practice);
        xml.WriteEndElement();
        xml.Start("classDecl").Start("taxonomy").Attribute("xml:id", TeiIds.Kinds);
        WriteCategory(xml, TeiIds.Of(QuotationKind.Direct), "direct: all of it stands between quotation marks");
        WriteCategory(xml, TeiIds.Of(QuotationKind.Mixed), "mixed: some of it does");
        WriteCategory(xml, TeiIds.Of(QuotationKind.Indirect), "indirect: none of it does");
        xml.WriteEndElement();
        if (rules.Count > 0)
        {
            xml.Start("taxonomy").Attribute("xml:id", TeiIds.Rules);
            foreach (var rule in rules)
            {
                WriteCategory(xml, TeiIds.Of(rule), XmlText.Of($"{rule.Name}, for instance: {rule.Example}"));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteCategory(XmlWriter xml, string id, string description)
    {
        xml.Start("category").Attribute("xml:id", id).Element("catDesc", description);
        xml.WriteEndElement();
    }
}
