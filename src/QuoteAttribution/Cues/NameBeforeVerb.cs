using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Parts a name from a verb that no list has, and that stands in one noun phrase with it: <c>Ann Reed | needled her rival: “Not today.”</c></summary>
internal static class NameBeforeVerb
{
    /// <summary>The name in a noun phrase; default where no word after it ends as the past of a verb does.</summary>
    public static Phrase In(in ParagraphView view, int noun)
    {
        ref readonly var phrase = ref view.Phrases[noun];
        if (phrase.Traits != WordTraits.None || phrase.Tokens.Count == 1 || !view.Tokens[phrase.Tokens.Start].IsCapitalised || view.Tokens[phrase.Head].IsCapitalised)
        {
            return default;
        }

        var verb = phrase.Tokens.Start + 1;
        while (verb < phrase.Head && view.Tokens[verb].IsCapitalised)
        {
            verb++;
        }

        ref readonly var word = ref view.Tokens[verb];
        return word.IsWord && word.Traits == WordTraits.None && VerbForms.English.IsPast(view.WordOf(word).ToString())
            ? phrase with { Tokens = new TokenRange(phrase.Tokens.Start, verb), Head = verb - 1, Traits = view.Tokens[verb - 1].Traits }
            : default;
    }
}
