using System.Globalization;

namespace QuoteAttribution.Lexicons;

/// <summary>Marks of one family open and close each other.</summary>
internal enum MarkFamily : byte
{
    Double,
    Guillemet,
    Angle,
    Corner,
    WhiteCorner,
    Single,
}

/// <summary>What the shape of a quotation mark tells.</summary>
/// <param name="Family">The marks with which it may pair.</param>
/// <param name="Open">What it costs to read it as an opener, in tenths, on top of what its place costs.</param>
/// <param name="Close">The same for a closer.</param>
/// <param name="IsSure">Whether the shape alone decides: <c>「</c></param>
internal readonly record struct MarkShape(MarkFamily Family, int Open, int Close, bool IsSure)
{
    /// <summary>What it costs to read a mark against its shape where that leaves no doubt.</summary>
    public const int Never = 80;

    public bool LooksLikeOpener => Open < Close;

    public bool LooksLikeCloser => Close < Open;
}

/// <summary>The characters of <c>marks.txt</c>: stops, dashes, brackets and quotation marks with their shapes.</summary>
internal sealed class MarkTable
{
    // As far as the dashes and curly marks of nearly every text (U+2000 to U+206F).
    private const int Near = 0x2070;

    private readonly CharacterClass[] _near = new CharacterClass[Near];
    private readonly Dictionary<char, CharacterClass> _named = [];
    private readonly Dictionary<char, MarkShape> _doubles = [];
    private readonly Dictionary<char, MarkShape> _singles = [];
    private readonly HashSet<char> _apostrophes = [];

    /// <summary>The marks of English texts.</summary>
    public static MarkTable English { get; } = Open();

    /// <summary>Reads the sections of a file.</summary>
    /// <exception cref="FormatException">A section, family or number that nobody knows, or a character given twice.</exception>
    public static MarkTable Read(LexiconFile file)
    {
        var table = new MarkTable();
        while (file.Next())
        {
            table.Add(file);
        }

        for (var c = 0; c < Near; c++)
        {
            table._near[c] = table.Far((char)c);
        }

        return table;
    }

    /// <summary>What a character means in English texts.</summary>
    public static CharacterClass ClassOf(char c) => English.Class(c);

    public CharacterClass Class(char c) => c < Near ? _near[c] : Far(c);

    /// <summary>Whether a mark may stand within a word: don't.</summary>
    public bool IsApostrophe(char c) => Class(c) == CharacterClass.SingleMark && _apostrophes.Contains(c);

    /// <summary>Whether two of a single mark in a row make a double one: ``so''.</summary>
    public bool IsDoubleWhereDoubled(char c) => _doubles.ContainsKey(c);

    /// <summary>The shape of a double mark, or of a single one of which two in a row make one.</summary>
    public MarkShape DoubleShape(char mark) => _doubles[mark];

    public MarkShape SingleShape(char mark) => _singles[mark];

    private static MarkTable Open()
    {
        using var lines = LexiconFile.Open("marks.txt");
        return Read(lines);
    }

    private CharacterClass Far(char c) => _named.TryGetValue(c, out var known) ? known : OfCategory(c);

    /// <summary>What a character is that no section names.</summary>
    private static CharacterClass OfCategory(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        <= UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format => CharacterClass.Letter,
        >= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber => CharacterClass.Digit,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.Control => CharacterClass.Space,
        _ => CharacterClass.Symbol,
    };

    private void Add(LexiconFile file)
    {
        var words = file.Entry.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (file.Section)
        {
            case "TwoInARow":
                AddShape(_doubles, file, words);
                return;
            case "Apostrophe":
                AddApostrophes(file, words);
                return;
        }

        if (!Enum.TryParse(file.Section, out CharacterClass known))
        {
            throw file.Fault($"[{file.Section}] is no class of characters; give one of {string.Join(", ", Enum.GetNames<CharacterClass>())}, Apostrophe or TwoInARow");
        }

        if (known is CharacterClass.DoubleMark or CharacterClass.SingleMark)
        {
            AddShape(known == CharacterClass.DoubleMark ? _doubles : _singles, file, words);
            words = words[..1];
        }

        foreach (var word in words)
        {
            if (!_named.TryAdd(CharacterOf(file, word), known))
            {
                throw file.Fault($"{word} is given twice");
            }
        }
    }

    private void AddApostrophes(LexiconFile file, string[] words)
    {
        foreach (var word in words)
        {
            _apostrophes.Add(CharacterOf(file, word));
        }
    }

    private static void AddShape(Dictionary<char, MarkShape> shapes, LexiconFile file, string[] words)
    {
        if (words.Length < 3 || !Enum.TryParse(words[1], out MarkFamily family))
        {
            throw file.Fault($"\"{file.Entry}\" is no mark, family ({string.Join(", ", Enum.GetNames<MarkFamily>())}) and two costs");
        }

        shapes[CharacterOf(file, words[0])] = words[2..] switch
        {
            ["opens"] => new MarkShape(family, 0, MarkShape.Never, IsSure: true),
            ["closes"] => new MarkShape(family, MarkShape.Never, 0, IsSure: true),
            [var open, var close] when int.TryParse(open, CultureInfo.InvariantCulture, out var first) && int.TryParse(close, CultureInfo.InvariantCulture, out var second) =>
                new MarkShape(family, first, second, IsSure: false),
            _ => throw file.Fault($"\"{file.Entry}\" has neither two costs nor \"opens\" or \"closes\" after the family"),
        };
    }

    /// <summary>The character itself, or the one with this number: U+200B.</summary>
    private static char CharacterOf(LexiconFile file, string word)
    {
        if (word.Length == 1)
        {
            return word[0];
        }

        return word.StartsWith("U+", StringComparison.Ordinal) && ushort.TryParse(word.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            ? (char)number
            : throw file.Fault($"{word} is neither one character nor U+ with its number");
    }
}
