using QuoteAttribution.Coreference;
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
    private readonly Referent?[] _speakers = quoted.Turns.IsEmpty ? [] : new Referent?[quoted.Turns.Length];

    /// <summary>The speaker of a labelled turn, by its number; null only where nobody is named who asks.</summary>
    public Referent? SpeakerOf(int turn) => _speakers[turn] ??= Find(turn, quoted.Turns[turn].Label);

    /// <summary>Whom a name stands for: within a label, with all that stands there beside the name, whoever speaks the turn.</summary>
    public Referent BearerOf(int name)
    {
        var bearer = cast.OfMention[name];
        if (_speakers.Length == 0)
        {
            return bearer;
        }

        var token = names.Items[name].Tokens.Start;
        var (low, high) = (0, _speakers.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = quoted.Turns[middle].Label.Line <= token ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && token < quoted.Turns[low - 1].Label.Content ? SpeakerOf(low - 1) ?? bearer : bearer;
    }

    private Referent? Find(int turn, in TurnLabel label)
    {
        if (label.Element is LabelElement.Question or LabelElement.Answer && (_answers ??= new AnswerResolver(quoted, names, cast)).SpeakerOf(turn) is { } called)
        {
            return called;
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
            speaker = (label.Element is LabelElement.Name or LabelElement.Capitals or LabelElement.Caption or LabelElement.Sender or LabelElement.Poster ? Named(label.Name) : InBrackets(label))
                ?? cast.OfPhrase(words, words, SpeakerKind.Person, Gender.Unknown, plural: false);
            _ofLabel.Add(words, speaker);
        }

        return speaker;
    }

    /// <summary>The Minister for Harbours (Tom Lind): whoever is named after a part.</summary>
    private Referent? InBrackets(in TurnLabel label)
    {
        var last = label.Element == LabelElement.Part ? names.LastBefore(label.Content) : -1;
        return last >= 0 && names.Items[last].Tokens.Start > label.Name.End && names.Items[last].Tokens.End < label.Content && cast.OfMention[last].HasFullName
            ? cast.OfMention[last]
            : null;
    }

    /// <summary>Whoever bears the name with which the label ends; Tom_in_Leeds is not Leeds, and WOMAN'S VOICE not Voice.</summary>
    private Referent? Named(TokenRange label)
    {
        var last = names.LastBefore(label.End);
        return last >= 0 && names.Items[last].Tokens is var name && name.End == label.End && name.Start >= label.Start
            && (name.Start == label.Start || (quoted.Segments.Tokens[name.Start].Has(TokenTraits.SpaceBefore) && quoted.Segments.Tokens[name.Start - 1].Kind != TokenKind.Clitic))
            ? cast.OfMention[last]
            : null;
    }
}
