namespace QuoteAttribution.Segmentation;

/// <summary>A run of tokens by index; <paramref name="End"/> is exclusive.</summary>
internal readonly record struct TokenRange(int Start, int End)
{
    public int Count => End - Start;
}
