using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

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
