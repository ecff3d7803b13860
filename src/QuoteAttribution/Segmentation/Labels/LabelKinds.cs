namespace QuoteAttribution.Segmentation.Labels;

/// <summary>What kinds of labels have in common.</summary>
internal static class LabelKinds
{
    /// <summary>Whether one line of such a kind may be enough.</summary>
    public static bool MayStandAlone(this LabelKind kind) =>
        kind is LabelKind.Sure or LabelKind.Mail or LabelKind.Login or LabelKind.Post or LabelKind.Account or LabelKind.Profile or LabelKind.Letter or LabelKind.Cell;

    /// <summary>Whether such a label stands above what somebody posts, or before it.</summary>
    public static bool IsPost(this LabelKind kind) => kind is LabelKind.Posted or LabelKind.Commented or LabelKind.Post or LabelKind.Account or LabelKind.Profile;

    /// <summary>Whether what stands below such a label ends at a blank line.</summary>
    public static bool EndsAtBlankLine(this LabelKind kind) =>
        kind is LabelKind.Screen or LabelKind.Sure or LabelKind.Mail or LabelKind.Login or LabelKind.Comment or LabelKind.Account or LabelKind.Profile;
}
