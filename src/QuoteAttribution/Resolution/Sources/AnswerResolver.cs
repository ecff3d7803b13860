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

    // Who the answers are given by is told at the beginning.
    private const int FirstAnswers = 2;

    private readonly Referent?[] _speakers = new Referent?[quoted.Turns.Length];
    private readonly List<int> _unsworn = [];
    private Referent? _asks;
    private Referent? _answers;
    private bool _isRead;
    private bool _isSworn;

    /// <summary>Whether somebody is known to give the answers.</summary>
    public bool KnowsWhoAnswers => _answers is not null;

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
        _asks = WhoInterviews() ?? new Standfirst(quoted, names, cast).WhoAsks();
        _answers = WhoAnswersByName() ?? WhomItIsAbout();
        var paragraph = 0;
        for (var i = 0; i < _speakers.Length; i++)
        {
            ref readonly var turn = ref quoted.Turns[i];
            for (; paragraph < turn.First; paragraph++)
            {
                ReadHeading(quoted.Segments.Paragraphs[paragraph]);
            }

            paragraph = Math.Max(paragraph, turn.First + 1);
            NoteTurn(i, turn.Label.Element);
        }
    }

    private void NoteTurn(int turn, LabelElement element)
    {
        if (element is not (LabelElement.Question or LabelElement.Answer))
        {
            // THE WITNESS: I do. The name follows, and the oath, after which the questions begin.
            _unsworn.Add(turn);
            _speakers[turn] = _isSworn ? _answers : null;
            Swear(NameStated(turn));
            return;
        }

        _unsworn.Clear();
        _speakers[turn] = element == LabelElement.Question ? _asks : _answers;
    }

    /// <summary>THE CLERK: State your name. THE WITNESS: Tom Lind. L-I-N-D.</summary>
    private Referent? NameStated(int turn)
    {
        if (turn == 0 || !WordLists.Witness.Has(Word(quoted.Turns[turn].Label.Name.End - 1)))
        {
            return null;
        }

        var next = names.LastBefore(quoted.Turns[turn].Content.Start) + 1;
        return next < names.Items.Length && names.Items[next].Tokens.Start == quoted.Turns[turn].Content.Start && AsksForName(quoted.Turns[turn - 1].Content) ? cast.OfMention[next] : null;
    }

    private bool AsksForName(TokenRange content)
    {
        for (var i = content.Start + 1; i < Math.Min(content.End, content.Start + LongestHeading); i++)
        {
            if (WordLists.NameNoun.Has(Word(i)) && quoted.Segments.Tokens[i - 1].Has(WordTraits.Possessive))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadHeading(TokenRange paragraph)
    {
        var tokens = quoted.Segments.Tokens;
        var isShort = paragraph.Count <= LongestHeading;
        for (var i = paragraph.Start; i < Math.Min(paragraph.End, paragraph.Start + (isShort ? LongestHeading : Oath.Longest)); i++)
        {
            if (isShort && tokens[i].Has(WordTraits.Agent) && tokens[paragraph.End - 1].Kind != TokenKind.Stop && !IsOfPictures(paragraph.Start, i))
            {
                _asks = NameIn(new TokenRange(i, paragraph.End)) ?? _asks;
            }

            if (isShort && i + 2 < paragraph.End && WordLists.Examining.Has(Word(i)) && tokens[i + 1].Has(WordTraits.Preposition) && !tokens[i + 1].Has(WordTraits.Agent))
            {
                Swear(FirstNameIn(new TokenRange(i + 2, paragraph.End)));
            }

            if (tokens[i].IsWord && WordLists.Sworn.Has(Word(i)) && (isShort || Oath.Opens(quoted.Segments.Text, tokens, paragraph)))
            {
                Swear(FirstNameIn(new TokenRange(paragraph.Start, i)) ?? NameIn(new TokenRange(paragraph.Start, i)));
            }
        }
    }

    /// <summary>Photographs by Tom Lind: he asks nobody.</summary>
    private bool IsOfPictures(int start, int by) => by > start && WordLists.NoSpeaker.Has(Word(by - 1));

    private void Swear(Referent? witness)
    {
        if (witness is null)
        {
            return;
        }

        (_answers, _isSworn) = (witness, true);
        foreach (var turn in _unsworn)
        {
            _speakers[turn] = witness;
        }
    }

    private ReadOnlySpan<char> Word(int i) => quoted.Segments.Tokens[i].Span.In(quoted.Segments.Text);

    private Referent? NameIn(TokenRange range)
    {
        var last = names.LastBefore(range.End);
        return last >= 0 && names.Items[last].Tokens.Start >= range.Start ? cast.OfMention[last] : null;
    }

    /// <summary>Whoever begins the first answers with the own name: A: I'm Ann Reed, and I bake.</summary>
    private Referent? WhoAnswersByName()
    {
        var left = FirstAnswers;
        for (var i = 0; i < quoted.Turns.Length && left > 0; i++)
        {
            ref readonly var turn = ref quoted.Turns[i];
            if (turn.Label.Element == LabelElement.Answer && left-- > 0 && GivenName(turn.Content) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private Referent? GivenName(TokenRange answer)
    {
        var tokens = quoted.Segments.Tokens;
        var limit = Math.Min(answer.End, answer.Start + LongestHeading);
        for (var next = names.LastBefore(answer.Start) + 1; next < names.Items.Length && names.Items[next].Tokens.Start < limit; next++)
        {
            var first = names.Items[next].Tokens.Start;
            if (first >= answer.Start + 2 && WordLists.Am.Has(tokens[first - 1].Span.In(quoted.Segments.Text)) && tokens[first - 2].Has(WordTraits.FirstPerson) && cast.OfMention[next].IsPerson)
            {
                return cast.OfMention[next];
            }
        }

        return null;
    }

    /// <summary>Interview: Ann Reed; By Ann Reed. A line above the first question.</summary>
    private Referent? WhoInterviews()
    {
        var tokens = quoted.Segments.Tokens;
        for (var i = 0; i < quoted.Turns[0].First; i++)
        {
            var line = quoted.Segments.Paragraphs[i];
            var first = line.Start;
            while (first + 1 < line.End && !tokens[first].IsWord)
            {
                first++;
            }

            if (line.Count <= LongestHeading && WordLists.Interviewing.Has(tokens[first].Span.In(quoted.Segments.Text)) && FirstNameIn(new TokenRange(first + 1, line.End)) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private Referent? FirstNameIn(TokenRange range)
    {
        var next = names.LastBefore(range.Start) + 1;
        return next < names.Items.Length && names.Items[next].Tokens.End <= range.End && cast.OfMention[next].IsPerson ? cast.OfMention[next] : null;
    }

    /// <summary>Coach | Ann Reed, Ann Reed | , 44,: a name that no list has may be one of them: Harlow County High.</summary>
    private bool IsSomebody(in NameMention name)
    {
        var tokens = quoted.Segments.Tokens;
        var end = name.Tokens.End;
        return name.Title != WordTraits.None
            || (end + 2 < tokens.Length && tokens[end].Kind == TokenKind.Comma && tokens[end + 1].Kind == TokenKind.Number && tokens[end + 2].Kind == TokenKind.Comma);
    }

    /// <summary>The person who is named most often before the first question, in full once; the first of them where several are.</summary>
    private Referent? WhomItIsAbout()
    {
        var counts = new Dictionary<Referent, int>();
        Referent? best = null;
        var last = names.LastBefore(quoted.Turns[0].Label.Line);
        for (var i = 0; i <= last; i++)
        {
            var referent = cast.OfMention[i];
            if (referent.IsPerson && referent.HasFullName && referent != _asks)
            {
                // Whom the text shows to be a person goes before a name that may be one, and who has a title or an age before all.
                var bonus = (referent.Kind == SpeakerKind.Person ? last + 1 : 0) + (IsSomebody(names.Items[i]) ? 2 * (last + 1) : 0);
                counts[referent] = counts.GetValueOrDefault(referent, bonus) + 1;
                best = best is null || counts[referent] > counts[best] ? referent : best;
            }
        }

        return best;
    }
}
