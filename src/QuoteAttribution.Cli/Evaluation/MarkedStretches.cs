namespace QuoteAttribution.Cli.Evaluation;

/// <summary>
/// What stands between double marks, paragraph by paragraph (a line break ends a stretch that is open): curly marks nest, straight ones open and
/// close by turns.
/// </summary>
internal static class MarkedStretches
{
    private const char Straight = '"';

    public static List<TextSpan> Of(string text)
    {
        var found = new List<TextSpan>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != Straight && !Opens(text[i]))
            {
                continue;
            }

            var end = EndOf(text, i);
            found.Add(TextSpan.FromBounds(i + 1, end));
            i = end;
        }

        return found;
    }

    private static int EndOf(string text, int opener)
    {
        var depth = 1;
        for (var i = opener + 1; i < text.Length; i++)
        {
            depth += text[opener] == Straight ? StepOfStraight(text[i]) : StepOfCurly(text[i]);
            if (depth == 0 || text[i] == '\n')
            {
                return i;
            }
        }

        return text.Length;
    }

    private static int StepOfStraight(char c) => c == Straight ? -1 : 0;

    private static int StepOfCurly(char c) => Opens(c) ? 1 : Closes(c) ? -1 : 0;

    private static bool Opens(char c) => c is '“' or '„' or '«';

    private static bool Closes(char c) => c is '”' or '»';
}
