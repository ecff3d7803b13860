using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation.Labels;

/// <summary>Says of the words of a label whether they name a person.</summary>
internal static class LabelName
{
    /// <summary>What a word may be that is no name for sure: common, a body, a place, a time.</summary>
    public const WordTraits Listed = WordTraits.Common | WordTraits.Verb | WordTraits.Cue | WordTraits.Time | WordTraits.Organisation | WordTraits.Document
        | WordTraits.Place | WordTraits.SpeechNoun | WordTraits.Work | WordTraits.Adverb | WordTraits.Quantifier | WordTraits.Auxiliary | WordTraits.Demonym
        | WordTraits.Preposition | WordTraits.Determiner | WordTraits.Relative;

    /// <summary>Whether a label names somebody, as far as its words tell.</summary>
    public static bool MayBePerson(string text, ReadOnlySpan<Token> tokens, in TurnLabel label)
    {
        if (label.Element is not (LabelElement.Capitals or LabelElement.Name or LabelElement.Caption) || WordLists.TalkPart.Has(Last(text, tokens, label)))
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

    /// <summary>Ann, Ann Reed, Mrs. Reed, Nkechi Adeleke; not Leeds, and not Aries, which may be anything.</summary>
    public static bool IsSurelyPerson(string text, ReadOnlySpan<Token> tokens, in TurnLabel label)
    {
        var names = label.Name;
        if (label.Element is LabelElement.Titled or LabelElement.Addressed or LabelElement.Part || WordLists.TalkPart.Has(Last(text, tokens, label)))
        {
            return true;
        }

        if (names.Count == 1)
        {
            return !tokens[names.Start].Has(Listed) && FirstNames.Contains(tokens[names.Start].Span.In(text), out _);
        }

        return tokens[names.Start].Has(WordTraits.Title) || FirstNames.Contains(tokens[names.Start].Span.In(text), out _) || AreUnlisted(tokens[names.Start..names.End]);
    }

    /// <summary>[12:03] Ann: …, Ann (0:12): …, 12/03/2024, 12:03 - Ann: …</summary>
    public static bool IsStampedInBrackets(string text, ReadOnlySpan<Token> tokens, in TurnLabel label) =>
        HasDate(text, tokens[label.Line..label.Name.Start]) || HasStamp(text, tokens[label.Line..label.Name.Start]) || HasStamp(text, tokens[label.Name.End..label.Content]);

    private static bool HasDate(string text, ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if (token.Span.In(text).Contains('/'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasStamp(string text, ReadOnlySpan<Token> tokens)
    {
        var isOpen = false;
        foreach (ref readonly var token in tokens)
        {
            isOpen = token.Kind == TokenKind.OpenBracket || (isOpen && token.Kind != TokenKind.CloseBracket);
            if (isOpen && char.IsAsciiDigit(text[token.Start]) && token.Span.In(text).Contains(':'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreUnlisted(ReadOnlySpan<Token> words)
    {
        foreach (ref readonly var word in words)
        {
            if (!word.IsWord || word.Has(Listed))
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> Last(string text, ReadOnlySpan<Token> tokens, in TurnLabel label) => tokens[label.Name.End - 1].Span.In(text);
}
