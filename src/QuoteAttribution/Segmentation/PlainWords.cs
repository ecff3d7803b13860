using System.Runtime.CompilerServices;
using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation;

/// <summary>Reads words of plain letters with the spaces, commas and full stops between them, which most of a text is.</summary>
/// <remarks>
/// More of an analysis' time is spent here than anywhere else, so nothing is stored in fields, the lists are written to as spans, and
/// what would be an unforeseeable branch (is it a capital? an s at the end?) is arithmetic. What is neither rare nor simple, such as
/// the stop of an abbreviation, is left to the tokenizer.
/// </remarks>
internal static class PlainWords
{
    private const int LeastRoom = 64;

    // In ASCII the bit that tells "a" from "A"; blanks, commas and stops have it, too.
    private const int LowerCaseBit = 5;

    /// <summary>Adds the tokens from <paramref name="at"/> on and returns where it stopped.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to begin.</param>
    /// <param name="before">What stands before the next token.</param>
    /// <param name="lexicon">The words known.</param>
    /// <param name="tokens">Receives the tokens.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Read(ReadOnlySpan<char> text, int at, ref TokenTraits before, Lexicon lexicon, PooledList<Token> tokens)
    {
        // So far from the end of the text nothing has to be asked whether it is still within.
        var limit = text.Length - PackedWord.Window;
        var room = tokens.Room(LeastRoom);
        var count = 0;
        var spaced = before;
        var letters = new LetterWindow(text, at);
        while (count < room.Length - 1 && at < limit)
        {
            var length = letters.LettersFrom(at);
            if (length < 0)
            {
                letters = new LetterWindow(text, at);
                length = letters.LettersFrom(at);
            }

            if (length is <= 0 or > PackedWord.Longest)
            {
                if (text[at] != ' ')
                {
                    break;
                }

                spaced |= TokenTraits.SpaceBefore;
                at++;
                continue;
            }

            var word = text.Slice(at, PackedWord.Window);
            var packed = PackedWord.OfLetters(word, length);
            var traits = DeferredTraits.Of(packed);
            var shape = spaced | ShapeOf(word, length);
            var next = word[length];
            if (next == ' ')
            {
                room[count++] = new Token(new TextSpan(at, length), TokenKind.Word, shape | TokenTraits.SpaceAfter, traits);
                at += length + 1;
            }
            else if (IsPause(word, length) && (next == ',' || !MayOwnStop(shape, length, lexicon.Look(packed))))
            {
                room[count++] = new Token(new TextSpan(at, length), TokenKind.Word, shape, traits);
                room[count++] = new Token(
                    new TextSpan(at + length, 1),
                    next == '.' ? TokenKind.Stop : TokenKind.Comma,
                    next == '.' ? TokenTraits.SpaceAfter | TokenTraits.IsFullStop : TokenTraits.SpaceAfter,
                    WordTraits.None);
                at += length + 2;
            }
            else if (next is '\'' or '’' && Clitic.EndOf(text, at + length) is > 0 and var end)
            {
                room[count++] = new Token(new TextSpan(at, length), TokenKind.Word, shape, traits);
                room[count++] = CliticOf(text, at + length, end);
                spaced = TokenTraits.None;
                at = end;
                continue;
            }
            else if (EndsWord(next, word[length + 1]) && (next != '.' || !MayOwnStop(shape, length, lexicon.Look(packed))))
            {
                room[count++] = new Token(
                    new TextSpan(at, length), TokenKind.Word, next == '\n' ? shape | TokenTraits.SpaceAfter : shape, traits);
                at += length;
                spaced = TokenTraits.None;
                break;
            }
            else
            {
                break;
            }

            spaced = TokenTraits.SpaceBefore;
        }

        before = spaced;
        tokens.Advance(count);
        return at;
    }

    private static Token CliticOf(ReadOnlySpan<char> text, int start, int end) => new(
        TextSpan.FromBounds(start, end),
        TokenKind.Clitic,
        char.IsWhiteSpace(text[end]) ? TokenTraits.SpaceAfter : TokenTraits.None,
        DeferredTraits.Of(PackedWord.OfMarked(text[start..end])));

    /// <summary>Whether a comma or full stop stands behind a word with a space behind it, and no ellipsis: "and . . ."</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPause(ReadOnlySpan<char> word, int length) =>
        word[length] is ',' or '.' && word[length + 1] == ' ' && word[length + 2] != '.';

    /// <summary>Whether what stands behind letters surely ends the word: no hyphen, apostrophe or address can go on there.</summary>
    private static bool EndsWord(char next, char following) => next switch
    {
        ',' or ';' or '?' or '!' or ')' or '"' or '”' or '—' or '\n' => true,
        '.' => following is '”' or '"' or '\n',
        ':' => following == ' ',
        _ => false,
    };

    private static bool MayOwnStop(TokenTraits shape, int length, WordTraits traits) =>
        (traits & (WordTraits.Abbreviation | WordTraits.ClosingAbbreviation)) != 0 || (length == 1 && (shape & TokenTraits.Capitalised) != 0);

    /// <param name="word">The word with what stands behind it.</param>
    /// <param name="length">The number of its letters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TokenTraits ShapeOf(ReadOnlySpan<char> word, int length)
    {
        var shape = (TokenTraits)((~word[0] >> LowerCaseBit) & (int)TokenTraits.Capitalised) | WordShape.EndingOf(word[..length]);

        // The second letter tells Anna from NATO; only for an OKs all have to be looked at.
        return ((word[0] | word[1]) >> LowerCaseBit & 1) == 0 && !word[..(length + 1)].ContainsAnyInRange('a', 'z') ? shape | TokenTraits.AllCapitals : shape;
    }
}
