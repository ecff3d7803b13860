using System.Runtime.CompilerServices;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;

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
    /// <param name="index">Receives the quotation marks and the starts of lines.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Read(
        ReadOnlySpan<char> text, int at, ref TokenTraits before, Lexicon lexicon, PooledList<Token> tokens, TokenIndex index)
    {
        // So far from the end of the text nothing has to be asked whether it is still within.
        var limit = text.Length - PackedWord.Window;
        var room = tokens.Room(LeastRoom);
        var most = Math.Min(room.Length, DeferredTraits.Batch) - 1;
        var count = 0;
        var spaced = before;
        var letters = new LetterWindow(text, at);
        while (count < most && at < limit)
        {
            var length = letters.LettersFrom(at);
            if (length is <= 0 or > PackedWord.Longest)
            {
                if (length == LetterWindow.Size && !letters.StartsAt(at))
                {
                    letters = new LetterWindow(text, at);
                }
                else if (text[at] == ' ')
                {
                    spaced |= TokenTraits.SpaceBefore;
                    at++;
                }
                else if (text[at] == '\n')
                {
                    at = WhiteSpace.Skip(text, at, tokens.Count + count, index, ref spaced);
                }
                else if (length == 0 && MarkAt(text, at) is not TokenKind.Word and var mark)
                {
                    if (mark == TokenKind.DoubleMark)
                    {
                        index.Marks.Add(tokens.Count + count);
                    }

                    room[count++] = MarkOf(text, at, mark, spaced);
                    spaced = TokenTraits.None;
                    at++;
                }
                else
                {
                    break;
                }

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
                spaced = TokenTraits.SpaceBefore;
                continue;
            }

            spaced = TokenTraits.None;
            if (next == '.' && IsStop(word, length) && !MayOwnStop(shape, length, lexicon.Look(packed)))
            {
                room[count++] = new Token(new TextSpan(at, length), TokenKind.Word, shape, traits);
                at += length;
                room[count++] = MarkOf(text, at, TokenKind.Stop, TokenTraits.IsFullStop);
                at++;
            }
            else if (next is '\'' or '’' && Clitic.EndOf(text, at + length) is > 0 and var end)
            {
                room[count++] = new Token(new TextSpan(at, length), TokenKind.Word, shape, traits);
                room[count++] = CliticOf(text, at + length, end);
                at = end;
            }
            else if (EndsWord(next, word[length + 1]))
            {
                room[count++] = new Token(new TextSpan(at, length), TokenKind.Word, next == '\n' ? shape | TokenTraits.SpaceAfter : shape, traits);
                at += length;
            }
            else
            {
                // The shape holds what stands before the word.
                spaced = shape & WhiteSpace.Break;
                break;
            }
        }

        before = spaced;
        tokens.Advance(count);
        return at;
    }

    /// <summary>The kind of a mark that stands alone whatever is beside it; a word where it does not.</summary>
    private static TokenKind MarkAt(ReadOnlySpan<char> text, int at) => CharacterClasses.Of(text[at]) switch
    {
        CharacterClass.Comma => TokenKind.Comma,
        CharacterClass.Colon => TokenKind.Colon,
        CharacterClass.Semicolon => TokenKind.Semicolon,
        CharacterClass.OpenBracket => TokenKind.OpenBracket,
        CharacterClass.CloseBracket => TokenKind.CloseBracket,
        CharacterClass.DoubleMark => TokenKind.DoubleMark,
        _ => TokenKind.Word,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Token MarkOf(ReadOnlySpan<char> text, int at, TokenKind kind, TokenTraits shape) =>
        new(new TextSpan(at, 1), kind, char.IsWhiteSpace(text[at + 1]) ? shape | TokenTraits.SpaceAfter : shape, WordTraits.None);

    private static Token CliticOf(ReadOnlySpan<char> text, int start, int end) => new(
        TextSpan.FromBounds(start, end),
        TokenKind.Clitic,
        char.IsWhiteSpace(text[end]) ? TokenTraits.SpaceAfter : TokenTraits.None,
        DeferredTraits.Of(PackedWord.OfMarked(text[start..end])));

    /// <summary>Whether the stop after a word is one of a sentence or an abbreviation: no ellipsis, "and . . .", and no web address.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsStop(ReadOnlySpan<char> word, int length) => word[length + 1] is ' ' or '\n' or '”' or '"' && word[length + 2] != '.';

    /// <summary>Whether what stands after letters surely ends the word: no hyphen, apostrophe or address can go on there.</summary>
    private static bool EndsWord(char next, char following) => next switch
    {
        ',' or ';' or '?' or '!' or ')' or '"' or '”' or '—' or '\n' => true,
        ':' => following == ' ',
        _ => false,
    };

    private static bool MayOwnStop(TokenTraits shape, int length, WordTraits traits) =>
        (traits & (WordTraits.Abbreviation | WordTraits.ClosingAbbreviation)) != 0 || (length == 1 && (shape & TokenTraits.Capitalised) != 0);

    /// <param name="word">The word with what stands after it.</param>
    /// <param name="length">The number of its letters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TokenTraits ShapeOf(ReadOnlySpan<char> word, int length)
    {
        var shape = (TokenTraits)((~word[0] >> LowerCaseBit) & (int)TokenTraits.Capitalised)
            | WordShape.EndingOf((byte)word[length - 1], (byte)word[(length - 2) & (PackedWord.Window - 1)], (byte)length);

        // The second letter tells Anna from NATO; only for an OKs all have to be looked at.
        return ((word[0] | word[1]) >> LowerCaseBit & 1) == 0 && !word[..(length + 1)].ContainsAnyInRange('a', 'z') ? shape | TokenTraits.AllCapitals : shape;
    }
}
