using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;
using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>Says whom the label of a turn stands for: the person whose name it is, else one of whom only the label is known.</summary>
internal sealed class LabelResolver(QuotedText quoted, NamesInText names, Cast cast)
{
    private Dictionary<string, Referent>? _ofLabel;
    private AnswerResolver? _answers;
    private Initials? _initials;
    private PartNames? _parts;
    private ChangeSpeakers? _changes;
    private readonly Referent?[] _speakers = quoted.Turns.IsEmpty ? [] : new Referent?[quoted.Turns.Length];

    /// <summary>The speaker of a labelled turn, by its number; null only where nobody is named who asks.</summary>
    public Referent? SpeakerOf(int turn) => _speakers[turn] ??= Find(turn, quoted.Turns[turn].Label);

    /// <summary>Whom a name stands for: within a label, with all that stands there beside the name, whoever speaks the turn.</summary>
    public Referent BearerOf(int name)
    {
        var bearer = cast.OfMention[name];
        return TurnLabelledBy(name) is >= 0 and var turn ? SpeakerOf(turn) ?? bearer : bearer;
    }

    /// <summary>Whether a name stands in a label.</summary>
    public bool IsLabel(int name) => TurnLabelledBy(name) >= 0;

    /// <summary>The turn in whose label a name stands; -1 where it stands in none.</summary>
    private int TurnLabelledBy(int name)
    {
        if (_speakers.Length == 0)
        {
            return -1;
        }

        var token = names.Items[name].Tokens.Start;
        var (low, high) = (0, _speakers.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = quoted.Turns[middle].Label.Line <= token ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && token < quoted.Turns[low - 1].Label.Content ? low - 1 : -1;
    }

    private Referent? Find(int turn, in TurnLabel label)
    {
        if ((label.Element is LabelElement.Question or LabelElement.Answer || IsWitness(label)) && (_answers ??= new AnswerResolver(quoted, names, cast)).SpeakerOf(turn) is { } called)
        {
            return called;
        }

        if (label.Element == LabelElement.Changing)
        {
            return (_changes ??= new ChangeSpeakers(quoted, names, cast, _parts ??= new PartNames(quoted, names, cast), SpeakerOf)).SpeakerOf(turn);
        }

        if (label.Name.Count == 0 || (label.Element == LabelElement.Question && _answers is { KnowsWhoAnswers: true }))
        {
            // Beside one who has a name Q is nobody: it says what is done there.
            return null;
        }

        // The same label is the same speaker.
        var words = OneLine.Of(quoted.Segments.SpanOf(label.Name).In(quoted.Segments.Text).TrimEnd('.').ToString());
        _ofLabel ??= new Dictionary<string, Referent>(StringComparer.OrdinalIgnoreCase);
        if (!_ofLabel.TryGetValue(words, out var speaker))
        {
            speaker = (label.Element is LabelElement.Name or LabelElement.Capitals or LabelElement.Titled or LabelElement.Addressed or LabelElement.Caption or LabelElement.Sender or LabelElement.Poster or LabelElement.Account or LabelElement.Called or LabelElement.Column or LabelElement.Displayed or LabelElement.Correspondent
                    ? (IsOffice(label) ? InBrackets(label) : null) ?? InFull(label) ?? InBrackets(label)
                    : NamedInFull(label) ?? InBrackets(label) ?? OfPart(turn, label))
                ?? cast.OfPhrase(words, words, SpeakerKind.Person, Gender.Unknown, plural: false);
            _ofLabel.Add(words, speaker);
        }

        return speaker;
    }

    /// <summary>The bearer of the name; AMR is Ana Maria Reed where the text names her, whatever AMR may be else.</summary>
    private Referent? InFull(in TurnLabel label) => Named(label.Name, mayEndIn: label.Element is not (LabelElement.Poster or LabelElement.Called or LabelElement.Displayed) && !IsPart(label)) switch
    {
        { HasFullName: true } full => Initials.IsShortened(quoted, label.Name) ? (_initials ??= new Initials(quoted, names, cast)).Shortened(label.Name) ?? full : full,
        var named => (label.Element is LabelElement.Capitals or LabelElement.Column ? (_initials ??= new Initials(quoted, names, cast)).Of(label.Name) : null) ?? named,
    };

    /// <summary>The Hon. ANN REED: a title with an article before a name.</summary>
    private Referent? NamedInFull(in TurnLabel label) => label.Element == LabelElement.Part && Named(label.Name) is { HasFullName: true, IsPerson: true } full ? full : null;

    /// <summary>HOST: I'm Ann Reed; THE COURT, before the Honorable Ann Reed.</summary>
    private Referent? OfPart(int turn, in TurnLabel label) =>
        label.Element != LabelElement.Part ? null : (_parts ??= new PartNames(quoted, names, cast)).Judge(label) ?? (MayNameItself(label) ? _parts.OwnName(quoted.Turns[turn]) : null);

    /// <summary>One caller after the other says a name; there is one host.</summary>
    private bool MayNameItself(in TurnLabel label) => WordLists.Hosting.Has(quoted.Segments.Tokens[label.Name.End - 1].Span.In(quoted.Segments.Text));

    /// <summary>Unknown Speaker  0:15</summary>
    private bool IsPart(in TurnLabel label) => label.Element == LabelElement.Caption && WordLists.TalkPart.Has(quoted.Segments.Tokens[label.Name.End - 1].Span.In(quoted.Segments.Text));

    /// <summary>THE WITNESS: whoever gives the answers.</summary>
    private bool IsWitness(in TurnLabel label) => WordLists.Witness.Has(quoted.Segments.Tokens[label.Name.End - 1].Span.In(quoted.Segments.Text));

    /// <summary>The PRESIDING OFFICER (Mrs. Lind); beside Mr. REED others may be named.</summary>
    private bool IsOffice(in TurnLabel label) => WordLists.Article.Has(quoted.Segments.Tokens[label.Name.Start].Span.In(quoted.Segments.Text));

    /// <summary>The Minister for Harbours (Tom Lind): whoever is named after a part.</summary>
    private Referent? InBrackets(in TurnLabel label)
    {
        if (label.Element is not (LabelElement.Part or LabelElement.Titled or LabelElement.Addressed))
        {
            return null;
        }

        for (var i = names.LastBefore(label.Content); i >= 0 && names.Items[i].Tokens.Start > label.Name.End; i--)
        {
            if (names.Items[i].Tokens.End < label.Content && (cast.OfMention[i].HasFullName || IsTitled(names.Items[i].Tokens)))
            {
                return cast.OfMention[i];
            }
        }

        return null;
    }

    /// <summary>The PRESIDING OFFICER (Mrs. Lind): nobody but a person has that title.</summary>
    private bool IsTitled(TokenRange name) => name.Count > 1 && quoted.Segments.Tokens[name.Start].Has(WordTraits.Title);

    /// <summary>Whoever bears the name with which the label ends; Tom_in_Leeds is not Leeds, WOMAN'S VOICE not Voice, and Ann the Baker no Baker.</summary>
    private Referent? Named(TokenRange label, bool mayEndIn = true)
    {
        var last = names.LastBefore(label.End);
        return last >= 0 && names.Items[last].Tokens is var name && name.End == label.End && name.Start >= label.Start
            && (name.Start == label.Start || (mayEndIn && quoted.Segments.Tokens[name.Start].Has(TokenTraits.SpaceBefore) && quoted.Segments.Tokens[name.Start - 1].Kind != TokenKind.Clitic))
            ? cast.OfMention[last]
            : null;
    }
}
