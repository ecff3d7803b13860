using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;

namespace QuoteAttribution.Segmentation;

/// <summary>Reads as <see cref="Tokenizer"/> does, and faster: words of plain letters, which most of a text is, are read here, all else there.</summary>
/// <remarks>
/// More of an analysis' time is spent here than anywhere else. 64 characters are looked at together to see where words end. What would be a
/// branch that the processor cannot foresee (is it a capital? an s at the end?) comes from tables. Words are looked up a batch at a time:
/// the table does not stay in the nearest cache, and ten look-ups in a row wait for it at the same time.
/// </remarks>
internal ref struct FastTokenizer
{
    // So many tokens are still in the nearest cache when their words have been looked up.
    private const int Batch = 256;

    // A word and the mark after it are added at once, here and by the tokenizer, to a batch that was nearly full.
    private const int AtOnce = 2;
    private const int Room = Batch + (2 * AtOnce);

    // What each letter and the length allow of a word's shape; WordForm.ShapeOf says the same by conditions.
    private static readonly TokenTraits[] OfFirst = Table(static first => char.IsAsciiLetterUpper((char)first) ? TokenTraits.Capitalised : TokenTraits.None);
    private static readonly TokenTraits[] OfLast = Table(static last => Either(last == 's', last == 'y'));
    private static readonly TokenTraits[] OfBefore = Table(static before => Either(before != 's', before == 'l'));
    private static readonly TokenTraits[] OfLength = Table(static length => Either(length > WordForm.LongestNeverPlural, length > WordForm.LongestNeverAdverb));

    private readonly ReadOnlySpan<char> _text;
    private readonly Lexicon _lexicon;
    private readonly PooledList<Token> _tokens;
    private readonly TokenIndex _index;

    // The words of the batch that are still to be looked up; none for other tokens.
    private readonly Span<PackedWord> _words;

    // So far from the end of the text nothing has to be asked whether it is still within.
    private readonly int _limit;

    private Tokenizer _tokenizer;
    private LetterWindow _letters;
    private int _batchStart;

    private FastTokenizer(
        ReadOnlySpan<char> text, Lexicon lexicon, bool doubledApostrophes, PooledList<Token> tokens, TokenIndex index, Span<PackedWord> words)
    {
        _text = text;
        _lexicon = lexicon;
        _tokens = tokens;
        _index = index;
        _words = words;
        _limit = text.Length - PackedWord.Window;
        _tokenizer = new Tokenizer(text, lexicon, doubledApostrophes, tokens, index);
        _letters = new LetterWindow(text, 0);
    }

    /// <summary>Reads a whole text.</summary>
    public static void Run(string text, Lexicon lexicon, bool doubledApostrophes, PooledList<Token> tokens, TokenIndex index)
    {
        Span<PackedWord> words = stackalloc PackedWord[Room];
        words.Clear();
        new FastTokenizer(text, lexicon, doubledApostrophes, tokens, index, words).Run();
    }

    private void Run()
    {
        while (_tokenizer.At < _text.Length)
        {
            if (_tokens.Count - _batchStart >= Batch)
            {
                LookUpBatch();
            }

            ReadWords();
            if (_tokenizer.At < _text.Length && !ReadWordBeforeMark())
            {
                _tokenizer.Next();
            }
        }

        LookUpBatch();
    }

    /// <summary>Reads words with blanks after them, and the commas and full stops between.</summary>
    private void ReadWords()
    {
        // Locals stay in the processor's registers, where fields would be written again and again.
        var text = _text;
        var letters = _letters;
        var limit = _limit;
        var (at, before) = (_tokenizer.At, _tokenizer.Before);
        var count = 0;
        var words = _words[(_tokens.Count - _batchStart)..];
        var room = _tokens.Room(words.Length);
        while (at < limit && count <= words.Length - (2 * AtOnce))
        {
            var length = letters.LettersFrom(at);
            if (length == LetterWindow.Size && !letters.StartsAt(at))
            {
                letters = new LetterWindow(text, at);
                continue;
            }

            if (length > PackedWord.Longest)
            {
                break;
            }

            var word = text.Slice(at, PackedWord.Window);
            var packed = PackedWord.OfLetters(word, length);
            var mark = word[length] == ' ' ? TokenKind.Word : length > 0 ? PauseAfter(word, length, at, packed) : TokenKind.Symbol;
            if (mark == TokenKind.Symbol)
            {
                break;
            }

            if (length > 0)
            {
                var after = mark == TokenKind.Word ? TokenTraits.SpaceAfter : TokenTraits.None;
                words[count] = packed;
                room[count++] = new Token(new TextSpan(at, length), TokenKind.Word, before | ShapeOf(word, length) | after, WordTraits.None);
                before = TokenTraits.None;
            }

            at += length + 1;
            if (mark != TokenKind.Word)
            {
                var shape = mark == TokenKind.Stop ? TokenTraits.IsFullStop | TokenTraits.SpaceAfter : TokenTraits.SpaceAfter;
                room[count++] = new Token(new TextSpan(at - 1, 1), mark, shape, WordTraits.None);
                at++;
            }

            before |= TokenTraits.SpaceBefore;
        }

        _tokens.Advance(count);
        _letters = letters;
        (_tokenizer.At, _tokenizer.Before) = (at, before);
    }

    /// <summary>The comma or full stop between a word and a blank; a symbol where neither stands there, or the stop may be the word's own.</summary>
    private readonly TokenKind PauseAfter(ReadOnlySpan<char> word, int length, int at, PackedWord packed) => (word[length], word[length + 1]) switch
    {
        (',', ' ') => TokenKind.Comma,
        ('.', ' ') when word[length + 2] != '.' && !MayOwnStop(word, length, at, packed) => TokenKind.Stop,
        _ => TokenKind.Symbol,
    };

    /// <summary>Reads a word that surely ends before a mark or a line's end; false where none stands here.</summary>
    private bool ReadWordBeforeMark()
    {
        var at = _tokenizer.At;
        var length = at < _limit ? _letters.LettersFrom(at) : 0;
        if (length is 0 or > PackedWord.Longest)
        {
            return false;
        }

        var word = _text.Slice(at, PackedWord.Window);
        var packed = PackedWord.OfLetters(word, length);
        var hasClitic = WordForm.EndOfClitic(_text, at + length) > 0;
        if (!hasClitic && !EndsBefore(word, length, packed))
        {
            return false;
        }

        var shape = _tokenizer.Before | ShapeOf(word, length);
        _words[_tokens.Count - _batchStart] = packed;
        _tokens.Add(new Token(
            new TextSpan(at, length), TokenKind.Word, char.IsWhiteSpace(word[length]) ? shape | TokenTraits.SpaceAfter : shape, WordTraits.None));
        (_tokenizer.At, _tokenizer.Before) = (at + length, TokenTraits.None);
        if (hasClitic)
        {
            _tokenizer.AddClitic();
        }

        return true;
    }

    /// <summary>Whether what stands after letters surely ends the word: no letter, hyphen, apostrophe, address or stop of its own.</summary>
    private readonly bool EndsBefore(ReadOnlySpan<char> word, int length, PackedWord packed) => MarkTable.ClassOf(word[length]) switch
    {
        CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Hyphen or CharacterClass.SingleMark => false,
        CharacterClass.Colon => word[length + 1] == ' ',
        CharacterClass.Stop => word[length] != '.' || (IsStopOfSentence(word, length) && !MayOwnStop(word, length, _tokenizer.At, packed)),
        _ => true,
    };

    /// <summary>Whether a stop is no part of an ellipsis, "and . . .", and of no web address.</summary>
    private static bool IsStopOfSentence(ReadOnlySpan<char> word, int length) =>
        MarkTable.ClassOf(word[length + 1]) is CharacterClass.Space or CharacterClass.NewLine or CharacterClass.DoubleMark && word[length + 2] != '.';

    private readonly bool MayOwnStop(ReadOnlySpan<char> word, int length, int at, PackedWord packed) =>
        length == 1 || WordForm.OwnsStop(_text, word[..length], at + length, _lexicon.Look(packed));

    /// <param name="word">The word with what stands after it.</param>
    /// <param name="length">The number of its letters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TokenTraits ShapeOf(ReadOnlySpan<char> word, int length)
    {
        var shape = OfFirst[(byte)word[0]]
            | (OfLast[(byte)word[length - 1]] & OfBefore[(byte)word[(length - 2) & (PackedWord.Window - 1)]] & OfLength[length]);

        // The second letter tells Anna from NATO; only for an OKs all have to be looked at.
        return char.IsAsciiLetterUpper(word[1]) && length > 1 && (shape & TokenTraits.Capitalised) != 0 && !word[..length].ContainsAnyInRange('a', 'z')
            ? shape | TokenTraits.AllCapitals
            : shape;
    }

    private static TokenTraits Either(bool mayEndInS, bool mayEndInLy) =>
        (mayEndInS ? TokenTraits.EndsInS : TokenTraits.None) | (mayEndInLy ? TokenTraits.EndsInLy : TokenTraits.None);

    // A loop, since nothing else would need LINQ before the first result.
    private static TokenTraits[] Table(Func<int, TokenTraits> of)
    {
        var table = new TokenTraits[byte.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = of(i);
        }

        return table;
    }

    /// <summary>Gives the words of the batch their traits, and notes capitals and stops.</summary>
    private void LookUpBatch()
    {
        var batch = _tokens.Items[_batchStart..];
        Span<WordTraits> traits = stackalloc WordTraits[Room];
        _lexicon.Look(_words[..batch.Length], traits);
        for (var i = 0; i < batch.Length; i++)
        {
            batch[i] = batch[i].WithTraits(batch[i].Traits | traits[i]);
        }

        _index.Note(_tokens.Items, _batchStart);
        _words[..batch.Length].Clear();
        _batchStart = _tokens.Count;
    }

    /// <summary>Which of 64 characters are plain letters, so that the ends of ten words are found by one look at the text.</summary>
    internal readonly ref struct LetterWindow
    {
        /// <summary>The number of characters looked at; also what is said of letters of which not the last can be seen.</summary>
        public const int Size = 64;

        private readonly int _start;
        private readonly ulong _others;

        /// <summary>Looks at the characters from <paramref name="start"/> on; after the text there are no letters.</summary>
        public LetterWindow(ReadOnlySpan<char> text, int start)
        {
            _start = start;
            _others = text.Length - start >= Size ? Others(MemoryMarshal.Cast<char, ushort>(text[start..])) : OthersAtEnd(text[start..]);
        }

        /// <summary>Whether the window begins here, so that another would show no more.</summary>
        public bool StartsAt(int at) => at == _start;

        /// <summary>The number of letters from <paramref name="at"/> on; <see cref="Size"/> where their end cannot be seen from here.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int LettersFrom(int at)
        {
            var seen = at - _start;
            return BitOperations.TrailingZeroCount(seen < Size ? _others >> seen : 0);
        }

        private static ulong OthersAtEnd(ReadOnlySpan<char> text)
        {
            Span<ushort> padded = stackalloc ushort[Size];
            padded.Clear();
            MemoryMarshal.Cast<char, ushort>(text).CopyTo(padded);
            return Others(padded);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static ulong Others(ReadOnlySpan<ushort> text) =>
            OthersOfHalf(text) | ((ulong)OthersOfHalf(text[(Size / 2)..]) << (Size / 2));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static uint OthersOfHalf(ReadOnlySpan<ushort> text)
        {
            var characters = Vector256.NarrowWithSaturation(Vector256.Create(text), Vector256.Create(text[Vector256<ushort>.Count..]));
            var lowered = characters | Vector256.Create((byte)' ');
            return Vector256.GreaterThan(lowered - Vector256.Create((byte)'a'), Vector256.Create((byte)('z' - 'a'))).ExtractMostSignificantBits();
        }
    }
}
