using System.Numerics;
using System.Runtime.CompilerServices;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;

namespace QuoteAttribution.Segmentation;

/// <summary>Reads as <see cref="Tokenizer"/> does, and faster: words of plain letters, which most of a text is, are read here, all else there.</summary>
/// <remarks>
/// More of an analysis' time is spent here than anywhere else. 64 characters are looked at together to see where words end. Words are looked
/// up a batch at a time: the table does not stay in the nearest cache, and ten look-ups in a row wait for it at the same time.
/// </remarks>
internal ref struct FastTokenizer
{
    // So many tokens are still in a near cache when their words have been looked up.
    private const int Batch = 512;

    // A word, the mark after it or its clitic are added at once, here and by the tokenizer, to a batch that was nearly full.
    private const int AtOnce = 2;
    private const int Spare = 2 * AtOnce;

    private readonly ReadOnlySpan<char> _text;
    private readonly Lexicon _lexicon;
    private readonly PooledList<Token> _tokens;
    private readonly TokenIndex _index;
    private readonly CancellationToken _cancellation;
    private Tokenizer _tokenizer;
    private LetterWindow _letters;
    private int _batchStart;

    private FastTokenizer(ReadOnlySpan<char> text, Lexicon lexicon, bool doubledApostrophes, PooledList<Token> tokens, TokenIndex index, CancellationToken cancellation)
    {
        _text = text;
        _lexicon = lexicon;
        _tokens = tokens;
        _index = index;
        _cancellation = cancellation;
        _tokenizer = new Tokenizer(text, lexicon, doubledApostrophes, tokens, index);
    }

    /// <summary>The words of the batch that are still to be looked up; none for other tokens.</summary>
    private Span<PackedWord> Words { get; init; }

    /// <summary>Room for the traits of the batch.</summary>
    private Span<WordTraits> Traits { get; init; }

    /// <summary>Room for the end of the text and blanks after it, so that nobody has to ask whether a character is still within.</summary>
    private Span<char> End { get; init; }

    /// <summary>Reads a whole text.</summary>
    public static void Run(string text, Lexicon lexicon, bool doubledApostrophes, PooledList<Token> tokens, TokenIndex index, CancellationToken cancellation = default)
    {
        var room = Math.Min(Batch, text.Length) + Spare;
        Span<PackedWord> words = stackalloc PackedWord[room];
        words.Clear();
        new FastTokenizer(text, lexicon, doubledApostrophes, tokens, index, cancellation)
        {
            Words = words,
            Traits = stackalloc WordTraits[room],
            End = stackalloc char[LetterWindow.Shown],
        }.Run();
    }

    // The methods called from here are not inlined: together they are more than the compiler takes, and it would leave out what matters.
    private void Run()
    {
        _letters = new LetterWindow(_text, 0, End);
        while (_tokenizer.At < _text.Length)
        {
            // Tags without end are no tokens: not only when a batch is full.
            _cancellation.ThrowIfCancellationRequested();
            if (_tokens.Count - _batchStart >= Words.Length - Spare)
            {
                LookUpBatch();
                _tokens.Reserve(Words.Length, _cancellation);
            }

            ReadWords();
            if (_tokenizer.At < _text.Length)
            {
                ReadNext();
            }
        }

        LookUpBatch();
    }

    /// <summary>Reads words with blanks after them, and the commas and full stops between, as far as the window shows.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadWords()
    {
        // Locals stay in the processor's registers, where fields would be written again and again.
        var (at, before) = (_tokenizer.At, _tokenizer.Before);
        var others = _letters.OthersFrom(at);
        var shown = _letters.Characters[..LetterWindow.Shown];
        var seen = at - _letters.Start;
        var start = _letters.Start;
        var words = Words[(_tokens.Count - _batchStart)..];
        var room = _tokens.Room(words.Length)[..words.Length];
        var count = 0;
        while (count <= words.Length - Spare)
        {
            var length = BitOperations.TrailingZeroCount(others);
            if (length is 0 or > PackedWord.Longest)
            {
                break;
            }

            var word = shown.Slice(seen, PackedWord.Window);
            var packed = PackedWord.OfLetters(word, length);
            if (word[length] == ' ')
            {
                words[count] = packed;
                room[count++] = WordAt(start + seen, length, before | LetterShape.Of(word, length) | TokenTraits.SpaceAfter);
                before = TokenTraits.SpaceBefore;
                seen += length + 1;
                others >>= length + 1;
                continue;
            }

            var pause = PauseAfter(word, length, start + seen, packed);
            if (pause == TokenKind.Symbol)
            {
                break;
            }

            words[count] = packed;
            room[count++] = WordAt(start + seen, length, before | LetterShape.Of(word, length));
            room[count] = PauseAt(start + seen + length, pause, _tokens.Count + count);
            count++;
            before = TokenTraits.SpaceBefore;
            seen += length + 2;
            others >>= length + 2;
        }

        _tokens.Advance(count);
        (_tokenizer.At, _tokenizer.Before) = (start + seen, before);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Token WordAt(int start, int length, TokenTraits shape) => new(new TextSpan(start, length), TokenKind.Word, shape, WordTraits.None);

    /// <summary>The comma or full stop between a word and a blank; a symbol where neither stands there, or the stop may be the word's own.</summary>
    private readonly TokenKind PauseAfter(ReadOnlySpan<char> word, int length, int at, PackedWord packed) => (word[length], word[length + 1]) switch
    {
        (',', ' ') => TokenKind.Comma,
        ('.', ' ') when word[length + 2] != '.' && !MayOwnStop(word, length, at, packed) => TokenKind.Stop,
        _ => TokenKind.Symbol,
    };

    private readonly Token PauseAt(int at, TokenKind kind, int token)
    {
        if (kind != TokenKind.Stop)
        {
            return new Token(new TextSpan(at, 1), kind, TokenTraits.SpaceAfter, WordTraits.None);
        }

        _index.Stops.Add(token);
        return new Token(new TextSpan(at, 1), kind, TokenTraits.IsFullStop | TokenTraits.SpaceAfter, WordTraits.None);
    }

    /// <summary>Looks at more of the text where no more is seen; or reads what is no word with a blank after it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadNext()
    {
        var at = _tokenizer.At;
        var length = _letters.LettersFrom(at);
        if (length == LetterWindow.Size && at > _letters.Start)
        {
            _letters = new LetterWindow(_text, at, End);
        }
        else if (length > PackedWord.Longest)
        {
            _tokenizer.Next();
        }
        else
        {
            ReadMark(_letters.Characters.Slice(at - _letters.Start, PackedWord.Window), length);
        }
    }

    /// <summary>Reads a word, if letters stand here, and what ends it: a mark, a clitic, the end of a line.</summary>
    private void ReadMark(ReadOnlySpan<char> word, int length)
    {
        var after = MarkTable.ClassOf(word[length]);
        if (length == 0)
        {
            _tokenizer.Read(after);
        }
        else if (after == CharacterClass.SingleMark)
        {
            ReadClitic(word, length);
        }
        else
        {
            ReadWordAndMark(word, length, after);
        }
    }

    private void ReadClitic(ReadOnlySpan<char> word, int length)
    {
        if (WordForm.EndOfClitic(_text, _tokenizer.At + length) is > 0 and var end)
        {
            AddWord(word, length, PackedWord.OfLetters(word, length));
            _tokenizer.AddClitic(end);
        }
        else
        {
            _tokenizer.Next();
        }
    }

    private void ReadWordAndMark(ReadOnlySpan<char> word, int length, CharacterClass after)
    {
        var packed = PackedWord.OfLetters(word, length);
        if (!EndsBefore(after, word, length, packed))
        {
            _tokenizer.Next();
            return;
        }

        AddWord(word, length, packed);
        if (_tokenizer.At < _text.Length)
        {
            _tokenizer.Read(after);
        }
    }

    private void AddWord(ReadOnlySpan<char> word, int length, PackedWord packed)
    {
        var at = _tokenizer.At;
        var shape = _tokenizer.Before | LetterShape.Of(word, length);
        Words[_tokens.Count - _batchStart] = packed;
        _tokens.Add(WordAt(at, length, char.IsWhiteSpace(word[length]) ? shape | TokenTraits.SpaceAfter : shape));
        (_tokenizer.At, _tokenizer.Before) = (at + length, TokenTraits.None);
    }

    /// <summary>Whether what stands after letters surely ends the word: no letter, hyphen, address or stop of its own.</summary>
    private readonly bool EndsBefore(CharacterClass after, ReadOnlySpan<char> word, int length, PackedWord packed) => after switch
    {
        CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Hyphen => false,
        CharacterClass.Colon => word[length + 1] == ' ',
        CharacterClass.Stop => word[length] != '.' || (IsStopOfSentence(word, length) && !MayOwnStop(word, length, _tokenizer.At, packed)),
        _ => length > 1 || word[length] != '/',
    };

    /// <summary>Whether a stop is no part of an ellipsis, "and . . .", and of no web address.</summary>
    private static bool IsStopOfSentence(ReadOnlySpan<char> word, int length) =>
        MarkTable.ClassOf(word[length + 1]) is CharacterClass.Space or CharacterClass.NewLine or CharacterClass.DoubleMark && word[length + 2] != '.';

    private readonly bool MayOwnStop(ReadOnlySpan<char> word, int length, int at, PackedWord packed) =>
        length == 1 || WordForm.OwnsStop(_text, word[..length], at + length, _lexicon.Look(packed));

    /// <summary>Gives the words of the batch their traits, and notes the capitals.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void LookUpBatch()
    {
        var batch = _tokens.Items[_batchStart..];
        var words = Words[..batch.Length];
        var traits = Traits[..batch.Length];
        _lexicon.Look(words, traits);
        for (var i = 0; i < batch.Length; i++)
        {
            batch[i] = batch[i].WithTraits(WordForm.TraitsOf(batch[i].Shape, batch[i].Traits | traits[i]));
        }

        _index.NoteCapitals(_tokens.Items, _batchStart);
        words.Clear();
        _batchStart = _tokens.Count;
    }
}
