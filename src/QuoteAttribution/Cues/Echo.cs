using QuoteAttribution.Lexicons;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>
/// Links what somebody in a talk repeats to whoever said it first: <c>TOM: He goes, “Only on Sundays.” ANN: “Only on Sundays!” I like that.</c>, and
/// <c>TOM: It only rains. On Sundays. ANN: “Only rains on Sundays”?</c>
/// </summary>
internal static class Echo
{
    // “No!” “No!”: a single word is said by many.
    private const int FewestWords = 2;

    // Two words that stand in a turn may be there by chance.
    private const int FewestInTurn = 3;

    // Nobody repeats what was said longer ago word for word.
    private const int Farthest = 800;

    private const string Ends = ".,!?… ";

    public static void Link(QuotedText quoted, QuotationLinks links)
    {
        if (quoted.Turns.IsEmpty)
        {
            return;
        }

        var said = new Dictionary<string, QuotationLink>(StringComparer.OrdinalIgnoreCase);
        var turn = 0;
        SpokenTurns? turns = null;
        for (var i = 0; i < quoted.Passages.Length; i++)
        {
            quoted.Segments.Cancellation.ThrowIfCancellationRequested();
            ref readonly var passage = ref quoted.Passages[i];
            while (turn < quoted.Turns.Length && quoted.Turns[turn].Content.End <= passage.Tokens.Start)
            {
                turn++;
            }

            if (passage.Parent != Passage.None || passage.Words < FewestWords)
            {
                continue;
            }

            var words = passage.Content.In(quoted.Segments.Text).Trim(Ends).ToString();
            ref var owner = ref links.OwnerOf(i);
            if (owner is { Kind: not QuotationKind.Indirect } first && first.Pattern != Patterns.SpeakerLabel && !IsYours(quoted, first))
            {
                said.TryAdd(words, first);
            }
            else if ((owner is null || IsYours(quoted, owner)) && turn < quoted.Turns.Length && quoted.Turns[turn].Content.Start <= passage.Tokens.Start
                && (said.GetValueOrDefault(words) ?? SaidInTurn(quoted, links, i, turn, ref turns)) is { } before)
            {
                if (owner is null)
                {
                    owner = links.Add(QuotationKind.Direct, passage.Paragraph, Patterns.RepeatedWords);
                    owner.Add(passage.Content);
                }

                owner.SpeakAs(before);
                owner.Turn = turn;
            }
        }
    }

    /// <summary>You said yourself it was “quite odd”: whoever said it is you.</summary>
    private static bool IsYours(QuotedText quoted, QuotationLink owner) =>
        owner.Kind != QuotationKind.Indirect && owner.Source.Tokens.Count == 1 && WordLists.You.Has(quoted.Segments.Tokens[owner.Source.Tokens.Start].Span.In(quoted.Segments.Text));

    /// <summary>The turn in which the words stand, however they are pointed there: <c>TOM: It rains. On Sundays.</c>; null where they stand in none shortly before.</summary>
    private static QuotationLink? SaidInTurn(QuotedText quoted, QuotationLinks links, int index, int turn, ref SpokenTurns? turns)
    {
        ref readonly var passage = ref quoted.Passages[index];
        var tokens = quoted.Segments.Tokens;
        var first = NextWord(tokens, passage.Tokens.Start, passage.Tokens.End);
        if (first == passage.Tokens.End)
        {
            return null;
        }

        var word = tokens[first].Span.In(quoted.Segments.Text);
        for (var i = quoted.Turns[turn].Label.Line - 1; i >= Math.Max(0, first - Farthest); i--)
        {
            if (tokens[i].IsWord && tokens[i].Span.In(quoted.Segments.Text).Equals(word, StringComparison.OrdinalIgnoreCase) && AreSame(quoted.Segments, i, new TokenRange(first, passage.Tokens.End)))
            {
                return InMarks(quoted, links, index, i) ?? (passage.Words < FewestInTurn ? null : (turns ??= new SpokenTurns(quoted, links)).At(tokens[i].Start, turn));
            }
        }

        return null;
    }

    /// <summary>The quotation in whose words a token stands: “How kind. Very warm.”, of which others repeat the half.</summary>
    private static QuotationLink? InMarks(QuotedText quoted, QuotationLinks links, int passage, int token)
    {
        for (var i = passage - 1; i >= 0 && quoted.Passages[i].Tokens.End > token - Farthest; i--)
        {
            if (quoted.Passages[i].Parent == Passage.None && quoted.Passages[i].Tokens.Start <= token && quoted.Passages[i].Tokens.End > token)
            {
                return links.OwnerOf(i);
            }
        }

        return null;
    }

    private static bool AreSame(SegmentedText text, int i, TokenRange words)
    {
        var tokens = text.Tokens;
        for (var k = words.Start; k < words.End; k = NextWord(tokens, k + 1, words.End))
        {
            if (i == tokens.Length || !tokens[i].Span.In(text.Text).Equals(tokens[k].Span.In(text.Text), StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            i = NextWord(tokens, i + 1, tokens.Length);
        }

        return true;
    }

    private static int NextWord(ReadOnlySpan<Token> tokens, int i, int end)
    {
        while (i < end && tokens[i].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Clitic))
        {
            i++;
        }

        return i;
    }
}
