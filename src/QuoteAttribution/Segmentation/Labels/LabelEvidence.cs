using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation.Labels;

/// <summary>What the lines with labels of one sort tell together: whether they are turns of a talk.</summary>
internal struct LabelEvidence
{
    private static readonly Weights<TurnWeight> Weights = Weights<TurnWeight>.Of("turn-weights.txt");

    private int _lines;
    private int _again;
    private int _different;
    private int _people;
    private int _inCapitals;
    private int _titled;
    private int _parts;
    private int _questions;
    private int _answers;
    private int _spoken;
    private int _shown;
    private int _sure;
    private int _full;
    private int _above;
    private int _stampedInBrackets;
    private int _closed;
    private int _stopped;
    private int _screenRemarks;
    private int _logins;
    private int _named;
    private int _stamped;
    private int _first;
    private int _last;

    /// <summary>Whether the text marks where the scenes of a film play.</summary>
    public bool HasSlug { get; set; }

    /// <summary>Whether a line says that comments of readers follow.</summary>
    public bool HasComments { get; set; }

    /// <summary>Takes a line into account.</summary>
    public void Note(in LabelledLine line, int lines, bool isFirst)
    {
        _first = _lines == 0 ? line.Ordinal : _first;
        _last = line.Ordinal;
        _lines++;
        _again += lines > 1 ? 1 : 0;
        _different += isFirst ? 1 : 0;
        _people += isFirst && line.IsPerson ? 1 : 0;
        _inCapitals += line.Label.Kind == LabelKind.Capitals ? 1 : 0;
        _titled += line.Label.Element is LabelElement.Titled or LabelElement.Addressed ? 1 : 0;
        _parts += line.Label.Element == LabelElement.Part ? 1 : 0;
        _questions += line.Label.Element == LabelElement.Question ? 1 : 0;
        _answers += line.Label.Element == LabelElement.Answer ? 1 : 0;
        _spoken += line.IsSpoken ? 1 : 0;
        _shown += line.Has(LineFacts.IsShown) ? 1 : 0;
        _sure += isFirst && line.Has(LineFacts.IsSurelyPerson) ? 1 : 0;
        _above += line.Has(LineFacts.IsAbove) ? 1 : 0;
        _full += line.Has(LineFacts.IsOfWords) ? 1 : 0;
        _stampedInBrackets += line.Has(LineFacts.IsStampedInBrackets) ? 1 : 0;
        _closed += line.Has(LineFacts.IsClosed) ? 1 : 0;
        _stopped += line.Has(LineFacts.EndsInFullStop) ? 1 : 0;
        _screenRemarks += line.HasScreenRemark ? 1 : 0;
        _logins += line.IsLogin ? 1 : 0;
        _stamped += line.Has(LineFacts.IsStampedBelow) ? 1 : 0;
        _named += line.Label.Element is LabelElement.Capitals or LabelElement.Name ? 1 : 0;
    }

    /// <summary>Whether such lines are turns.</summary>
    public readonly bool AreTurns(LabelKind kind) => kind switch
    {
        LabelKind.Sure or LabelKind.Mail or LabelKind.Post or LabelKind.Account or LabelKind.Letter or LabelKind.Cell => _lines > 0,
        LabelKind.Profile => _stamped > 0 || IsSpoken(TurnWeight.SpokenShareOfFew),
        LabelKind.Play => IsPlay,
        LabelKind.Member => _different > 1 && ((ComeAgain && IsSpoken(TurnWeight.SpokenShare)) || IsTalkOfPersons),
        LabelKind.Plenary => _different > 1 && _people > 1 && IsSpoken(TurnWeight.SpokenShare),
        LabelKind.Chat => _lines >= Weights[TurnWeight.FewestLines],
        LabelKind.Login => HasComments || (_lines >= Weights[TurnWeight.FewestLines] && _logins > 0 && _different > 1 && IsSpoken(TurnWeight.SpokenShareOfFew)),
        LabelKind.Posted => HasComments || (_lines >= Weights[TurnWeight.FewestLines] && (_logins > 0 || ComeAgain)),
        LabelKind.Comment or LabelKind.Commented => HasComments,
        LabelKind.Bare => IsBareQuestioning,
        LabelKind.Changing => _lines >= Weights[_shown == _lines ? TurnWeight.FewestLines : TurnWeight.FewestTalkLines] && _named >= Weights[TurnWeight.FewestLines] && IsSpoken(TurnWeight.SpokenShare),
        LabelKind.Stamped => (ComeAgain && _again * 2 > _lines) || IsStampedTalk || (IsTalkOfPersons && _full > 0 && (_stopped > 0 || _above == _lines)),
        LabelKind.Screen => IsFilm,
        LabelKind.Above => (IsExchange && _different > 1 && _again * 2 > _lines) || (IsSubtitled && _sure == _different && ShareOfLines >= Weights[TurnWeight.LeastShareOfCues]),
        LabelKind.Shown => IsSubtitled && _sure == _different,
        _ => IsTalk,
    };

