using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>Says whose initials a label is: <c>AMR: It will.</c> after a head that names Ana Maria Reed.</summary>
internal sealed class Initials(QuotedText quoted, NamesInText names, Cast cast)
{
    // AMRB: what is longer is a word.
    private const int Longest = 4;

    private const int Shortest = 2;

    // Who takes part is told at the beginning.
    private const int MostNames = 48;

    // The Harbour Quarterly
    private const int LongestTitle = 6;

    // The head of a magazine, and what stands below it.
    private const int MostWords = 400;

    /// <summary>Whoever is named in full and has these initials; null where nobody has, or the label is no initials.</summary>
    public Referent? Of(TokenRange label)
    {
        var token = quoted.Segments.Tokens[label.Start];
        if (label.Count != 1 || !token.Has(TokenTraits.AllCapitals) || token.Span.Length is < Shortest or > Longest)
        {
            return null;
        }

        var letters = token.Span.In(quoted.Segments.Text);
        var first = quoted.Turns[0].Label.Line;
        Referent? found = null;
        for (var i = 0; i < Math.Min(names.Items.Length, MostNames); i++)
        {
            var name = names.Items[i].Tokens;
            if (name.Count == 1 || cast.OfMention[i] is not { IsPerson: true, HasFullName: true } named)
            {
                continue;
            }

            if (IsInBrackets(name.End, letters))
            {
                return named;
            }

            if (name.Start < first && (Abbreviates(letters, name, inWords: true) || Abbreviates(letters, name, inWords: false)))
            {
                found ??= named;
            }
        }

        return found ?? TitleWith(letters, Math.Min(first, MostWords));
    }

    /// <summary>A. REED: whether a label writes a first name as its letter.</summary>
    public static bool IsShortened(QuotedText quoted, TokenRange label) =>
        label.Count > 1 && quoted.Segments.Tokens[label.Start] is { IsCapitalised: true } first && first.Span.Length - (first.Has(TokenTraits.EndsInStop) ? 1 : 0) == 1;

    /// <summary>A. REED: Ana Reed, where a name before is written in full; null where none has that letter.</summary>
    public Referent? Shortened(TokenRange label)
    {
        var surname = Word(label.End - 1);
        for (var i = 0; i < Math.Min(names.Items.Length, MostNames); i++)
        {
            var name = names.Items[i].Core;
            if (name.Count > 1 && Word(name.Start) is { Length: > 2 } first && first[0] == Word(label.Start)[0] && Word(name.End - 1).Equals(surname, StringComparison.OrdinalIgnoreCase)
                && cast.OfMention[i].HasFullName)
            {
                return cast.OfMention[i];
            }
        }

        return null;
    }

    /// <summary>Ana Reed (AMR)</summary>
    private bool IsInBrackets(int i, ReadOnlySpan<char> letters)
    {
        var tokens = quoted.Segments.Tokens;
        return i + 2 < tokens.Length && tokens[i].Kind == TokenKind.OpenBracket && tokens[i + 2].Kind == TokenKind.CloseBracket && Word(i + 1).SequenceEqual(letters);
    }

    /// <summary>Whether the words of a name begin with the letters, one by one; so may what hyphens join in them: Ana Reed-Lind is ARL or AR.</summary>
    private bool Abbreviates(ReadOnlySpan<char> letters, TokenRange name, bool inWords)
    {
        var next = 0;
        for (var i = name.Start; i < name.End; i++)
        {
            var word = Word(i);
            for (var k = 0; k < word.Length && (k == 0 || inWords); k++)
            {
                if (char.IsUpper(word[k]) && (k == 0 || word[k - 1] == '-'))
                {
                    if (next == letters.Length || word[k] != letters[next])
                    {
                        return false;
                    }

                    next++;
                }
            }
        }

        return next == letters.Length;
    }

    /// <summary>THQ: asks in The Harbour Quarterly, which is named in the head.</summary>
    private Referent? TitleWith(ReadOnlySpan<char> letters, int end)
    {
        var tokens = quoted.Segments.Tokens;
        for (var i = 0; i < end; i++)
        {
            if (tokens[i].IsCapitalised && Word(i)[0] == letters[0] && letters.Length > Shortest && EndOfTitle(i, letters) is > 0 and var last)
            {
                var words = OneLine.Of(quoted.Segments.SpanOf(new TokenRange(i, last)).In(quoted.Segments.Text).ToString());
                return cast.OfPhrase(words, words, SpeakerKind.Organisation, Gender.Unknown, plural: false);
            }
        }

        return null;
    }

    /// <summary>Where the capitalised words from here end whose initials these are; 0 where they are others.</summary>
    private int EndOfTitle(int start, ReadOnlySpan<char> letters)
    {
        var tokens = quoted.Segments.Tokens;
        var limit = Math.Min(tokens.Length, start + LongestTitle);
        var next = 0;
        var i = start;
        for (; i < limit && next < letters.Length && tokens[i].IsWord && (i == start || !tokens[i].Has(TokenTraits.LineStart)); i++)
        {
            if (tokens[i].IsCapitalised ? Word(i)[0] != letters[next] : !tokens[i].Has(WordTraits.FunctionWord))
            {
                return 0;
            }

            next += tokens[i].IsCapitalised ? 1 : 0;
        }

        return next == letters.Length && (i == tokens.Length || !tokens[i].IsCapitalised || tokens[i].Has(TokenTraits.LineStart)) ? i : 0;
    }

    private ReadOnlySpan<char> Word(int i) => quoted.Segments.Tokens[i].Span.In(quoted.Segments.Text);
}
