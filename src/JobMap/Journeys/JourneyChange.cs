using System.Diagnostics;
using System.Globalization;
using JobMap.Internals;
using JobMap.Opportunity;

namespace JobMap.Journeys;

/// <summary>One difference between two journeys. Made by <see cref="JourneyDiff"/>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record JourneyChange
{
    internal JourneyChange(JourneyChangeKind kind, JourneyChangeSubject subject, string id)
    {
        Kind = kind;
        Subject = subject;
        Id = id;
    }

    /// <summary>What happened.</summary>
    public JourneyChangeKind Kind { get; }

    /// <summary>What sort of part it happened to.</summary>
    public JourneyChangeSubject Subject { get; }

    /// <summary>The id of the part; for an item of a lane, the ids of its sources. Empty for the journey, and for an item that has no source.</summary>
    public string Id { get; }

    /// <summary>The lane of an <see cref="JourneyChangeSubject.Item"/>; null for every other subject, which says it itself.</summary>
    public JourneyLane? Lane { get; internal init; }

    /// <summary>
    /// The member that differs, such as "owner", "score", "stages" for where the part stands, or "order of pains"; null where the whole part was added or removed.
    /// </summary>
    public string? Member { get; internal init; }

    /// <summary>What was there, as a person reads it; null where there was nothing. Figures are rounded unless the rounded ones would look the same.</summary>
    public string? Before { get; internal init; }

    /// <summary>What is there now, as a person reads it; null where there is nothing.</summary>
    public string? After { get; internal init; }

    /// <summary>The ids of the stages the part stood in, joined by commas; null for one that stood in none, or was not there, and for parts that are in no stage.</summary>
    public string? FromStages { get; internal init; }

    /// <summary>The ids of the stages the part stands in now; null for one that stands in none, or is gone, and for parts that are in no stage.</summary>
    public string? ToStages { get; internal init; }

    /// <summary>What is now less what was, where both are figures in one unit; null otherwise.</summary>
    public double? Difference { get; internal init; }

    /// <summary>
    /// The interval of <see cref="Difference"/>, from the limits of both figures as if they were of different people (MOVER); null unless both have limits at one level. Where the
    /// same people answered both times it is wider than need be. Source: Zou and Donner, Statistics in Medicine 27 (2008).
    /// </summary>
    public ConfidenceInterval? DifferenceInterval { get; internal init; }

    /// <summary>One line: "changed touchpoint t1 (owner): the shop → none".</summary>
    public override string ToString()
    {
        string name = $"{EnumNames.NameOf(Kind)} {SubjectName}{(Id.Length == 0 ? "" : $" {Id}")}{(Member is null ? "" : $" ({Member})")}";
        return Kind switch
        {
            JourneyChangeKind.Added => $"{name}: {After}",
            JourneyChangeKind.Removed => $"{name}: {Before}",
            _ => $"{name}: {Before ?? "none"} → {After ?? "none"}{DifferenceText}",
        };
    }

    private string SubjectName => Subject switch
    {
        JourneyChangeSubject.MomentOfTruth => "moment of truth",
        JourneyChangeSubject.Leap => "leap of faith",
        JourneyChangeSubject.Item when Lane is { } lane => $"item of {EnumNames.NameOf(lane)}",
        _ => EnumNames.NameOf(Subject),
    };

    private string DifferenceText => Difference is not { } difference ? ""
        : DifferenceInterval is not { } interval ? $" ({Signed(difference)})"
        : $" ({Signed(difference)} [{Signed(interval.Lower)} to {Signed(interval.Upper)}])";

    /// <summary>Three digits behind the point; all of them where three would be zeros.</summary>
    private static string Signed(double value)
    {
        string text = value.ToString("+0.###;-0.###;0", CultureInfo.InvariantCulture);
        return text == "0" && value != 0 ? (value > 0 ? "+" : "") + value.ToString("R", CultureInfo.InvariantCulture) : text;
    }
}
