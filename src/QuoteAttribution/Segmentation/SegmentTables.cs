using QuoteAttribution.Memory;
using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Segmentation;

/// <summary>The lists that a text is cut into.</summary>
internal sealed class SegmentTables : IDisposable
{
    // What prose has, as for the lists of the index.
    private const int CharactersAToken = 4;
    private const int CharactersASentence = 80;
    private const int CharactersAParagraph = 200;

    public PooledList<Token> Tokens { get; } = new();

    public PooledList<TokenRange> Paragraphs { get; } = new();

    public PooledList<TokenRange> Sentences { get; } = new();

    public TokenIndex Index { get; } = new();

    /// <summary>The lines that may begin with a label.</summary>
    public PooledList<LabelledLine> LabelledLines { get; } = new();

    /// <summary>The labels that tell who speaks.</summary>
    public PooledList<TurnLabel> Labels { get; } = new();

    /// <summary>Empties the lists and makes room for a text of so many characters.</summary>
    public void Prepare(int characters)
    {
        Tokens.Prepare(characters / CharactersAToken);
        Paragraphs.Prepare(characters / CharactersAParagraph);
        Sentences.Prepare(characters / CharactersASentence);
        Index.Prepare(characters);
        LabelledLines.Clear();
        Labels.Clear();
    }

    public void Dispose()
    {
        Tokens.Dispose();
        Paragraphs.Dispose();
        Sentences.Dispose();
        Index.Dispose();
        LabelledLines.Dispose();
        Labels.Dispose();
    }
}
