using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Research;

/// <summary>
/// How the themes were found interview by interview, and whether the last interviews brought something new. It is about this codebook and these people: other people may
/// name other themes. Most themes were there after 12 interviews in Guest, Bunce and Johnson, "How many interviews are enough?", Field Methods 18 (1), 2006.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ThemeSaturation
{
    internal ThemeSaturation(InterviewOrder order, SaturationRule rule, IEnumerable<InterviewSaturation> interviews, IEnumerable<SaturationRun> runs) =>
        (Order, Rule, Interviews, Runs) = (order, rule, new ValueList<InterviewSaturation>(interviews), new ValueList<SaturationRun>(runs));

    /// <summary>In which order the interviews were looked at; it changes everything here.</summary>
    public InterviewOrder Order { get; }

    /// <summary>The rule.</summary>
    public SaturationRule Rule { get; }

    /// <summary>What each interview added, in the order.</summary>
    public IReadOnlyList<InterviewSaturation> Interviews { get; }

    /// <summary>The runs after the base, each one interview further than the one before, so that they overlap; empty where there are too few interviews for one.</summary>
    public IReadOnlyList<SaturationRun> Runs { get; }

    /// <summary>How many interviews came after the last that named a new theme; null where none named any.</summary>
    public int? SinceNewTheme => Interviews.Reverse().Select((interview, index) => (interview, index)).Where(pair => pair.interview.NewThemes > 0).Select(pair => (int?)pair.index).FirstOrDefault();

    /// <summary>The first run at or below the threshold: saturation is there before it, and the run confirms it. Null where there is none.</summary>
    public SaturationRun? Confirmation => Runs.FirstOrDefault(run => run.NewInformation <= Rule.Threshold);

    /// <summary>The new information of the last run; null where there is no run, or the base names no theme.</summary>
    public double? LastNewInformation => Runs.Count == 0 ? null : Runs[^1].NewInformation;

    /// <summary>True where the last run is at or below the threshold, false where it is above, null where it cannot be told: too few interviews, or a base without themes.</summary>
    public bool? IsSaturated => LastNewInformation is { } share ? share <= Rule.Threshold : null;

    /// <summary>"11 interviews, 8 themes, saturated by base 4, run 2, new information at most 5 %".</summary>
    public override string ToString() =>
        $"{Counted.Of(Interviews.Count, "interview")}, {Counted.Of(Interviews.Count == 0 ? 0 : Interviews[^1].CumulativeThemes, "theme")}, {IsSaturated switch { true => "saturated", false => "not saturated", null => "not to be told" }} by {Rule}";
}
