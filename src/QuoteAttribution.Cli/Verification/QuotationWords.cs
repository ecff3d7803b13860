namespace QuoteAttribution.Cli.Verification;

/// <summary>A stretch of a quotation that claims to be whole.</summary>
/// <param name="Start">Its first word.</param>
/// <param name="Length">How many words it has.</param>
/// <param name="Gap">How many words of the text may stand between the piece before and this.</param>
internal readonly record struct Piece(int Start, int Length, int Gap);

/// <summary>A quotation, ready to be looked for.</summary>
internal sealed class QuotationWords
{
    private readonly bool[] _inserted;
    private readonly bool[] _open;

    public QuotationWords(GivenQuotation given, Vocabulary vocabulary)
    {
        Given = given;
        Text = EditorsMarks.Strip(given.Text);
        var words = new List<WordSpan>();
        for (var at = 0; WordReader.TryRead(Text, at, out var word); at = word.End)
        {
            words.Add(word);
        }

        Words = words;
        Ids = [.. words.Select(word => vocabulary.Add(Text.AsSpan(word.Start, word.End - word.Start)))];
        Hashes = new WordHashes(Ids);
        _inserted = EditorsMarks.InsertedWords(Text, words);
        _open = [.. Enumerable.Range(0, Count + 1).Select(HasOmissionBefore)];
        Pieces = PiecesOf();
    }

    public GivenQuotation Given { get; }

    /// <summary>The quotation without the marks around it.</summary>
    public string Text { get; }

    public IReadOnlyList<WordSpan> Words { get; }

    /// <summary>The words as numbers of the vocabulary.</summary>
    public int[] Ids { get; }

    public int Count => Ids.Length;

    public WordHashes Hashes { get; }

    /// <summary>The pieces between marked omissions and insertions; one that is all of it where there are none.</summary>
    public IReadOnlyList<Piece> Pieces { get; }

    /// <summary>How far words may have moved.</summary>
    public int Drift => Math.Clamp(Count / 2, Limits.LeastDrift, Limits.MostDrift);

    public bool IsEdited => Pieces.Count != 1 || Pieces[0].Length != Count;

    /// <summary>Whether the quotation says itself that the word was put in.</summary>
    public bool IsInserted(int word) => _inserted[word];

    /// <summary>Whether the quotation says that words of the text may be missing before a word, or at its end.</summary>
    public bool IsOpen(int word) => _open[word] || (word < Count && _inserted[word]) || (word > 0 && _inserted[word - 1]);

    public string Slice(int from, int to) => Text[Words[from].Start..Words[to - 1].End];

    private bool HasOmissionBefore(int word)
    {
        var start = word == 0 ? 0 : Words[word - 1].End;
        var end = word == Count ? Text.Length : Words[word].Start;
        return EditorsMarks.SayOmission(Text.AsSpan(start, end - start));
    }

    private List<Piece> PiecesOf()
    {
        var pieces = new List<Piece>();
        var gap = 0;
        for (var i = 0; i < Count; i++)
        {
            gap = Math.Max(gap, _open[i] ? Limits.LongestOmission : _inserted[i] ? Limits.LongestReplaced : 0);
            if (_inserted[i])
            {
                continue;
            }

            if (i > 0 && pieces.Count > 0 && gap == 0)
            {
                pieces[^1] = pieces[^1] with { Length = pieces[^1].Length + 1 };
            }
            else
            {
                pieces.Add(new Piece(i, 1, gap));
            }

            gap = 0;
        }

        return pieces;
    }
}
