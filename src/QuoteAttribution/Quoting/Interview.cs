using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Segmentation;
using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Quoting;

/// <summary>Finds the turns of an interview that prints no labels, only questions and answers, paragraph by paragraph.</summary>
/// <param name="text">The text.</param>
/// <param name="turns">Receives the turns.</param>
internal ref struct Interview(SegmentedText text, PooledList<LabelledTurn> turns)
{
    private static readonly Weights<InterviewWeight> Weights = Weights<InterviewWeight>.Of("turn-weights.txt");

    private readonly ReadOnlySpan<TokenRange> _paragraphs = text.Paragraphs;
    private InterviewParagraph[] _read = [];
    private int _first;
    private int _bold;

    /// <summary>Whether bold type tells questions from answers.</summary>
    private readonly bool IsInBold => _bold >= Weights[InterviewWeight.FewestQuestions];

    /// <summary>Adds the turns; none where the text is no interview, or has labels.</summary>
    public static void Read(SegmentedText text, PooledList<LabelledTurn> turns)
    {
        if (text.Labels.IsEmpty && FirstQuestion(text) is >= 0 and var first)
        {
            new Interview(text, turns) { _first = first }.Read();
        }
    }

    /// <summary>The paragraph of the first question, after those that say who is asked; -1 where there are too few for an interview.</summary>
    private static int FirstQuestion(SegmentedText text)
    {
        var first = -1;
        var questions = 0;
        for (var i = 1; i < text.Paragraphs.Length; i++)
        {
            text.Cancellation.ThrowIfCancellationRequested();
            if (InterviewParagraph.IsQuestion(text, text.Paragraphs[i]))
            {
                first = questions == 0 ? i : first;
                questions++;
            }
        }

        return questions >= Weights[InterviewWeight.FewestQuestions] && InterviewParagraph.NamesSomebody(text, first) ? first : -1;
    }

    /// <summary>
    /// The first paragraph in bold that speaks to somebody, where questions are printed so: <c>**You grew up here.**</c> stands before the first with a
    /// question mark. A heading does not, and what stands above another in bold is none.
    /// </summary>
    private readonly int FirstInBold()
    {
        var first = _first;
        if (InterviewParagraph.Of(text, _paragraphs[first]).IsBold)
        {
            for (var i = first - 1; i > 0; i--)
            {
                if (InterviewParagraph.Of(text, _paragraphs[i]) is { IsBold: true, IsToYou: true } && !InterviewParagraph.Of(text, _paragraphs[i + 1]).IsBold)
                {
                    first = i;
                }
            }
        }

        return InterviewParagraph.NamesSomebody(text, first) ? first : _first;
    }

    private void Read()
    {
        _first = FirstInBold();
        _read = new InterviewParagraph[_paragraphs.Length - _first];
        for (var i = 0; i < _read.Length; i++)
        {
            text.Cancellation.ThrowIfCancellationRequested();
            _read[i] = InterviewParagraph.Of(text, _paragraphs[_first + i]);
            _bold += _read[i].IsBold && _read[i].Asks ? 1 : 0;
        }

        if (IsInBold)
        {
            for (var i = 0; i < _read.Length; i++)
            {
                _read[i] = _read[i] with { IsSetApart = _read[i].IsBold, IsPlain = !_read[i].IsBold };
            }
        }

        var asks = Decode();
        var end = EndOf(asks);
        if (IsInterview(asks.AsSpan(0, end)))
        {
            AddTurns(asks, end);
        }
    }

    /// <summary>Which paragraphs ask: the likeliest way to read all of them together.</summary>
    private readonly bool[] Decode()
    {
        var cameFromQuestion = new (bool Question, bool Answer)[_read.Length];
        var (question, answer) = (0.0, double.NegativeInfinity);
        for (var i = 1; i < _read.Length; i++)
        {
            var (again, back) = (question + Weights[InterviewWeight.QuestionGoesOn], answer);
            var (answered, goesOn) = (question, answer + Weights[InterviewWeight.AnswerGoesOn]);
            cameFromQuestion[i] = (again > back, answered >= goesOn);
            question = Math.Max(again, back) + _read[i].AsQuestion(Weights);
            answer = Math.Max(answered, goesOn) + _read[i].AsAnswer(Weights);
        }

        var asks = new bool[_read.Length];
        var isQuestion = question > answer;
        for (var i = _read.Length - 1; i >= 0; i--)
        {
            asks[i] = isQuestion;
            isQuestion = isQuestion ? cameFromQuestion[i].Question : cameFromQuestion[i].Answer;
        }

        return asks;
    }

    /// <summary>After the last question one paragraph answers, and those that go on with "I"; then the writer takes leave.</summary>
    private readonly int EndOf(bool[] asks)
    {
        var last = Array.LastIndexOf(asks, true);
        if (last == asks.Length - 1 && !_read[last].Asks)
        {
            last = Array.LastIndexOf(asks, true, Math.Max(0, last - 1));
        }

        var end = last + 2;
        while (end < asks.Length && _read[end].IsOfSelf)
        {
            end++;
        }

        return Math.Min(end, asks.Length);
    }

    private readonly bool IsInterview(ReadOnlySpan<bool> asks)
    {
        int questions = 0, asked = 0, toYou = 0, ofSelf = 0, answers = 0;
        for (var i = 0; i < asks.Length; i++)
        {
            ref readonly var paragraph = ref _read[i];
            questions += asks[i] ? 1 : 0;
            asked += asks[i] && paragraph.Asks ? 1 : 0;
            toYou += asks[i] && paragraph.IsToYou ? 1 : 0;
            answers += !asks[i] && asks[i - 1] ? 1 : 0;
            ofSelf += !asks[i] && asks[i - 1] && paragraph.IsOfSelf ? 1 : 0;
        }

        return asked >= Weights[InterviewWeight.FewestQuestions] && asked >= questions * Weights[InterviewWeight.ShareAsked]
            && (IsInBold || toYou >= questions * Weights[InterviewWeight.ShareToYou]) && ofSelf >= answers * Weights[InterviewWeight.ShareOfSelf];
    }

    private readonly void AddTurns(bool[] asks, int end)
    {
        for (var i = 0; i < end;)
        {
            var last = i;
            while (!asks[i] && last + 1 < end && !asks[last + 1])
            {
                last++;
            }

            var (from, to) = (_read[i].Content.Start, _read[last].Content.End);
            var label = new TurnLabel(
                _paragraphs[_first + i].Start, new TokenRange(from, from), -1, from, LabelKind.Answering, asks[i] ? LabelElement.Question : LabelElement.Answer);
            turns.Add(new LabelledTurn(label, new TokenRange(from, to), _first + i, _first + last));
            i = last + 1;
        }
    }
}
