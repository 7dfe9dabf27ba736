using System.Diagnostics;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Journeys.Projection;
using JobMap.Surveys;

namespace JobMap.Journeys;

/// <summary>
/// The solution side of a journey: everything about a product or service that no job map and no survey can tell. It names the solution, and refers to
/// the elements of a job map by their ids; whether a map has them is said by <see cref="Check"/>. Immutable, compared by value.
/// </summary>
/// <example>
/// <code>
/// Offering offering = new(SolutionId.Parse("mealbox"))
/// {
///     Touchpoints = [new Touchpoint(TouchpointId.Parse("app"), "the weekly menu") { Serves = [OutcomeId.Parse("o1")] }],
/// };
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Offering
{
    /// <summary>An offering of a solution, with nothing in it yet.</summary>
    /// <exception cref="ArgumentException"><paramref name="solution"/> is <see cref="SolutionId.Mixed"/>, which is no one solution.</exception>
    public Offering(SolutionId solution) => Solution = Guards.Given(solution, nameof(solution));

    /// <summary>The solution.</summary>
    public SolutionId Solution { get; }

    /// <summary>The channels that something is known of beyond their names.</summary>
    /// <exception cref="ArgumentNullException">The value or one of its items is null.</exception>
    /// <exception cref="ArgumentException">Two have the same name.</exception>
    public IReadOnlyList<Channel> Channels { get; init => field = Guards.CopiedUnique(value, channel => channel.Id); } = ValueList<Channel>.Empty;

    /// <summary>The touchpoints, in the user's order.</summary>
    /// <exception cref="ArgumentNullException">The value or one of its items is null.</exception>
    /// <exception cref="ArgumentException">Two have the same id.</exception>
    public IReadOnlyList<Touchpoint> Touchpoints { get; init => field = Guards.CopiedUnique(value, touchpoint => touchpoint.Id); } = ValueList<Touchpoint>.Empty;

    /// <summary>The features, in the user's order.</summary>
    /// <exception cref="ArgumentNullException">The value or one of its items is null.</exception>
    /// <exception cref="ArgumentException">Two have the same id.</exception>
    public IReadOnlyList<Feature> Features { get; init => field = Guards.CopiedUnique(value, feature => feature.Id); } = ValueList<Feature>.Empty;

    /// <summary>The milestones, in the order in which they are reached.</summary>
    /// <exception cref="ArgumentNullException">The value or one of its items is null.</exception>
    /// <exception cref="ArgumentException">Two have the same id.</exception>
    public IReadOnlyList<Milestone> Milestones { get; init => field = Guards.CopiedUnique(value, milestone => milestone.Id); } = ValueList<Milestone>.Empty;

    /// <summary>The indicators, in the user's order.</summary>
    /// <exception cref="ArgumentNullException">The value or one of its items is null.</exception>
    /// <exception cref="ArgumentException">Two have the same id.</exception>
    public IReadOnlyList<Kpi> Kpis { get; init => field = Guards.CopiedUnique(value, kpi => kpi.Id); } = ValueList<Kpi>.Empty;

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>What the offering refers to and neither it nor the map has, each with its place in the offering's document: JM5103. Nothing of it is an error.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="map"/> is null.</exception>
    public IReadOnlyList<Diagnostic> Check(UniversalJobMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new ValueList<Diagnostic>(new OfferingChecks(this, new ServedElements(map)).Run(null));
    }

    /// <summary>"mealbox: 12 touchpoints, 5 features".</summary>
    public override string ToString() => $"{Solution}: {Counted.Of(Touchpoints.Count, "touchpoint")}, {Counted.Of(Features.Count, "feature")}";
}
