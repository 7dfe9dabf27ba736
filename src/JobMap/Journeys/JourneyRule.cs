using System.Diagnostics;

namespace JobMap.Journeys;

/// <summary>A stated rule by which an item of a journey is derived. Its id travels with every item it made.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class JourneyRule
{
    internal JourneyRule(string id, string description) => (Id, Description) = (id, description);

    /// <summary>The stable id, such as <c>pain-underserved</c>.</summary>
    public string Id { get; }

    /// <summary>What the rule says, in one sentence.</summary>
    public string Description { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
