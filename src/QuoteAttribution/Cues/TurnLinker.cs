using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;
using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Cues;

/// <summary>Links what is said after a label to the label: <c>BROOK: Will it hold?</c> Ask for the paragraphs in their order.</summary>
internal ref struct TurnLinker(QuotedText quoted, QuotationLinks links)
{
    /// <summary>No turn.</summary>
    public const int None = -1;

    private readonly ReadOnlySpan<LabelledTurn> _turns = quoted.Turns;
    private readonly ReadOnlySpan<Token> _tokens = quoted.Segments.Tokens;
    private int _turn;
    private int _passage;

    /// <summary>The turn to which a paragraph belongs, which is linked when its first paragraph comes.</summary>
    public int Enter(int paragraph)
    {
        while (_turn < _turns.Length && _turns[_turn].Last < paragraph)
        {
            _turn++;
        }

        if (_turn == _turns.Length || _turns[_turn].First > paragraph)
        {
            return None;
        }

        if (_turns[_turn].First == paragraph)
        {
            Link(_turns[_turn]);
        }

        return _turn;
    }

    private void Link(in LabelledTurn turn)
    {
        while (_passage < quoted.Passages.Length && quoted.Passages[_passage].Tokens.End <= turn.Content.Start)
        {
            _passage++;
        }

        var link = links.Add(KindOf(turn), turn.First, Patterns.SpeakerLabel);
        link.LastParagraph = turn.Last;
        link.Turn = _turn;
        link.Cue = turn.Label.Mark < 0 ? default : new TokenRange(turn.Label.Mark, turn.Label.Mark + 1);
        link.Source = Source(turn.Label.Element == LabelElement.Changing ? default : turn.Label.Name);
        if (link.Kind == QuotationKind.Direct)
        {
            links.OwnerOf(_passage) = link;
            link.Add(quoted.Passages[_passage].Content);
            return;
        }

        AddSpans(link, turn.Content);
    }

    /// <summary>The kinds are about marks: a turn of a transcript has none, unless it quotes somebody, or stands in marks as a whole.</summary>
    private readonly QuotationKind KindOf(in LabelledTurn turn)
    {
        if (_passage == quoted.Passages.Length || quoted.Passages[_passage].Tokens.Start >= turn.Content.End)
        {
            return QuotationKind.Indirect;
        }

        var first = quoted.Passages[_passage];
        return first.Kind == PassageKind.Speech && first.Tokens.Start == turn.Content.Start && first.Tokens.End >= turn.Content.End
            ? QuotationKind.Direct
            : QuotationKind.Mixed;
    }

    /// <summary>The label; none where an interview prints none, or only a sign that somebody else speaks.</summary>
    private readonly SourcePhrase Source(TokenRange name)
    {
        if (name.Count == 0)
        {
            return default;
        }

        var phrase = new Phrase(PhraseKind.NounPhrase, VerbShape.None, name, name.End - 1, _tokens[name.End - 1].Traits & ~WordTraits.AnyPronoun);
        return new SourcePhrase(name, -1, -1, phrase, phrase, false);
    }

    /// <summary>All that is said, the stage directions left out.</summary>
    private readonly void AddSpans(QuotationLink link, TokenRange content)
    {
        var start = content.Start;
        for (var i = content.Start; i < content.End;)
        {
            if (Direction.EndWithin(quoted.Segments.Text, _tokens, i, content.Start, content.End) is > 0 and var end)
            {
                Add(link, start, i);
                start = i = end;
            }
            else
            {
                i++;
            }
        }

        Add(link, start, content.End);
        if (link.Spans.IsEmpty)
        {
            link.Add(quoted.Segments.SpanOf(content));
        }
    }

    private readonly void Add(QuotationLink link, int start, int end)
    {
        if (start < end)
        {
            link.Add(quoted.Segments.SpanOf(new TokenRange(start, end)));
        }
    }
}
