using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Speakers;

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

    private readonly Dictionary<string, List<Bearing>> _bearings = new(StringComparer.OrdinalIgnoreCase);

    public RoleNames(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<NameMention> names, ReadOnlySpan<Entity> entities)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (entities[i].IsPerson)
            {
                Note(text, tokens, names[i], entities[i]);
            }
        }
    }

    /// <summary>Who is called so most often; null where nobody is, or two are alike.</summary>
    /// <param name="role">The noun: senator.</param>
    /// <param name="modifiers">Names before it, which tell one from another: the Vermont senator.</param>
    public Entity? Bearer(string role, IReadOnlyList<string> modifiers)
    {
        if (!_bearings.TryGetValue(role, out var bearings))
        {
            return null;
        }

        var marked = modifiers.Count == 0 ? bearings : bearings.FindAll(b => b.IsMarkedBy(modifiers));
        if (marked.Count == 0)
        {
            marked = bearings;
        }

        Bearing? best = null;
        var isTied = false;
        foreach (var bearing in marked)
        {
            isTied = best is not null && (bearing.Count == best.Count || (isTied && bearing.Count < best.Count));
            best = best is null || bearing.Count > best.Count ? bearing : best;
        }

        return isTied ? null : best?.Entity;
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
                (modifiers ??= []).Add(RecentStrings.Of(tokens[i].Span.In(text)));
            }
        }

        return modifiers is null ? [] : modifiers;
    }

    private void Note(string text, ReadOnlySpan<Token> tokens, in NameMention name, Entity entity)
    {
        for (var i = name.Tokens.Start; i < name.Core.Start; i++)
        {
            Add(text, tokens, i, entity);
        }

        if (name.Tokens.Start > 0)
        {
            Add(text, tokens, name.Tokens.Start - 1, entity);
        }

        var role = Apposition(tokens, name.Tokens.End);
        if (role > 0)
        {
            Add(text, tokens, role, entity);
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

    private void Add(string text, ReadOnlySpan<Token> tokens, int noun, Entity entity)
    {
        if (!tokens[noun].IsWord || !tokens[noun].Has(WordTraits.Role | WordTraits.Title))
        {
            return;
        }

        var role = RecentStrings.Of(ShortForms.FullTitle(tokens[noun].Span.In(text)));
        if (!_bearings.TryGetValue(role, out var bearings))
        {
            _bearings[role] = bearings = [];
        }

        if (BearingOf(bearings, entity) is { } bearing)
        {
            bearing.Count++;
            bearing.Mark(Modifiers(text, tokens, noun));
        }
    }

    private static Bearing? BearingOf(List<Bearing> bearings, Entity entity)
    {
        foreach (var bearing in bearings)
        {
            if (bearing.Entity == entity)
            {
                return bearing;
            }
        }

        if (bearings.Count == MostBearers)
        {
            return null;
        }

        bearings.Add(new Bearing(entity));
        return bearings[^1];
    }

    private sealed class Bearing(Entity entity)
    {
        private HashSet<string>? _modifiers;

        public Entity Entity => entity;

        public int Count { get; set; }

        public bool IsMarkedBy(IReadOnlyList<string> modifiers) => _modifiers is not null && _modifiers.Overlaps(modifiers);

        public void Mark(IReadOnlyList<string> modifiers)
        {
            if (modifiers.Count > 0)
            {
                (_modifiers ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase)).UnionWith(modifiers);
            }
        }
    }
}
