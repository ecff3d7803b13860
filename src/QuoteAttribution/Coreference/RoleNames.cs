using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;

namespace QuoteAttribution.Coreference;

/// <summary>
/// Whom a role stands for once the text has said so: "the senator" after "Sen. Mara Quill", "the nominee" after "nominee Mara Quill"
/// or "Mara Quill, the party's nominee,".
/// </summary>
internal sealed class RoleNames
{
    // ", the harbour board's second nominee,": longer ones are clauses.
    private const int LongestApposition = 8;

    // "the New Lisbon Valley senator": no more words of a name stand before a role.
    private const int FarthestModifier = 3;

    // A role that so many have tells nobody from the others, and whoever looks for one of them looks at all.
    private const int MostBearers = 64;

    private readonly RoleTables _roles;
    private readonly ImpliedRoles _implied = new();

    // In a story "Mum" is "my mother", and "the Colonel" is "the colonel".
    private readonly bool _isStory;

    public RoleNames(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<NameMention> names, CastTables tables, bool isStory)
    {
        _isStory = isStory;
        _roles = tables.Roles;
        for (var i = 0; i < names.Length; i++)
        {
            if (tables.OfMention[i].IsPerson)
            {
                Note(text, tokens, names[i], tables.OfMention[i]);
            }
        }
    }

    /// <summary>Who is called so most often; null where nobody is, or two are alike.</summary>
    /// <param name="role">The noun: senator.</param>
    /// <param name="modifiers">Names before it, which tell one from another: the Vermont senator.</param>
    public Referent? Bearer(ReadOnlySpan<char> role, IReadOnlyList<string> modifiers)
    {
        if (_roles.Nouns.Find(ShortForms.FullTitle(role)) is not { } noun || _roles.Of(noun).Bearings is not { } bearings)
        {
            return _implied.Bearer(role);
        }

        var marked = modifiers.Count == 0 ? [] : bearings.FindAll(bearing => bearing.IsMarkedBy(modifiers));
        return Commonest(marked.Count > 0 ? marked : bearings);
    }

    private Referent? Commonest(List<RoleBearing> bearings)
    {
        RoleBearing? best = null;
        var isTied = false;
        foreach (var bearing in bearings)
        {
            var order = best is null ? 1 : RankOf(bearing).CompareTo(RankOf(best));
            isTied = order == 0 || (isTied && order < 0);
            best = order > 0 ? bearing : best;
        }

        return isTied ? null : best?.Referent;
    }

    /// <summary>How often somebody is called so; in a story Asha Auntie before one who is only "Auntie".</summary>
    private (int Count, bool IsFuller) RankOf(RoleBearing bearing) => (bearing.Count, _isStory && bearing.Referent.HasFullName);

    /// <summary>The capitalised words right before a noun.</summary>
    public static IReadOnlyList<string> Modifiers(string text, ReadOnlySpan<Token> tokens, int noun)
    {
        // Most roles have none.
        List<string>? modifiers = null;
        for (var i = noun - 1; i >= Math.Max(0, noun - FarthestModifier) && tokens[i].IsWord && !tokens[i].Has(WordTraits.Determiner); i--)
        {
            if (tokens[i].IsCapitalised)
            {
                (modifiers ??= []).Add(tokens[i].Span.In(text).ToString());
            }
        }

        return modifiers is null ? [] : modifiers;
    }

