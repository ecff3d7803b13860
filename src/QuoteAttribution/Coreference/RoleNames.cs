using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;


namespace QuoteAttribution.Coreference;

/// <summary>
/// Whom a role stands for once the text has said so: "the senator" after "Sen. Mara Quill", "the nominee" after "nominee Mara Quill"
/// or "Mara Quill, the party's nominee,".
/// </summary>
internal sealed class RoleNames
{
    private const int LongestApposition = 8;
    private const int FarthestModifier = 3;

    // A role that so many have tells nobody from the others, and whoever looks for one of them looks at all.
    private const int MostBearers = 64;

    private readonly CastTables _tables;

    public RoleNames(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<NameMention> names, CastTables tables)
    {
        _tables = tables;
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
        var first = _tables.Words.Find(role)?.IsRoleOf;
        return first is null ? null : Commonest(first, IsAnyMarked(first, modifiers) ? modifiers : []);
    }

    private static bool IsAnyMarked(RoleBearing first, IReadOnlyList<string> modifiers)
    {
        for (var bearing = modifiers.Count == 0 ? null : first; bearing is not null; bearing = bearing.Next)
        {
            if (bearing.IsMarkedBy(modifiers))
            {
                return true;
            }
        }

        return false;
    }

    private static Referent? Commonest(RoleBearing first, IReadOnlyList<string> modifiers)
    {
        RoleBearing? best = null;
        var isTied = false;
        for (var bearing = first; bearing is not null; bearing = bearing.Next)
        {
            if (modifiers.Count == 0 || bearing.IsMarkedBy(modifiers))
            {
                isTied = best is not null && (bearing.Count == best.Count || (isTied && bearing.Count < best.Count));
                best = best is null || bearing.Count > best.Count ? bearing : best;
            }
        }

        return isTied ? null : best?.Referent;
    }

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
        }

        if (name.Tokens.Start > 0)
        {
            Add(text, tokens, name.Tokens.Start - 1, referent);
        }

        var role = Apposition(tokens, name.Tokens.End);
        if (role > 0)
        {
            Add(text, tokens, role, referent);
        }
    }

    /// <summary>The role in ", the party's nominee,"; -1 where none follows.</summary>
    private static int Apposition(ReadOnlySpan<Token> tokens, int comma)
    {
        if (comma >= tokens.Length || tokens[comma].Kind != TokenKind.Comma)
        {
            return -1;
        }

        var role = -1;
        var end = Math.Min(tokens.Length, comma + LongestApposition);
        for (var i = comma + 1; i < end && tokens[i].Kind is TokenKind.Word or TokenKind.Clitic && !tokens[i].Has(WordTraits.Preposition | WordTraits.AnyPronoun); i++)
        {
            role = tokens[i].Has(WordTraits.Role) ? i : role;
        }

        return role;
    }

    private void Add(string text, ReadOnlySpan<Token> tokens, int noun, Referent referent)
    {
        if (!tokens[noun].IsWord || !tokens[noun].Has(WordTraits.Role | WordTraits.Title))
        {
            return;
        }

        var role = _tables.Words.OfTitle(text, tokens[noun].Span).FullTitle(_tables.Words);
        if (BearingOf(role, referent) is { } bearing)
        {
            bearing.Count++;
            bearing.Mark(Modifiers(text, tokens, noun));
        }
    }

    private RoleBearing? BearingOf(NameWord role, Referent referent)
    {
        RoleBearing? last = null;
        var count = 0;
        for (var bearing = role.IsRoleOf; bearing is not null; bearing = bearing.Next)
        {
            if (bearing.Referent == referent)
            {
                return bearing;
            }

            last = bearing;
            count++;
        }

        if (count == MostBearers)
        {
            return null;
        }

        var added = _tables.NewRoleBearing(referent);
        if (last is null)
        {
            role.IsRoleOf = added;
        }
        else
        {
            last.Next = added;
        }

        return added;
    }
}
