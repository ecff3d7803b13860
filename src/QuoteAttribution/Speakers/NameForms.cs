using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Speakers;

/// <summary>Collects the forms of the names of a document.</summary>
internal sealed class NameForms(CastTables tables)
{
    /// <summary>In order of first appearance.</summary>
    public IReadOnlyList<NameForm> All => tables.Forms;

    /// <summary>The form of each mention.</summary>
    public IReadOnlyList<NameForm> Read(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<NameMention> names)
    {
        var lookup = tables.FormByKey.GetAlternateLookup<ReadOnlySpan<char>>();
        var of = tables.FormOfMention;
        for (var i = 0; i < names.Length; i++)
        {
            var key = KeyOf(text, tokens, names[i]);
            if (!lookup.TryGetValue(key, out var form))
            {
                form = New(text, tokens, names[i]);
                tables.FormByKey.Add(RecentStrings.Of(key), form);
                tables.Forms.Add(form);
            }

            Note(form, text, tokens, names[i]);
            of.Add(form);
        }

        return of;
    }

    private ReadOnlySpan<char> KeyOf(string text, ReadOnlySpan<Token> tokens, NameMention name)
    {
        var letters = tables.Key;
        var length = 0;
        for (var i = name.HasTitle ? name.Core.Start - 1 : name.Core.Start; i < name.Core.End; i++)
        {
            var word = tokens[i].Span.In(text);
            if (i < name.Core.Start)
            {
                word = word.TrimEnd('.');
            }

            if (length + word.Length + 1 > letters.Length)
            {
                Array.Resize(ref letters, (length + word.Length + 1) * 2);
                tables.Key = letters;
            }

            word.CopyTo(letters.AsSpan(length));
            length += word.Length;
            // Titles are keyed apart from words: the Queen's "Mary" and "Queen Mary" differ, "Queen Mary" as a ship's name does not.
            letters[length++] = i < name.Core.Start ? '|' : ' ';
        }

        return letters.AsSpan(0, length);
    }

    private static NameForm New(string text, ReadOnlySpan<Token> tokens, NameMention name)
    {
        var traits = WordTraits.None;
        for (var i = name.Core.Start; i < name.Core.End; i++)
        {
            traits |= tokens[i].Traits;
        }

        var title = name.HasTitle ? tokens[name.Core.Start - 1] : default;
        return new NameForm
        {
            Text = TextOf(text, tokens, name),
            Words = WordsOf(text, tokens, name),
            Title = name.HasTitle ? RecentStrings.Of(title.Span.In(text)) : string.Empty,
            TitleTraits = name.HasTitle ? name.Title : WordTraits.None,
            Traits = traits,
            Honorific = name.HasTitle ? Honorifics.Of(title.Span.In(text), title.Traits) : Honorific.None,
            InCapitals = IsInCapitals(tokens, name),
        };
    }

    private static void Note(NameForm form, string text, ReadOnlySpan<Token> tokens, NameMention name)
    {
        form.Count++;
        form.Articles += name.HasArticle ? 1 : 0;
        if (form.InCapitals && !IsInCapitals(tokens, name))
        {
            form.InCapitals = false;
            form.Text = TextOf(text, tokens, name);
        }
    }

    private static bool IsInCapitals(ReadOnlySpan<Token> tokens, NameMention name)
    {
        for (var i = name.Core.Start; i < name.Core.End; i++)
        {
            if (tokens[i].IsWord && !tokens[i].Has(TokenTraits.AllCapitals | TokenTraits.EndsInStop))
            {
                return false;
            }
        }

        return name.Core.Count > 1 || tokens[name.Core.Start].Has(TokenTraits.AllCapitals);
    }

    private static string TextOf(string text, ReadOnlySpan<Token> tokens, NameMention name)
    {
        var raw = TextSpan.FromBounds(tokens[name.Core.Start].Start, tokens[name.Core.End - 1].End).In(text);
        return raw.IndexOfAny('\n', '\r') < 0
            ? RecentStrings.Of(raw)
            : string.Join(' ', raw.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string[] WordsOf(string text, ReadOnlySpan<Token> tokens, NameMention name)
    {
        var words = new string[name.Core.Count];
        var count = 0;
        for (var i = name.Core.Start; i < name.Core.End; i++)
        {
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number && !(count > 0 && tokens[i].Has(WordTraits.NameSuffix)))
            {
                words[count++] = RecentStrings.Of(tokens[i].Span.In(text));
            }
        }

        if (count == 0)
        {
            words[count++] = RecentStrings.Of(tokens[name.Core.Start].Span.In(text));
        }

        Array.Resize(ref words, count);
        return words;
    }
}