    private void Note(string text, ReadOnlySpan<Token> tokens, in NameMention name, Referent referent)
    {
        for (var i = name.Tokens.Start; i < name.Core.Start; i++)
        {
            Add(text, tokens, i, referent);
            _implied.Note(tokens[i].Span.In(text), referent);
        }

        if (_isStory && name.Core.Count == 1)
        {
            // "the Queen"
            _implied.Note(tokens[name.Core.Start].Span.In(text), referent);
        }

        if (_isStory && name.Tokens.Count == 1 && tokens[name.Core.Start].Has(WordTraits.Kinship))
        {
            Add(text, tokens, name.Core.Start, referent);
        }

        if (_isStory && name.Tokens.Count > 1 && tokens[name.Tokens.End - 1].Has(WordTraits.Kinship))
        {
            // Asha Auntie
            Add(text, tokens, name.Tokens.End - 1, referent);
        }

        if (name.Tokens.Start > 0)
        {
            Add(text, tokens, name.Tokens.Start - 1, referent);
        }

        if (Apposition(tokens, name.Tokens.End) is > 0 and var role)
        {
            Add(text, tokens, role, referent);
        }

        if (!name.InPassage)
        {
            NoteTold(text, tokens, name, referent);
        }
    }

    private void NoteTold(string text, ReadOnlySpan<Token> tokens, in NameMention name, Referent referent)
    {
        if (ToldRoles.Before(tokens, name) is > 0 and var before)
        {
            Add(text, tokens, before, referent);
        }

        if (_isStory && ToldRoles.After(tokens, name) is > 0 and var after)
        {
            Add(text, tokens, after, referent);
        }
    }

    /// <summary>The role in ", the party's nominee,", ", her mate,"; -1 where none follows, or somebody else: ", and his captain, Tom Lind,".</summary>
    private int Apposition(ReadOnlySpan<Token> tokens, int comma)
    {
        if (comma + 1 >= tokens.Length || tokens[comma].Kind != TokenKind.Comma || tokens[comma + 1].Has(WordTraits.Coordinator) || (_isStory && (IsCall(tokens, comma + 1) || IsTag(tokens, comma + 1))))
        {
            return -1;
        }

        var role = -1;
        var end = Math.Min(tokens.Length, comma + LongestApposition);
        for (var i = comma + 1; i < end && tokens[i].Kind is TokenKind.Word or TokenKind.Clitic && (tokens[i].Has(WordTraits.Possessive) || !tokens[i].Has(WordTraits.Preposition | WordTraits.AnyPronoun)); i++)
        {
            role = tokens[i].Has(WordTraits.Role | (_isStory ? WordTraits.Kinship : WordTraits.None)) ? i : role;
        }

        return role;
    }

    /// <summary>“This is Ann Reed, | Auntie.”, “I was posted to Jos, | ma.”: who hears it is called so.</summary>
    private static bool IsCall(ReadOnlySpan<Token> tokens, int word) =>
        word + 1 < tokens.Length && tokens[word].Has(WordTraits.Kinship | WordTraits.Title) && tokens[word + 1].Kind is TokenKind.Stop or TokenKind.Comma;

    /// <summary>— Ann, | said the girl: no apposition, though no mark stands between.</summary>
    private static bool IsTag(ReadOnlySpan<Token> tokens, int word) => word < tokens.Length && tokens[word].Has(WordTraits.Cue) && tokens[word].Has(WordTraits.FiniteForm);

    private void Add(string text, ReadOnlySpan<Token> tokens, int noun, Referent referent)
    {
        if (!tokens[noun].IsWord || !tokens[noun].Has(WordTraits.Role | WordTraits.Title | (_isStory ? WordTraits.Kinship : WordTraits.None)))
        {
            return;
        }

        var role = _roles.Nouns.FullTitleOf(_roles.Nouns.OfTitle(text, tokens[noun].Span));
        if (BearingOf(role, referent) is { } bearing)
        {
            bearing.Count++;
            bearing.Mark(Modifiers(text, tokens, noun));
        }
    }

    private RoleBearing? BearingOf(NameWord role, Referent referent)
    {
        var bearings = _roles.Of(role).Bearings ??= [];
        foreach (var bearing in bearings)
        {
            if (bearing.Referent == referent)
            {
                return bearing;
            }
        }

        if (bearings.Count == MostBearers)
        {
            return null;
        }

        bearings.Add(new RoleBearing(referent));
        return bearings[^1];
    }
}
