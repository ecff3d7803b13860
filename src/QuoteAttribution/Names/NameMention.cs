using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Names;

/// <summary>A proper name in the text.</summary>
/// <param name="Tokens">The whole run of capitalised words, titles included.</param>
/// <param name="Core">The name without titles, roles and nationalities before it.</param>
/// <param name="Title">What the title before the name tells: its gender, kinship; none without one.</param>
/// <param name="Paragraph">Index of its paragraph.</param>
/// <param name="InPassage">Whether it stands between quotation marks.</param>
/// <param name="IsSubject">Whether it opens its sentence or a verb follows.</param>
/// <param name="IsPossessive">Whether 's follows.</param>
/// <param name="IsInHeading">Whether it stands in a headline, which writes names and other words alike with a capital.</param>
/// <param name="HasArticle">Whether "the" stands before it.</param>
internal readonly record struct NameMention(
    TokenRange Tokens, TokenRange Core, WordTraits Title, int Paragraph, bool InPassage, bool IsSubject, bool IsPossessive, bool IsInHeading, bool HasArticle)
{
    public bool HasTitle => Core.Start > Tokens.Start && (Title & (WordTraits.Title | WordTraits.Kinship)) != 0;
}
