using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;

namespace QuoteAttribution.Segmentation;

/// <summary>
/// Gives the tokens of <see cref="Tokenizer"/> sooner: words of plain letters with the spaces, commas and full stops between them, which
/// most of a text is, are read here in one loop; all else is left to the tokenizer.
/// </summary>
/// <remarks>
/// More of an analysis' time is spent here than anywhere else, so nothing is stored in fields, the lists are written to as spans, and
/// what would be an unforeseeable branch (is it a capital? an s at the end?) is arithmetic. What is neither rare nor simple, such as
/// the stop of an abbreviation, is left to the tokenizer.
/// </remarks>
internal static class FastTokenizer
{
    // So many tokens are read before the list is asked for more room.
    private const int LeastRoom = 64;

    // In ASCII the bit that tells "a" from "A"; blanks, commas and stops have it, too.
    private const int LowerCaseBit = 5;

    public static void Run(string text, Lexicon lexicon, bool doubledApostrophes, PooledList<Token> tokens, TokenIndex index)
    {
        var tokenizer = new Tokenizer(text, lexicon, doubledApostrophes, tokens, index);
        while (tokenizer.At < text.Length)
        {
            tokenizer.LookUpBatch();
            tokenizer.At = ReadPlainWords(text, tokenizer.At, ref tokenizer.Before, lexicon, tokens, index);
            if (tokenizer.At < text.Length)
            {
                tokenizer.ReadNext();
            }
        }

        tokenizer.LookUpRest();
    }

    /// <summary>Adds the tokens from <paramref name="at"/> on and returns where it stopped.</summary>
    private static int ReadPlainWords(
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
            Stretch read;
            if (length is > 0 and <= PackedWord.Longest)
            {
                var word = text.Slice(at, PackedWord.Window);
                var packed = PackedWord.OfLetters(word, length);
                var shape = spaced | ShapeOf(word, length);
                if (word[length] == ' ')
                {
                    room[count++] = new Token(new TextSpan(at, length), TokenKind.Word, shape | TokenTraits.SpaceAfter, DeferredTraits.Of(packed));
                    at += length + 1;
                    spaced = TokenTraits.SpaceBefore;
                    continue;
                }

                read = ReadBeforeMark(text, at, length, packed, shape, lexicon, room[count..]);
            }
            else if (length == LetterWindow.Size && !letters.StartsAt(at))
            {
                letters = new LetterWindow(text, at);
                continue;
            }
            else if (length == 0)
            {
                read = ReadBetween(text, at, tokens.Count + count, spaced, room[count..], index);
            }
            else
            {
                break;
            }

            if (read.End == at)
            {
                break;
            }

            at = read.End;
            count += read.Tokens;
            spaced = read.Before;
        }

        before = spaced;
        tokens.Advance(count);
        return at;
    }

    /// <summary>Reads a space, the end of a line or a mark that stands alone whatever is beside it; nothing where it is something else.</summary>
    private static Stretch ReadBetween(ReadOnlySpan<char> text, int at, int token, TokenTraits before, Span<Token> room, TokenIndex index)
    {
        if (text[at] == ' ')
        {
            return new Stretch(at + 1, 0, before | TokenTraits.SpaceBefore);
        }

        if (text[at] == '\n')
        {
            return new Stretch(WhiteSpace.Skip(text, at, token, index, ref before), 0, before);
        }

        var mark = Tokenizer.MarkKind(CharacterClasses.Of(text[at]));
        if (mark == Tokenizer.NoMark)
        {
            return new Stretch(at, 0, before);
        }

        if (mark == TokenKind.DoubleMark)
        {
            index.Marks.Add(token);
        }

        room[0] = MarkOf(text, at, mark, before);
        return new Stretch(at + 1, 1, TokenTraits.None);
    }

    /// <summary>Reads a word with a stop or clitic right after it, or up to what surely ends it; nothing where it may go on.</summary>
    private static Stretch ReadBeforeMark(
        ReadOnlySpan<char> text, int at, int length, PackedWord packed, TokenTraits shape, Lexicon lexicon, Span<Token> room)
    {
        var end = at + length;
        var next = text[end];
        room[0] = new Token(new TextSpan(at, length), TokenKind.Word, next == '\n' ? shape | TokenTraits.SpaceAfter : shape, DeferredTraits.Of(packed));
        if (next == '.' && IsStop(text, end) && !MayOwnStop(shape, length, lexicon.Look(packed)))
        {
            room[1] = MarkOf(text, end, TokenKind.Stop, TokenTraits.IsFullStop);
            return new Stretch(end + 1, 2, TokenTraits.None);
        }

        if (next is '\'' or '’' && WordEnd.OfClitic(text, end) is > 0 and var clitic)
        {
            room[1] = CliticOf(text, end, clitic);
            return new Stretch(clitic, 2, TokenTraits.None);
        }

        return EndsWord(next, text[end + 1])
            ? new Stretch(end, 1, TokenTraits.None)
            : new Stretch(at, 0, shape & WhiteSpace.Break);
    }

    private static Token MarkOf(ReadOnlySpan<char> text, int at, TokenKind kind, TokenTraits shape) =>
        new(new TextSpan(at, 1), kind, char.IsWhiteSpace(text[at + 1]) ? shape | TokenTraits.SpaceAfter : shape, WordTraits.None);

    private static Token CliticOf(ReadOnlySpan<char> text, int start, int end) => new(
        TextSpan.FromBounds(start, end),
        TokenKind.Clitic,
        char.IsWhiteSpace(text[end]) ? TokenTraits.SpaceAfter : TokenTraits.None,
        DeferredTraits.Of(PackedWord.OfMarked(text[start..end])));

    /// <summary>Whether the stop after a word is one of a sentence or an abbreviation: no ellipsis, "and . . .", and no web address.</summary>
    private static bool IsStop(ReadOnlySpan<char> text, int stop) => text[stop + 1] is ' ' or '\n' or '”' or '"' && text[stop + 2] != '.';

    /// <summary>Whether what stands after letters surely ends the word: no hyphen, apostrophe or address can go on there.</summary>
    private static bool EndsWord(char next, char following) =>
        next == ':' ? following == ' ' : ",;?!)\"”—\n".Contains(next, StringComparison.Ordinal);

    private static bool MayOwnStop(TokenTraits shape, int length, WordTraits traits) =>
        (traits & (WordTraits.Abbreviation | WordTraits.ClosingAbbreviation)) != 0 || (length == 1 && (shape & TokenTraits.Capitalised) != 0);

    /// <param name="word">The word with what stands after it.</param>
    /// <param name="length">The number of its letters.</param>
    private static TokenTraits ShapeOf(ReadOnlySpan<char> word, int length)
    {
        var shape = (TokenTraits)(((~word[0] >> LowerCaseBit) & 1) * (int)TokenTraits.Capitalised)
            | WordShape.EndingOf((byte)word[length - 1], (byte)word[(length - 2) & (PackedWord.Window - 1)], (byte)length);

        // The second letter tells Anna from NATO; only for an OKs all have to be looked at. After the "I" that ends a line there is none.
        return ((word[0] | word[1]) >> LowerCaseBit & 1) == 0 && length > 1 && !word[..(length + 1)].ContainsAnyInRange('a', 'z') ? shape | TokenTraits.AllCapitals : shape;
    }

    /// <summary>What was read: up to where, how many tokens, and what stands before the next one. Nothing was, where it ends at its start.</summary>
    private readonly record struct Stretch(int End, int Tokens, TokenTraits Before);
}
