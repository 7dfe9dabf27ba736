using System.Diagnostics;

namespace JobMap.Research;

/// <summary>The new information of a run of interviews: the new themes in it, divided by the themes of the base.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SaturationRun
{
    internal SaturationRun(int first, int last, int newThemes, int baseThemes) => (First, Last, NewThemes, BaseThemes) = (first, last, newThemes, baseThemes);

    /// <summary>The number of its first interview, from 1 in the order of <see cref="ThemeSaturation.Interviews"/>.</summary>
    public int First { get; }

    /// <summary>The number of its last interview.</summary>
    public int Last { get; }

    /// <summary>How many themes the run names that no interview before it named.</summary>
    public int NewThemes { get; }

    /// <summary>How many themes the base names: the n of the share.</summary>
    public int BaseThemes { get; }

    /// <summary>The new information, from 0; it may exceed 1. Null where the base names no theme.</summary>
    public double? NewInformation => BaseThemes == 0 ? null : (double)NewThemes / BaseThemes;

    /// <summary>"5–6: 1 new of 8".</summary>
    public override string ToString() => FormattableString.Invariant($"{First}–{Last}: {NewThemes} new of {BaseThemes}");
}
