using System.Xml;

namespace QuoteAttribution.Cli.Output.Tei;

/// <summary>Who is quoted: <c>particDesc</c> with a list of persons and one of organisations, where a report or a statement stands too.</summary>
internal static class TeiSpeakers
{
    public static void Write(XmlWriter xml, AttributionResult result, TeiIds ids)
    {
        if (result.Speakers.Count == 0)
        {
            return;
        }

        var isOrganisation = result.Speakers.ToLookup(static speaker => speaker.Kind is SpeakerKind.Organisation or SpeakerKind.Document);
        xml.Start("particDesc");
        WriteList(xml, "listPerson", isOrganisation[false], speaker => WritePerson(xml, speaker, ids));
        WriteList(xml, "listOrg", isOrganisation[true], speaker => WriteOrganisation(xml, speaker, ids));
        xml.WriteEndElement();
    }

    private static void WriteList(XmlWriter xml, string element, IEnumerable<Speaker> speakers, Action<Speaker> write)
    {
        if (!speakers.Any())
        {
            return;
        }

        xml.Start(element);
        foreach (var speaker in speakers)
        {
            write(speaker);
        }

        xml.WriteEndElement();
    }

    private static void WritePerson(XmlWriter xml, Speaker speaker, TeiIds ids)
    {
        xml.Start(speaker.Kind == SpeakerKind.Group ? "personGrp" : "person").Attribute("xml:id", ids.Of(speaker)).Attribute("sex", speaker.Gender switch
        {
            Gender.Female => "F",
            Gender.Male => "M",
            _ => null,
        });
        WriteNames(xml, "persName", speaker);
        xml.WriteEndElement();
    }

    private static void WriteOrganisation(XmlWriter xml, Speaker speaker, TeiIds ids)
    {
        xml.Start("org").Attribute("xml:id", ids.Of(speaker)).Attribute("role", speaker.Kind == SpeakerKind.Document ? "document" : null);
        WriteNames(xml, "orgName", speaker);
        xml.WriteEndElement();
    }

    private static void WriteNames(XmlWriter xml, string element, Speaker speaker)
    {
        foreach (var name in speaker.Aliases.Select(static alias => XmlText.Of(SingleLine.Of(alias))).Distinct(StringComparer.Ordinal))
        {
            xml.Element(element, name);
        }
    }
}
