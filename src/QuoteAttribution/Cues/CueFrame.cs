using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>A cue with its source: who says, before what is said is known.</summary>
/// <param name="Cue">The tokens of the cue.</param>
/// <param name="Traits">What the cue verb governs.</param>
/// <param name="Source">Who says it.</param>
/// <param name="IsInverted">Whether the source stands after the cue.</param>
/// <param name="First">Index of the leftmost phrase of cue and source.</param>
/// <param name="Last">Index of the rightmost phrase of cue, source and addressee.</param>
/// <param name="Addressee">Who is told, empty where nobody is named.</param>
internal readonly record struct CueFrame(
    TokenRange Cue, WordTraits Traits, SourcePhrase Source, bool IsInverted, int First, int Last, TokenRange Addressee)
{
    private const WordTraits Speaks = WordTraits.Utters | WordTraits.Gesture | WordTraits.Evaluate | WordTraits.Voices | WordTraits.SpeechNoun;

    /// <summary>Index of the "by" that names a passive's source; -1 where there is none.</summary>
    public int Agent { get; init; } = -1;

    /// <summary>The subject of a passive, which is part of what is said: <c>the plan | was called “reckless”</c>.</summary>
    public PhraseRange Subject { get; init; }

    /// <summary>Whether it is a passive without its helper, which ends at a comma: <c>The plan, | dubbed “reckless” by the mayor</c>.</summary>
    public bool IsReduced { get; init; }

    /// <summary>Whether it is a question that somebody was asked, mostly nobody knows by whom: <c>asked | whether it would hold</c>.</summary>
    public bool IsAsked { get; init; }

    /// <summary>Whether the cue tells what somebody thinks or means to do, and not what is said.</summary>
    public bool IsBelief => Has(WordTraits.Belief | WordTraits.Act) && !Has(Speaks);

    public bool IsNone => Cue.Count == 0;

    /// <summary>A colon or dash that stands for a cue.</summary>
    public static CueFrame OfMark(in ParagraphView view, int mark, in SourcePhrase source) =>
        new(view.Phrases[mark].Tokens, WordTraits.None, source, false, mark, mark, default);

    public bool Has(WordTraits any) => (Traits & any) != 0;
}

/// <summary>The phrase that names a source, with its apposition: <c>Russia's ambassador, Levan Orlov</c>.</summary>
/// <param name="Tokens">The whole phrase.</param>
/// <param name="First">Index of its first phrase in the paragraph.</param>
/// <param name="Last">Index of its last phrase in the paragraph, inclusive.</param>
/// <param name="Head">The noun phrase that speaks.</param>
/// <param name="Name">The noun phrase that gives the name: the head, or its apposition.</param>
/// <param name="IsJoint">Whether several are named: <c>Smith and Jones</c>.</param>
internal readonly record struct SourcePhrase(TokenRange Tokens, int First, int Last, Phrase Head, Phrase Name, bool IsJoint)
{
    public bool IsNone => Tokens.Count == 0;

    /// <summary>The phrase without the 's of an owner: <c>the mayor</c> in <c>the mayor's promise that</c>.</summary>
    public TokenRange WithoutClitic => First == Last && Head.Tokens.Start == Tokens.Start ? Head.Tokens : Tokens;
}
