using System.Globalization;
using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Resolution.Results;

/// <summary>How often what was called so likely turned out right, group by group: the table of <c>confidence-table.txt</c>, with straight lines between its rows.</summary>
/// <param name="called">What was called likely, in order.</param>
/// <param name="right">How often each was right.</param>
internal sealed class Calibration(double[] called, double[] right)
{
    private static readonly Calibration[] ByGroup = Read("confidence-table.txt");

    /// <summary>What a confidence of a group means in truth.</summary>
    public static double Of(ConfidenceGroup group, double confidence) => ByGroup[(int)group].At(confidence);

    /// <summary>The straight line between the rows around a value; beyond the first and the last row the line to 0 and to 1.</summary>
    internal double At(double confidence)
    {
        var next = 0;
        while (next < called.Length && called[next] < confidence)
        {
            next++;
        }

        var (fromX, fromY) = next == 0 ? (0.0, 0.0) : (called[next - 1], right[next - 1]);
        var (toX, toY) = next == called.Length ? (1.0, 1.0) : (called[next], right[next]);
        return toX <= fromX ? toY : fromY + ((toY - fromY) * (Math.Clamp(confidence, 0, 1) - fromX) / (toX - fromX));
    }

    private static Calibration[] Read(string file)
    {
        using var lines = LexiconFile.Open(file);
        return Read(lines);
    }

    /// <summary>Reads an open file: a section for each group, in it lines of two shares, <c>0.25 0.46</c>, the first ones rising.</summary>
    /// <exception cref="FormatException">A line is no pair of shares, is out of order, or stands in a section that is no group.</exception>
    internal static Calibration[] Read(LexiconFile lines)
    {
        var rows = Enum.GetValues<ConfidenceGroup>().Select(static _ => new List<(double Called, double Right)>()).ToArray();
        while (lines.Next())
        {
            if (!Enum.TryParse<ConfidenceGroup>(lines.Section, out var group))
            {
                throw lines.Fault($"[{lines.Section}] is no group; give one of {string.Join(", ", Enum.GetNames<ConfidenceGroup>())}");
            }

            var row = RowOf(lines);
            if (rows[(int)group] is [.., var last] && last.Called >= row.Called)
            {
                throw lines.Fault($"\"{lines.Entry}\" stands after a row that is as high; put the rows in order");
            }

            rows[(int)group].Add(row);
        }

        return [.. rows.Select(static of => new Calibration([.. of.Select(static row => row.Called)], [.. of.Select(static row => row.Right)]))];
    }

    private static (double Called, double Right) RowOf(LexiconFile lines)
    {
        var words = lines.Entry.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 2 && Share(words[0]) is { } called && Share(words[1]) is { } right
            ? (called, right)
            : throw lines.Fault($"\"{lines.Entry}\" is no pair of shares from 0 to 1");
    }

    private static double? Share(string word) => double.TryParse(word, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1 ? share : null;
}

/// <summary>By what the confidence was found and what names the speaker: what is called 0.8 is right as often only within a group.</summary>
internal enum ConfidenceGroup
{
    /// <summary>A line of a story beside which nobody is named.</summary>
    SceneUntagged,

    /// <summary>A line of a story: <c>she said</c>.</summary>
    ScenePronoun,

    /// <summary>A line of a story: <c>Ann said</c>, <c>the mayor said</c>.</summary>
    SceneNamed,

    /// <summary>What is reported, judged by its evidence: <c>She said that it would hold.</c></summary>
    ReportPronoun,

    /// <summary>The same with a name or a noun.</summary>
    ReportNamed,

    /// <summary>The same where nobody is found who says it.</summary>
    ReportNobody,

    /// <summary>Words in marks, by the share of their rule: <c>“It will hold,” she said.</c></summary>
    RulePronoun,

    /// <summary>The same with a name or a noun.</summary>
    RuleNamed,

    /// <summary>The same where nobody is found who says it.</summary>
    RuleNobody,

    /// <summary>Words in marks that have a speaker from what stands around them.</summary>
    RuleUntagged,

    /// <summary>A turn behind a label.</summary>
    Label,
}
