using System.Runtime.InteropServices;
using System.Text;
using QuoteAttribution.Tests.Properties;

namespace QuoteAttribution.Fuzz.Targets;

/// <summary>The library: any text, with any options.</summary>
internal static class LibraryTarget
{
    // Bits of the first byte; letters from @ on have them in their order.
    private const int Everything = 1, AllIndirect = 2, Cast = 4, Explained = 8, Wide = 16, OptionSets = 16;

    private static readonly QuoteAttributor?[] _attributors = new QuoteAttributor?[OptionSets];

    public static void Read(byte options, byte[] input)
    {
        var text = (options & Wide) == 0 ? Encoding.UTF8.GetString(input) : new string(MemoryMarshal.Cast<byte, char>(input));
        var attributor = _attributors[options % OptionSets] ??= new QuoteAttributor(OptionsOf(options));
        var cast = (options & Cast) == 0 ? null : CastOf(text);

        var result = attributor.Analyze(text, cast);

        Check(attributor, result);
        Violation.Unless(attributor.Analyze(text, cast).ToJson() == result.ToJson(), "the same text gives another result when it is read again");
    }

    private static void Check(QuoteAttributor attributor, AttributionResult result)
    {
        var text = result.Text;
        foreach (var (otherwise, holds) in WhatHolds.OfResults)
        {
            Violation.Unless(holds(result), otherwise);
        }

        TextSpan[] tokens = [.. attributor.Tokenize(text).Select(static token => token.Span)];
        var sentences = attributor.SplitSentences(text);
        Violation.Unless(WhatHolds.StandApart(text, tokens), "tokens overlap");
        Violation.Unless(MayHoldMarkup(text) || WhatHolds.HaveAllLetters(text, tokens), "tokens leave a letter out");
        Violation.Unless(WhatHolds.StandApart(text, sentences) && WhatHolds.HaveAllLetters(text, sentences), "sentences overlap or leave a letter out");
        Violation.Unless(result.Sentences.SequenceEqual(sentences), "the analysis has other sentences than the splitter");
        Violation.Unless(result.Passages.SequenceEqual(attributor.FindPassages(text)), "the analysis has other passages than the finder");
    }

    // The letters of a tag and of an address behind a label are no words.
    private static bool MayHoldMarkup(string text) => text.Contains('<', StringComparison.Ordinal) || text.Contains("](", StringComparison.Ordinal);

    private static QuoteAttributionOptions OptionsOf(byte options) => new()
    {
        Reports = (options & Everything) == 0 ? ReportSelection.Balanced : ReportSelection.Everything,
        Indirect = (options & AllIndirect) == 0 ? IndirectQuotations.Speech : IndirectQuotations.All,
        AdditionalCueVerbs = (options & Cast) == 0 ? [] : ["harrumph"],
        Explain = (options & Explained) != 0,
        DoubledApostrophesAreMarks = (options & Explained) != 0,
        Policy = (options & Explained) == 0 ? AttributionPolicy.Precision : AttributionPolicy.Cover,
    };

    // The first line names somebody, so that whatever stands in a text may be the name of a speaker.
    private static List<KnownSpeaker> CastOf(string text)
    {
        List<KnownSpeaker> cast = [new("Ann Reed", ["the mayor", "Annie"], Gender.Female), new("Tom Lind", gender: Gender.Male), new("Lind Shipping")];
        var name = text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : text.Length).ToString();
        if (!string.IsNullOrWhiteSpace(name))
        {
            cast.Add(new KnownSpeaker(name, [name + "'s friend"]));
        }

        return cast;
    }
}
