using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation.Labels;

/// <summary>A line that begins with what may be a label, and what speaks for it.</summary>
/// <param name="Label">The label.</param>
/// <param name="Ordinal">Its place among the lines of the text.</param>
/// <param name="IsPerson">Whether the label names somebody, as far as its words tell.</param>
/// <param name="IsSpoken">Whether its content sounds spoken.</param>
/// <param name="HasScreenRemark">Whether the label says how a voice is heard: <c>(V.O.)</c></param>
/// <param name="IsShown">Whether the line stands in a cue of subtitles, where all that stands is said.</param>
/// <param name="IsLogin">Whether the label is surely what people call themselves where they post: <c>Name62</c></param>
internal readonly record struct LabelledLine(TurnLabel Label, int Ordinal, bool IsPerson, bool IsSpoken, bool HasScreenRemark, bool IsShown, bool IsLogin)
{
    // An answer that goes on for longer has its first word of talk before that, as a rule.
    private const int FarthestTalkWord = 40;

    // A label of one of these, or of several, may be a name: what is common, a body, a place or a time is listed.
    private const WordTraits Listed = WordTraits.Common | WordTraits.Verb | WordTraits.Cue | WordTraits.Time | WordTraits.Organisation | WordTraits.Document
        | WordTraits.Place | WordTraits.SpeechNoun | WordTraits.Work | WordTraits.Adverb | WordTraits.Quantifier | WordTraits.Auxiliary | WordTraits.Demonym
        | WordTraits.Preposition | WordTraits.Determiner | WordTraits.Relative;

    public static LabelledLine Of(string text, ReadOnlySpan<Token> tokens, in TurnLabel label, int ordinal, int end, bool isShown) => new(
        label, ordinal, NamesPerson(text, tokens, label), isShown || SoundsSpoken(text, tokens, label.Content, end), HasRemark(text, tokens, label),
        isShown, IsSureLogin(text, tokens, label));

    /// <summary>Name62, ann_r; Ann Reed @annreed. Who says something above a date comments.</summary>
    private static bool IsSureLogin(string text, ReadOnlySpan<Token> tokens, in TurnLabel label) => label.Element == LabelElement.Called || (label.Element is LabelElement.Login or LabelElement.Poster or LabelElement.Account
        && (tokens[label.Name.Start].Has(TokenTraits.Handle) || Handles.IsSureLogin(text.AsSpan(tokens[label.Name.Start].Start, tokens[label.Name.End - 1].End - tokens[label.Name.Start].Start))
            || (label.Element == LabelElement.Poster && (text[tokens[label.Name.End].Start] == '@' || text[tokens[label.Name.Start].Start] == '@'))));

    private static bool NamesPerson(string text, ReadOnlySpan<Token> tokens, in TurnLabel label)
    {
        if (label.Element is not (LabelElement.Capitals or LabelElement.Name))
        {
            return true;
        }

        if (tokens[label.Name.Start].Has(WordTraits.Title) && label.Name.Count > 1)
        {
            return true;
        }

        foreach (ref readonly var word in tokens[label.Name.Start..label.Name.End])
        {
            if (word.IsWord && (!word.Has(Listed) || FirstNames.Contains(word.Span.In(text), out _)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SoundsSpoken(string text, ReadOnlySpan<Token> tokens, int start, int end)
    {
        var limit = Math.Min(end, start + FarthestTalkWord);
        for (var i = start; i < limit; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind == TokenKind.Stop ? text[token.Start] is '?' or '!' : token.Has(WordTraits.FirstPerson) || (token.IsWord && WordLists.TalkWord.Has(token.Span.In(text))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasRemark(string text, ReadOnlySpan<Token> tokens, in TurnLabel label)
    {
        if (label.Kind == LabelKind.Screen)
        {
            foreach (ref readonly var word in tokens[label.Name.End..label.Content])
            {
                if (WordLists.ScreenRemark.Has(word.Span.In(text)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
