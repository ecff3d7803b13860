namespace QuoteAttribution.Cli.Verification;

/// <summary>Hashes of the words up to each place, from which that of any stretch follows at once.</summary>
/// <remarks>Stretches with the same hash are nearly always the same; where it matters, words are compared.</remarks>
internal sealed class WordHashes
{
    private const ulong Base = 0x9E3779B97F4A7C15;

    private readonly ulong[] _upTo;
    private readonly ulong[] _powers;

    public WordHashes(ReadOnlySpan<int> words)
    {
        _upTo = new ulong[words.Length + 1];
        _powers = new ulong[words.Length + 1];
        _powers[0] = 1;
        for (var i = 0; i < words.Length; i++)
        {
            // What is no word of a quotation is 0 or 1.
            _upTo[i + 1] = unchecked((_upTo[i] * Base) + (ulong)(words[i] + 2));
            _powers[i + 1] = unchecked(_powers[i] * Base);
        }
    }

    public ulong Of(int start, int length) => unchecked(_upTo[start + length] - (_upTo[start] * _powers[length]));
}
