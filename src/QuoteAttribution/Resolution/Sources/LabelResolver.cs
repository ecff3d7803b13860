using QuoteAttribution.Coreference;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;
using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>Says whom the label of a turn stands for: the person whose name it is, else one of whom only the label is known.</summary>
internal sealed class LabelResolver(QuotedText quoted, NamesInText names, Cast cast)
{
    private readonly AnswerResolver _answers = new(quoted, names, cast);
    private readonly Referent?[] _speakers = quoted.Turns.IsEmpty ? [] : new Referent?[quoted.Turns.Length];

    /// <summary>The speaker of a labelled turn, by its number.</summary>
    public Referent SpeakerOf(int turn) => _speakers[turn] ??= Find(turn, quoted.Turns[turn].Label);

    /// <summary>Whom a name stands for: within a label, whoever speaks the turn.</summary>
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

        return low > 0 && token < quoted.Turns[low - 1].Label.Name.End ? SpeakerOf(low - 1) : bearer;
    }

    private Referent Find(int turn, in TurnLabel label) => label.Element switch
    {
        LabelElement.Name or LabelElement.Capitals or LabelElement.Caption => Named(label.Name),
        LabelElement.Question or LabelElement.Answer => _answers.SpeakerOf(turn),
        _ => null,
    } ?? Called(label.Name);

    /// <summary>Whoever bears the name with which the label ends.</summary>
    private Referent? Named(TokenRange label)
    {
        var last = names.LastBefore(label.End);
        return last >= 0 && names.Items[last].Tokens.End == label.End && names.Items[last].Tokens.Start >= label.Start ? cast.OfMention[last] : null;
    }

    /// <summary>Speaker 1, HOST, ann_r: the same label is the same speaker.</summary>
    private Referent Called(TokenRange label)
    {
        var words = OneLine.Of(quoted.Segments.SpanOf(label).In(quoted.Segments.Text).TrimEnd('.').ToString());
        return cast.OfPhrase(words, words, SpeakerKind.Person, Gender.Unknown, plural: false);
    }
}
