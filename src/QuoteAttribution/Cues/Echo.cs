using QuoteAttribution.Quoting;

namespace QuoteAttribution.Cues;

/// <summary>
/// Links what somebody in a talk repeats to whoever said it first: <c>TOM: He goes, “Only on Sundays.” ANN: “Only on Sundays!” I like that.</c>
/// </summary>
internal static class Echo
{
    // “No!” “No!”: a single word is said by many.
    private const int FewestWords = 2;

    private const string Ends = ".,!?… ";

    public static void Link(QuotedText quoted, QuotationLinks links)
    {
        if (quoted.Turns.IsEmpty)
        {
            return;
        }

        var said = new Dictionary<string, QuotationLink>(StringComparer.OrdinalIgnoreCase);
        var turn = 0;
        for (var i = 0; i < quoted.Passages.Length; i++)
        {
            ref readonly var passage = ref quoted.Passages[i];
            while (turn < quoted.Turns.Length && quoted.Turns[turn].Content.End <= passage.Tokens.Start)
            {
                turn++;
            }

            if (passage.Parent != Passage.None || passage.Words < FewestWords || turn == quoted.Turns.Length || quoted.Turns[turn].Content.Start > passage.Tokens.Start)
            {
                continue;
            }

            var words = passage.Content.In(quoted.Segments.Text).Trim(Ends).ToString();
            ref var owner = ref links.OwnerOf(i);
            if (owner is { Kind: QuotationKind.Direct } first && first.Pattern != Patterns.SpeakerLabel)
            {
                said.TryAdd(words, first);
            }
            else if (owner is null && said.TryGetValue(words, out var before))
            {
                owner = links.Add(QuotationKind.Direct, passage.Paragraph, Patterns.RepeatedWords);
                owner.Add(passage.Content);
                owner.SameSpeakerAs = before;
                owner.Turn = turn;
            }
        }
    }
}
