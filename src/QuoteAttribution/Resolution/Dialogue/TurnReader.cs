using QuoteAttribution.Cues;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Quoting;
using QuoteAttribution.Resolution.Sources;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Gathers the quotations of a text into turns.</summary>
internal sealed class TurnReader(QuotedText quoted, SourceResolver sources, SideReader sides, PartOwner owners, DialogueTables tables)
{
    // Where that many paragraphs of narration stand between two lines, another scene has begun.
    private const int LongestPause = 6;

    private int _near;

    /// <summary>Gives each direct quotation its turn; the others have none.</summary>
    public Reused<Turn> Read(QuotationLinks links)
    {
        tables.Open(links.Count);
        foreach (var link in links.Items)
        {
            quoted.Segments.Cancellation.ThrowIfCancellationRequested();
            if (link.Kind != QuotationKind.Indirect && link.Within == Passage.None)
            {
                Add(link);
            }
        }

        var turns = tables.Turns.Items;
        for (var i = 0; i < turns.Length; i++)
        {
            turns[i].Gap = i == 0 ? int.MaxValue : Touch(turns[i - 1], turns[i]) ? 0 : turns[i].Paragraph - turns[i - 1].LastParagraph - 1;
            turns[i].StartsScene = turns[i].Gap > LongestPause;
            turns[i].FollowsQuestion = !turns[i].StartsScene && turns[i].Gap >= 0 && turns[i - 1].IsQuestion;
            turns[i].FollowsAnswer = i > 1 && turns[i].Gap == 0 && turns[i - 1].Gap == 0 && turns[i - 2].IsQuestion;
        }

        return tables.Turns;
    }

    /// <summary>“Where is Rolf?” | “Upstairs.”: nothing but marks between them, so the second is a line of its own though no paragraph begins.</summary>
    private bool Touch(Turn before, Turn turn)
    {
        if (before.Content.Count == 0 || turn.Content.Count == 0 || turn.Content[0].Start < before.Content[^1].End + 2)
        {
            return false;
        }

        foreach (ref readonly var token in quoted.Segments.Tokens[before.Content[^1].End..turn.Content[0].Start])
        {
            if (token.Kind is not (TokenKind.DoubleMark or TokenKind.SingleMark))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(QuotationLink link)
    {
        var root = link;
        while (root.SameSpeakerAs is { } other)
        {
            root = other;
        }

        if (root.Kind == QuotationKind.Indirect || (root.Kind == QuotationKind.Mixed && root.Source.IsNone) || AreWordsOnly(root))
        {
            // Quoted words that nobody is said to speak, or that are told of.
            return;
        }

        var turnOf = tables.OfLink;
        var turn = turnOf[root.Number] ??= New(root, link.Paragraph);
        turnOf[link.Number] = turn;
        for (var i = 0; i < link.Spans.Length; i++)
        {
            AddContent(turn, link.Spans[i]);
        }
    }

    /// <summary>The mayor had promised “a new pier” in May: words within a sentence of the narration are no line.</summary>
    private bool AreWordsOnly(QuotationLink link)
    {
        var first = TokenAt(link.Start);
        var tokens = quoted.Segments.Tokens;
        return link.Pattern == Patterns.SourceCueQuotation && first > 1 && first < tokens.Length && tokens[first] is { IsWord: true, IsCapitalised: false }
            && tokens[first - 1].Kind is TokenKind.DoubleMark or TokenKind.SingleMark && tokens[first - 2].IsWord;
    }

    private Turn New(QuotationLink root, int paragraph)
    {
        var kind = KindOf(root);
        var isOneOfTwo = tables.Turns.Count > 0 && tables.Turns[tables.Turns.Count - 1].Tag.Noun.IsNew;
        var turn = tables.Turns.Next();
        turn.Begin(root, paragraph, kind == TagKind.None && root.Spans.Length > 0 ? sides.Read(paragraph, RangeOf(root.Spans[0])) : owners.TagOf(root) ?? TagOf(root, kind, isOneOfTwo));
        return turn;
    }

    private DialogueTag TagOf(QuotationLink link, TagKind kind, bool isOneOfTwo)
    {
        var addressee = link.Addressee.Count > 0 ? sources.NameIn(link.Addressee) : null;
        var referent = kind is TagKind.Name or TagKind.Beat ? sources.Named(link.Source) : kind == TagKind.Noun ? sources.Resolve(link, null) : null;
        return kind == TagKind.Noun && referent is { Forms.Length: > 0 } && link.Source.WithoutClitic.Count == 1
            ? new DialogueTag(DialogueTag.KindOfNamed(link), referent, Gender.Unknown, default, addressee)
            : new DialogueTag(
                kind,
                referent,
                kind is TagKind.Pronoun or TagKind.Noun ? link.Source.Head.Traits.Gender() : Gender.Unknown,
                kind == TagKind.Noun ? TagNoun.Of(quoted.Segments, link.Source.Head, isOneOfTwo) : default,
                addressee);
    }

    private TagKind KindOf(QuotationLink link)
    {
        if (link.Source.IsNone)
        {
            return TagKind.None;
        }

        if (sources.Named(link.Source) is not null)
        {
            return DialogueTag.KindOfNamed(link);
        }

        var head = link.Source.Head;
        return !sources.IsPronoun(head) ? TagKind.Noun
            : head.Has(WordTraits.FirstPerson) ? TagKind.FirstPerson
            : TagKind.Pronoun;
    }

    private void AddContent(Turn turn, TextSpan span)
    {
        var range = RangeOf(span);
        turn.Content.Add(range);
        turn.LastParagraph = Math.Max(turn.LastParagraph, ParagraphOf(range.End - 1, turn.LastParagraph));
        turn.IsQuestion = span.Length > 0 && quoted.Segments.Text[span.End - 1] == '?';
    }

    private TokenRange RangeOf(TextSpan span) => new(TokenAt(span.Start), TokenAt(span.End));

    private int ParagraphOf(int token, int from)
    {
        var paragraphs = quoted.Segments.Paragraphs;
        while (from + 1 < paragraphs.Length && paragraphs[from].End <= token)
        {
            from++;
        }

        return from;
    }

    /// <summary>Index of the first token that starts at or after an offset; looked for near the one before, in steps that double.</summary>
    private int TokenAt(int offset)
    {
        var tokens = quoted.Segments.Tokens;
        var low = _near < tokens.Length && tokens[_near].Start < offset ? _near : 0;
        var high = low;
        for (var step = 8; high < tokens.Length && tokens[high].Start < offset; step *= 2)
        {
            low = high;
            high = Math.Min(tokens.Length, high + step);
        }

        return _near = quoted.Segments.TokenFrom(offset, low, high);
    }
}
