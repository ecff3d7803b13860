using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>Where a word ends (with the apostrophes, hyphens and stops inside it, without the clitic after it), and what its letters tell.</summary>
internal static class WordForm
{
    // 'll, 've: no clitic is longer.
    private const int LongestClitic = 2;

    // al-, ash-
    private const int LongestArticle = 3;

    // U.S, Ph.D: the parts of an abbreviation with inner stops have no more letters.
    private const int LongestPart = 2;

    private const WordTraits RegularPast = WordTraits.Verb | WordTraits.Past | WordTraits.Participle;

    // "us" and "as" are no plurals, "ally" and "family" no adverbs, "seed" no past.
    public const int LongestNeverPlural = 2;
    public const int LongestNeverAdverb = 5;
    public const int LongestNeverPast = 4;

    public static bool IsLetter(ReadOnlySpan<char> text, int i) => i < text.Length && MarkTable.ClassOf(text[i]) == CharacterClass.Letter;

    public static bool IsDigit(ReadOnlySpan<char> text, int i) => i < text.Length && MarkTable.ClassOf(text[i]) == CharacterClass.Digit;

    public static bool IsLetterOrDigit(ReadOnlySpan<char> text, int i) => IsLetter(text, i) || IsDigit(text, i);

    /// <summary>The end of the word that starts at <paramref name="start"/>.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var part = start;
        var i = AfterLetters(text, start + 1);
        for (; i < text.Length && GoesOn(text, part, i); i = AfterLetters(text, i + 1))
        {
            part = MarkTable.ClassOf(text[i]) is CharacterClass.Hyphen or CharacterClass.Stop ? i + 1 : part;
        }

        return i;
    }

    /// <summary>The end of the clitic whose apostrophe stands at <paramref name="mark"/>, 0 where there is none: Ann's, we'll.</summary>
    public static int EndOfClitic(ReadOnlySpan<char> text, int mark)
    {
        if (mark >= text.Length || !MarkTable.English.IsApostrophe(text[mark]))
        {
            return 0;
        }

        var end = mark + 1;
        while (end - mark <= LongestClitic + 1 && IsLetter(text, end))
        {
            end++;
        }

        return WordLists.Clitic.Has(text[(mark + 1)..end]) ? end : 0;
    }

    /// <summary>The traits of a word's letters: its capitals and its ending.</summary>
    public static TokenTraits ShapeOf(ReadOnlySpan<char> word)
    {
        var shape = EndsInS(word) ? TokenTraits.EndsInS : EndsInLy(word) ? TokenTraits.EndsInLy : EndsInEd(word) ? TokenTraits.EndsInEd : TokenTraits.None;
        if (!char.IsUpper(word[0]))
        {
            return AfterArticle(word) > 0 ? shape | TokenTraits.Capitalised : shape;
        }

        shape |= TokenTraits.Capitalised;
        return word.Length > 1 && !word.ContainsAnyInRange('a', 'z') ? shape | TokenTraits.AllCapitals : shape;
    }

    /// <summary>The traits of a word as the lexicon has them; one that it lacks is a verb in the past by its ending: <c>The mayor deflected the charge.</c></summary>
    public static WordTraits TraitsOf(TokenTraits shape, WordTraits known) =>
        // Few words end so, and of those most are known: a branch that the processor foresees.
        (shape & (TokenTraits.EndsInEd | TokenTraits.Capitalised)) == TokenTraits.EndsInEd && known == WordTraits.None ? RegularPast : known;

    /// <summary>Where the name begins in a word that an Arabic article is part of, al-Rashid; 0 in all others.</summary>
    public static int AfterArticle(ReadOnlySpan<char> word)
    {
        for (var hyphen = 2; hyphen <= LongestArticle && hyphen + 1 < word.Length; hyphen++)
        {
            if (word[hyphen] == '-')
            {
                return char.IsUpper(word[hyphen + 1]) && WordLists.ArabicArticle.Has(word[..hyphen]) ? hyphen + 1 : 0;
            }
        }

        return 0;
    }

    /// <summary>Whether the stop after a word is its abbreviation's own: "Mr.", "U.S.", the initial "J."</summary>
    public static bool OwnsStop(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int stop, WordTraits traits)
    {
        var next = stop + 1 < text.Length ? text[stop + 1] : ' ';
        if (next == '.')
        {
            return false;
        }

        // R-Ky., no sentence goes on with a comma.
        return next == ',' || (traits & (WordTraits.Abbreviation | WordTraits.ClosingAbbreviation)) != 0 || IsInitial(word) || HasInnerStop(word);
    }

    /// <summary>J. K. Flint; but a sentence may end in "so did I."</summary>
    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1 && char.IsUpper(word[0]) && !WordLists.I.Has(word);

    /// <summary>U.S, Ph.D</summary>
    private static bool HasInnerStop(ReadOnlySpan<char> word) => word.Length > 2 && word[^2] == '.';

    private static bool EndsInS(ReadOnlySpan<char> word) => word.Length > LongestNeverPlural && word[^1] == WordEndings.Plural[^1] && word[^2] != WordEndings.Plural[^1];

    private static bool EndsInLy(ReadOnlySpan<char> word) => word.Length > LongestNeverAdverb && word.EndsWith(WordEndings.Manner, StringComparison.Ordinal);

    private static bool EndsInEd(ReadOnlySpan<char> word) => word.Length > LongestNeverPast && word.EndsWith(WordEndings.Past, StringComparison.Ordinal);

    private static int AfterLetters(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && MarkTable.ClassOf(text[i]) is CharacterClass.Letter or CharacterClass.Digit)
        {
            i++;
        }

        return i;
    }

    private static bool GoesOn(ReadOnlySpan<char> text, int part, int i) => MarkTable.ClassOf(text[i]) switch
    {
        CharacterClass.Hyphen => IsLetterOrDigit(text, i + 1),
        CharacterClass.SingleMark => MarkTable.English.IsApostrophe(text[i]) && IsLetter(text, i + 1) && EndOfClitic(text, i) == 0,
        CharacterClass.Stop => text[i] == '.' && JoinsParts(text, part, i),
        _ => false,
    };

    /// <summary>Whether the stop at <paramref name="i"/> stands inside an abbreviation or a web address: U.S, Ph.D, example.com.</summary>
    private static bool JoinsParts(ReadOnlySpan<char> text, int part, int i)
    {
        if (!IsLetter(text, i + 1))
        {
            return false;
        }

        if (char.IsLower(text[i + 1]))
        {
            return true;
        }

        var length = i - part;
        return length <= LongestPart && !IsLetter(text, i + 2) && (length == 1 || (i + 2 < text.Length && text[i + 2] == '.'));
    }
}
