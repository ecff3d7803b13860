using System.Numerics;

namespace QuoteAttribution.Cli.Verification;

/// <summary>What is looked up while a text is read, so that a text is read once for all quotations.</summary>
/// <remarks>
/// A stretch is found by the hash of its first words, as many as the largest power of two that it has: there are few such lengths, and stretches found
/// together share more than half of their words. For many threads at once.
/// </remarks>
internal sealed class QuotationIndex
{
    private readonly Dictionary<ulong, List<Stretch>> _stretches = [];
    private readonly Dictionary<ulong, List<PairPlace>> _pairs = [];
    private readonly SortedSet<int> _lengths = [];

    public QuotationIndex(IEnumerable<GivenQuotation> given)
    {
        // The same words of two people are two: the place where they agree with the speaker may be another.
        var known = new Dictionary<(string Text, string? Speaker), int>();
        var numbers = new List<int>();
        var quotations = new List<QuotationWords>();
        foreach (var quotation in given)
        {
            if (!known.TryGetValue((quotation.Text, quotation.Speaker), out var number))
            {
                number = quotations.Count;
                known.Add((quotation.Text, quotation.Speaker), number);
                quotations.Add(new QuotationWords(quotation, Vocabulary));
            }

            numbers.Add(number);
        }

        Quotations = quotations;
        Numbers = numbers;
        AddStretches();
        AddPairs();
        Lengths = [.. _lengths];
    }

    public Vocabulary Vocabulary { get; } = new();

    /// <summary>All that are different.</summary>
    public IReadOnlyList<QuotationWords> Quotations { get; }

    /// <summary>For each that was given, in their order, which of <see cref="Quotations"/> it is.</summary>
    public IReadOnlyList<int> Numbers { get; }

    /// <summary>The lengths by whose hashes stretches are found, the shortest first.</summary>
    public IReadOnlyList<int> Lengths { get; }

    /// <summary>The stretches that begin with so many words of this hash; null for none.</summary>
    public List<Stretch>? Beginning(ulong hash, int length) => _stretches.GetValueOrDefault(hash + (ulong)length);

    /// <summary>Where quotations have two words, side by side or with one between; null for nowhere.</summary>
    public List<PairPlace>? Pair(int first, int second, int distance) => _pairs.GetValueOrDefault(KeyOf(first, second, distance));

    public static ulong KeyOf(int first, int second, int distance) => ((ulong)first << 33) | ((ulong)second << 2) | (uint)distance;

    private void AddStretches()
    {
        for (var number = 0; number < Quotations.Count; number++)
        {
            var quotation = Quotations[number];
            if (quotation.Count == 0)
            {
                continue;
            }

            AddStretch(number, piece: -1, 0, quotation.Count);
            if (quotation.IsEdited && quotation.Pieces.Count > 0)
            {
                var longest = Enumerable.Range(0, quotation.Pieces.Count).MaxBy(i => quotation.Pieces[i].Length);
                var piece = quotation.Pieces[longest];
                // "the … of" is everywhere.
                if (piece.Length > 1 || quotation.Pieces.Count == 1)
                {
                    AddStretch(number, longest, piece.Start, piece.Length);
                }
            }
        }
    }

    private void AddStretch(int number, int piece, int start, int length)
    {
        var hashed = (int)BitOperations.RoundUpToPowerOf2((uint)length + 1) / 2;
        _lengths.Add(hashed);
        var hashes = Quotations[number].Hashes;
        Add(_stretches, hashes.Of(start, hashed) + (ulong)hashed, new Stretch(number, piece, length, hashes.Of(start, length)));
    }

    private void AddPairs()
    {
        var all = Quotations.Select(PairsOf).ToList();
        var counts = all.SelectMany(static pairs => pairs).CountBy(static pair => pair.Key).ToDictionary();
        for (var number = 0; number < all.Count; number++)
        {
            var part = Math.Max(1, (Quotations[number].Count + Limits.PartsWithPairs - 1) / Limits.PartsWithPairs);
            foreach (var pairs in all[number].GroupBy(pair => pair.Position / part))
            {
                foreach (var (key, position) in pairs.OrderBy(pair => counts[pair.Key]).Take(Limits.PairsOfPart))
                {
                    Add(_pairs, key, new PairPlace(number, position));
                }
            }
        }
    }

    private static List<(ulong Key, int Position)> PairsOf(QuotationWords quotation)
    {
        var pairs = new List<(ulong, int)>();
        for (var i = 0; i < quotation.Count; i++)
        {
            for (var distance = 1; distance <= 2 && i + distance < quotation.Count; distance++)
            {
                if (!quotation.IsInserted(i) && !quotation.IsInserted(i + distance))
                {
                    pairs.Add((KeyOf(quotation.Ids[i], quotation.Ids[i + distance], distance), i));
                }
            }
        }

        return pairs;
    }

    private static void Add<T>(Dictionary<ulong, List<T>> lists, ulong key, T item)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        list.Add(item);
    }
}

/// <summary>A quotation, or its longest piece.</summary>
/// <param name="Quotation">Which quotation.</param>
/// <param name="Piece">Which piece of it; -1 for all of it.</param>
/// <param name="Length">How many words.</param>
/// <param name="Hash">The hash of all of them.</param>
internal readonly record struct Stretch(int Quotation, int Piece, int Length, ulong Hash);

/// <summary>Where a quotation has a pair of words.</summary>
internal readonly record struct PairPlace(int Quotation, int Position);
