using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Phrases;

/// <summary>What stands around a phrase, as a row of <c>phrase-patterns.txt</c> says it: <c>NounPhrase Comma NounPhrase &lt;Coordinator&gt; * !Verb</c>.</summary>
/// <remarks>
/// Elements are matched outward from the one in angle brackets, one phrase each and without going back, so a match costs a test of some bits for
/// each element.
/// </remarks>
internal sealed class PhrasePattern
{
    private const uint AnyKind = uint.MaxValue;

    private readonly Element[] _left;
    private readonly Element _anchor;
    private readonly Element[] _right;
    private readonly uint _anchorKinds;

    /// <param name="row">The elements; the one in angle brackets is the phrase that is asked about.</param>
    /// <exception cref="FormatException">The row cannot be read; the message says why.</exception>
    public PhrasePattern(string row)
    {
        var words = row.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var anchor = Array.FindIndex(words, static word => word is ['<', .., '>']);
        if (anchor < 0 || Array.FindLastIndex(words, static word => word is ['<', .., '>']) != anchor)
        {
            throw new FormatException($"\"{row}\" needs one element in angle brackets: the phrase that is asked about");
        }

        _left = [.. words[..anchor].Reverse().Select(Element.Of)];
        _anchor = Element.Of(words[anchor][1..^1]);
        _right = [.. words[(anchor + 1)..].Select(Element.Of)];
        _anchorKinds = _anchor.IsNegated ? AnyKind : _anchor.Kinds;
    }

    /// <summary>Whether the phrase and those around it are as the pattern says; outside of the paragraph there are stops.</summary>
    public bool Matches(in ParagraphView view, int phrase) =>
        // Most that are asked about are of another kind.
        (_anchorKinds >> (int)view.KindAt(phrase) & 1) != 0 && _anchor.Matches(view, phrase) && MatchesAround(view, phrase);

    private bool MatchesAround(in ParagraphView view, int phrase)
    {
        var at = phrase;
        foreach (ref readonly var element in _right.AsSpan())
        {
            at = element.SkipsAsides ? view.SkipAsidesRight(at + 1) : at + 1;
            if (!element.Matches(view, at))
            {
                return false;
            }
        }

        at = phrase;
        foreach (ref readonly var element in _left.AsSpan())
        {
            at = element.SkipsAsides ? view.SkipAsidesLeft(at - 1) : at - 1;
            if (!element.Matches(view, at))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>One phrase of a pattern.</summary>
    private readonly record struct Element(uint Kinds, uint Shapes, WordTraits Any, WordTraits None, bool IsNegated, bool SkipsAsides)
    {
        /// <summary>Reads <c>~!Verb(Finite)[Say|-Modal]</c>: asides on the way to it are skipped, it is not, of these kinds, of this form, with any and without any of these traits.</summary>
        public static Element Of(string word)
        {
            var rest = word;
            var skips = Take(ref rest, '~');
            var isNegated = Take(ref rest, '!');
            var traits = Within(ref rest, '[', ']');
            var shapes = Within(ref rest, '(', ')');
            return new Element(
                rest == "*" ? AnyKind : rest.Split('|').Aggregate(0u, (kinds, name) => kinds | 1u << (int)ValueOf<PhraseKind>(name, word)),
                shapes.Aggregate(0u, (all, name) => all | 1u << (int)ValueOf<VerbShape>(name, word)),
                traits.Where(static name => name[0] != '-').Aggregate(WordTraits.None, (all, name) => all | ValueOf<WordTraits>(name, word)),
                traits.Where(static name => name[0] == '-').Aggregate(WordTraits.None, (all, name) => all | ValueOf<WordTraits>(name[1..], word)),
                isNegated,
                skips);
        }

        public bool Matches(in ParagraphView view, int phrase) => IsMet(view, phrase) != IsNegated;

        private bool IsMet(in ParagraphView view, int phrase)
        {
            if ((Kinds >> (int)view.KindAt(phrase) & 1) == 0)
            {
                return false;
            }

            if (Shapes == 0 && Any == 0 && None == 0)
            {
                return true;
            }

            if ((uint)phrase >= (uint)view.Count)
            {
                return Shapes == 0 && Any == 0;
            }

            ref readonly var at = ref view.Phrases[phrase];
            return (Shapes == 0 || (Shapes >> (int)at.Shape & 1) != 0) && (Any == 0 || at.Has(Any)) && !at.Has(None);
        }

        private static bool Take(ref string word, char sign)
        {
            var has = word.StartsWith(sign);
            word = has ? word[1..] : word;
            return has;
        }

        private static string[] Within(ref string word, char open, char close)
        {
            var start = word.IndexOf(open, StringComparison.Ordinal);
            if (start < 0)
            {
                return [];
            }

            var end = word.IndexOf(close, start);
            var names = end < 0 ? throw new FormatException($"\"{word}\" opens a bracket without closing it") : word[(start + 1)..end].Split('|');
            word = word[..start] + word[(end + 1)..];
            return names;
        }

        private static T ValueOf<T>(string name, string word)
            where T : struct, Enum =>
            Enum.TryParse<T>(name, out var value) ? value : throw new FormatException($"\"{word}\" names \"{name}\"; give one of {string.Join(", ", Enum.GetNames<T>())}");
    }
}
