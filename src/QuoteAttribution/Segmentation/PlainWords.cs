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
    /// <param name="landmarks">Receives the capitals and stops.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Read(
        ReadOnlySpan<char> text, int at, ref TokenTraits before, Lexicon lexicon, PooledList<Token> tokens, Landmarks landmarks)
    {
        var room = tokens.Room(LeastRoom);
        var capitals = landmarks.Capitals.Room(LeastRoom);
        var stops = landmarks.Stops.Room(LeastRoom);
        var last = Math.Min(Math.Min(room.Length - 1, capitals.Length), stops.Length);
        int first = tokens.Count, count = 0, capitalCount = 0, stopCount = 0;
        var spaced = before;
        var letters = new LetterWindow(text, at);
        while (count < last && at < text.Length)
        {
            if (text[at] == ' ')
            {
                spaced |= TokenTraits.SpaceBefore;
                at++;
                continue;
            }

            var length = letters.LettersFrom(at);
            if (length < 0)
            {
                letters = new LetterWindow(text, at);
                length = letters.LettersFrom(at);
            }

            var end = at + length;
            if (length is <= 0 or > PackedWord.Longest || (uint)end >= (uint)text.Length)
            {
                break;
            }

            var packed = PackedWord.OfLetters(text[at..], length);

            var traits = DeferredTraits.Of(packed);
            var shape = ShapeOf(text.Slice(at, length + 1), length);
            var next = text[end];
            if (next == ' ')
            {
                capitals[capitalCount] = first + count;
                capitalCount += (int)(shape & TokenTraits.Capitalised);
                room[count++] = new Token(new TextSpan(at, length), TokenKind.Word, spaced | shape | TokenTraits.SpaceAfter, traits);
            }
            else if (IsPause(text, end) && (next == ',' || !MayOwnStop(shape, length, lexicon.Look(packed))))
            {
                capitals[capitalCount] = first + count;
                capitalCount += (int)(shape & TokenTraits.Capitalised);
                room[count++] = new Token(new TextSpan(at, length), TokenKind.Word, spaced | shape, traits);
                stops[stopCount] = first + count;
                stopCount += next == '.' ? 1 : 0;
                room[count++] = new Token(
                    new TextSpan(end, 1),
                    next == '.' ? TokenKind.Stop : TokenKind.Comma,
                    next == '.' ? TokenTraits.SpaceAfter | TokenTraits.IsFullStop : TokenTraits.SpaceAfter,
                    WordTraits.None);
                end++;
            }
            else
            {
                break;
            }

            at = end + 1;
            spaced = TokenTraits.SpaceBefore;
        }

        before = spaced;
        tokens.Advance(count);
        landmarks.Capitals.Advance(capitalCount);
        landmarks.Stops.Advance(stopCount);
        return at;
    }

    /// <summary>Whether a comma or full stop stands here with a space behind it, and no ellipsis: "and . . ."</summary>
    private static bool IsPause(ReadOnlySpan<char> text, int i) =>
        text[i] is ',' or '.' && i + 2 < text.Length && text[i + 1] == ' ' && text[i + 2] != '.';

    private static bool MayOwnStop(TokenTraits shape, int length, WordTraits traits) =>
        (traits & (WordTraits.Abbreviation | WordTraits.ClosingAbbreviation)) != 0 || (length == 1 && (shape & TokenTraits.Capitalised) != 0);

    /// <param name="word">The word with the character behind it.</param>
    /// <param name="length">The number of its letters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TokenTraits ShapeOf(ReadOnlySpan<char> word, int length)
    {
        var shape = (TokenTraits)((~word[0] >> LowerCaseBit) & (int)TokenTraits.Capitalised) | WordShape.EndingOf(word[..length]);

        // The second letter tells Anna from NATO; only for an OKs all have to be looked at.
        return ((word[0] | word[1]) >> LowerCaseBit & 1) == 0 && !word.ContainsAnyInRange('a', 'z') ? shape | TokenTraits.AllCapitals : shape;
    }
}
