using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>Says who has a part in a talk: <c>HOST: I'm Ann Reed.</c>, and <c>THE COURT</c> after <c>BEFORE THE HONORABLE ANN REED</c>.</summary>
internal sealed class PartNames(QuotedText quoted, NamesInText names, Cast cast)
{
    // Hello, everybody, and welcome back to the show about all that floats and those who sail in it. I'm Ann Reed.
    private const int FarthestOwnName = 60;

    // The head of a record names forty people at most.
    private const int MostNames = 40;

    /// <summary>Whoever gives the own name in a turn; null where nobody does.</summary>
    public Referent? OwnName(in LabelledTurn turn)
    {
        var tokens = quoted.Segments.Tokens;
        var limit = Math.Min(turn.Content.End, turn.Content.Start + FarthestOwnName);
        for (var next = names.LastBefore(turn.Content.Start) + 1; next < names.Items.Length && names.Items[next].Tokens.Start < limit; next++)
        {
            var first = names.Items[next].Tokens.Start;
            if (first >= turn.Content.Start + 2 && WordLists.Am.Has(Word(first - 1)) && tokens[first - 2].Has(WordTraits.FirstPerson) && cast.OfMention[next] is { IsPerson: true, HasFullName: true } own)
            {
                return own;
            }
        }

        return null;
    }

    /// <summary>Whoever has the title of a judge before the first turn, where a label means the court; null where nobody has.</summary>
    public Referent? Judge(in TurnLabel label)
    {
        if (!WordLists.Court.Has(Word(label.Name.End - 1)))
        {
            return null;
        }

        var last = Math.Min(names.LastBefore(quoted.Turns[0].Label.Line), MostNames);
        for (var i = 0; i <= last; i++)
        {
            var name = names.Items[i];
            if (cast.OfMention[i] is { IsPerson: true, HasFullName: true } judge && (HoldsTitle(name.Tokens.Start, name.Core.Start) || (name.Tokens.Start > 0 && HoldsTitle(name.Tokens.Start - 1, name.Tokens.Start))))
            {
                return judge;
            }
        }

        return null;
    }

    private bool HoldsTitle(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (WordLists.JudgeTitle.Has(Word(i).TrimEnd('.')))
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<char> Word(int i) => quoted.Segments.Tokens[i].Span.In(quoted.Segments.Text);
}
