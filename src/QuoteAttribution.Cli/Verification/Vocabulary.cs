using System.Text;

namespace QuoteAttribution.Cli.Verification;

/// <summary>The words of all quotations, each with a number, so that words are compared as numbers.</summary>
internal sealed class Vocabulary
{
    /// <summary>A word that no quotation has.</summary>
    public const int Unknown = -1;

    /// <summary>The end of a part of what is searched; nothing is laid beside it.</summary>
    public const int Barrier = -2;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public Vocabulary() => _bySpan = _ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of a word, a new one where it has none; only while quotations are read.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder();
        WordFolding.Append(word, folded);
        var key = folded.ToString();
        if (!_ids.TryGetValue(key, out var id))
        {
            _ids.Add(key, id = _ids.Count);
        }

        return id;
    }

    /// <summary>The number of a word, or <see cref="Unknown"/>; for many threads at once.</summary>
    /// <param name="word">The word as it stands.</param>
    /// <param name="folded">Room to fold it in.</param>
    public int Find(ReadOnlySpan<char> word, StringBuilder folded)
    {
        folded.Clear();
        WordFolding.Append(word, folded);
        // A word is one piece of memory unless it is very long, and then no word of a quotation is likely to be like it.
        var chunks = folded.GetChunks().GetEnumerator();
        chunks.MoveNext();
        var key = chunks.Current.Length == folded.Length ? chunks.Current.Span : folded.ToString();
        return _bySpan.TryGetValue(key, out var id) ? id : Unknown;
    }
}
