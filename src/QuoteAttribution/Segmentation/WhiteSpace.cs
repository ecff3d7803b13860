using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;

namespace QuoteAttribution.Segmentation;

/// <summary>Skips what stands between lines and words, and notes where a line begins.</summary>
internal static class WhiteSpace
{
    /// <summary>What stands before the first token of a paragraph.</summary>
    public const TokenTraits Break = TokenTraits.SpaceBefore | TokenTraits.LineStart | TokenTraits.BlankLineBefore;

    /// <summary>The first character after the white space at <paramref name="at"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the white space begins.</param>
    /// <param name="token">The index of the token that follows.</param>
    /// <param name="index">Receives that token if it begins a line.</param>
    /// <param name="before">What stands before that token; what is skipped is added.</param>
    public static int Skip(ReadOnlySpan<char> text, int at, int token, TokenIndex index, ref TokenTraits before)
    {
        var lines = 0;
        for (; at < text.Length && IsSkipped(text[at]); at++)
        {
            lines += EndsLine(text, at) ? 1 : 0;
        }

        if (lines > 0 && token > 0 && at < text.Length)
        {
            NoteLineStart(index.LineStarts, token);
        }

        before |= lines switch
        {
            0 => TokenTraits.SpaceBefore,
            1 => TokenTraits.SpaceBefore | TokenTraits.LineStart,
            _ => Break,
        };
        return at;
    }

    private static bool IsSkipped(char c) => CharacterClasses.Of(c) is CharacterClass.NewLine or CharacterClass.Space or CharacterClass.Invisible;

    /// <summary>A carriage return with a line feed after it ends one line.</summary>
    private static bool EndsLine(ReadOnlySpan<char> text, int at) => CharacterClasses.Of(text[at]) == CharacterClass.NewLine
        && !(text[at] == '\n' && at > 0 && text[at - 1] == '\r');

    private static void NoteLineStart(PooledList<int> starts, int token)
    {
        if (starts.Count == 0 || starts[starts.Count - 1] != token)
        {
            starts.Add(token);
        }
    }
}
