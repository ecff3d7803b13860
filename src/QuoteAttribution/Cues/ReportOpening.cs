using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Finds where what a cue reports begins, behind who was told, where and when.</summary>
internal static class ReportOpening
{
    // "told the council in Leeds, England, during a visit to the pier on Friday | that"
    private const int FarthestComplementizer = 14;

    private static readonly PhrasePattern ThatOfClause = PhrasePatterns.Of("that-of-clause");
    private static readonly PhrasePattern SaidWhen = PhrasePatterns.Of("said-when");
    private static readonly PhrasePattern SaidWhere = PhrasePatterns.Of("said-where");
    private static readonly PhrasePattern IngOfNoun = PhrasePatterns.Of("ing-of-noun");

    /// <summary>The "that", "if" or "whether" that opens the clause and belongs to it (so PolNeAR, Newell et al. 2018), else what follows the cue.</summary>
    public static int AtComplementizer(in ParagraphView view, in CueFrame frame)
    {
        var start = frame.Last + 1;
        for (var i = start; i < Math.Min(view.Count, start + FarthestComplementizer); i++)
        {
            ref readonly var phrase = ref view.Phrases[i];
            if (phrase.Has(WordTraits.Complementizer) && (phrase.Kind == PhraseKind.Subordinator || OpensAfterNoun(view, frame, i)))
            {
                return i;
            }

            if (EndsAdjuncts(view, i))
            {
                break;
            }
        }

        return start;
    }

    /// <summary>What stands neither for who is told nor for where and when; "said, however, that" and "in her opening remarks that" go on.</summary>
    private static bool EndsAdjuncts(in ParagraphView view, int i) => view.KindAt(i) switch
    {
        PhraseKind.Stop or PhraseKind.Passage or PhraseKind.Relative => true,
        PhraseKind.Verb => !IngOfNoun.Matches(view, i),
        PhraseKind.Subordinator => !view.IsWord(i, WordLists.Conceding),
        _ => false,
    };

    /// <summary>
    /// "told the board of Leeds | that it would hold", "whispered to them | that it was late", "say by 55%-41% | that it leans"; not "told the man that
    /// came", "read the letter that she sent".
    /// </summary>
    private static bool OpensAfterNoun(in ParagraphView view, in CueFrame frame, int that) =>
        frame.Has(WordTraits.Reports) && ThatOfClause.Matches(view, that)
        && (frame.Has(WordTraits.Tell) || view.KindAt(that - 2) == PhraseKind.Preposition || OpensAdjunct(view, frame.Last + 1));

    private static bool OpensAdjunct(in ParagraphView view, int i) => view.KindAt(i) == PhraseKind.Preposition && !view.Phrases[i].Has(WordTraits.Theme);

    /// <summary>"told them | on the first day | he was ill", "said | Sunday | he was ill", "told them | on Friday | how he was": when it was said, and not what.</summary>
    public static int AfterTime(in ParagraphView view, in CueFrame frame, int start)
    {
        if (!frame.Has(WordTraits.Reports))
        {
            return start;
        }

        var i = start;
        while (view.KindAt(i) == PhraseKind.Time || SaidWhen.Matches(view, i) || SaidWhere.Matches(view, i))
        {
            i += view.KindAt(i) == PhraseKind.Time ? 1 : 2;
        }

        return i > start && (ClauseOpening.At(view, i) || AsksAfterTime(view, i)) ? i : start;
    }

    /// <summary>"on Friday | how it was", but "the days | when it was".</summary>
    private static bool AsksAfterTime(in ParagraphView view, int i) =>
        view.KindAt(i) is PhraseKind.Subordinator or PhraseKind.Relative && view.IsWord(i, WordLists.Question)
        && !view.Tokens[view.Phrases[i - 1].Tokens.Start].Has(WordTraits.Determiner);
}
