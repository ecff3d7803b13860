using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues.Reports;

/// <summary>What the source phrase of a report tells: who is said to say it.</summary>
internal static class SourceEvidence
{
    private const WordTraits PersonNoun = WordTraits.Title | WordTraits.Role | WordTraits.Kinship;
    private const WordTraits BodyNoun = WordTraits.Group | WordTraits.Organisation;

    public static ReportEvidenceSet Of(in ParagraphView view, in CueFrame frame)
    {
        var tokens = view.Tokens;
        var source = frame.Source;
        if (source.IsNone)
        {
            return default(ReportEvidenceSet).With(ReportEvidence.SourceIsMissing);
        }

        ref readonly var first = ref tokens[source.Tokens.Start];
        return Who(view, source)
            .With(ReportEvidence.SourceIsQuantified, first.Has(WordTraits.Quantifier))
            .With(ReportEvidence.SourceIsIndefinite, first.Has(WordTraits.Indefinite))
            .With(ReportEvidence.SourceIsJoint, source.IsJoint)
            .With(ReportEvidence.SourceIsExplained, source.Name.Tokens != source.Head.Tokens)
            .With(ReportEvidence.SourceIsShared, source.First < frame.First)
            .With(ReportEvidence.SourceIsApart, source.First == frame.First && frame.Cue.Start > source.Tokens.End);
    }

    private static ReportEvidenceSet Who(in ParagraphView view, in SourcePhrase source)
    {
        var isRelative = view.KindAt(source.First) == PhraseKind.Relative || source.Head.Has(WordTraits.Relative);
        return default(ReportEvidenceSet).With(
            isRelative ? ReportEvidence.SourceIsRelative
            : source.Head.Tokens.Count == 1 && source.Head.Has(WordTraits.AnyPronoun | WordTraits.Possessive) ? Pronoun(source.Head)
            : NameShape.Ends(view.Tokens, source.Name) ? Name(source.Name)
            : Noun(view, source.Head));
    }

    private static ReportEvidence Pronoun(in Phrase pronoun) =>
        pronoun.Has(WordTraits.FirstPerson) ? ReportEvidence.SourceIsFirstPerson
        : pronoun.Has(WordTraits.Masculine | WordTraits.Feminine) ? ReportEvidence.SourceIsHeOrShe
        : pronoun.Has(WordTraits.Plural) ? ReportEvidence.SourceIsThey
        : pronoun.Has(WordTraits.Neuter) ? ReportEvidence.SourceIsIt
        : ReportEvidence.SourceIsOtherPronoun;

    private static ReportEvidence Name(in Phrase name) =>
        name.Has(WordTraits.Place) ? ReportEvidence.SourceIsPlace
        : name.Has(BodyNoun) ? ReportEvidence.SourceIsBody
        : ReportEvidence.SourceIsName;

    private static ReportEvidence Noun(in ParagraphView view, in Phrase noun) =>
        noun.Has(PersonNoun) ? ReportEvidence.SourceIsPerson
        : noun.Has(BodyNoun) ? ReportEvidence.SourceIsBody
        : noun.Has(WordTraits.Document | WordTraits.Message) ? ReportEvidence.SourceIsDocument
        : noun.Has(WordTraits.AnyPronoun) ? ReportEvidence.SourceIsOtherPronoun
        : noun.Has(WordTraits.Plural) || view.Tokens[noun.Head].Has(Segmentation.TokenTraits.EndsInS) ? ReportEvidence.SourceIsPlural
        : ReportEvidence.SourceIsOtherNoun;
}
