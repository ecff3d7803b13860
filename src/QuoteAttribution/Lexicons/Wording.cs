using System.Globalization;
using System.Text;

namespace QuoteAttribution.Lexicons;

/// <summary>What people read for each name of an enumeration: a section of a file has a line <c>Name words</c> for every one.</summary>
/// <typeparam name="TName">The names; the section is called as the enumeration is.</typeparam>
internal sealed class Wording<TName>
    where TName : struct, Enum
{
    private const string Count = "{count}";

    private readonly Dictionary<TName, Reason> _words = [];

    private Wording()
    {
    }

    /// <summary>The words that come with the library; read when somebody asks for the first time, which most programs never do.</summary>
    public static Wording<TName> OfReasons { get; } = ReadReasons();

    /// <summary>Reads the section of an open file.</summary>
    /// <exception cref="FormatException">Words are missing, given twice, or for a name that nobody knows.</exception>
    public static Wording<TName> Read(LexiconFile file)
    {
        var wording = new Wording<TName>();
        while (file.Next())
        {
            if (file.Section == typeof(TName).Name)
            {
                wording.Add(file);
            }
        }

        foreach (var name in Enum.GetValues<TName>())
        {
            if (!wording._words.ContainsKey(name))
            {
                throw file.Fault($"[{typeof(TName).Name}] has no words for {name}; add a line");
            }
        }

        return wording;
    }

    /// <summary>A reason in words.</summary>
    /// <param name="name">Which.</param>
    /// <param name="weight">What it weighs; null where nothing is weighed.</param>
    /// <param name="count">What <c>{count}</c> in the words stands for.</param>
    public Reason Of(TName name, double? weight = null, int count = 0)
    {
        var words = _words[name];
        return weight is null ? words : new Reason(words.Id, words.Text.Replace(Count, count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), weight);
    }

    private static Wording<TName> ReadReasons()
    {
        using var lines = LexiconFile.Open("reason-words.txt");
        return Read(lines);
    }

    private void Add(LexiconFile file)
    {
        var blank = file.Entry.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0 || !Enum.TryParse<TName>(file.Entry[..blank], out var name))
        {
            throw file.Fault($"[{typeof(TName).Name}] cannot read \"{file.Entry}\"; give one of {string.Join(", ", Enum.GetNames<TName>())} with its words");
        }

        if (!_words.TryAdd(name, new Reason(IdOf(file.Entry[..blank]), file.Entry[blank..].Trim())))
        {
            throw file.Fault($"{name} is given twice");
        }
    }

    // TagNames: tag-names
    private static string IdOf(string name)
    {
        var id = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && id.Length > 0)
            {
                id.Append('-');
            }

            id.Append(char.ToLowerInvariant(c));
        }

        return id.ToString();
    }
}
