namespace QuoteAttribution;

/// <summary>
/// Which reported statements (<see cref="QuotationKind.Indirect"/>) are given: <c>She said that she would go.</c> What looks like one is none, or has
/// other words or another source, in four of ten cases; each is judged, and what is not likely enough is left out. What stands between marks is
/// always given, and what somebody declined to say or gave a name to (<c>She would not say whether she would go</c>, <c>what she said was a joke</c>)
/// by <see cref="Everything"/> alone. The shares below were measured on 84 news articles (PolNeAR), of statements whose verb surely tells of speech, and
/// of all.
/// </summary>
public enum ReportSelection
{
    /// <summary>Few mistakes: 86 of 100 such statements are right, and 72 of 100 are found; of all reported ones 84 and 41.</summary>
    Precise,

    /// <summary>Mistakes and gaps in balance: 83 of 100 are right, 77 found; of all reported ones 80 and 46.</summary>
    Balanced,

    /// <summary>
    /// Whatever may be a statement: 76 of 100 are right, 80 found; of all reported ones 70 and 50. What is less likely than 0.17, and right in one of
    /// twelve, is no report; within somebody's speech what is less likely than 0.10, within another report than 0.20 (what is thought or planned there: than 0.40).
    /// </summary>
    Everything,
}
