using System.Text;

namespace QuoteAttribution.Cli.Verification;

/// <summary>How a stretch of the quotation stands to the text.</summary>
internal enum DiffKind
{
    /// <summary>The same words.</summary>
    Same,

    /// <summary>Other words, words left out or words added, as the quotation itself marks.</summary>
    Marked,

    /// <summary>Other words, words left out or words added, without a sign.</summary>
    Changed,
}

/// <summary>A stretch of words of the quotation, and those of the text that it stands for; either may be empty.</summary>
internal readonly record struct DiffRun(DiffKind Kind, int QuotedStart, int QuotedEnd, int TextStart, int TextEnd)
{
    public int Quoted => QuotedEnd - QuotedStart;

    public int Text => TextEnd - TextStart;

    /// <summary>With one more pair.</summary>
    public DiffRun With((int Quoted, int Text) pair) =>
        this with { QuotedEnd = QuotedEnd + (pair.Quoted >= 0 ? 1 : 0), TextEnd = TextEnd + (pair.Text >= 0 ? 1 : 0) };
}

/// <summary>What a quotation changes in the words of a text.</summary>
internal sealed class WordDiff
{
    private readonly int _alike;

    private WordDiff(List<DiffRun> runs, QuotationWords quotation)
    {
        Runs = runs;
        _alike = runs.Where(static run => run.Kind == DiffKind.Same).Sum(static run => run.Quoted);
        var own = Enumerable.Range(0, quotation.Count).Count(word => !quotation.IsInserted(word));
        var compared = runs.Where(static run => run.Kind != DiffKind.Marked).Sum(static run => run.Text);
        // Two words may be one of the other side.
        Alike = Verdict == Verdict.Altered ? Math.Min(1, (double)_alike / Math.Max(1, Math.Max(own, compared))) : 1;
    }

    public IReadOnlyList<DiffRun> Runs { get; }

    /// <summary>The share of words that are the same, of the quotation or of the text, whichever has more; from 0 to 1.</summary>
    public double Alike { get; }

    public int TextStart => Runs[0].TextStart;

    public int TextEnd => Runs[^1].TextEnd;

    public Verdict Verdict => Runs.Any(static run => run.Kind == DiffKind.Changed) ? Verdict.Altered
        : Runs.Any(static run => run.Kind == DiffKind.Marked) ? Verdict.Omissions
        : Verdict.Same;

    /// <summary>Whether so much is the same that the quotation is of this place.</summary>
    public bool IsLikely => Verdict == Verdict.Same || (Alike >= Limits.LeastAlike && _alike >= Limits.LeastWordsAlike);

    /// <summary>Which of two is nearer to the text.</summary>
    public int CompareTo(WordDiff other) =>
        Verdict != other.Verdict ? other.Verdict.CompareTo(Verdict) : Alike.CompareTo(other.Alike);

    /// <summary>Makes the diff; null where no word has one beside it.</summary>
    public static WordDiff? Of(List<(int Quoted, int Text)> pairs, QuotationWords quotation, SearchedText text)
    {
        var first = pairs.FindIndex(static pair => pair.Text >= 0);
        if (first < 0)
        {
            return null;
        }

        var runs = new List<DiffRun>();
        var open = new DiffRun(DiffKind.Changed, 0, 0, pairs[first].Text, pairs[first].Text);
        var openPair = 0;
        for (var i = 0; i < pairs.Count; i++)
        {
            var (quoted, word) = pairs[i];
            if (quoted >= 0 && word >= 0 && quotation.Ids[quoted] == text.Ids[word])
            {
                Close(runs, open, pairs[openPair..i], quotation, text);
                Add(runs, new DiffRun(DiffKind.Same, quoted, quoted + 1, word, word + 1));
                open = new DiffRun(DiffKind.Changed, quoted + 1, quoted + 1, word + 1, word + 1);
                openPair = i + 1;
            }
            else
            {
                open = open.With(pairs[i]);
            }
        }

        Close(runs, open, pairs[openPair..], quotation, text);
        return new WordDiff(runs, quotation);
    }

    private static void Close(List<DiffRun> runs, DiffRun run, List<(int Quoted, int Text)> pairs, QuotationWords quotation, SearchedText text)
    {
        if (AreSameLetters(run, quotation, text))
        {
            Add(runs, run with { Kind = DiffKind.Same });
            return;
        }

        // What the quotation marks may stand beside what it does not: "the … pier" for "the old café".
        var (quoted, word) = (run.QuotedStart, run.TextStart);
        foreach (var pair in pairs)
        {
            var isMarked = pair.Quoted >= 0 ? quotation.IsInserted(pair.Quoted) : quotation.IsOpen(quoted);
            var part = new DiffRun(isMarked ? DiffKind.Marked : DiffKind.Changed, quoted, quoted, word, word).With(pair);
            (quoted, word) = (part.QuotedEnd, part.TextEnd);
            Add(runs, part);
        }
    }

    private static void Add(List<DiffRun> runs, DiffRun run)
    {
        if (runs.Count > 0 && runs[^1].Kind == run.Kind)
        {
            runs[^1] = runs[^1] with { QuotedEnd = run.QuotedEnd, TextEnd = run.TextEnd };
        }
        else
        {
            runs.Add(run);
        }
    }

    // "every one", "well-known", and a word that a line ends within.
    private static bool AreSameLetters(DiffRun run, QuotationWords quotation, SearchedText text) =>
        run is { Quoted: > 0, Text: > 0 }
        && LettersOf(quotation.Text, quotation.Words, run.QuotedStart, run.QuotedEnd) == LettersOf(text.Text, text.Words, run.TextStart, run.TextEnd);

    private static string LettersOf(string text, IReadOnlyList<WordSpan> words, int from, int to)
    {
        var letters = new StringBuilder();
        for (var i = from; i < to; i++)
        {
            WordFolding.Append(text.AsSpan(words[i].Start, words[i].End - words[i].Start), letters);
        }

        return letters.ToString();
    }
}
