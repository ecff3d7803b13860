using System.Globalization;
using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Quoting;

/// <summary>What a mark costs when it is read as an opener, a closer, or as no quotation mark at all; in tenths.</summary>
/// <param name="Open">0 where it looks like an opener.</param>
/// <param name="Close">0 where it looks like a closer.</param>
/// <param name="Skip">0 where it looks like an apostrophe or a sign for inches.</param>
internal readonly record struct MarkCosts(byte Open, byte Close, byte Skip)
{
    private static readonly MarkCosts[] Doubles = Read<DoublePlace>();
    private static readonly MarkCosts[] Singles = Read<SinglePlace>();
    private static readonly Weights<MarkCost> Numbers = Weights<MarkCost>.Of(File);

    private const string File = "mark-costs.txt";

    public static MarkCosts At(DoublePlace place) => Doubles[(int)place];

    public static MarkCosts At(SinglePlace place) => Singles[(int)place];

    public static int Of(MarkCost name) => (int)Numbers[name];

    public MarkCosts Add(int open, int close, int skip) =>
        new((byte)Math.Max(0, Open + open), (byte)Math.Max(0, Close + close), (byte)Math.Max(0, Skip + skip));

    public MarkCosts WithSkip(MarkCost skip) => this with { Skip = (byte)Of(skip) };

    /// <summary>Reads a section of lines <c>Place open close skip</c>, one for every name of an enumeration.</summary>
    private static MarkCosts[] Read<TPlace>()
        where TPlace : struct, Enum
    {
        var names = Enum.GetNames<TPlace>();
        var costs = new MarkCosts?[names.Length];
        using var lines = LexiconFile.Open(File);
        while (lines.Next())
        {
            if (lines.Section == typeof(TPlace).Name)
            {
                var words = lines.Entry.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var place = Array.IndexOf(names, words[0]);
                if (words.Length != 4 || place < 0 || costs[place] is not null)
                {
                    throw lines.Fault($"\"{lines.Entry}\" is no place of [{lines.Section}] with three costs, or one given twice");
                }

                costs[place] = new MarkCosts(Number(lines, words[1]), Number(lines, words[2]), Number(lines, words[3]));
            }
        }

        return Array.ConvertAll(names, name => costs[Array.IndexOf(names, name)]
            ?? throw lines.Fault($"[{typeof(TPlace).Name}] has no costs for {name}; add them"));
    }

    private static byte Number(LexiconFile lines, string word) =>
        byte.TryParse(word, CultureInfo.InvariantCulture, out var number) ? number : throw lines.Fault($"{word} is no cost from 0 to 255");
}

/// <summary>Where a double mark stands; <c>mark-costs.txt</c> has an example of each.</summary>
internal enum DoublePlace
{
    AtStart,
    AtEnd,
    Loose,
    BeforePunctuation,
    AfterPauseBeforeSmall,
    BeforeSmall,
    BeforeWord,
    AfterCommaBeforeSmall,
    AfterBracketOrColon,
    AfterWord,
    ClingsToBracketOrColon,
    ClingsBeforePause,
    DashBeforeWord,
    DashBeforeOther,
    ClingsBeforeDash,
    ClingsBeforeStop,
    StopBeforeCapital,
    PauseBeforeOther,
    AfterSymbol,
    BeforeSymbol,
    AfterNumber,
    BetweenWords,
}

/// <summary>Where a single mark stands; <c>mark-costs.txt</c> has an example of each.</summary>
internal enum SinglePlace
{
    Elides,
    ElidesAfterComma,
    OpensSpeech,
    Opens,
    BeforeStop,
    AfterPause,
    AfterNumber,
    AfterWordBeforePunctuation,
    AfterWord,
    ClingsAfterPause,
    InsideWord,
    Loose,
    LooseAfterPause,
}

/// <summary>The other numbers by which marks are paired; <c>mark-costs.txt</c> says what each is for.</summary>
internal enum MarkCost
{
    SkipAfterNumber,
    SkipPossessiveBeforeSmall,
    SkipPossessive,
    SkipClipped,
    SkipOpenerShape,
    SkipOpenerShapeElides,
    LooseOpenerShape,
    SkipCloserShapeAtStart,
    Nest,
    Reopen,
    OpenAtEnd,
    OpenAtEndSingle,
    OpenAtEndGoesOn,
    StrayFrom,
    Clear,
}
