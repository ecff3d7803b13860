using System.Globalization;
using System.Text;

namespace QuoteAttribution.Benchmarks.Texts;

/// <summary>Fills sentence frames with words; the same seed gives the same text.</summary>
internal sealed class ProseGenerator(uint seed)
{
    private readonly Dice _dice = new(seed);
    private readonly StringBuilder _text = new();
    private string _surname = "Berg";
    private bool _isWoman = true;

    /// <summary>Paragraphs with an empty line between them, until there are <paramref name="length"/> characters.</summary>
    public string Write(string[] frames, int length)
    {
        while (_text.Length < length)
        {
            Fill(_dice.Pick(frames));
            _text.Append("\n\n");
        }

        return _text.ToString();
    }

    private void Fill(string frame)
    {
        var rest = frame.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open)
        {
            var close = rest.IndexOf('}');
            _text.Append(rest[..open]);
            FillSlot(rest[(open + 1)..close].ToString());
            rest = rest[(close + 1)..];
        }

        _text.Append(rest);
    }

    private void FillSlot(string slot)
    {
        var start = _text.Length;
        Fill(Word(slot.ToLowerInvariant()));
        if (char.IsUpper(slot[0]))
        {
            _text[start] = char.ToUpperInvariant(_text[start]);
        }
    }

    private string Word(string slot) => slot switch
    {
        "name" => $"{FirstName()} {_surname = _dice.Pick(Vocabulary.Surnames)}",
        "first" => FirstName(),
        "surname" => _surname,
        "he" => _isWoman ? "she" : "he",
        "his" => _isWoman ? "her" : "his",
        "him" => _isWoman ? "her" : "him",
        "number" => (2 + _dice.Below(400)).ToString(CultureInfo.InvariantCulture),
        _ => _dice.Pick(Vocabulary.Slots[slot]),
    };

    private string FirstName()
    {
        _isWoman = _dice.Below(2) == 0;
        return _dice.Pick(_isWoman ? Vocabulary.Women : Vocabulary.Men);
    }
}
