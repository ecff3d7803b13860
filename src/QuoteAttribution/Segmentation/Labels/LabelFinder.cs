using System.Runtime.InteropServices;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;

namespace QuoteAttribution.Segmentation.Labels;

/// <summary>Finds the lines of a text that begin with the label of a speaker: by their form, and by what all such lines tell together.</summary>
internal ref struct LabelFinder(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<int> lineStarts, TextLayout layout)
{
    // Dr. Ann Maria van Brook
    private const int LongestName = 6;

    // Ann van Brook
    private const int LongestPlainName = 3;

    // Ann Reed (she/her) :wave:
    private const int LongestNameLine = 10;

    // Reader Comments (14)
    private const int LongestCommentHead = 5;

    // COMMENTS OF THE WEEK / chosen by our editors
    private const int LongestRubric = 10;

    private readonly string _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly ReadOnlySpan<int> _lineStarts = lineStarts;
    private readonly LabelPlace _place = new(text, tokens, layout);
    private bool _hasSlug;
    private bool _hasComments;

    /// <summary>Adds the labels of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="lineStarts">The first tokens of its lines, that of the text left out.</param>
    /// <param name="layout">Whether lines are broken at a fixed width.</param>
    /// <param name="lines">An empty list to keep the lines in that may be turns.</param>
    /// <param name="labels">Receives the labels.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static void Find(
        string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<int> lineStarts, TextLayout layout, PooledList<LabelledLine> lines, PooledList<TurnLabel> labels, CancellationToken cancellation)
    {
        if (tokens.Length == 0)
        {
            return;
        }

        var finder = new LabelFinder(text, tokens, lineStarts, layout);
        finder.ReadLines(lines, cancellation);
        if (lines.Count > 1 || (lines.Count == 1 && (finder._hasComments || lines[0].Label.Kind.MayStandAlone())))
        {
            finder.Choose(lines.Items, labels);
        }
    }

    /// <summary>Adds the lines that begin as a label does; in most texts none does.</summary>
    private void ReadLines(PooledList<LabelledLine> lines, CancellationToken cancellation)
    {
        var reader = new LabelReader(_text, _tokens);
        var cues = new CueLines(_text, _tokens);
        var content = 0;
        for (var i = 0; i <= _lineStarts.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var line = LineAt(i);
            if (cues.Skips(line))
            {
                continue;
            }

            if (line.Start >= content && reader.TryRead(line, out var label, out _) && _place.IsLabel(line, label, _hasComments, cues.IsShown))
            {
                var end = EndOfLineWith(label.Content, i);
                label = _hasComments ? AmongComments(line, label) : WithNameAbove(i, label);
                label = label.Kind.IsPost() ? WithoutAnswered(label) : label;
                lines.Add(LabelledLine.Of(_text, _tokens, label, i - cues.Skipped, end, cues.IsShown));
                content = label.Content;
            }

            _hasSlug |= IsSlug(line);
            _hasComments |= line.Count <= LongestCommentHead ? HeadsComments(line) : line.Count <= LongestRubric && (HeadsRubric(line) || CountsComments(line));
        }
    }

    private readonly int EndOfLineWith(int token, int line)
    {
        while (line < _lineStarts.Length && LineAt(line).End <= token)
        {
            line++;
        }

        return LineAt(line).End;
    }

    private readonly TokenRange LineAt(int i) => new(i == 0 ? 0 : _lineStarts[i - 1], i < _lineStarts.Length ? _lineStarts[i] : _tokens.Length);

    /// <summary>Below an article a name before a colon, or one word in capitals or not above a line, is who wrote that.</summary>
    private static TurnLabel AmongComments(TokenRange line, in TurnLabel label) => label.Kind switch
    {
        LabelKind.Name => label with { Kind = LabelKind.Login },
        LabelKind.Screen when line.Count == 1 => label with { Kind = LabelKind.Comment, Element = LabelElement.Commenter },
        _ => label,
    };

    /// <summary>Ann Reed¶@ann_reed · 2h: the name stands in a line of its own above the account.</summary>
    private readonly TurnLabel WithNameAbove(int i, in TurnLabel label)
    {
        if (label.Element is not (LabelElement.Poster or LabelElement.Account) || label.Name.Start != label.Line || i == 0 || _text[_tokens[label.Name.Start].Start] != '@')
        {
            return label;
        }

        var above = LineAt(i - 1);
        var end = above.Start;
        while (end < above.End && _tokens[end].IsWord && end - above.Start < LongestName)
        {
            end++;
        }

        return end > above.Start && above.Count <= LongestNameLine && _tokens[above.Start].Has(TokenTraits.BlankLineBefore) && _tokens[above.End - 1].Kind != TokenKind.Stop
            ? label with { Line = above.Start, Name = new TokenRange(above.Start, end), Element = LabelElement.Poster }
            : label;
    }

    /// <summary>Replying to @ann_reed: whom a post answers is no part of it.</summary>
    private readonly TurnLabel WithoutAnswered(in TurnLabel label)
    {
        var handle = label.Content + 2;
        if (handle + 2 >= _tokens.Length || !_tokens[handle].Has(TokenTraits.Handle) || !WordLists.Replying.Has(_tokens[label.Content].Span.In(_text)))
        {
            return label;
        }

        return label with { Content = _tokens[handle + 1].Kind == TokenKind.Stop ? handle + 2 : handle + 1 };
    }

    /// <summary>INT. PIER - NIGHT, after the number of the scene where it has one.</summary>
    private readonly bool IsSlug(TokenRange line)
    {
        var first = _tokens[line.Start].Kind == TokenKind.Number && line.Count > 1 ? line.Start + 1 : line.Start;
        return _tokens[first].Has(TokenTraits.AllCapitals) && WordLists.Slug.Has(_tokens[first].Span.In(_text));
    }

    /// <summary>COMMENTS OF THE WEEK, chosen by our editors</summary>
    private readonly bool HeadsRubric(TokenRange line) =>
        _tokens[line.Start].Has(TokenTraits.AllCapitals) && _tokens[line.End - 1].Kind != TokenKind.Stop && WordLists.CommentHead.Has(_tokens[line.Start].Span.In(_text));

    /// <summary>Comments (4)   Sort by: newest</summary>
    private readonly bool CountsComments(TokenRange line) =>
        _tokens[line.Start].IsCapitalised && WordLists.CommentHead.Has(_tokens[line.Start].Span.In(_text)) && _tokens[line.Start + 1].Kind == TokenKind.OpenBracket && _tokens[line.Start + 2].Kind == TokenKind.Number;

    /// <summary>COMMENTS (2), 14 Comments: what readers wrote stands below.</summary>
    private readonly bool HeadsComments(TokenRange line)
    {
        var heads = false;
        foreach (ref readonly var token in _tokens[line.Start..line.End])
        {
            var isHead = token.IsWord && WordLists.CommentHead.Has(token.Span.In(_text));
            if (token.Kind == TokenKind.Stop || (token.IsWord && !token.IsCapitalised && !isHead))
            {
                return false;
            }

            heads |= isHead;
        }

        return heads;
    }

    private readonly void Choose(ReadOnlySpan<LabelledLine> lines, PooledList<TurnLabel> labels)
    {
        var counts = CountNames(lines);
        var names = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        var evidence = new LabelEvidence[Enum.GetValues<LabelKind>().Length];
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var firsts = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        var seenAbove = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var firstsAbove = seenAbove.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (ref readonly var line in lines)
        {
            ref var sort = ref evidence[SortOf(line.Label.Kind)];
            sort.HasSlug = _hasSlug;
            sort.HasComments = _hasComments;
            var name = NameOf(line.Label);
            if (!IsInMarks(line.Label))
            {
                // A call to investors lists who takes part before they speak: "Ann Reed -- Chief Executive".
                var isFirst = (line.Label.Kind == LabelKind.Above ? firstsAbove : firsts).Add(name);
                sort.Note(line, names[name], isFirst);
                if (IsHead(line))
                {
                    // Mr Speaker¶Order.¶¶Ann Reed¶Thank you.
                    evidence[SortOf(LabelKind.Above)].Note(line, names[name], firstsAbove.Add(name));
                }

                if (IsBareQuestion(line.Label))
                {
                    // Q    Is it open?¶MS. REED:  It is.
                    evidence[SortOf(LabelKind.Name)].Note(line, names[name], isFirst);
                }
            }
        }

        foreach (ref readonly var line in lines)
        {
            var comesAgain = names[NameOf(line.Label)] > 1;
            if ((comesAgain || IsSurelyPerson(line)) && (evidence[SortOf(line.Label.Kind)].AreTurns(line.Label.Kind)
                || (IsHead(line) && evidence[SortOf(LabelKind.Above)].AreTurns(LabelKind.Above))
                || (IsBareQuestion(line.Label) && evidence[SortOf(LabelKind.Name)].AreTurns(LabelKind.Name))))
            {
                labels.Add(line.Label);
            }
        }
    }

    /// <summary>A heading may be anything: "Reed Shipping First Quarter Call".</summary>
    private readonly bool IsSurelyPerson(in LabelledLine line) => line.Label.Kind == LabelKind.Above
        ? (line.Ordinal > 0 || line.Has(LineFacts.IsShown)) && line.Label.Name.Count is > 1 and <= LongestPlainName && FirstNames.Contains(_tokens[line.Label.Name.Start].Span.In(_text), out _)
        : line.IsPerson || line.Label.Element == LabelElement.Caption;

    /// <summary>Ann: “It will hold.” So do stories and reports print what somebody says.</summary>
    private readonly bool IsInMarks(in TurnLabel label) => _tokens[label.Content].Kind is TokenKind.DoubleMark or TokenKind.SingleMark
        && label.Kind is LabelKind.Name or LabelKind.Capitals or LabelKind.Part or LabelKind.Screen;

    private static bool IsHead(in LabelledLine line) => line.Label.Element == LabelElement.Part && line.Has(LineFacts.IsAbove);

    private static bool IsBareQuestion(in TurnLabel label) => label.Kind == LabelKind.Bare && label.Element == LabelElement.Question;

    /// <summary>Questions, answers, parts and names stand beside each other in a talk, and so do posts: they are evidence for each other.</summary>
    private static int SortOf(LabelKind kind) => (int)(kind is LabelKind.Answering or LabelKind.Part or LabelKind.Capitals ? LabelKind.Name : kind == LabelKind.Post ? LabelKind.Posted : kind);

    /// <summary>How often each name comes; a surname alone is the same as the full name, and Speaker 1 another than Speaker 2.</summary>
    private readonly Dictionary<string, int> CountNames(ReadOnlySpan<LabelledLine> lines)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var names = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (ref readonly var line in lines)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(names, NameOf(line.Label), out _)++;
        }

        return counts;
    }

    private readonly ReadOnlySpan<char> NameOf(in TurnLabel label) => _tokens[label.Name.End - 1].Span.In(_text);
}
