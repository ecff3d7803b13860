using QuoteAttribution.Lexicons;
using QuoteAttribution.Mentions;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Speakers;

/// <summary>Finds all proper names of a text, inside quotations and outside.</summary>
internal readonly ref struct NameScanner(ReadOnlySpan<Token> tokens, PooledList<NameMention> names)
{
    // A capital at a sentence's start makes no name of these.
    private const WordTraits PlainWord = WordTraits.Determiner | WordTraits.Possessive | WordTraits.AnyPronoun | WordTraits.Preposition
        | WordTraits.Coordinator | WordTraits.Subordinator | WordTraits.Relative | WordTraits.Adverb | WordTraits.Quantifier
        | WordTraits.Common | WordTraits.Role | WordTraits.Group | WordTraits.Kinship | WordTraits.Document | WordTraits.Verb
        | WordTraits.Cue | WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Negation | WordTraits.Time | WordTraits.Organisation;

    private const WordTraits NeverPart = WordTraits.Pronoun | WordTraits.Time | WordTraits.Auxiliary | WordTraits.Modal;

    private const WordTraits BeforeName = WordTraits.Title | WordTraits.Role | WordTraits.Demonym | WordTraits.Kinship;

    private readonly ReadOnlySpan<Token> _tokens = tokens;

    public void Run(SegmentedText text, ReadOnlySpan<Passage> passages)
    {
        var paragraphs = text.Paragraphs;
        int passage = 0, p = 0, behind = 0;
        foreach (var i in text.Capitals)
        {
            if (i < behind || !CanStart(i))
            {
                continue;
            }

            while (paragraphs[p].End <= i)
            {
                p++;
            }

            while (passage < passages.Length && passages[passage].Tokens.End <= i)
            {
                passage++;
            }

            behind = EndOf(i, paragraphs[p].End);
            Add(i, behind, p, passage < passages.Length && passages[passage].Tokens.Start <= i);
        }
    }

    private bool CanStart(int i)
    {
        ref readonly var word = ref _tokens[i];
        if (!word.IsWord || !word.IsCapitalised || word.Has(NeverPart))
        {
            return false;
        }

        return !OpensSentence(i) || !word.Has(PlainWord) || (word.Has(BeforeName) && i + 1 < _tokens.Length && IsPart(i + 1));
    }

    /// <summary>Sentence starts, and the first word between quotation marks, are capitalised whatever they are.</summary>
    private bool OpensSentence(int i) =>
        _tokens[i].Has(TokenTraits.SentenceStart)
        || (i > 0 && _tokens[i - 1].Kind is TokenKind.DoubleMark or TokenKind.SingleMark or TokenKind.Colon or TokenKind.Stop or TokenKind.Dash or TokenKind.OpenBracket);

    private bool IsPart(int i) => _tokens[i].IsWord && _tokens[i].IsCapitalised && !_tokens[i].Has(NeverPart);

    private int EndOf(int start, int limit)
    {
        var i = start + 1;
        while (i < limit)
        {
            if (IsPart(i) && !_tokens[i].Has(TokenTraits.SentenceStart))
            {
                i++;
            }
            else if (_tokens[i].Has(WordTraits.NameParticle) && i + 1 < limit && IsPart(i + 1))
            {
                i += 2;
            }
            else if (_tokens[i].Kind == TokenKind.Comma && i + 1 < limit && _tokens[i + 1].Has(WordTraits.NameSuffix))
            {
                i += 2;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>"his spokesman, Piotr Orlov, recalled": a verb stands behind the closing comma.</summary>
    private bool IsApposedSubject(int start, int end) =>
        start > 0 && _tokens[start - 1].Kind == TokenKind.Comma && end + 1 < _tokens.Length && _tokens[end].Kind == TokenKind.Comma
        && _tokens[end + 1] is { IsWord: true, IsCapitalised: false } verb && !WordClass.IsFunctionWord(verb);

    private void Add(int start, int end, int paragraph, bool inPassage)
    {
        var core = NameCore.Start(_tokens, start, end);
        var title = WordTraits.None;
        for (var i = start; i < core; i++)
        {
            title |= _tokens[i].Traits & (BeforeName | WordTraits.Masculine | WordTraits.Feminine);
        }

        var next = end < _tokens.Length ? _tokens[end] : default;
        var isSubject = _tokens[start].Has(TokenTraits.SentenceStart) || IsApposedSubject(start, end) || WordClass.IsVerbal(next) || next.Has(WordTraits.Auxiliary | WordTraits.Modal);
        var isPossessive = next.Kind == TokenKind.Clitic && !next.Has(WordTraits.Modal);
        names.Add(new NameMention(
            new TokenRange(start, end), new TokenRange(core, end), title, paragraph, inPassage, isSubject && !isPossessive, isPossessive, HasArticle(start)));
    }

    private bool HasArticle(int start) => start > 0 && _tokens[start - 1].Has(WordTraits.Determiner);
}
