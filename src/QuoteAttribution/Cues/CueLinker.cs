using QuoteAttribution.Cues.Reports;
using QuoteAttribution.Genres;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Links the quotations of a text to their cues and source phrases, paragraph by paragraph.</summary>
internal ref struct CueLinker(QuotedText quoted, Genre genre, IndirectQuotations indirect, LinkTables tables)
{
    private ParagraphReader _reader = new(quoted, genre, tables.Phrases, indirect);
    private LabelledParagraphs _labels = new(quoted.Segments.Labels);
    private TurnLinker _turns = new(quoted, tables.Links);
    private InnerLinker _inner = new(quoted, genre, indirect, tables);
    private CueFrame _announced;
    private QuotationLink? _before;
    private int _paragraph;

    /// <summary>The links in the order of their start; speech that nothing links has a link without source.</summary>
    public static QuotationLinks Link(QuotedText quoted, Genre genre, IndirectQuotations indirect, LinkTables tables)
    {
        tables.Links.Prepare(quoted.Passages.Length);
        new CueLinker(quoted, genre, indirect, tables).Run();
        if (genre == Genre.Report)
        {
            RepeatedWords.Link(quoted, tables.Links);
            Echo.Link(quoted, tables.Links);
        }

        tables.Links.PutInOrder();
        ReportJudge.Judge(tables.Links.Items, quoted.Segments.Cancellation);
        return tables.Links;
    }

    private void Run()
    {
        var paragraphs = quoted.Segments.Paragraphs;
        while (_paragraph < paragraphs.Length)
        {
            quoted.Segments.Cancellation.ThrowIfCancellationRequested();
            Link(paragraphs);
        }
    }

    private void Link(ReadOnlySpan<TokenRange> paragraphs)
    {
        var tokens = quoted.Segments.Tokens;
        var paragraph = _labels.Body(paragraphs[_paragraph]);
        var turn = _turns.Enter(_paragraph);
        if (SignatureLine.Follows(tokens, paragraphs, _paragraph))
        {
            paragraph = new TokenRange(paragraph.Start, paragraphs[++_paragraph].End);
        }

        paragraph = turn == TurnLinker.None ? paragraph : WithoutAddressees(paragraph);
        if (paragraph.Count == 0)
        {
            (_before, _announced) = (null, default);
            _paragraph++;
            return;
        }

        var hasPassages = _reader.Read(paragraph);
        var view = new ParagraphView(quoted.Segments.Text, tokens, hasPassages ? quoted.Passages : [], tables.Phrases.Items);
        var first = tables.Links.Count;
        var isTurn = turn != TurnLinker.None;
        tables.Reports.Clear();
        var linker = new ParagraphLinker(new ParagraphLinks(view, _paragraph, genre, tables.Links, indirect), tables.Reports, quoted.Segments.Cancellation);
        linker.Run();
        _before = new Continuations(view, _paragraph, genre, tables.Links, first, isTurn).Run(_announced, _before);
        _announced = linker.Announced;
        _inner.Run(paragraph);
        _paragraph++;
        if (isTurn)
        {
            SetTurn(tables.Links, first, turn);
        }
    }

    /// <summary>@ann @tom I said so: those who are answered are no part of the sentence; one alone may be its subject.</summary>
    private readonly TokenRange WithoutAddressees(TokenRange paragraph)
    {
        var tokens = quoted.Segments.Tokens;
        var first = paragraph.Start;
        while (first < paragraph.End && tokens[first].Has(TokenTraits.Handle))
        {
            first++;
        }

        return first == paragraph.Start || first == paragraph.End || (first == paragraph.Start + 1 && tokens[first].Has(WordTraits.Verb | WordTraits.Cue | WordTraits.Helper))
            ? paragraph
            : new TokenRange(first, paragraph.End);
    }

    /// <summary>Whoever speaks the turn says what stands in it, too: "I asked him", "my father said".</summary>
    private static void SetTurn(QuotationLinks links, int first, int turn)
    {
        for (var i = first; i < links.Count; i++)
        {
            links[i].Turn = turn;
        }
    }
}
