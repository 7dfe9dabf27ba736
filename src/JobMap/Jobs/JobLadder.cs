using System.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// Where the core job stands between wider and smaller jobs. Asking "why" leads to the rung above, asking "how" to the one below.
/// Source: Kalbach, "The Jobs To Be Done Playbook", 2020.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record JobLadder
{
    /// <summary>The rung of the core job.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rung"/> is none of the four.</exception>
    public JobLadder(JobRung rung) => Rung = Guards.Defined(rung, nameof(rung));

    /// <summary>The rung the core job stands on.</summary>
    public JobRung Rung { get; }

    /// <summary>The job on the rung above: why the core job is done. Null where it is not named, as for an aspiration.</summary>
    public JobStatement? Above { get; init; }

    /// <summary>A job on the rung below: part of how the core job is done. Null where it is not named, as for a micro job.</summary>
    public JobStatement? Below { get; init; }

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>"LittleJob, above it: hang a picture", as far as named.</summary>
    public override string ToString() => $"{Rung}{(Above is null ? "" : $", above it: {Above}")}{(Below is null ? "" : $", below it: {Below}")}";
}
