using QuoteAttribution.Genres;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Links what people tell in their own words of what others say: <c>“Gran says you must never touch one,” said Ann.</c></summary>
/// <remarks>Ask for the paragraphs in their order, each when its passages have their owners.</remarks>
internal ref struct InnerLinker(QuotedText quoted, Genre genre, IndirectQuotations indirect, LinkTables tables)
{
    private readonly ReadOnlySpan<Passage> _passages = quoted.Passages;
    private readonly ReadOnlySpan<Token> _tokens = quoted.Segments.Tokens;
    private readonly bool _isWanted = (indirect & IndirectQuotations.Speech) != 0;
    private int _passage;

    public void Run(TokenRange paragraph)
    {
        for (; _passage < _passages.Length && _passages[_passage].Tokens.Start < paragraph.End; _passage++)
        {
            if (_isWanted && _passages[_passage].Parent == Passage.None && tables.Links.OwnerOf(_passage) is not null && MayReport(_passages[_passage].Tokens))
            {
                Link(_passage);
            }
        }
    }

    /// <summary>Whether a verb stands in it whose object is what is said; in most passages none does.</summary>
    private readonly bool MayReport(TokenRange range)
    {
        foreach (ref readonly var token in _tokens[range.Start..range.End])
        {
            if (token.Has(WordTraits.Reports))
            {
                return true;
            }
        }

        return false;
    }

    private readonly void Link(int passage)
    {
        var next = passage + 1;
        var holdsPassages = next < _passages.Length && _passages[next].Parent == passage;
        tables.Phrases.Clear();
        new Chunker(_tokens, _passages, tables.Phrases, passage).Read(BetweenMarks(_passages[passage].Tokens), ref next);
        var view = new ParagraphView(quoted.Segments.Text, _tokens, holdsPassages ? _passages : [], tables.Phrases.Items);
        tables.Reports.Clear();
        new ParagraphLinker(new ParagraphLinks(view, _passages[passage].Paragraph, genre, tables.Links, IndirectQuotations.Speech, passage), tables.Reports).Run();
    }

    private readonly TokenRange BetweenMarks(TokenRange passage)
    {
        var start = IsMark(_tokens[passage.Start]) || _tokens[passage.Start].Kind == TokenKind.Dash ? passage.Start + 1 : passage.Start;
        var end = IsMark(_tokens[passage.End - 1]) ? passage.End - 1 : passage.End;
        return new TokenRange(start, Math.Max(start, end));
    }

    private static bool IsMark(in Token token) => token.Kind is TokenKind.DoubleMark or TokenKind.SingleMark;
}
