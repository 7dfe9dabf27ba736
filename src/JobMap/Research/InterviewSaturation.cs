using System.Diagnostics;

namespace JobMap.Research;

/// <summary>What one interview added to the themes.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record InterviewSaturation
{
    internal InterviewSaturation(InterviewId interview, int themes, int newThemes, int cumulativeThemes) =>
        (Interview, Themes, NewThemes, CumulativeThemes) = (interview, themes, newThemes, cumulativeThemes);

    /// <summary>The interview.</summary>
    public InterviewId Interview { get; }

    /// <summary>How many themes of the codebook it names.</summary>
    public int Themes { get; }

    /// <summary>How many of them no interview before it named.</summary>
    public int NewThemes { get; }

    /// <summary>How many themes this interview and those before it name.</summary>
    public int CumulativeThemes { get; }

    /// <summary>"i3: 2 new of 5, 7 so far".</summary>
    public override string ToString() => FormattableString.Invariant($"{Interview}: {NewThemes} new of {Themes}, {CumulativeThemes} so far");
}
