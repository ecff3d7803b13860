using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;
using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>
/// Says who asks and who answers where the labels are only <c>Q.</c> and <c>A.</c>: in court whom the record calls (<c>BY MS. BROOK:</c>,
/// <c>TOM LIND, sworn.</c>), in an interview whom it is about.
/// </summary>
internal sealed class AnswerResolver(QuotedText quoted, NamesInText names, Cast cast)
{
    // EXAMINATION BY MS. BROOK:
    private const int LongestHeading = 14;

    private readonly Referent?[] _speakers = new Referent?[quoted.Turns.Length];
    private Referent? _asks;
    private Referent? _answers;
    private bool _isRead;

    /// <summary>Who speaks a turn; null where only the label tells.</summary>
    public Referent? SpeakerOf(int turn)
    {
        if (!_isRead)
        {
            Read();
            _isRead = true;
        }

        return _speakers[turn];
    }

    /// <summary>Walks the paragraphs that are no turns, and gives the turns after each whom it calls.</summary>
    private void Read()
    {
        _answers = WhomItIsAbout();
        var paragraph = 0;
        for (var i = 0; i < _speakers.Length; i++)
        {
            ref readonly var turn = ref quoted.Turns[i];
            for (; paragraph < turn.First; paragraph++)
            {
                ReadHeading(quoted.Segments.Paragraphs[paragraph]);
            }

            paragraph = Math.Max(paragraph, turn.First + 1);
            _speakers[i] = turn.Label.Element switch
            {
                LabelElement.Question => _asks,
                LabelElement.Answer => _answers,
                _ => null,
            };
        }
    }

    private void ReadHeading(TokenRange paragraph)
    {
        var tokens = quoted.Segments.Tokens;
        for (var i = paragraph.Start; i < Math.Min(paragraph.End, paragraph.Start + LongestHeading); i++)
        {
            if (tokens[i].Has(WordTraits.Agent) && tokens[paragraph.End - 1].Kind == TokenKind.Colon && paragraph.Count <= LongestHeading)
            {
                _asks = NameIn(new TokenRange(i, paragraph.End)) ?? _asks;
            }

            if (tokens[i].IsWord && WordLists.Sworn.Has(tokens[i].Span.In(quoted.Segments.Text)))
            {
                _answers = NameIn(new TokenRange(paragraph.Start, i)) ?? _answers;
            }
        }
    }

    private Referent? NameIn(TokenRange range)
    {
        var last = names.LastBefore(range.End);
        return last >= 0 && names.Items[last].Tokens.Start >= range.Start ? cast.OfMention[last] : null;
    }

    /// <summary>The person who is named most often before the first question; the first of them where several are.</summary>
    private Referent? WhomItIsAbout()
    {
        var counts = new Dictionary<Referent, int>();
        Referent? best = null;
        var last = names.LastBefore(quoted.Turns[0].Label.Line);
        for (var i = 0; i <= last; i++)
        {
            var referent = cast.OfMention[i];
            if (referent.Kind == SpeakerKind.Person && referent.HasFullName)
            {
                var count = counts[referent] = counts.GetValueOrDefault(referent) + 1;
                best = best is null || count > counts[best] ? referent : best;
            }
        }

        return best;
    }
}
