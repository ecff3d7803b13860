namespace QuoteAttribution.Benchmarks.Texts;

/// <summary>Marsaglia's xorshift: the same numbers on every runtime, which a seeded <see cref="Random"/> does not promise.</summary>
internal sealed class Dice(uint seed)
{
    private uint _state = seed;

    public int Below(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)limit);
    }

    public T Pick<T>(T[] choices) => choices[Below(choices.Length)];
}