    private readonly bool ComeAgain => _again >= Weights[TurnWeight.FewestAgain];

    private readonly bool ComeOften => _lines >= Weights[TurnWeight.FewestScreenLines] && _again >= Weights[TurnWeight.FewestScreenLines];

    private readonly bool IsFilm => _lines > 0 && _different > 1 && (HasSlug || _screenRemarks > 0
        || (IsSpoken(TurnWeight.SpokenShare) && (ComeOften || (ComeAgain && _people == _different && _sure > 0 && _lines >= Weights[TurnWeight.FewestTalkLines]))));

    /// <summary>Ann. … Tom. … Ann. … Tom.; of those who are called Mr. REED some speak once, and three lines do.</summary>
    private readonly bool IsPlay => _different > 1 && _people > 1 && IsSpoken(TurnWeight.SpokenShare)
        && (_titled == _lines ? ComeAgain && _lines >= Weights[TurnWeight.FewestTalkLines] : (_again == _lines && _lines >= Weights[TurnWeight.FewestScreenLines]) || (ComeAgain && _sure == _different && _lines >= Weights[TurnWeight.FewestTalkLines]));

    private readonly bool IsTalk => IsQuestioning || IsSubtitled || (_different > 1 && (IsExchange || IsTalkOfMany || IsShortTalk || IsStampedTalk));

    /// <summary>Q. and A.; where questions are printed otherwise, answers.</summary>
    private readonly bool IsQuestioning => (_questions > 0 && _answers > 0) || _answers >= Weights[TurnWeight.FewestTalkLines];

    /// <summary>Q You saw it? A I did. Q And then? A paragraph that opens with an article is no answer where nobody asks.</summary>
    private readonly bool IsBareQuestioning => _questions >= Weights[TurnWeight.FewestLines] && _answers >= Weights[TurnWeight.FewestLines];

    /// <summary>Ann: … Tom: … Ann: …</summary>
    private readonly bool IsExchange => _lines >= Weights[TurnWeight.FewestTalkLines] && ComeAgain && _people > 1
        && IsSpoken(TurnWeight.SpokenShare) && ShareOfLines >= Weights[TurnWeight.LeastShareOfLines];

    /// <summary>Labels in capitals, or parts in a talk, none of which comes again.</summary>
    private readonly bool IsTalkOfMany => (_inCapitals + _parts >= Weights[TurnWeight.FewestInCapitals] || _parts >= Weights[TurnWeight.FewestLines])
        && IsSpoken(TurnWeight.SpokenShareOfFew) && ShareOfLines >= Weights[TurnWeight.LeastShareOfLines];

    /// <summary>Two lines of two people, and nothing else between.</summary>
    private readonly bool IsShortTalk => _people > 1 && _people == _lines && _last - _first < _lines + _above && (_spoken == _lines || IsTalkOfPersons);

    /// <summary>Ann Reed: Will it hold? Tom Lind: It has to. All are surely persons and speak in sentences; not Ann Reed: 24 points.</summary>
    private readonly bool IsTalkOfPersons => _different > 1 && _sure == _different && (_closed == _lines ? IsSpoken(TurnWeight.SpokenShareOfFew) : _above == _lines && _spoken == _lines);

    /// <summary>[00:12] Ann: Welcome. [00:15] Tom: Thanks. Programmes of events print no brackets.</summary>
    private readonly bool IsStampedTalk => _stampedInBrackets == _lines && _different > 1 && _people == _different && IsSpoken(TurnWeight.SpokenShareOfFew);

    /// <summary>Lines of two people among the cues of subtitles, or of one who has a name that comes again.</summary>
    private readonly bool IsSubtitled => _lines > 0 && _shown == _lines && (_different > 1 ? _people > 1 : ComeAgain && _sure > 0);

    private readonly double ShareOfLines => (double)_lines / (_last - _first + 1);

    private readonly bool IsSpoken(TurnWeight share) => _spoken >= _lines * Weights[share];
}

/// <summary>What it takes to believe in turns; the numbers stand in <c>turn-weights.txt</c>.</summary>
internal enum TurnWeight
{
    FewestLines,
    FewestAgain,
    FewestTalkLines,
    FewestInCapitals,
    FewestScreenLines,
    SpokenShare,
    SpokenShareOfFew,
    LeastShareOfLines,
    LeastShareOfCues,
}
